// Sample plans, brought to the states they say by the same steps as any plan, gate and all. This is the one place that has a
// plan agreed without its people signing it: those of a sample are fictional, and no operation of the contract leads here.
import type { PersonId, PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { Answer, Field } from '../../../shared/plan/fields.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import type { SignatureGiven } from '../../../shared/plan/signing.ts';
import { expectedSigners } from '../../../shared/plan/expectedSigners.ts';
import { blockersOf, peopleIndex, readiness } from '../../../shared/plan/readiness.ts';
import type { PeopleIndex } from '../../../shared/plan/gate/peopleIndex.ts';
import { walkAnswers } from '../../../shared/plan/walk.ts';
import type { PlanEvent } from '../../../shared/plan/workflow.ts';
import { SAMPLE_TODAY, type SamplePlan, type SampleState } from '../../../shared/samples/builders/samplePlan.ts';
import { sampleFiles } from '../../../shared/samples/plans/samplePlans.ts';
import { addPerson } from '../store/caseload.ts';
import type { Writing } from '../store/handles.ts';
import { addFile, keepUses, strangeFiles, type NewFile } from '../store/files.ts';
import { joinFamily } from '../store/personStanding.ts';
import { makeSeal } from '../documents/seal/sealStatement.ts';
import { someIssuingKey } from '../store/issuingKey.ts';
import { addSeal, addSignature } from '../store/signatures.ts';
import { takeStep } from '../store/versionSteps.ts';
import { startVersion } from '../store/versionStart.ts';
import { codedVersion } from '../store/versions.ts';

type History = readonly [SamplePlan, ...SamplePlan[]];

// The plans of each person, oldest first; people in the order of their newest plans.
export function planHistories(plans: readonly SamplePlan[]): readonly History[] {
  const byKey = new Map(plans.map((plan) => [plan.key, plan]));
  const later = new Set(plans.flatMap(({ replacedBy }) => replacedBy ?? []));
  const after = ({ replacedBy }: SamplePlan): readonly SamplePlan[] => {
    const next = byKey.get(replacedBy ?? '');
    return next ? [next, ...after(next)] : [];
  };
  const place = (history: History): number => plans.indexOf(history.at(-1) ?? history[0]);
  const histories = plans.filter(({ key }) => !later.has(key)).map((first): History => [first, ...after(first)]);
  return histories.toSorted((one, other) => place(one) - place(other));
}

// What was done to a version that stands there. A superseded one was agreed, and gives way when the next one is.
const STEPS: { readonly [State in SampleState]: readonly PlanEvent[] } = {
  draft: [],
  inReview: ['sendForReview'],
  readyToAgree: ['sendForReview', 'markReady'],
  agreed: ['sendForReview', 'markReady', 'agree'],
  superseded: ['sendForReview', 'markReady', 'agree'],
};

// A month or a year has come once it has begun.
const firstDayOf = (date: string): PlainDate | undefined => plainDate(date) ?? plainDate(`${date}-01`) ?? plainDate(`${date}-01-01`);

function toldAsDone(field: Field, answer: Answer): PlainDate | undefined {
  if ((field.kind === 'date' || field.kind === 'partialDate') && field.past && typeof answer === 'string') return firstDayOf(answer);
  return typeof answer === 'object' && 'asAt' in answer && typeof answer.asAt === 'string' ? plainDate(answer.asAt) : undefined;
}

// The day of the last thing that it tells of as done: on that day it was written, and agreed.
function dayOf({ answers }: SamplePlan): PlainDate {
  let last: PlainDate | undefined;
  walkAnswers(answers, (field, answer) => {
    const day = toldAsDone(field, answer);
    if (day && (last === undefined || day > last)) last = day;
  });
  return last ?? SAMPLE_TODAY;
}

const momentOf = (day: PlainDate): string => `${day}T10:00:00.000Z`;

// In ink on the sheet, on the day it was agreed.
function signedBy(answers: Answers, signedOn: PlainDate): readonly SignatureGiven[] {
  const { givenName = '', familyName = '' } = answers.person;
  return expectedSigners(answers, false)
    .filter(({ part }) => part !== 'person' && part !== 'checker')
    .map((signer) => ({ ...signer, name: signer.name || `${givenName} ${familyName}`, way: 'ink', signedOn }));
}

interface Hand {
  // Everyone with a sample plan.
  readonly others: PeopleIndex;
  readonly newId: () => string;
  readonly by: UserId;
  // Of the vault's first user, in whose name the samples are sealed.
  readonly signingKey: Uint8Array;
}

// A sample that cannot be what it says it is, is a mistake of ours.
function done<Value>(plan: SamplePlan, outcome: Result<Value, AppError>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`The sample plan ${plan.key} cannot be ${plan.state}: ${outcome.error.code}.`);
}

