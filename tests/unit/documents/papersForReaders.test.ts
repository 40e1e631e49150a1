// Which fields belong on the papers for a school, a short break, the next team, and on the passport, and that the real paper
// holds each of them, in this order, and nothing else. A new field that one of these readers may read, in a section that the
// paper draws from, has to be decided on here.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { outlines } from '../../../shared/documents/outlines.ts';
import { documentKind } from '../../../shared/plan/documents.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { walkAnswers } from '../../../shared/plan/walk.ts';
import { samplePlans } from '../../../shared/samples/plans/samplePlans.ts';
import { makeAndRead, openEngine } from '../../support/pdf.ts';
import { everyFieldAnswered } from '../plan/support/everyFieldAnswered.ts';

interface Decided {
  // In the order of the paper. What is named more exactly decides for itself.
  readonly holds: readonly string[];
  // Whole sections too.
  readonly leavesOut: readonly string[];
  // What stands more than once, because the emergency part is taken out and held, and how often.
  readonly repeats: Readonly<Record<string, number>>;
  // Held only where a row that is on the paper names it.
  readonly whereLinked?: readonly string[];
}

const IN_EMERGENCY = [
  'emergency.reliableUntil',
  'emergency.authorisedBy',
  'emergency.authorisedOn',
  'emergency.risks',
  'emergency.phones',
  'emergency.scenarios',
  'emergency.doNot',
  'emergency.medicines',
];
// Why there is none is printed where there is none.
const NOT_IN_EMERGENCY = [
  'emergency.doNot.type',
  'emergency.phones.rungOn',
  'emergency.phones.rungBy',
  // Nothing of a dose is left out; who authorised and who checked it is known by name and role, and what was read again is
  // only printed where it differs.
  'emergency.medicines.dose.authorisedBy.organisation',
  'emergency.medicines.dose.authorisedBy.registerNumber',
  'emergency.medicines.dose.checkedBy.organisation',
  'emergency.medicines.dose.checkedBy.registerNumber',
  'emergency.medicines.dose.checkedAmount',
  'emergency.medicines.dose.checkedWeight',
  'emergency.medicines.dose.weight.method',
  'emergency.notNeededWhy',
  'emergency.notNeededBy',
  'emergency.baselineUnknown',
  'emergency.changeReason',
];
// Of the person: for whoever keeps the record.
const RECORD = [
  'person.formerNames',
  'person.dueDate',
  'person.otherNumbers',
  'person.identityOther',
  'person.identityCheckedBy',
  'person.identityCheckedOn',
  'person.gender',
  'person.photo',
  'person.photoTakenOn',
  'person.address',
  'person.otherAddress',
  'person.phone',
  'person.email',
  'person.gpName',
];
const CLINIC_ONLY = [
  'summary.allergies.confirmedBy',
  'summary.medicines.prescriber',
  'summary.medicines.since',
  'summary.medicines.lastChanged',
  'summary.baseline.value',
];
const NAME = ['person.familyName', 'person.givenName', 'person.title', 'person.preferredName'];
const ALLERGIES = { 'summary.allergies.substance': 2, 'summary.allergies.reaction': 2, 'summary.allergies.since': 2 };
const MEDICINES = { 'emergency.medicines.name': 3, 'emergency.medicines.expires': 2 };
const OTHER_PLAN = { 'linkedPlans.plans.title': 2 };
const OF_OTHER_PLANS = ['linkedPlans.plans.version', 'linkedPlans.plans.comparedNote', 'linkedPlans.plans.scan'];
const OF_PROFESSIONALS = ['organisation', 'secretaryPhone', 'email', 'hours', 'lastSeen', 'nextSeen'].map(
  (id) => `contacts.professionals.${id}`,
);

