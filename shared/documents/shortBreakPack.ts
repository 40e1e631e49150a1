// The short-break pack: how to look after them for a weekend, for a carer who has met them once. First what to do when
// something is wrong; then the person, the day, medicines and equipment, and lines to write on
// when they are handed over.
import type { Block, PrintableDocument } from './blocks.ts';
import { emergencyForPaper } from './emergencyForPaper.ts';
import { conditionLine, firstAidBox } from './firstAidBox.ts';
import { numberOrNone } from './furniture.ts';
import { bornFact, calledFact, identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { ALLERGIES_IN_CARE, allergiesAsked, MEDICINE_AS_GIVEN, medicinesAsked, medicineTable } from './medicineTable.ts';
import { blanksNote, paperOf, scopeFor } from './paper.ts';
import { part, pathOf, type FieldOnPaper } from './paperParts.ts';
import { supportItems } from './supportItems.ts';
import { warningSigns } from './warningSigns.ts';
import { secretWhereabouts } from './whereabouts.ts';

const TITLE = 'Short-break pack';

const KNOW: readonly FieldOnPaper[] = [
  'aboutMe.mustKnow',
  'aboutMe.noWords',
  'aboutMe.communicationWays',
  'aboutMe.communication',
  'aboutMe.unwell',
  'person.firstLanguage',
  { path: 'person.adjustments', only: ['essential'] },
];
const DAY: readonly FieldOnPaper[] = [
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
];
const EATING: readonly FieldOnPaper[] = ['summary.feedingRoutes', 'summary.textures', 'summary.feeding'];
const CARE: readonly FieldOnPaper[] = ['dailyLife.personalCare', 'healthNeeds.delegatedTasks', 'healthNeeds.risks'];
const EQUIPMENT: readonly FieldOnPaper[] = ['summary.devices', 'emergency.equipment'];
const HEALTH: readonly FieldOnPaper[] = [{ path: 'summary.baseline', only: [], lead: 'item' }, 'summary.weight'];
const PEOPLE: readonly FieldOnPaper[] = [
  { path: 'contacts.personal', only: ['relationship', 'phone', 'otherPhone', 'language', 'notes'] },
  'contacts.noPersonal',
  'dailyLife.ifCarerIll',
  { path: 'contacts.professionals', only: ['role', 'phone', 'whatFor'] },
  'contacts.outOfHours',
  'contacts.noOutOfHours',
  'person.gpPractice',
  'person.gpPhone',
  'reviews.owner',
];
const OTHER_PLANS: readonly FieldOnPaper[] = [{ path: 'linkedPlans.plans', only: ['place', 'reviewDue'] }];
const UNWELL: readonly FieldOnPaper[] = [
  { path: 'emergency.medicines', only: ['trained', 'expires'] },
  'emergency.fastingLimit',
  'emergency.sickDay',
  'emergency.hospital',
  'emergency.hospitalNotes',
  'emergency.resuscitation',
  'emergency.resuscitationPlans',
  'emergency.whoCanConsent',
  'coordination.medicalId',
  'emergency.pageKept',
];

const lines = (caption: string, count: number): Block => ({ kind: 'writingLines', caption, count });

// By hand, each time: what was last eaten or given is never known when a plan is written.
const handover: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Handing over' },
  lines('Handed over by, to, day and time:', 1),
  lines('Last meal or feed, last drink, last medicine and when:', 2),
  lines('Not as usual today:', 1),
  lines('Handed back to, day and time; what was given and what happened:', 3),
];

export function shortBreakPack(plan: IssuedPlan): PrintableDocument {
  const scope = scopeFor(plan, 'shortBreak');
  const secret = new Set<string>(secretWhereabouts(plan.content.answers));
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
        blanksNote('How to look after them, as those who know them best do it.'),
        ...part('You must know this', KNOW, scope),
        ...part('The day, and what matters', DAY, scope),
        ...part('How and when to help', [], scope, supportItems(scope)),
        ...part('Eating and drinking', EATING, scope),
        ...part('Washing, toilet, moving and tasks', CARE, scope),
        ...part('Medicines', medicinesAsked(scope), scope, medicineTable(scope, MEDICINE_AS_GIVEN)),
        ...part('Allergies', [...allergiesAsked(scope), ALLERGIES_IN_CARE], scope),
        ...part('Equipment', EQUIPMENT, scope),
        ...part('Well, and not well', HEALTH, scope, warningSigns(scope)),
        ...part('When unwell, and in hospital', UNWELL, scope),
        ...part(
          'Whom to ring when it is not an emergency',
          PEOPLE.filter((field) => !secret.has(pathOf(field))),
          scope,
        ),
        ...part('Other plans', OTHER_PLANS, scope),
        ...handover,
      ],
    }),
    density: 'oneSide',
  };
}