function refuseUnready(plan: SamplePlan, content: PlanContent, today: PlainDate, others: PeopleIndex): void {
  const blockers = blockersOf(readiness(content, { today, vault: { others } }));
  if (blockers.length > 0)
    throw new Error(`The sample plan ${plan.key} is stopped by ${blockers.map(({ code, path }) => `${code} ${path}`).join(', ')}.`);
}

// Everyone they are about, as the gate asks for them; the person of the plan itself is never taken for another.
const peopleOf = (histories: readonly History[]): PeopleIndex =>
  peopleIndex(
    histories.flat().map(({ answers: { person } }) => ({
      familyName: person.familyName ?? '',
      givenName: person.givenName ?? '',
      preferredName: person.preferredName ?? '',
      number: person.identifier?.number ?? '',
    })),
  );

// The pictures that its answers name, where an earlier version has not brought them already.
function addSampleFiles(writing: Writing, plan: SamplePlan, { planId, at, by }: Pick<NewFile, 'planId' | 'at' | 'by'>): void {
  const missing = new Set(strangeFiles(writing, planId, newPlanContent(plan.answers).answers).map(({ file }) => file.id));
  for (const { reference, base64 } of sampleFiles.filter(({ reference: { id } }) => missing.has(id))) {
    const { id, mediaType } = reference;
    done(plan, addFile(writing, { id, planId, mediaType, content: Buffer.from(base64, 'base64'), at, by }));
  }
}

function agree(writing: Writing, plan: SamplePlan, versionId: VersionId, day: PlainDate, { newId, by, signingKey }: Hand): void {
  const at = momentOf(day);
  const signatures = signedBy(plan.answers, day);
  for (const given of signatures) addSignature(writing, { id: newId(), versionId, given, at, by });
  const coded = codedVersion(writing, versionId);
  if (!coded) return;
  const seal = makeSeal({ ...coded, agreedAt: at, signatures, issuer: someIssuingKey(writing).publicKey }, signingKey);
  addSeal(writing, { ...seal, versionId, at, by });
}

function addHistory(writing: Writing, history: History, hand: Hand): PersonId {
  const { newId, by, others } = hand;
  // Fresh ids, given to what they are made for.
  const personId = newId() as PersonId;
  const planId = newId() as PlanId;
  let before: VersionId | undefined;
  for (const plan of history) {
    const content = newPlanContent(plan.answers);
    const versionId = newId() as VersionId;
    const day = dayOf(plan);
    const at = momentOf(day);
    if (before === undefined) addPerson(writing, { personId, planId, versionId, content, at, by });
    addSampleFiles(writing, plan, { planId, at, by });
    if (before === undefined) keepUses(writing, versionId, content.answers, at);
    else done(plan, startVersion(writing, { from: before, versionId, content, at, by }));
    before = versionId;
    for (const event of STEPS[plan.state]) {
      if (event === 'markReady' || event === 'agree') refuseUnready(plan, content, day, others);
      if (event === 'agree') agree(writing, plan, versionId, day, hand);
      done(plan, takeStep(writing, { versionId, revision: 0, event, gateClear: true, at, by }));
    }
  }
  return personId;
}

export function addSamplePlans(writing: Writing, histories: readonly History[], hand: Omit<Hand, 'others'>): void {
  const others = peopleOf(histories);
  const added = new Map<string, PersonId>();
  for (const history of histories) {
    const personId = addHistory(writing, history, { ...hand, others });
    for (const { key } of history) added.set(key, personId);
  }
  for (const plan of histories.flat()) {
    const [personId, relative] = [added.get(plan.key), added.get(plan.familyOf ?? '')];
    if (personId && relative) done(plan, joinFamily(writing, { personId, at: momentOf(dayOf(plan)), by: hand.by }, relative));
  }
}