const decided: Readonly<Record<'school' | 'passport' | 'transition' | 'short-break' | 'ehc-advice', Decided>> = {
  school: {
    holds: [
      ...NAME,
      'summary.explainer',
      'emergency.firstSteps',
      'emergency.callScript',
      ...IN_EMERGENCY,
      'healthNeeds.needs.warning',
      'aboutMe.unwell',
      'summary.baseline',
      'summary.weight',
      'aboutMe.mustKnow',
      'education.learningEffect',
      'summary.feeding',
      'dailyLife.personalCare',
      'summary.devices',
      'aboutMe.communication',
      'person.adjustments',
      'summary.medicines',
      'summary.allergies',
      'education.arrangements',
      'emergency.equipment',
      'healthNeeds.delegatedTasks',
      'emergency.medicines.expires',
      'emergency.medicines.trained',
      'healthNeeds.risks',
      'education.setting',
      'education.schoolContact',
      'education.attendance',
      'emergency.fastingLimit',
      'emergency.sickDay',
      'emergency.hospital',
      'coordination.medicalId',
      'emergency.pageKept',
      'contacts.personal',
      'contacts.noPersonal',
      'dailyLife.ifCarerIll',
      'contacts.professionals',
      'contacts.outOfHours',
      'contacts.noOutOfHours',
      'person.gpPractice',
      'person.gpPhone',
      'linkedPlans.plans',
      'reviews.owner',
      'reviews.nextOn',
      'reviews.otherTrigger',
    ],
    leavesOut: [
      ...RECORD,
      'person.firstLanguage',
      'person.interpreterLanguage',
      'person.informationNotes',
      ...CLINIC_ONLY,
      ...NOT_IN_EMERGENCY,
      ...OF_PROFESSIONALS,
      ...OF_OTHER_PLANS,
      'linkedPlans.plans.dated',
      'linkedPlans.plans.owner',
      // In the full plan, and in what is sent to the local authority.
      'goals',
      'provision',
      // On the passport, which belongs to the person.
      'aboutMe.important',
      'aboutMe.people',
      'aboutMe.goodDay',
      'aboutMe.badDay',
      'aboutMe.pleaseDo',
      'aboutMe.pleaseDont',
      'aboutMe.support',
      'aboutMe.senses',
      'aboutMe.likes',
      'aboutMe.dislikes',
      'aboutMe.strengths',
      'aboutMe.pictures',
      'aboutMe.helpedBy',
      'aboutMe.writtenOn',
      'aboutMe.checkAgainBy',
      'coordination.lead',
      // How this version of the whole plan came about.
      'reviews.ownerDeputy',
      'reviews.nextPlace',
      'reviews.partOwners',
      'reviews.languages',
      'reviews.meetingOn',
      'reviews.attendees',
      'reviews.author',
      'reviews.authorisedBy',
    ],
    repeats: { ...ALLERGIES, ...OTHER_PLAN, ...MEDICINES },
  },
  passport: {
    holds: [
      ...NAME,
      'aboutMe.mustKnow',
      'aboutMe.communication',
      'aboutMe.unwell',
      'aboutMe.pleaseDo',
      'aboutMe.pleaseDont',
      'aboutMe.important',
      'aboutMe.people',
      'aboutMe.goodDay',
      'aboutMe.badDay',
      'aboutMe.support',
      'aboutMe.senses',
      'aboutMe.likes',
      'aboutMe.dislikes',
      'aboutMe.strengths',
      'aboutMe.pictures',
      'person.firstLanguage',
      'person.interpreterLanguage',
      'person.informationNotes',
      'aboutMe.helpedBy',
      'aboutMe.writtenOn',
      'aboutMe.checkAgainBy',
    ],
    // No clinical words: no condition, no allergy, no medicine, no step, and no adjustment, which may hold any of them.
    leavesOut: [...RECORD, 'person.gpPractice', 'person.gpPhone', 'person.adjustments', 'summary', 'emergency'],
    repeats: {},
  },
  transition: {
    holds: [
      ...NAME,
      'transitions.moves',
      'transitions.answerWhy',
      'transitions.worker',
      'transitions.workerUntil',
      'provision.toDo',
      'provision.appointments',
      'consent.disagreements',
      'consent.basisNote',
      'consent.capacityNote',
      'consent.legalRoles',
      'consent.ownView',
      'consent.noOwnView',
      'consent.advocate',
      'transitions.lawToldOn',
      'summary.explainer',
      'summary.conditions',
      'summary.knownProblems',
      'summary.search',
      'summary.effect',
      'summary.recentChange',
      'summary.allergies',
      'summary.allergiesConfirmedBy',
      'summary.allergiesConfirmedOn',
      'summary.medicines',
      'summary.medicinesCheckedBy',
      'summary.medicinesCheckedOn',
      'summary.devices',
      'summary.weight',
      'summary.height',
      'summary.baseline',
      'summary.feeding',
      'healthNeeds.monitoring',
      'summary.procedures',
      'summary.vaccineNotes',
      'summary.flaggedAt',
      'transitions.stageOn',
      'transitions.skills',
      'transitions.adulthood',
      'person.firstLanguage',
      'person.interpreterLanguage',
      'person.informationNotes',
      'person.adjustments',
      'contacts.personal',
      'contacts.noPersonal',
      'contacts.professionals',
      'contacts.outOfHours',
      'contacts.noOutOfHours',
      'contacts.communication',
      'person.gpPractice',
      'person.gpPhone',
      'reviews.owner',
      'linkedPlans.plans',
      ...IN_EMERGENCY,
      'emergency.investigations',
      'emergency.fluids',
      'emergency.fastingLimit',
      'emergency.sickDay',
      'emergency.airway',
      'emergency.disposition',
      'emergency.hospital',
      'emergency.hospitalNotes',
      'emergency.whoCanConsent',
      'emergency.guidelines',
      'emergency.equipment',
      'emergency.callScript',
      'coordination.medicalId',
      'emergency.pageKept',
    ],
    leavesOut: [
      ...RECORD,
      ...NOT_IN_EMERGENCY,
      'emergency.medicines.trained',
      ...OF_OTHER_PLANS,
      'healthNeeds.systems',
      'healthNeeds.needs',
      'healthNeeds.noNeeds',
      'healthNeeds.monitoring.last',
      'healthNeeds.risks',
      'healthNeeds.delegatedTasks',
      'goals',
      'provision.support',
      'provision.noSupport',
      'provision.ownActions',
      'dailyLife',
      'aboutMe',
      'coordination',
      'reviews',
      'consent.sharing',
      'consent.lawfulBasis',
      'education',
      'other',
    ],
    repeats: { ...ALLERGIES, ...OTHER_PLAN, 'emergency.medicines.name': 2 },
  },
  'short-break': {
    holds: [
      ...NAME,
      'summary.explainer',
      'emergency.firstSteps',
      'emergency.callScript',
      ...IN_EMERGENCY,
      'aboutMe.mustKnow',
      'aboutMe.communication',
      'aboutMe.unwell',
      'person.firstLanguage',
      'person.adjustments',
      'dailyLife.shortBreakNotes',
      'dailyLife.shortBreak',
      'aboutMe.important',
      'aboutMe.people',
      'aboutMe.goodDay',
      'aboutMe.badDay',
      'aboutMe.pleaseDo',
      'aboutMe.pleaseDont',
      'aboutMe.senses',
      'aboutMe.likes',
      'aboutMe.dislikes',
      'aboutMe.strengths',
      'aboutMe.support',
      'summary.feeding',
      'dailyLife.personalCare',
      'healthNeeds.delegatedTasks',
      'healthNeeds.risks',
      'summary.medicines',
      'summary.allergies',
      'summary.devices',
      'emergency.equipment',
      'healthNeeds.needs.warning',
      'summary.baseline',
      'summary.weight',
      'emergency.medicines.expires',
      'emergency.medicines.trained',
      'emergency.fastingLimit',
      'emergency.sickDay',
      'emergency.hospital',
      'emergency.whoCanConsent',
      'coordination.medicalId',
      'emergency.pageKept',
      'contacts.personal',
      'contacts.noPersonal',
      'dailyLife.ifCarerIll',
      'contacts.professionals',
      'contacts.outOfHours',
      'contacts.noOutOfHours',
      'person.gpPractice',
      'person.gpPhone',
      'reviews.owner',
      'linkedPlans.plans',
    ],
    leavesOut: [
      ...RECORD,
      'person.interpreterLanguage',
      'person.informationNotes',
      ...CLINIC_ONLY,
      ...NOT_IN_EMERGENCY,
      ...OF_PROFESSIONALS,
      ...OF_OTHER_PLANS,
      'linkedPlans.plans.dated',
      'linkedPlans.plans.owner',
      'aboutMe.pictures',
      'aboutMe.helpedBy',
      'aboutMe.writtenOn',
      'aboutMe.checkAgainBy',
      'coordination.lead',
    ],
    repeats: { ...ALLERGIES, ...OTHER_PLAN, ...MEDICINES },
  },
  'ehc-advice': {
    holds: [
      ...NAME,
      'education.requester',
      'education.requestReference',
      'education.requestReceived',
      'education.adviceSent',
      'education.adviceAuthor',
      'education.adviceSeenOn',
      'education.stillCurrentOn',
      'education.stillCurrentBy',
      'reviews.author',
      'reviews.authorisedBy',
      'reviews.nextOn',
      'education.setting',
      'education.schoolContact',
      'consent.legalRoles',
      'person.firstLanguage',
      'person.interpreterLanguage',
      'person.informationNotes',
      'goals.hopes',
      'consent.ownView',
      'consent.noOwnView',
      'aboutMe.mustKnow',
      'aboutMe.communication',
      'aboutMe.unwell',
      'aboutMe.important',
      'aboutMe.people',
      'aboutMe.goodDay',
      'aboutMe.badDay',
      'aboutMe.pleaseDo',
      'aboutMe.pleaseDont',
      'aboutMe.support',
      'aboutMe.senses',
      'aboutMe.likes',
      'aboutMe.dislikes',
      'aboutMe.strengths',
      'aboutMe.helpedBy',
      'aboutMe.writtenOn',
      'education.learningEffect',
      'education.attendance',
      'summary.explainer',
      'summary.conditions.name',
      'summary.conditions.since',
      'summary.knownProblems',
      'healthNeeds.needs',
      'contacts.professionals.name',
      'healthNeeds.noNeeds',
      'healthNeeds.risks',
      'healthNeeds.systems',
      'dailyLife.needs',
      'dailyLife.assessments',
      'dailyLife.areas',
      'goals.noGoalsNote',
      'goals.lastTime',
      'goals.outcomes',
      'transitions.adulthood',
      'dailyLife.work',
      'transitions.stageOn',
      'transitions.skills',
      'transitions.answerWhy',
      'transitions.moves',
      'transitions.worker',
      'transitions.workerUntil',
      'transitions.lawToldOn',
      'provision.support',
      'education.arrangements',
      'person.adjustments',
      'provision.noSupport',
      'healthNeeds.monitoring',
      'healthNeeds.delegatedTasks',
      'coordination.sharedCare',
      'education.commissionerContact',
      'dailyLife.powerNotes',
      'dailyLife.homeAdaptations',
      'dailyLife.carerLoad',
      'dailyLife.shortBreak',
      'dailyLife.shortBreakAmount',
      'dailyLife.budgets',
      'linkedPlans.plans',
      'consent.disagreements',
      'education.outsideExpertise',
      'education.glossary',
    ],
    leavesOut: [
      ...RECORD,
      ...OF_OTHER_PLANS,
      'person.gpPractice',
      'person.gpPhone',
      // What a school does from hour to hour and in an emergency is in its own plan.
      'summary',
      'contacts',
      'provision.ownActions',
      'provision.toDo',
      'coordination',
      'reviews',
      'consent.advocate',
      'consent.sharing',
      'aboutMe.pictures',
      'aboutMe.checkAgainBy',
    ],
    // The links of the thread by name, so that a row says by itself what it is for; the author again in the entry for the list.
    repeats: {
      'healthNeeds.needs.title': 4,
      'dailyLife.needs.title': 4,
      'goals.outcomes.statement': 3,
      'provision.support.what': 2,
      'contacts.professionals.name': 3,
      ...Object.fromEntries(
        ['name', 'role', 'organisation', 'registerNumber', 'phone', 'email'].map((id) => [`education.adviceAuthor.${id}`, 2]),
      ),
    },
    whereLinked: ['contacts.professionals.name'],
  },
};
const papers = Object.keys(decided) as readonly (keyof typeof decided)[]; // Object.keys forgets the literal keys

