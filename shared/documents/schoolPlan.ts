// The school plan: an individual healthcare plan for a teacher, an escort or a first aider, who is no nurse. First the
// emergency, then an ordinary day in the order in which it comes up, then trips, and whose task is what.
import type { Block, PrintableDocument } from './blocks.ts';
import { emergencyForPaper } from './emergencyForPaper.ts';
import { numberOrNone } from './furniture.ts';
import { bornFact, calledFact, identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { ALLERGIES_IN_CARE, allergiesAsked, MEDICINE_AS_GIVEN, medicinesAsked, medicineTable } from './medicineTable.ts';
import { blanksNote, paperOf, scopeFor } from './paper.ts';
import { part, pathOf, type FieldOnPaper } from './paperParts.ts';
import { conditionLine, firstAidBox } from './firstAidBox.ts';
import { secretWhereabouts } from './whereabouts.ts';
import { warningSigns } from './warningSigns.ts';

const TITLE = 'Health plan for school';

const SIGNS: readonly FieldOnPaper[] = ['aboutMe.unwell', { path: 'summary.baseline', only: [], lead: 'item' }, 'summary.weight'];
const DAY: readonly FieldOnPaper[] = [
  'aboutMe.mustKnow',
  'education.learningEffect',
  'summary.feedingRoutes',
  'summary.textures',
  'summary.feeding',
  'dailyLife.personalCare',
  'summary.devices',
  'aboutMe.communicationWays',
  'aboutMe.communication',
  { path: 'person.adjustments', only: ['essential'] },
];
const TASKS: readonly FieldOnPaper[] = [
  'healthNeeds.delegatedTasks',
  { path: 'emergency.medicines', only: ['trained', 'expires'] },
  'healthNeeds.risks',
];
const OUTSIDE: readonly FieldOnPaper[] = ['education.arrangements', 'emergency.equipment'];
const SETTING: readonly FieldOnPaper[] = [
  'education.setting',
  'education.schoolYear',
  'education.schoolContact',
  'education.support',
  'education.schoolHealthPlan',
  'education.attendance',
];
const PEOPLE: readonly FieldOnPaper[] = [
  { path: 'contacts.personal', only: ['relationship', 'phone', 'otherPhone', 'language', 'notes'] },
  'contacts.noPersonal',
  'dailyLife.ifCarerIll',
  { path: 'contacts.professionals', only: ['role', 'phone', 'whatFor'] },
  'contacts.outOfHours',
  'contacts.noOutOfHours',
  'person.gpPractice',
  'person.gpPhone',
];
const OTHER_PLANS: readonly FieldOnPaper[] = [{ path: 'linkedPlans.plans', only: ['place', 'reviewDue'] }];
const REVIEW: readonly FieldOnPaper[] = ['reviews.owner', 'reviews.nextOn', 'reviews.triggers', 'reviews.otherTrigger'];
const UNWELL: readonly FieldOnPaper[] = [
  'emergency.fastingLimit',
  'emergency.sickDay',
  'emergency.hospital',
  'emergency.resuscitation',
  'emergency.resuscitationPlans',
  'coordination.medicalId',
  'emergency.pageKept',
];

// Signed by hand where the school keeps the paper: the plan itself holds no consent to give medicines at school.
const consent: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Agreed at school' },
  {
    kind: 'writingLines',
    caption: 'Medicines and care are given at school as this plan says. Parent or carer, head of the school: name, signature, date.',
    count: 2,
  },
];

export function schoolPlan(plan: IssuedPlan): PrintableDocument {
  const scope = scopeFor(plan, 'school');
  const hidden = new Set<string>(secretWhereabouts(plan.content.answers));
  const people = PEOPLE.filter((field) => !hidden.has(pathOf(field)));
  return {
    ...paperOf({
      title: TITLE,
      plan,
      scope,
      expires: true,
      blocks: [
        { kind: 'heading', level: 1, text: TITLE },
        identityOf(scope, [...calledFact(scope), ...bornFact(scope), numberOrNone(scope)]),
        conditionLine(scope),
        firstAidBox(scope),
        ...emergencyForPaper(plan, scope),
        blanksNote('An individual healthcare plan. It is not an Education, Health and Care plan (EHC plan).'),
        ...part('Signs, triggers and what is usual', SIGNS, scope, warningSigns(scope)),
        ...part('Every day', DAY, scope),
        ...part('Medicines', medicinesAsked(scope), scope, medicineTable(scope, MEDICINE_AS_GIVEN)),
        ...part('Allergies', [...allergiesAsked(scope), ALLERGIES_IN_CARE], scope),
        ...part('Trips, exams and travel', OUTSIDE, scope),
        ...part('Who does what, and their training', TASKS, scope),
        ...part('School', SETTING, scope),
        ...part('When unwell, and in hospital', UNWELL, scope),
        ...part('People', people, scope),
        ...part('Other plans', OTHER_PLANS, scope),
        ...part('Keeping it up to date', REVIEW, scope),
        ...consent,
      ],
    }),
    density: 'oneSide',
  };
}
