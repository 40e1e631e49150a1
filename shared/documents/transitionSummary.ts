// The transition summary: what a team that has never met them needs on the day it takes over. First the move itself (who
// hands over what, when), what is still open and who decides; then the medicine; then the emergency part, to be put up on the
// new ward.
import type { PrintableDocument } from './blocks.ts';
import { emergencyForPaper } from './emergencyForPaper.ts';
import { numberOrNone } from './furniture.ts';
import { bornFact, calledFact, identityOf } from './identity.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { allergiesAsked, medicinesAsked, medicineTable } from './medicineTable.ts';
import { moveTable } from './moveTable.ts';
import { blanksNote, paperOf, scopeFor } from './paper.ts';
import { part, pathOf, type FieldOnPaper } from './paperParts.ts';
import { secretWhereabouts } from './whereabouts.ts';

const TITLE = 'Transition summary';

const OPEN: ReadonlySet<unknown> = new Set([undefined, 'proposed', 'agreed', 'started']);

const MOVE: readonly FieldOnPaper[] = ['transitions.answer', 'transitions.answerWhy', 'transitions.worker', 'transitions.workerUntil'];
const STILL_OPEN: readonly FieldOnPaper[] = [
  { path: 'provision.toDo', where: ({ status }) => OPEN.has(status) },
  'provision.appointments',
  'consent.disagreements',
];
const DECIDING: readonly FieldOnPaper[] = [
  'consent.basis',
  'consent.basisNote',
  'consent.capacityConcern',
  'consent.capacityNote',
  'consent.legalRoles',
  'consent.ownView',
  'consent.noOwnView',
  'consent.advocate',
  'transitions.parentInvolvement',
  'transitions.lawTold',
  'transitions.lawToldOn',
];
const SUMMARY: readonly FieldOnPaper[] = [
  'summary.explainer',
  'summary.status',
  'summary.conditions',
  'summary.knownProblems',
  'summary.search',
  'summary.effect',
  'summary.trajectory',
  'summary.recentChange',
];
const ALLERGIES: readonly FieldOnPaper[] = ['summary.allergies', 'summary.allergiesConfirmedBy', 'summary.allergiesConfirmedOn'];
const CHECKED: readonly FieldOnPaper[] = ['summary.medicinesCheckedAgainst', 'summary.medicinesCheckedBy', 'summary.medicinesCheckedOn'];
const BODY: readonly FieldOnPaper[] = [
  'summary.devices',
  'summary.weight',
  'summary.height',
  { path: 'summary.baseline', lead: 'item' },
  'summary.feedingRoutes',
  'summary.textures',
  'summary.feeding',
];
const LANGUAGE: readonly FieldOnPaper[] = [
  'person.firstLanguage',
  'person.interpreter',
  'person.interpreterLanguage',
  'person.informationNeed',
  'person.informationForms',
  'person.informationNotes',
  { path: 'person.adjustments', only: ['essential'] },
];
const HISTORY: readonly FieldOnPaper[] = [
  { path: 'healthNeeds.monitoring', only: ['interval', 'who', 'limit', 'nextDue'] },
  'summary.procedures',
  'summary.vaccines',
  'summary.vaccineNotes',
  'summary.flaggedAt',
];
const READY: readonly FieldOnPaper[] = [
  'transitions.stage',
  'transitions.stageOn',
  'transitions.skills',
  'transitions.adulthood',
  'transitions.folder',
];
const PEOPLE: readonly FieldOnPaper[] = [
  'contacts.personal',
  'contacts.noPersonal',
  {
    path: 'contacts.professionals',
    only: ['role', 'organisation', 'phone', 'secretaryPhone', 'email', 'hours', 'whatFor', 'lastSeen', 'nextSeen'],
  },
  'contacts.outOfHours',
  'contacts.noOutOfHours',
  'contacts.communication',
  'person.gpPractice',
  'person.gpPhone',
  'reviews.owner',
];
const OTHER_PLANS: readonly FieldOnPaper[] = [{ path: 'linkedPlans.plans', only: ['type', 'dated', 'owner', 'place', 'reviewDue'] }];
const HOSPITAL: readonly FieldOnPaper[] = [
  'emergency.investigations',
  'emergency.fluids',
  'emergency.fastingLimit',
  'emergency.sickDay',
  'emergency.airway',
  'emergency.disposition',
  'emergency.hospital',
  'emergency.hospitalNotes',
  'emergency.resuscitation',
  'emergency.resuscitationPlans',
  'emergency.whoCanConsent',
  'emergency.guidelines',
  'emergency.equipment',
  'emergency.callScript',
  'coordination.medicalId',
  'emergency.pageKept',
];

export function transitionSummary(plan: IssuedPlan): PrintableDocument {
  const scope = scopeFor(plan, 'transition');
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
        blanksNote('For the team that takes over.'),
        ...part('The move', MOVE, scope, moveTable(scope)),
        ...part('Still open', STILL_OPEN, scope),
        ...part('Who decides', DECIDING, scope),
        ...part('Medical summary', SUMMARY, scope),
        ...part('Allergies', [...allergiesAsked(scope), ...ALLERGIES], scope),
        ...part('Medicines', [...medicinesAsked(scope), ...CHECKED], scope, medicineTable(scope)),
        ...part('Devices, feeding and what is normal', BODY, scope),
        ...part('Checks and history', HISTORY, scope),
        ...part('Getting ready', READY, scope),
        ...part('Language and information', LANGUAGE, scope),
        ...part(
          'People',
          PEOPLE.filter((field) => !secret.has(pathOf(field))),
          scope,
        ),
        ...part('Other plans', OTHER_PLANS, scope),
        { kind: 'newPage' },
        ...emergencyForPaper(plan, scope),
        ...part('In hospital, and when unwell', HOSPITAL, scope),
      ],
    }),
    density: 'oneSide',
  };
}
