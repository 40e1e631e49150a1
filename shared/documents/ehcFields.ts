// Which answers stand where in the health information for an EHC plan.
import type { FieldOnPaper } from './paperParts.ts';

export const REQUEST: readonly FieldOnPaper[] = [
  'education.purpose',
  'education.requester',
  'education.requestReference',
  'education.requestReceived',
  'education.adviceSent',
  'education.adviceAuthor',
  'education.adviceBasis',
  'education.adviceSeenOn',
  'education.stillCurrentOn',
  'education.stillCurrentBy',
  'reviews.author',
  'reviews.authorisedBy',
  'reviews.nextOn',
];
export const ABOUT_THEM: readonly FieldOnPaper[] = [
  'education.setting',
  'education.settingType',
  'education.schoolYear',
  'education.schoolContact',
  'person.livingArrangement',
  'consent.basis',
  { path: 'consent.legalRoles', only: ['type', 'seenOn'] },
  'person.firstLanguage',
  'person.interpreter',
  'person.interpreterLanguage',
  'person.informationNeed',
  'person.informationForms',
  'person.informationNotes',
];
export const VIEWS: readonly FieldOnPaper[] = [
  'goals.hopes',
  'consent.ownView',
  'consent.noOwnView',
  'aboutMe.mustKnow',
  'aboutMe.noWords',
  'aboutMe.communicationWays',
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
  'transitions.parentInvolvement',
  'aboutMe.speaker',
  'aboutMe.helpedBy',
  'aboutMe.writtenOn',
];
export const LEARNING: readonly FieldOnPaper[] = ['education.support', 'education.learningEffect', 'education.attendance'];
export const SUMMARY: readonly FieldOnPaper[] = [
  'summary.explainer',
  'summary.status',
  { path: 'summary.conditions', only: ['certainty', 'since'] },
  'summary.knownProblems',
];
export const MORE_HEALTH: readonly FieldOnPaper[] = [
  'healthNeeds.noNeeds',
  { path: 'healthNeeds.risks', only: ['likelihood', 'harm', 'response'] },
  'healthNeeds.systems',
];
export const SOCIAL: readonly FieldOnPaper[] = [{ path: 'dailyLife.assessments', only: ['type', 'on', 'by'] }, 'dailyLife.areas'];
export const NO_OUTCOMES: readonly FieldOnPaper[] = ['goals.noGoals', 'goals.noGoalsNote', 'goals.lastTime'];
export const GROWING_UP: readonly FieldOnPaper[] = [
  'transitions.adulthood',
  'dailyLife.work',
  'transitions.stage',
  'transitions.stageOn',
  'transitions.skills',
  'transitions.answer',
  'transitions.answerWhy',
  'transitions.moves',
  'transitions.worker',
  'transitions.workerUntil',
  'transitions.lawTold',
  'transitions.lawToldOn',
];
export const LEARNING_SUPPORT: readonly FieldOnPaper[] = ['education.arrangements', { path: 'person.adjustments', only: ['essential'] }];
export const HEALTH_CARE: readonly FieldOnPaper[] = [
  'provision.noSupport',
  { path: 'healthNeeds.monitoring', only: ['interval', 'who', 'limit', 'last', 'nextDue'] },
  { path: 'healthNeeds.delegatedTasks', only: ['who', 'trainer', 'competentOn', 'expires'] },
  'coordination.sharedCare',
];
export const COMMISSIONER: readonly FieldOnPaper[] = ['education.commissionerAgreement', 'education.commissionerContact'];
export const AT_HOME: readonly FieldOnPaper[] = [
  'dailyLife.power',
  'dailyLife.powerNotes',
  'dailyLife.homeAdaptations',
  'dailyLife.carerLoad',
  'dailyLife.shortBreak',
  'dailyLife.shortBreakAmount',
];
export const OTHER_PAPERS: readonly FieldOnPaper[] = [
  'education.schoolHealthPlan',
  { path: 'linkedPlans.plans', only: ['type', 'dated', 'owner', 'place', 'reviewDue'] },
  'consent.disagreements',
];
