// The gate before agreement. A pure function of the plan, the day and what the vault knows. Blockers are the nineteen
// rules, answers that are needed and blank, and answers that have to be put right; advisories never stand in the way.
import type { PlainDate } from '../base/plainDate.ts';
import { packOf } from '../jurisdiction/packs.ts';
import { fieldEntry, findEntry } from './definition.ts';
import { advisories } from './gate/advisories.ts';
import { clearWhoDecides, everythingLookedAt, linkedPlansAgree, reviewPlanned } from './gate/agreementRules.ts';
import { identified, nobodyElse, noResidue, owned, tookPart } from './gate/identityRules.ts';
import { everythingAsked, growingUpAnswered, needsLeadSomewhere } from './gate/needsRules.ts';
import { allergiesAnswered, dosesComplete, emergencyComplete, medicinesChecked, someoneToRing, weightsRecent } from './gate/safetyRules.ts';
import type { AdvisoryCode, FindingCode, Found, GateRule, GateScope, ReadinessFinding, VaultKnowledge } from './gate/scope.ts';
import type { Issue } from './issue.ts';
import { missing } from './missing.ts';
import type { PlanContent } from './planContent.ts';
import { READINESS_RULES, type ReadinessCode } from './readinessCodes.ts';
import { ofReissue } from './reissue.ts';
import { ageFacts } from './relevance.ts';
import { validate } from './validate.ts';

export { ADVISORIES, isFromTheVault, type AdvisoryCode, type ReadinessFinding, type VaultKnowledge } from './gate/scope.ts';
export { READINESS_RULES, type ReadinessCode } from './readinessCodes.ts';
export { peopleIndex } from './gate/peopleIndex.ts';

// R09 has nothing to look at beyond what is blank.
const fromDefinition: GateRule = () => [];

const rules: { readonly [Code in ReadinessCode]: GateRule } = {
  R01: identified,
  R02: allergiesAnswered,
  R03: medicinesChecked,
  R04: emergencyComplete,
  R05: dosesComplete,
  R06: weightsRecent,
  R07: someoneToRing,
  R08: everythingAsked,
  R09: fromDefinition,
  R10: needsLeadSomewhere,
  R11: owned,
  R12: reviewPlanned,
  R13: clearWhoDecides,
  R14: growingUpAnswered,
  R15: noResidue,
  R16: nobodyElse,
  R17: linkedPlansAgree,
  R18: tookPart,
  R19: everythingLookedAt,
};

const blocker = (code: FindingCode, { path, sentence, settle }: Found): ReadinessFinding => ({
  path,
  code,
  severity: 'error',
  sentence,
  settle,
});
const advisory = (code: AdvisoryCode, { path, sentence, settle }: Found): ReadinessFinding => ({
  path,
  code,
  severity: 'warning',
  sentence,
  settle,
});

// The rule that speaks for a wrong answer: a dose that cannot be read safely, or an identity that cannot be right.
function gateOf(path: string): FindingCode {
  if (path.startsWith('emergency.medicines.')) return 'R05';
  return path.startsWith('person.') && findEntry(path)?.field.gate === 'R01' ? 'R01' : 'answer';
}

const blanks = (scope: GateScope): readonly ReadinessFinding[] =>
  missing(scope.answers, { today: scope.today, nation: scope.pack.nation })
    // A sweep is reported by its own rule, which names what is left.
    .filter(({ gate }) => gate !== 'R08')
    .map(({ path, sentence, gate }) => blocker(gate ?? 'blank', { path, sentence, settle: 'Answer it. If nobody can, say so there.' }));

const faults = (issues: readonly Issue[]): readonly ReadinessFinding[] =>
  issues
    .filter(({ severity }) => severity === 'error')
    .map(({ path, sentence }) => blocker(gateOf(path), { path, sentence, settle: 'Put this answer right.' }));

// Whoever does not agree is heard as far as somebody wrote it down: a blank there is pointed out and stops nothing.
const DISAGREEMENTS = `${fieldEntry('consent.disagreements').path}.`;
const heardAsWritten = (finding: ReadinessFinding): ReadinessFinding =>
  finding.path.startsWith(DISAGREEMENTS) ? { ...finding, severity: 'warning' } : finding;

export interface ReadinessContext {
  readonly today: PlainDate;
  readonly vault?: VaultKnowledge;
  // The emergency page alone is issued again: the rest was agreed, and is not asked about.
  readonly reissue?: boolean;
}

export function readiness(content: PlanContent, { today, vault = {}, reissue = false }: ReadinessContext): readonly ReadinessFinding[] {
  const { answers } = content;
  const { birth, age, schoolYear } = ageFacts(answers, today);
  const scope: GateScope = {
    answers,
    today,
    pack: packOf(content.jurisdiction),
    vault,
    ...(birth && { birth }),
    ...(age !== undefined && { age }),
    ...(schoolYear !== undefined && { schoolYear }),
  };
  const codes = Object.keys(READINESS_RULES) as readonly ReadinessCode[]; // Object.keys forgets the literal keys
  const asides = Object.keys(advisories) as readonly AdvisoryCode[]; // Object.keys forgets the literal keys
  const all = [
    ...codes.flatMap((code) => rules[code](scope).map((found) => blocker(code, found))),
    ...[...blanks(scope), ...faults(validate(answers, { today }))].map(heardAsWritten),
    ...asides.flatMap((code) => advisories[code](scope).map((found) => advisory(code, found))),
  ];
  return (reissue ? ofReissue(all) : all).toSorted(inOrder);
}

const inOrder = (one: ReadinessFinding, other: ReadinessFinding): number =>
  one.severity === other.severity ? 0 : one.severity === 'error' ? -1 : 1;

export const blockersOf = (findings: readonly ReadinessFinding[]): readonly ReadinessFinding[] =>
  findings.filter(({ severity }) => severity === 'error');
