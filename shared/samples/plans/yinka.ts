// Yínká, 46: hereditary angioedema. Agreed fourteen months ago and not looked at since: every date on it has run out.
import type { Answers } from '../../plan/definition.ts';
import { doseByWeight, fixedDose, hours, kilogram, milligram, millilitre, minutes, unit, type Signed } from '../builders/amounts.ts';
import { rowMaker } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { bodySystems, helpAt, how, lines, need, partsOfLife, said, whoDoesIt } from '../builders/sayings.ts';

const { rows, named } = rowMaker('yinka');

const consultant = { name: 'Dr V. Sample', role: 'Consultant immunologist', organisation: 'Sample Immunology Centre' };
const registered = { ...consultant, registerNumber: 'GMC SAMPLE 81' };
const nurse = {
  name: 'O. Specimen',
  role: 'Immunology specialist nurse',
  organisation: 'Sample Immunology Centre',
  phone: '01632 960 852',
  email: 'immunology@hospital.example',
};
const signed: Signed = {
  authorisedBy: registered,
  authorisedOn: '2025-09-18',
  checkedBy: {
    name: 'R. Pattern',
    role: 'Specialist pharmacist',
    organisation: 'Sample University Hospital',
    registerNumber: 'GPhC SAMPLE 12',
  },
  checkedOn: '2025-09-18',
};

const team = named('contacts.professionals', {
  immunology: {
    name: consultant.name,
    role: consultant.role,
    profession: 'rareExpert',
    sphere: 'health',
    organisation: consultant.organisation,
    phone: '01632 960 850',
    secretaryPhone: '01632 960 853',
  },
  nurse: {
    name: nurse.name,
    role: nurse.role,
    profession: 'specialistNurse',
    sphere: 'health',
    organisation: nurse.organisation,
    phone: nurse.phone,
    email: nurse.email,
  },
});
const needs = named('healthNeeds.needs', {
  swelling: {
    title: 'Sudden swelling of throat, belly or hands',
    description: 'Attacks come on over hours and are not allergic: adrenaline and antihistamines do not help.',
    effect: 'She carries injections. A throat attack can close her airway.',
    systems: ['immuneBlood', 'airway', 'digestion'],
    severity: 'lifeThreatening',
    frequency: 'Nine attacks a year, one to the throat',
    saidBy: ['self'],
    since: '1995',
    warning: 'Tingling, a pink ring-like rash, feeling flat the day before.',
    lead: team.to('immunology'),
  },
});
const outcomes = named('goals.outcomes', {
  attacks: {
    statement: 'By September 2026 Yínká treats each attack within one hour of the first tingle.',
    whose: 'self',
    domain: 'health',
    measure: 'Attack diary',
    baseline: '4 of 9',
    target: 'All',
    by: '2026-09-18',
    status: 'active',
    needs: needs.to('swelling'),
  },
});
const baseline = named('summary.baseline', {
  voice: { item: 'communication', finding: 'Deep clear voice. Hoarse is not her.' },
  oxygen: { item: 'oxygen', finding: '98% in air' },
});

