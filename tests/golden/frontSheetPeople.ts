// Three fictional people, chosen so that between them every way of answering stands on paper: all answered, hardly
// anything known, and a mind that changed.
import { newPlanContent } from '../../shared/plan/planContent.ts';
import type { Answers } from '../../shared/plan/definition.ts';
import type { IssuedPlan } from '../../shared/documents/issuedPlan.ts';

export function issued(person: Answers['person'], facts: Partial<IssuedPlan> = {}): IssuedPlan {
  return {
    planNumber: 'PLAN-0042',
    version: 3,
    status: 'draft',
    changedAt: '2026-11-21T14:03:22.000Z',
    sample: true,
    content: newPlanContent({ person }),
    ...facts,
  };
}

export const amina = issued({
  title: 'Miss',
  familyName: 'Test',
  givenName: 'Amina Łucja',
  preferredName: 'Ami',
  formerNames: 'Amina Sample',
  dateOfBirth: '2016-03-14',
  identifier: { scheme: 'nhs', number: '9990000018' },
  identityChecks: ['wristband', 'askedAloud', 'other'],
  identityOther: 'Her passport',
  identityCheckedBy: 'B. Sample, children’s nurse',
  identityCheckedOn: '2026-11-12',
  firstLanguage: 'Somali',
  interpreter: 'yes',
  interpreterLanguage: 'Somali, Benadiri',
  informationNeed: 'yes',
  informationForms: ['largePrint', 'easyRead'],
  informationNotes: 'Talk to Ami first, then to her mother.\nCount to ten before you ask again.',
});

export const newborn = issued(
  { familyName: 'Test', dateOfBirth: 'last Tuesday', noIdentifierReason: 'newborn', interpreter: 'notAsked', informationNeed: 'notKnown' },
  { planNumber: 'PLAN-0043', version: 1, status: 'inReview', sample: false, changedAt: '2026-07-01T23:30:00.000Z' },
);

export const changedMind = issued(
  {
    familyName: 'Test',
    givenName: 'Idris',
    dateOfBirth: '1958-02-01',
    identifier: { scheme: 'chi', number: '999 000 0019' },
    noIdentifierReason: 'overseas',
    identityChecks: ['letter'],
    interpreter: 'no',
    interpreterLanguage: 'British Sign Language',
    informationNeed: 'declined',
    firstLanguage: '  ',
  },
  { planNumber: 'PLAN-0044', version: 7, status: 'agreed', sample: false },
);
