// Copies in other hands: how one can have been given, what can come of it, and which of them have to be called back.
import type { Option } from './option.ts';
import type { VersionStatus } from './planContent.ts';

// Letters in the name of whoever has one.
export const HOLDER_MOST = 150;

export const COPY_WAYS = [
  { code: 'hand', label: 'Handed over' },
  { code: 'post', label: 'Posted' },
  { code: 'email', label: 'E-mailed by somebody' },
  { code: 'notes', label: 'Put in the notes' },
  { code: 'school', label: 'Given to school' },
  { code: 'other', label: 'Another way' },
] as const satisfies readonly Option[];
export type CopyWay = (typeof COPY_WAYS)[number]['code'];

export const COPY_OUTCOMES = [
  { code: 'replaced', label: 'Replaced by the new one' },
  { code: 'returned', label: 'Handed back' },
  { code: 'destroyed', label: 'Destroyed' },
  { code: 'unreached', label: 'Could not be reached' },
  { code: 'out', label: 'Still out: this was recorded by mistake' },
] as const satisfies readonly Option[];
export type CopyOutcome = (typeof COPY_OUTCOMES)[number]['code'];

const NEEDS_WHY: ReadonlySet<CopyOutcome> = new Set(['unreached', 'out']);
export const needsWhy = (what: CopyOutcome): boolean => NEEDS_WHY.has(what);

export type CopyStanding = 'withThem' | 'toCallBack' | 'settled' | 'struck';

const NO_LONGER_HOLDS: ReadonlySet<VersionStatus> = new Set(['superseded', 'withdrawn', 'enteredInError']);

interface Copy {
  readonly status: VersionStatus;
  // Made before its version was agreed, so every page of it says that it is a draft.
  readonly isDraft: boolean;
  readonly struck: boolean;
  // What was said last.
  readonly outcome: CopyOutcome | undefined;
}

export function copyStanding({ status, isDraft, struck, outcome = 'out' }: Copy): CopyStanding {
  if (struck) return 'struck';
  if (outcome !== 'out') return 'settled';
  return NO_LONGER_HOLDS.has(status) || (status === 'agreed' && isDraft) ? 'toCallBack' : 'withThem';
}
