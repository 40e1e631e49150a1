// Siobhán, 35: vascular Ehlers-Danlos, an address nobody may print, and several questions she would rather not answer.
import type { Answers } from '../../plan/definition.ts';
import { kilogram, milligram, minutes } from '../builders/amounts.ts';
import { rowMaker } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { bodySystems, lines, need, partsOfLife, said, whoDoesIt } from '../builders/sayings.ts';

const { rows, named } = rowMaker('siobhan');

const consultant = { name: 'Dr D. Sample', role: 'Consultant clinical geneticist', organisation: 'Sample Vascular Genetics Service' };
const registered = { ...consultant, registerNumber: 'GMC SAMPLE 91' };
const nurse = { name: 'S. Sample', role: 'Specialist nurse', organisation: 'Sample Vascular Genetics Service', phone: '01632 960 972' };
const team = named('contacts.professionals', {
  genetics: {
    name: consultant.name,
    role: consultant.role,
    profession: 'rareExpert',
    sphere: 'health',
    organisation: consultant.organisation,
    phone: '01632 960 970',
  },
});
const needs = named('healthNeeds.needs', {
  tearing: {
    title: 'Arteries and bowel that can tear',
    description: 'Vascular Ehlers-Danlos syndrome. Sudden pain is a tear until shown otherwise.',
    effect: 'No heavy lifting, no contact sport. Every new pain is frightening.',
    systems: ['heart', 'digestion', 'skin'],
    severity: 'lifeThreatening',
    saidBy: ['self'],
    lead: team.to('genetics'),
    noOutcome: 'She wants safety, not goals.',
  },
});
const baseline = named('summary.baseline', {
  pressure: { item: 'bloodPressure', finding: '105/65 on celiprolol' },
  skin: { item: 'other', finding: 'Bruises on shins are usual' },
});

