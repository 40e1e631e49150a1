// One fictional person whose plan has an answer of every kind, whole and half given, so that each printed form can be
// seen. The parts that are printed are those named in `shown`.
import { literalDate } from '../../shared/base/plainDate.ts';
import { answerBlocks } from '../../shared/documents/answerBlocks.ts';
import type { PrintableDocument } from '../../shared/documents/blocks.ts';
import { frontSheet } from '../../shared/documents/frontSheet.ts';
import type { IssuedPlan } from '../../shared/documents/issuedPlan.ts';
import { fieldEntry, type Answers, type FieldPath } from '../../shared/plan/definition.ts';
import { newPlanContent } from '../../shared/plan/planContent.ts';

const medicines = [
  {
    id: 'm1',
    answers: {
      name: 'Buccal midazolam',
      when: 'A seizure lasts 5 minutes',
      dose: {
        amount: { value: '5', unit: 'milligram' },
        per: 'dose',
        route: 'buccal',
        basis: 'weight',
        rate: { value: '0.25', unit: 'milligram' },
        weight: { value: '20.40', unit: 'kilogram', asAt: '2026-11-12', method: 'Clinic scales' },
        maximum: { value: '10', unit: 'milligram' },
        dayMaximum: { value: '20', unit: 'milligram' },
        repeat: 'yes',
        repeatAfter: { value: '10', unit: 'minute' },
        repeatMost: { value: '1', unit: 'times' },
        strength: { value: '5', unit: 'milligram' },
        strengthIn: { value: '1', unit: 'millilitre' },
        volume: { value: '1', unit: 'millilitre' },
        authorisedBy: { name: 'Dr A. Sample', role: 'consultant', organisation: 'Exampleton Hospital', registerNumber: '0000001' },
        authorisedOn: '2026-11-12',
        checkedBy: { name: 'B. Sample', role: 'pharmacist' },
        checkedOn: '2026-11-13',
        checkedAmount: { value: '5', unit: 'milligram' },
      },
      validUntil: '2027-05-12',
      expires: '2027-03',
    },
  },
  {
    id: 'm2',
    standing: 'carried',
    answers: {
      name: 'Glucose gel',
      dose: {
        amount: { value: '1.0', unit: 'gram' },
        repeat: 'no',
        repeatMost: { value: '2', unit: 'times' },
        checkedAmount: { value: '10', unit: 'gram' },
      },
    },
  },
  { id: 'm3', answers: {} },
] as const satisfies Answers['emergency']['medicines'];

const everyKind: IssuedPlan = {
  planNumber: 'PLAN-0045',
  version: 2,
  status: 'draft',
  changedAt: '2026-11-21T14:03:22.000Z',
  sample: true,
  content: newPlanContent({
    person: {
      familyName: 'Test',
      givenName: 'Idris',
      dateOfBirth: '2013-03-14',
      identifier: { scheme: 'chi', number: '9990000018' },
      addressSecret: 'no',
      phone: '01632 960 001 ext 12',
      contactBy: ['text', 'email'],
      photo: [{ id: 'f1', name: 'Idris at school.jpg', mediaType: 'image/jpeg', bytes: 48213, sha256: '00' }],
    },
    healthNeeds: {
      systems: {
        breathing: { answer: 'need', note: 'Ventilated at night' },
        hearing: { answer: 'need' },
        heart: { answer: 'need' },
        kidneys: { answer: 'none' },
        vision: { answer: 'notAsked' },
        sleep: { note: 'Ask his mother' },
      },
      needs: [
        { id: 'c1', answers: { title: 'Breathing stops when he sleeps' } },
        { id: 'c2', answers: { title: 'Struck out' }, standing: 'removed' },
        { id: 'c3', answers: { title: 'Seizures' }, standing: 'carried' },
      ],
    },
    emergency: {
      plan: 'yes',
      scenarios: [
        {
          id: 's1',
          answers: {
            name: 'A seizure',
            steps: [
              { id: 't1', answers: { words: 'Lay him on his side', within: { value: '1', unit: 'minute' } } },
              { id: 't2', answers: { words: 'Give buccal midazolam' } },
            ],
          },
        },
      ],
      doNot: [
        { id: 'n1', answers: { what: 'give penicillin or amoxicillin', why: 'his lips and face swelled', type: 'medicine' } },
        { id: 'n2', answers: { what: 'Do not lay him flat' }, standing: 'carried' },
        { id: 'n3', answers: { why: 'it was never said what' } },
      ],
      medicines,
      fastingLimit: { value: '.5', unit: 'hour' },
      authorisedBy: { role: 'Consultant', organisation: 'Exampleton Hospital' },
    },
    goals: {
      hopes: [
        { id: 'h1', answers: { words: { text: 'I want to swim.\nEvery week.', speaker: 'self', how: 'aac', saidOn: '2026-10-01' } } },
      ],
      outcomes: [{ id: 'e1', answers: { statement: 'Idris sleeps through the night', needs: ['c1', 'c2', 'c3'] } }],
    },
  }),
};

const shown: readonly FieldPath[] = [
  'person.dateOfBirth',
  'person.identifier',
  'person.phone',
  'person.contactBy',
  'person.photo',
  'healthNeeds.systems',
  'healthNeeds.needs',
  'emergency.scenarios',
  'emergency.doNot',
  'emergency.medicines',
  'emergency.fastingLimit',
  'emergency.sickDay',
  'emergency.authorisedBy',
  'goals.hopes',
  'goals.outcomes',
];

const scope = { answers: everyKind.content.answers, setting: { today: literalDate('2026-11-21'), nation: 'england' } } as const;

// A paper of those parts, as whoever keeps the plan would see them.
export const everyKindDocument: PrintableDocument = {
  ...frontSheet(everyKind),
  blocks: [
    { kind: 'heading', level: 1, text: 'Every kind of answer' },
    ...answerBlocks(shown.map(fieldEntry), scope, 'Every kind of answer'),
  ],
};
