// Other plans that the person has. This one points at them, says where they are kept, and says aloud when they differ.
import { answerIn } from '../rules.ts';
import { section } from '../section.ts';
import { CONFLICTS, LINKED_PLAN_TYPES } from '../valueSets/linkedPlans.ts';

export const linkedPlans = section({
  label: 'Linked plans',
  plainLabel: 'My other plans',
  intro: 'Where each one is kept matters more than what it says: it is never restated here.',
  audience: ['emergency', 'family', 'school', 'localAuthority', 'transition', 'shortBreak'],
  fields: {
    plans: {
      kind: 'rows',
      label: 'Linked plans',
      one: 'linked plan',
      title: 'title',
      most: 40,
      fields: {
        title: { kind: 'text', label: 'Title', most: 150, needed: true, fhir: 'DocumentReference.description' },
        type: { kind: 'choice', label: 'Kind', options: LINKED_PLAN_TYPES, needed: true, fhir: 'DocumentReference.type' },
        dated: { kind: 'partialDate', label: 'Dated', past: true, fhir: 'DocumentReference.date' },
        version: { kind: 'text', label: 'Version', most: 40, more: true },
        owner: { kind: 'text', names: true, label: 'Whose plan it is', most: 120, fhir: 'DocumentReference.author' },
        place: {
          kind: 'text',
          label: 'Where it is kept',
          hint: 'Exactly: the drawer, the folder, the record system.',
          most: 200,
          needed: true,
        },
        reviewDue: { kind: 'date', label: 'Review due' },
        compared: { kind: 'choice', label: 'Compared with this plan', options: CONFLICTS, gate: 'R17' },
        comparedNote: {
          kind: 'text',
          names: true,
          label: 'What differed, and who settled it',
          relevant: answerIn('compared', ['resolved', 'open']),
          needed: true,
          gate: 'R17',
          most: 300,
        },
        scan: {
          kind: 'files',
          label: 'Copy',
          hint: 'As a PDF of up to 10 megabytes, or a picture of the page.',
          more: true,
          one: 'scan',
          most: 1,
        },
      },
      prsb: 'Additional supporting plans',
      ehc: 'K',
      fhir: 'DocumentReference',
    },
  },
});
