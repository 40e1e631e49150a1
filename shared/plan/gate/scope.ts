// What a rule of the gate looks at, and what it gives back.
import type { PlainDate } from '../../base/plainDate.ts';
import type { JurisdictionPack } from '../../jurisdiction/pack.ts';
import type { Answers } from '../definition.ts';
import type { Issue } from '../issue.ts';
import type { ReadinessCode } from '../readinessCodes.ts';
import type { PeopleIndex } from './peopleIndex.ts';

// What only the vault can know. Left out: the rule that asks for it says nothing.
export interface VaultKnowledge {
  // Everyone else who has a plan here.
  readonly others?: PeopleIndex;
  // Pages the emergency page takes as it would print now.
  readonly emergencyPages?: number;
  // Whether papers have been made in the form that somebody needs (large print, easy read …).
  readonly accessibleFormMade?: boolean;
}

export const ADVISORIES = {
  A01: 'Allergies are not known',
  A02: 'There is no deputy',
  A03: 'The plan rests on the only carer',
  A04: 'No patient organisation has been offered',
  A05: 'Nobody coordinates care',
  A06: 'No emergency number has been test rung',
  A07: 'Somebody needs information in another form',
  A08: 'The emergency page is longer than one side',
  A09: 'The body sweep and the needs differ',
  A10: 'Weight has changed since a dose was set',
  A11: 'The golden thread has gaps',
  A12: 'About me mentions an allergy',
  A13: 'A linked plan has not been compared',
  A14: 'A parent agrees for somebody of 16 or 17',
  A15: 'An adult agrees and their capacity is in doubt',
  A16: 'The weight would be very unusual at this age',
  A17: 'Words a family may not follow',
  A18: 'About me holds a clinical instruction',
  A19: 'Support is worded so that it need not happen',
  A20: 'An outcome cannot be seen, or is not one',
} as const;
export type AdvisoryCode = keyof typeof ADVISORIES;

// 'blank': needed and not answered, where no numbered rule speaks for it. 'answer': an answer that has to be put right.
export type FindingCode = ReadinessCode | AdvisoryCode | 'blank' | 'answer';

export interface ReadinessFinding extends Issue {
  readonly code: FindingCode;
  // What would settle it, as something to do.
  readonly settle: string;
}

export interface Found {
  readonly path: string;
  readonly sentence: string;
  readonly settle: string;
}

export interface GateScope {
  readonly answers: Answers;
  readonly today: PlainDate;
  readonly pack: JurisdictionPack;
  readonly vault: VaultKnowledge;
  readonly birth?: PlainDate;
  readonly age?: number;
  readonly schoolYear?: number;
}

// What is found only with what the vault knows: a window asks the core for these and works the rest out itself.
const VAULT_CODES: ReadonlySet<string> = new Set<FindingCode>(['R16', 'A07', 'A08']);
export const isFromTheVault = ({ code }: Pick<Issue, 'code'>): boolean => VAULT_CODES.has(code);

// A rule says nothing when it is met. What is merely blank is reported for it from the definition (`needed` and `gate`),
// so a rule looks at what the blank cannot show.
export type GateRule = (scope: GateScope) => readonly Found[];