const answers: Answers = {
  person: {
    title: 'Ms',
    familyName: "O'Rourke",
    givenName: 'Siobhán',
    dateOfBirth: '1991-07-26',
    noIdentifierReason: 'withheld',
    identityChecks: ['askedAloud', 'other'],
    identityOther: 'Password agreed at the first visit',
    identityCheckedBy: 'S. Sample, specialist nurse',
    identityCheckedOn: '2026-10-30',
    firstLanguage: 'English',
    interpreter: 'no',
    informationNeed: 'declined',
    informationNotes: 'Letters only by hand, at the clinic. Do not telephone or leave messages.',
    sex: 'female',
    ethnicity: 'Z',
    address: lines('Held by S. Sample, specialist nurse'),
    addressSecret: 'yes',
    livingArrangement: 'other',
    gpPractice: 'Registered; she asks that it is not written here',
  },
  summary: {
    status: 'confirmed',
    explainer: 'Her arteries and bowel can tear without warning. Sudden pain needs a scan at once.',
    conditions: rows('summary.conditions', [
      {
        name: 'Vascular Ehlers-Danlos syndrome',
        certainty: 'confirmed',
        confirmedBy: 'Dr D. Sample',
        confirmedOn: '2021',
        different: 'Joints hardly bend too far; she does not look like the textbook.',
        code: 'ORPHA:286',
      },
    ]),
    effect: 'She works, walks and plans ahead. She did not want to say more.',
    trajectory: 'stable',
    allergyStatus: 'none',
    allergiesConfirmedBy: 'Siobhán',
    allergiesConfirmedOn: '2026-10-30',
    medicinesStatus: 'takes',
    medicines: rows('summary.medicines', [
      {
        name: 'Celiprolol tablets',
        amount: milligram('200'),
        route: 'oral',
        frequency: 'Twice a day',
        purpose: 'Protects arteries',
        whenNeeded: 'no',
        timeCritical: 'yes',
      },
    ]),
    medicinesCheckedAgainst: ['family', 'labels'],
    medicinesCheckedBy: 'S. Sample, specialist nurse',
    medicinesCheckedOn: '2026-10-30',
    weight: kilogram('61', '2026-10-30'),
    baseline: baseline.rows,
    vaccines: 'notKnown',
  },
  healthNeeds: {
    systems: bodySystems('none', {
      heart: need('Arteries'),
      digestion: need('Bowel'),
      skin: need('Thin, bruises'),
      mentalHealth: 'declined',
      sleep: 'declined',
      pain: 'declined',
    }),
    needs: needs.rows,
    monitoring: rows('healthNeeds.monitoring', [
      { what: 'Scan of all arteries (MR)', interval: 'Every 18 months', who: 'Vascular genetics', last: '2026-02', nextDue: '2027-08-02' },
    ]),
  },
  emergency: {
    plan: 'yes',
    risks: rows('emergency.risks', [
      { plain: 'Artery tears: chest, belly, neck or head', medical: 'Arterial dissection or rupture' },
      { plain: 'Bowel tears', medical: 'Colonic perforation' },
    ]),
    scenarios: rows('emergency.scenarios', [
      {
        name: 'Sudden severe pain, faint, or weakness of one side',
        recognise: 'She will be calm and pale. Pulse and pressure stay normal until late.',
        trigger: 'Any sudden new severe pain',
        timeLimit: minutes('30'),
        steps: rows('emergency.scenarios.steps', [
          { words: 'Ring 999. Say: risk of aortic and arterial rupture.', actor: 'family' },
          { words: 'Go to a hospital with vascular surgery.', actor: 'ambulance' },
          { words: 'CT angiogram, neck to thighs, before anything else.', actor: 'emergencyDepartment', within: minutes('30') },
          { words: 'Vascular surgeon and the genetics on-call. Keep pressure low.', actor: 'emergencyDepartment' },
        ]),
      },
    ]),
    doNot: rows('emergency.doNot', [
      {
        what: 'do a catheter angiogram, arterial line or colonoscopy unless life depends on it',
        why: 'the wall tears',
        instead: 'CT or MR scan',
        type: 'treatment',
      },
      {
        what: 'ring the number of any relative',
        why: 'she is not safe if they know where she is',
        instead: 'the specialist nurse',
        type: 'other',
      },
    ]),
    investigations: rows('emergency.investigations', [{ what: 'Group and save, full blood count, clotting', timing: 'urgent' }]),
    fluids: 'Small volumes. Systolic pressure 90 to 110 is enough while she is awake.',
    airway: 'Gentle; nose tubes bleed.',
    disposition: 'A normal scan: watch for 24 hours.',
    hospital: 'Any hospital with vascular surgery',
    phones: rows('emergency.phones', [
      {
        who: 'Vascular surgery on call',
        number: '020 7946 0971',
        allHours: 'yes',
        say: '“vascular Ehlers-Danlos, known to Dr D. Sample”.',
        rungOn: '2026-10-30',
        rungBy: 'S. Sample',
      },
    ]),
    baseline: baseline.to('pressure', 'skin'),
    resuscitation: 'declined',
    whoCanConsent: 'Siobhán. No relative speaks for her.',
    guidelines: rows('emergency.guidelines', [
      { title: 'Vascular Ehlers-Danlos: local specialist guideline', body: 'Sample Vascular Genetics Service', checkedOn: '2026-10-30' },
    ]),
    callScript: '“Vascular Ehlers-Danlos. Risk of arterial rupture. She needs a scan now.”',
    authorisedBy: registered,
    authorisedOn: '2026-10-30',
    reliableUntil: '2027-10-29',
  },
  contacts: {
    noPersonal: 'Asked, and declined to name anyone.',
    professionals: team.rows,
    noOutOfHours: 'Ring 111, without giving the address.',
  },
  goals: { noGoals: 'declined', noGoalsNote: 'S. Sample, 30-Oct-2026' },
  provision: {
    noSupport: 'Asked by S. Sample on 30-Oct-2026: none wanted now',
    toDo: rows('provision.toDo', [{ what: 'Ask again about support', status: 'agreed', owner: 'S. Sample', due: '2027-04-30' }]),
  },
  dailyLife: {
    areas: partsOfLife('declined', {
      employment: 'none',
      safety: { answer: 'need', note: 'Staff only: ask S. Sample' },
      education: 'none',
    }),
    power: 'no',
  },
  transitions: {},
  aboutMe: {
    noWords: 'declined',
    communication: 'Speak to me alone. Ask before you write anything down.',
    speaker: 'self',
    writtenOn: '2026-10-30',
  },
  coordination: {
    lead: { ...consultant, phone: '01632 960 970' },
    deputy: { name: 'Dr X. Specimen', role: 'Consultant clinical geneticist', organisation: consultant.organisation },
    hasCoordinator: 'no',
    functionsNow: whoDoesIt('person'),
    centreAvailable: 'yes',
    centreAttends: 'yes',
    centre: consultant.organisation,
    organisationOffered: 'declined',
  },
  reviews: {
    owner: nurse,
    ownerRole: 'specialistNurse',
    ownerDeputy: 'Dr D. Sample',
    nextOn: '2027-04-30',
    triggers: ['admission', 'request'],
    purposes: ['first'],
    meetingOn: '2026-10-30',
    meetingMode: ['together'],
    attendees: rows('reviews.attendees', [
      { name: 'Siobhán O’Rourke', capacity: 'person', attendance: 'present' },
      { name: nurse.name, capacity: 'health', role: nurse.role, attendance: 'present' },
    ]),
    author: { name: nurse.name, role: nurse.role, organisation: nurse.organisation },
    authorisedBy: registered,
  },
  consent: {
    basis: 'adult',
    capacityConcern: 'no',
    ownView: said('Keep it short and keep it safe.', 'self', 'Siobhán', 'talking', '2026-10-30'),
    sharing: rows('consent.sharing', [
      {
        recipient: 'Vascular surgery on call',
        documents: ['emergency'],
        agreed: 'yes',
        except: 'Address, GP practice',
        way: 'secureEmail',
      },
      { recipient: 'GP practice', documents: ['full'], agreed: 'no' },
    ]),
    safeguarding: 'yes',
    safeguardingNote: 'Recorded in the hospital safeguarding system. Ask the named nurse.',
  },
  education: {},
  linkedPlans: {},
  other: {},
};

export const siobhan: SamplePlan = {
  key: 'siobhan',
  shows: ['addressSecret', 'declined', 'emergencyPage'],
  state: 'agreed',
  stopped: [],
  answers,
};
