// Dan, 23: brought in by ambulance, signs, too ill to be asked. A draft an hour old that says honestly what nobody knows yet.
import type { Answers } from '../../plan/definition.ts';
import { kilogram } from '../builders/amounts.ts';
import { rowMaker } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { bodySystems, lines, need, partsOfLife } from '../builders/sayings.ts';

const { rows, named } = rowMaker('dan');
const team = named('contacts.professionals', {
  ward: {
    name: 'T. Specimen',
    role: 'Ward sister, high dependency',
    sphere: 'health',
    organisation: 'Sample University Hospital',
    phone: '01632 960 950',
  },
});

const answers: Answers = {
  person: {
    title: 'Mr',
    familyName: 'Whitaker',
    givenName: 'Daniel',
    preferredName: 'Dan',
    dateOfBirth: '2003-10-11',
    identifier: { scheme: 'nhs', number: '999 000 0107' },
    identityChecks: ['letter', 'wristband'],
    identityCheckedBy: 'T. Specimen, ward sister',
    identityCheckedOn: '2026-11-18',
    firstLanguage: 'British Sign Language',
    interpreter: 'notAsked',
    informationNeed: 'notAsked',
    informationNotes: 'Came in by ambulance and was too unwell to be asked. Ask at the next visit, before anything else.',
    sex: 'male',
    address: lines('9 Example Place', 'Sampleford', 'ZZ99 2LL'),
    livingArrangement: 'other',
    gpPractice: 'Not known',
  },
  summary: {
    status: 'notSure',
    explainer: 'Deaf since birth, with an unexplained muscle breakdown after exercise. The cause is not known yet.',
    knownProblems: lines(
      'Deaf since birth; signs',
      'Dark urine and muscle pain after exercise, twice',
      'Something about “fatty acids” on a letter in his wallet, hospital not named',
    ),
    search: 'Acylcarnitines and CK sent on 18-Nov-2026. Looking for the hospital that wrote the letter.',
    effect: 'Not asked.',
    trajectory: 'notKnown',
    allergyStatus: 'notKnown',
    medicinesStatus: 'notKnown',
    weight: kilogram('70', '2026-11-18', 'Estimated in the ambulance: weigh him'),
  },
  healthNeeds: {
    systems: bodySystems('notAsked', {
      hearing: need('British Sign Language'),
      muscles: need('CK 64,000 on arrival'),
      kidneys: need('Watched hourly'),
    }),
    needs: rows('healthNeeds.needs', [
      {
        title: 'Muscle breakdown',
        description: 'Cause being looked for. Drip running.',
        effect: 'Not asked.',
        systems: ['muscles', 'kidneys'],
        lead: team.to('ward'),
      },
      {
        title: 'Signs; nobody here does',
        description: 'Writes when well. Too ill to write.',
        effect: 'He cannot tell anyone that he hurts.',
        systems: ['hearing'],
      },
    ]),
  },
  emergency: {},
  contacts: {
    noPersonal: 'Phone locked. Nobody has rung for him. Ask as soon as the interpreter is here.',
    professionals: team.rows,
    noOutOfHours: 'In hospital.',
  },
  goals: {},
  provision: {
    toDo: rows('provision.toDo', [
      { what: 'Book a British Sign Language interpreter, in person', status: 'started', owner: 'T. Specimen', due: '2026-11-21' },
      { what: 'Find his GP and his medicines', status: 'started', owner: 'Ward pharmacist', due: '2026-11-21' },
    ]),
  },
  dailyLife: { areas: partsOfLife('notAsked') },
  transitions: {},
  aboutMe: {},
  coordination: { hasCoordinator: 'notKnown' },
  reviews: {
    owner: { name: 'T. Specimen', role: 'Ward sister', organisation: 'Sample University Hospital', phone: '01632 960 950' },
    ownerRole: 'other',
    purposes: ['admission'],
  },
  consent: {},
  education: {},
  linkedPlans: {},
  other: {},
};

export const dan: SamplePlan = {
  key: 'dan',
  shows: ['notAsked'],
  state: 'draft',
  stopped: ['R02', 'R03', 'R04', 'R07', 'R09', 'R10', 'R12', 'R13', 'R14', 'R18', 'blank'],
  answers,
};