const covers = (pattern: string, path: string): boolean => path === pattern || path.startsWith(`${pattern}.`);

// Undefined where nobody has decided yet.
function decision(name: keyof typeof decided, path: string): { readonly held: boolean; readonly by: string } | undefined {
  const { holds, leavesOut } = decided[name];
  const found = [...holds.map((by) => ({ held: true, by })), ...leavesOut.map((by) => ({ held: false, by }))].filter(({ by }) =>
    covers(by, path),
  );
  return found.toSorted((one, other) => other.by.length - one.by.length)[0];
}

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

// As a screen reader meets it: without the feet of the pages, which repeat.
async function read(name: keyof typeof decided, plan: IssuedPlan): Promise<string> {
  const { structure } = await makeAndRead(engine, outlines[name](plan, documentKind(name).readers[0]));
  return structure.replace(/\s+/g, '');
}
const issued = (content: Parameters<typeof newPlanContent>[0], status: IssuedPlan['status'] = 'draft'): IssuedPlan => ({
  planNumber: 'PLAN-0042',
  version: 3,
  status,
  changedAt: '2026-11-21T10:00:00.000Z',
  sample: true,
  content: newPlanContent(content),
});
const times = (text: string, words: string): number => text.split(words).length - 1;

describe.each(papers)('the paper: %s', (name) => {
  const { answers, planted, hidden } = everyFieldAnswered();
  const [reader] = documentKind(name).readers;
  const mine = planted.map((one) => ({
    ...one,
    words: one.path === 'person.familyName' ? one.words.toLocaleUpperCase('en-GB') : one.words,
    decided: one.readers.includes(reader) ? decision(name, one.path) : undefined,
  }));

  it('has decided on each field that its reader may read', () => {
    const undecided = mine.filter((one) => one.readers.includes(reader) && !one.decided);
    expect(undecided.map(({ path }) => path)).toEqual([]);
    // And names nothing that is not there, or that its reader may not read.
    const idle = decided[name].holds.filter((by) => !mine.some((one) => one.decided?.by === by));
    expect(idle).toEqual([]);
  });

  it('holds each of them, as often as it says, in its order, and nothing of other readers', { timeout: 60_000 }, async () => {
    const text = await read(name, issued(answers));
    const { repeats, holds } = decided[name];
    const expected = mine.map(({ path, decided: made }) => [path, made?.held ? (repeats[path] ?? 1) : 0]);
    expect(mine.map(({ path, words }) => [path, times(text, words)])).toEqual(expected);
    const held = mine.filter(({ path, decided: made }) => made?.held && repeats[path] === undefined);
    const first = new Map(
      holds.map((by) => [by, Math.min(...held.filter((one) => one.decided?.by === by).map(({ words }) => text.indexOf(words)))]),
    );
    const order = holds.filter((by) => Number.isFinite(first.get(by)) && !by.startsWith('person.'));
    expect(order.toSorted((one, other) => (first.get(one) ?? 0) - (first.get(other) ?? 0))).toEqual(order);
    expect(hidden.filter((words) => text.includes(words))).toEqual([]);
    expect(text).not.toMatch(/EHCP/);
  });

  it('holds what the sample plans say in these fields, and nothing of the others', { timeout: 120_000 }, async () => {
    // How a right-to-left word is spelt on paper is looked at where names are.
    const bare = (words: string): string => words.replace(/[\s\p{Script=Arabic}\u200E\u200F]+/gu, '');
    for (const { key, answers: written, state } of samplePlans) {
      // Their own words go to a local authority only with leave.
      const said = { ...written, education: { ...written.education, viewsShared: 'yes' as const } };
      const text = bare(await read(name, issued(said, state)));
      const held: string[] = [];
      const other: string[] = [];
      walkAnswers(said, (field, answer, path, entry) => {
        if ((field.kind !== 'text' && field.kind !== 'longText') || typeof answer !== 'string') return;
        // Without the ids of rows.
        const plain = path
          .split('.')
          .filter((step) => !/^[0-9a-f]{8}-/.test(step))
          .join('.');
        const may = (field.audience ?? entry.audience).includes(reader);
        const made = may ? decision(name, plain) : undefined;
        // What is done is not still open, why there is no emergency plan stands where there is none, and an address only where
        // it is no secret. The name is in capitals.
        const isSecret = plain.startsWith('person.gp') && said.person.addressSecret !== 'no';
        if (isSecret || decided[name].whereLinked?.includes(plain)) return;
        if (['provision.toDo', 'emergency.notNeededWhy', 'person.familyName'].some((one) => covers(one, plain))) return;
        (made?.held ? held : other).push(answer);
      });
      const missing = held
        .flatMap((words) => words.split('\n'))
        .filter((line) => !text.toLocaleLowerCase().includes(bare(line).toLocaleLowerCase()));
      expect([key, missing]).toEqual([key, []]);
      // Short words may stand in others by chance.
      const all = bare(held.join(''));
      const leaked = other.filter((words) => bare(words).length > 30 && !all.includes(bare(words)) && text.includes(bare(words)));
      expect([key, leaked]).toEqual([key, []]);
    }
  });
});
