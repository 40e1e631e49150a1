// Who signs a version that is ready to be agreed, how each of them did, and what still has to be signed. A signature is to
// one set of words: whatever is changed afterwards is signed by nobody. Pure, so that the window can say at a keystroke what
// the core will refuse.
import { formatDate, plainDate, type PlainDate } from '../base/plainDate.ts';
import { isBlankText } from './blank.ts';
import type { Answers } from './definition.ts';
import { decidesAtAge } from './decidesAtAge.ts';
import type { Option } from './option.ts';
import type { PlanContent } from './planContent.ts';
import type { DECISION_BASES } from './valueSets/consent.ts';
import { isReissue } from './versionNumber.ts';
import { activeRows } from './walk.ts';

export const SIGNING_PARTS = [
  { code: 'decisionMaker', label: 'The person, or whoever decides for them' },
  { code: 'person', label: 'The person themselves, where somebody else decides' },
  { code: 'clinician', label: 'The clinician who authorises the plan' },
  { code: 'owner', label: 'Whoever keeps the plan up to date' },
  { code: 'checker', label: 'Whoever made the second check of the emergency doses' },
  { code: 'other', label: 'Somebody else' },
] as const satisfies readonly Option[];
export type SigningPart = (typeof SIGNING_PARTS)[number]['code'];

export const SIGNING_WAYS = [
  { code: 'ink', label: 'Signed in ink on the sheet' },
  { code: 'mark', label: 'Made their mark on the sheet' },
  { code: 'typed', label: 'Typed their name here, in our presence' },
  { code: 'spoken', label: 'Said so, before a witness' },
  { code: 'pen', label: 'Signed on the screen' },
  { code: 'declined', label: 'Declined to sign' },
  { code: 'unable', label: 'Could not sign' },
] as const satisfies readonly Option[];
export type SigningWay = (typeof SIGNING_WAYS)[number]['code'];

export type DecisionBasis = (typeof DECISION_BASES)[number]['code'];

// Without these nothing is agreed: a version by everybody; a re-issue of the emergency page by the clinician who stands by
// it and, where there are doses on it, by whoever checked them.
const PARTS_OF_A_VERSION = ['decisionMaker', 'clinician', 'owner'] as const satisfies readonly SigningPart[];
export type NeededPart = (typeof PARTS_OF_A_VERSION)[number] | 'checker';

export function partsNeeded({ version, content }: { readonly version: number; readonly content: PlanContent }): readonly NeededPart[] {
  if (!isReissue(version)) return PARTS_OF_A_VERSION;
  return activeRows(content.answers.emergency.medicines).length > 0 ? ['clinician', 'checker'] : ['clinician'];
}

const AGREES: { readonly [Way in SigningWay]: boolean } = {
  ink: true,
  mark: true,
  typed: true,
  spoken: true,
  pen: true,
  declined: false,
  unable: false,
};
export const agrees = (way: SigningWay): boolean => AGREES[way];

// A professional answers for the plan with a name that can be found again.
const OF_PROFESSIONALS: ReadonlySet<SigningWay> = new Set(['ink', 'typed', 'pen']);
const OF_PROFESSION: ReadonlySet<SigningPart> = new Set(['clinician', 'owner', 'checker']);
const WITNESSED: ReadonlySet<SigningWay> = new Set(['mark', 'spoken']);

export const waysFor = (part: SigningPart): readonly (typeof SIGNING_WAYS)[number][] =>
  OF_PROFESSION.has(part) ? SIGNING_WAYS.filter(({ code }) => OF_PROFESSIONALS.has(code)) : SIGNING_WAYS;
export const isWitnessed = (way: SigningWay): boolean => WITNESSED.has(way);

export interface SignatureGiven {
  readonly part: SigningPart;
  readonly way: SigningWay;
  readonly name: string;
  // To the person, or the role of a professional.
  readonly relationship?: string | undefined;
  // By what right whoever decides does so.
  readonly basis?: DecisionBasis | undefined;
  // As it is typed, once it is a date.
  readonly signedOn: string;
  readonly witness?: string | undefined;
  // Why they declined, or could not.
  readonly reason?: string | undefined;
  // What was drawn on the screen, as the path of a pen.
  readonly drawing?: string | undefined;
}

export interface SigningScene {
  // On which day the words were held still.
  readonly heldSince: PlainDate;
  readonly today: PlainDate;
  readonly age: number | undefined;
  readonly consent: Answers['consent'];
  // What stands already to these words.
  readonly others: readonly Pick<SignatureGiven, 'part' | 'name'>[];
}