const answers: Answers = {
  person: {
    title: 'Mrs',
    familyName: 'Adéyẹmí',
    givenName: 'Ọláyínká',
    preferredName: 'Yínká',
    dateOfBirth: '1979-12-03',
    identifier: { scheme: 'nhs', number: '999 000 0050' },
    identityChecks: ['askedAloud', 'wristband'],
    identityCheckedBy: 'T. Specimen, ward sister',
    identityCheckedOn: '2025-09-18',
    firstLanguage: 'Yoruba',
    interpreter: 'no',
    informationNeed: 'no',
    informationNotes:
      'Wants her name written with its marks: without them it is a different word. Copy letters to her husband only when she has said so.',
    sex: 'female',
    ethnicity: 'N',
    address: lines('40 Example Avenue', 'Sampleford', 'ZZ99 1KK'),
    livingArrangement: 'family',
    phone: '07700 900851',
    contactBy: ['phone', 'email'],
    gpPractice: 'Example Avenue Surgery',
    gpPhone: '01632 960 860',
  },
  summary: {
    status: 'confirmed',
    explainer: 'Sudden swellings that are not allergy. In the throat they can stop her breathing. Adrenaline does not help.',
    conditions: rows('summary.conditions', [
      {
        name: 'Hereditary angioedema type 1',
        medicalName: 'C1 esterase inhibitor deficiency',
        certainty: 'confirmed',
        since: '1995',
        confirmedBy: 'Dr V. Sample',
        confirmedOn: '2009-02',
        different: 'Belly attacks look like a surgical emergency: an appendix was taken out for one in 1999.',
        code: 'ORPHA:91378',
      },
    ]),
    effect: 'Between attacks she is well and works full time. The waiting for the next one is the worst of it.',
    trajectory: 'fluctuating',
    allergyStatus: 'has',
    allergies: rows('summary.allergies', [
      {
        substance: 'Ramipril (any ACE inhibitor)',
        type: 'sideEffect',
        reaction: 'Throat swelling, intensive care',
        severity: 'lifeThreatening',
        since: '2014',
      },
    ]),
    allergiesConfirmedBy: 'Yínká',
    allergiesConfirmedOn: '2025-09-18',
    medicinesStatus: 'takes',
    medicines: rows('summary.medicines', [
      {
        name: 'Berotralstat capsules',
        strength: '150 milligram',
        amount: milligram('150'),
        route: 'oral',
        frequency: 'Once a day with food',
        purpose: 'Fewer attacks',
        whenNeeded: 'no',
        since: '2023',
      },
    ]),
    medicinesCheckedAgainst: ['labels'],
    medicinesCheckedBy: 'O. Specimen, specialist nurse',
    medicinesCheckedOn: '2025-09-18',
    weight: kilogram('74.8', '2025-09-18'),
    baseline: baseline.rows,
    feedingRoutes: ['mouth'],
    procedures: rows('summary.procedures', [{ what: 'Appendix taken out: it was an attack', when: '1999' }]),
    vaccines: 'upToDate',
    familyHistory: 'Her father died of a throat attack in 1986. Two of her three children are affected and have plans of their own.',
  },
  healthNeeds: {
    systems: bodySystems('none', {
      immuneBlood: need('Angioedema'),
      airway: need('Throat attacks'),
      digestion: need('Belly attacks'),
      mentalHealth: 'declined',
    }),
    needs: needs.rows,
    monitoring: rows('healthNeeds.monitoring', [
      { what: 'Liver tests, blood pressure', interval: 'Once a year', who: 'Immunology clinic', last: '2025-09', nextDue: '2026-09-18' },
    ]),
  },
  emergency: {
    plan: 'yes',
    risks: rows('emergency.risks', [{ plain: 'Throat swelling that closes the airway', medical: 'Angioedema' }]),
    scenarios: rows('emergency.scenarios', [
      {
        name: 'Throat, tongue, face or voice',
        recognise: 'Hoarse, lump in the throat, cannot swallow. No hives. Worse over one to six hours.',
        trigger: 'Any of these',
        timeLimit: minutes('30'),
        steps: rows('emergency.scenarios.steps', [
          { words: 'Inject icatibant under the skin of the belly. Ring 999.', actor: 'family', within: minutes('15') },
          {
            words: 'C1 inhibitor if no better in one hour; at once if noisy breathing.',
            actor: 'emergencyDepartment',
            within: minutes('60'),
          },
          { words: 'Anaesthetist early. Be ready for a surgical airway.', actor: 'emergencyDepartment' },
          { words: 'Watch for 24 hours: icatibant wears off.', actor: 'ward' },
        ]),
      },
    ]),
    doNot: rows('emergency.doNot', [
      {
        what: 'rely on adrenaline, steroids or antihistamines',
        why: 'it is not allergy',
        instead: 'icatibant',
        type: 'treatment',
      },
      { what: 'give ACE inhibitors or oestrogen', why: 'they bring on attacks', instead: 'ask immunology', type: 'medicine' },
      {
        what: 'operate on belly pain without a scan',
        why: 'it was an attack in 1999',
        type: 'treatment',
      },
    ]),
    medicines: rows('emergency.medicines', [
      {
        name: 'Icatibant ready-filled syringe',
        when: 'Throat attack, or bad belly attack',
        dose: fixedDose(
          {
            amount: milligram('30'),
            route: 'subcutaneous',
            maximum: milligram('30'),
            again: { after: hours('6'), times: '2', inDay: milligram('90') },
            strength: { of: milligram('30'), in: millilitre('3'), give: millilitre('3') },
          },
          signed,
        ),
        validUntil: '2026-09-17',
        expires: '2026-12',
        kept: 'Handbag; kitchen; work drawer',
        trained: 'Yínká, her husband',
      },
      {
        name: 'C1 esterase inhibitor, powder for injection',
        when: 'Throat attack, as above',
        dose: doseByWeight(
          {
            amount: unit('1,500'),
            route: 'intravenous',
            maximum: unit('1,500'),
            rate: unit('20'),
            weight: kilogram('74.8', '2025-09-18'),
            again: 'once',
            strength: { of: unit('500'), in: millilitre('10'), give: millilitre('30') },
          },
          signed,
        ),
        validUntil: '2026-03-17',
        kept: 'Home fridge: bring all three vials',
        trained: 'Hospital staff; her husband',
      },
    ]),
    fluids: 'Belly attack: saline as your protocol.',
    airway: 'Awake intubation by the most senior person there.',
    disposition: 'Throat: 24 hours. Belly: home when the pain has gone.',
    hospital: 'Sample University Hospital',
    phones: rows('emergency.phones', [
      {
        who: 'Immunologist on call',
        number: '01632 960 850',
        allHours: 'yes',
        say: 'Ask for “immunology on call”.',
        rungOn: '2025-09-18',
        rungBy: 'O. Specimen',
      },
      { who: 'Husband, Táíwò', number: '07700 900852', allHours: 'yes' },
    ]),
    baseline: baseline.to('voice', 'oxygen'),
    resuscitation: 'notAsked',
    whoCanConsent: 'Yínká: give her a pen.',
    guidelines: rows('emergency.guidelines', [
      { title: 'Hereditary angioedema', body: 'Sample Immunology Centre', checkedOn: '2025-09-18' },
    ]),
    equipment: lines('Icatibant', 'Three vials from the fridge'),
    callScript: '“Hereditary angioedema. Throat swelling. Not allergy. She has her own medicine.”',
    authorisedBy: registered,
    authorisedOn: '2025-09-18',
    reliableUntil: '2026-03-17',
  },
  contacts: {
    personal: rows('contacts.personal', [
      { name: 'Táíwò Adéyẹmí', relationship: 'spouse', phone: '07700 900852', nextOfKin: 'yes', carer: 'no' },
    ]),
    professionals: team.rows,
    outOfHours: rows('contacts.outOfHours', [{ who: 'Immunologist on call', number: '01632 960 850', hours: 'Day and night' }]),
  },
  goals: {
    hopes: rows('goals.hopes', [
      { words: said('A year without the ambulance. My girls have seen enough of them.', 'self', 'Yínká', 'talking', '2025-09-18') },
    ]),
    outcomes: outcomes.rows,
  },
  provision: {
    support: rows('provision.support', [
      {
        what: 'Self-injection refresher with attack diary',
        type: 'health',
        trains: 'yes',
        deliverer: 'Immunology specialist nurse',
        trainer: 'Dr V. Sample',
        frequency: { value: '2', unit: 'perYear' },
        length: minutes('40'),
        group: 'One to one',
        place: 'Video',
        start: '2025-10-01',
        reviewOn: '2026-09-18',
        funder: 'nhsEngland',
        agreement: 'agreed',
        outcomes: outcomes.to('attacks'),
      },
    ]),
    toDo: rows('provision.toDo', [
      { what: 'Letter to the dentist about dental work', status: 'agreed', owner: 'O. Specimen', due: '2025-10-31' },
    ]),
  },
  dailyLife: {
    areas: partsOfLife('none', { employment: need('Time off for attacks'), emotional: 'declined', siblings: 'notAsked' }),
    needs: rows('dailyLife.needs', [
      {
        title: 'Time off counted as sickness',
        area: 'employment',
        effect: 'Two warnings at work.',
        wanted: 'Disability leave.',
        noOutcome: 'She is dealing with this through her union.',
      },
    ]),
    power: 'no',
    ifCarerIll: 'Her sister is ten minutes away.',
  },
  transitions: {},
  aboutMe: {
    mustKnow: rows('aboutMe.mustKnow', [
      { words: 'When my throat swells, it is no allergy: ask for my emergency page.' },
      { words: 'Write my name with its marks.' },
    ]),
    communication: 'I speak for myself. If my voice goes, I write.',
    support: helpAt('none', { waiting: how('Not in a queue with a hoarse voice') }),
    speaker: 'self',
    writtenOn: '2025-09-18',
  },
  coordination: {
    lead: { ...consultant, phone: '01632 960 850' },
    deputy: { name: 'Dr Z. Specimen', role: 'Consultant immunologist', organisation: consultant.organisation },
    hasCoordinator: 'no',
    functionsNow: whoDoesIt('person', { emergency: { answer: 'other', note: 'On-call immunologist' }, respite: 'nobody' }),
    centreAvailable: 'yes',
    centreAttends: 'yes',
    centre: 'Sample Immunology Centre',
    organisationOffered: 'yes',
    organisation: 'HAE UK, haeuk.org',
  },
  reviews: {
    owner: nurse,
    ownerRole: 'specialistNurse',
    ownerDeputy: 'Immunology nurse of the day',
    nextOn: '2026-09-17',
    triggers: ['emergencyVisits', 'medicine', 'request'],
    purposes: ['review'],
    meetingOn: '2025-09-18',
    meetingMode: ['video'],
    attendees: rows('reviews.attendees', [
      { name: 'Ọláyínká Adéyẹmí', capacity: 'person', attendance: 'present' },
      { name: nurse.name, capacity: 'health', role: nurse.role, attendance: 'present' },
    ]),
    author: { name: nurse.name, role: nurse.role, organisation: nurse.organisation },
    authorisedBy: registered,
  },
  consent: {
    basis: 'adult',
    capacityConcern: 'no',
    ownView: said('Yes. And print me four of page one.', 'self', 'Yínká', 'talking', '2025-09-18'),
    sharing: rows('consent.sharing', [
      { recipient: 'GP practice', documents: ['full'], agreed: 'yes' },
      { recipient: 'Her husband', documents: ['emergency'], agreed: 'yes', except: 'Everything else' },
    ]),
  },
  education: {},
  linkedPlans: {},
  other: {},
};

export const yinka: SamplePlan = {
  key: 'yinka',
  shows: ['overdueReview', 'expiredWeight', 'declined'],
  state: 'agreed',
  stopped: ['R03', 'R04', 'R05', 'R06', 'R12'],
  answers,
};