export interface SigningTrouble {
  readonly path: keyof SignatureGiven;
  readonly sentence: string;
}

const OWN_RIGHT: ReadonlySet<DecisionBasis> = new Set(['adult', 'sixteen', 'gillick']);
export const decidesAlone = (basis: DecisionBasis): boolean => OWN_RIGHT.has(basis);

// A day that has been cannot come again: `what` happened on `since`.
export const clockSetBack = (today: PlainDate, since: PlainDate, what: string): string =>
  `The clock of this computer says ${formatDate(today)}, which is before ${what} (${formatDate(since)}). Put the clock right first.`;

function aboutTheDay({ signedOn }: SignatureGiven, { heldSince, today }: SigningScene): string | undefined {
  const day = plainDate(signedOn);
  if (!day) return 'Write the day it was signed: day, month and four-figure year.';
  if (today < heldSince) return clockSetBack(today, heldSince, 'these words were held still');
  if (day > today) return 'This day has not come yet. Check the date on the sheet.';
  return day < heldSince
    ? `These words were held still on ${formatDate(heldSince)}, so nobody can have signed them before. Check that it is the sheet of this version.`
    : undefined;
}

function aboutTheRight({ basis, relationship }: SignatureGiven, { age, consent }: SigningScene): readonly SigningTrouble[] {
  if (basis === undefined) return [{ path: 'basis', sentence: 'Say by what right they decide.' }];
  const unfit = age === undefined ? undefined : decidesAtAge(basis, age);
  if (unfit !== undefined) return [{ path: 'basis', sentence: unfit }];
  if (consent.basis !== undefined && consent.basis !== basis)
    return [
      {
        path: 'basis',
        sentence:
          'The plan itself says that it is agreed in another way. Take it back to draft and change “Who agrees this plan”, or choose what it says.',
      },
    ];
  return decidesAlone(basis) || !isBlankText(relationship ?? '')
    ? []
    : [{ path: 'relationship', sentence: 'Say who they are to the person: mother, attorney, deputy.' }];
}

// A second check by whoever is checked is none.
function aboutTheCheck({ part, name }: SignatureGiven, { others }: SigningScene): string | undefined {
  const checked = part === 'checker' ? 'clinician' : part === 'clinician' ? 'checker' : undefined;
  return checked !== undefined && others.some((other) => other.part === checked && sameName(other.name, name))
    ? 'The doses are checked by somebody else than the clinician who authorises the page.'
    : undefined;
}

export function signingTroubles(given: SignatureGiven, scene: SigningScene): readonly SigningTrouble[] {
  const { part, way, name, witness = '', reason = '', drawing = '' } = given;
  const day = aboutTheDay(given, scene);
  const check = aboutTheCheck(given, scene);
  return [
    ...(isBlankText(name) ? [{ path: 'name' as const, sentence: 'Write the name of whoever this is about.' }] : []),
    ...(check === undefined ? [] : [{ path: 'name' as const, sentence: check }]),
    ...(waysFor(part).some(({ code }) => code === way)
      ? []
      : [{ path: 'way' as const, sentence: 'A professional signs in ink, on the screen, or with a typed name.' }]),
    ...(day === undefined ? [] : [{ path: 'signedOn' as const, sentence: day }]),
    ...(part === 'decisionMaker' ? aboutTheRight(given, scene) : []),
    ...(isWitnessed(way) && isBlankText(witness) ? [{ path: 'witness' as const, sentence: 'Write who saw or heard it.' }] : []),
    ...(isWitnessed(way) && !isBlankText(witness) && sameName(witness, name)
      ? [{ path: 'witness' as const, sentence: 'Somebody else has to have seen or heard it.' }]
      : []),
    ...(way === 'pen' && isBlankText(drawing) ? [{ path: 'drawing' as const, sentence: 'Sign in the box first.' }] : []),
    ...(!agrees(way) && isBlankText(reason)
      ? [
          {
            path: 'reason' as const,
            sentence: way === 'declined' ? 'Say why they declined, in their words.' : 'Say why they could not sign.',
          },
        ]
      : []),
  ];
}

const folded = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');
const sameName = (one: string, other: string): boolean => folded(one) === folded(other);

// Which of the parts nobody has agreed in yet.
export const partsMissing = (
  needed: readonly NeededPart[],
  given: readonly Pick<SignatureGiven, 'part' | 'way'>[],
): readonly NeededPart[] => needed.filter((part) => !given.some((one) => one.part === part && agrees(one.way)));
