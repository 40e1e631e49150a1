// A baby of 18 days, not yet named: MCADD found by the heel prick. Half of his plan is still to come; the page that could save him is not.
import type { Answers } from '../../plan/definition.ts';
import { doseByWeight, gram, kilogram, millilitre, minutes, type Signed } from '../builders/amounts.ts';
import { rowMaker } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { bodySystems, lines, need, other, partsOfLife, said, whoDoesIt } from '../builders/sayings.ts';

const { rows, named } = rowMaker('babyMahmood');

const consultant = {
  name: 'Dr S. Sample',
  role: 'Consultant in paediatric metabolic medicine',
  organisation: 'Sample Children’s Hospital',
};
const registered = { ...consultant, registerNumber: 'GMC SAMPLE 41' };
const nurse = {
  name: 'D. Example',
  role: 'Metabolic specialist nurse',
  organisation: 'Sample Children’s Hospital',
  phone: '01632 960 502',
  email: 'd.example@hospital.example',
};
const signed: Signed = {
  authorisedBy: registered,
  authorisedOn: '2026-11-17',
  checkedBy: {
    name: 'B. Sample',
    role: 'Paediatric pharmacist',
    organisation: 'Sample Children’s Hospital',
    registerNumber: 'GPhC SAMPLE 02',
  },
  checkedOn: '2026-11-17',
};
const weight = kilogram('3.62', '2026-11-17', 'Baby scales, no clothes');

const team = named('contacts.professionals', {
  metabolic: {
    name: consultant.name,
    role: consultant.role,
    profession: 'rareExpert',
    sphere: 'health',
    organisation: consultant.organisation,
    phone: '01632 960 500',
    secretaryPhone: '01632 960 503',
  },
  nurse: {
    name: nurse.name,
    role: nurse.role,
    profession: 'specialistNurse',
    sphere: 'health',
    organisation: nurse.organisation,
    phone: nurse.phone,
    email: nurse.email,
    hours: 'Monday to Friday, 9 to 5',
  },
  dietitian: {
    name: 'K. Pattern',
    role: 'Metabolic dietitian',
    profession: 'dietitian',
    sphere: 'health',
    organisation: consultant.organisation,
    phone: '01632 960 504',
    whatFor: 'Feeds, emergency drinks',
  },
  healthVisitor: {
    name: 'C. Illustration',
    role: 'Health visitor',
    sphere: 'health',
    organisation: 'Sample Community Child Health',
    phone: '01632 960 505',
    whatFor: 'Weight, feeding, how his mother is',
  },
});

const needs = named('healthNeeds.needs', {
  fasting: {
    title: 'Must not go long without milk',
    description:
      'His body cannot make enough energy from fat. Missed feeds or illness can drop his sugar and harm his brain before he looks very ill.',
    effect: 'He is woken for feeds. Everyone who minds him must know the times.',
    systems: ['metabolic', 'nutrition'],
    severity: 'lifeThreatening',
    frequency: 'Every day',
    saidBy: ['staff'],
    since: '2026-11',
    warning: 'Feeds less, sleepier, floppy, vomits, breathes oddly.',
    lead: team.to('metabolic'),
  },
});

const outcomes = named('goals.outcomes', {
  feeds: {
    statement: 'By January 2027 his mother, his father and his aunt each know the feed times and the danger signs without looking.',
    whose: 'parent',
    domain: 'health',
    measure: 'Said back to the nurse in Urdu or English',
    baseline: 'His father only',
    target: 'All three',
    by: '2027-01-15',
    status: 'active',
    needs: needs.to('fasting'),
  },
});

const baseline = named('summary.baseline', {
  feeding: { item: 'other', finding: 'Wakes and roots every 3 hours; 60 to 80 millilitre from a bottle, or 20 minutes at the breast' },
  alert: { item: 'consciousness', finding: 'Strong cry, good tone, opens his eyes to his mother’s voice' },
  heart: { item: 'heartRate', finding: '120 to 150' },
});

const answers: Answers = {
  person: {
    familyName: 'Mahmood',
    givenName: 'Baby boy',
    dateOfBirth: '2026-11-03',
    noIdentifierReason: 'newborn',
    otherNumbers: rows('person.otherNumbers', [{ scheme: 'hospital', number: 'SAMPLE-B 0311', place: 'Sample Maternity Hospital' }]),
    identityChecks: ['wristband', 'other'],
    identityOther: 'Named by his mother at the cot side',
    identityCheckedBy: 'J. Placeholder, neonatal nurse',
    identityCheckedOn: '2026-11-04',
    firstLanguage: 'Urdu',
    interpreter: 'yes',
    interpreterLanguage: 'Urdu, for his mother',
    informationNeed: 'yes',
    informationForms: ['otherLanguage', 'audio'],
    informationNotes:
      'His parents have not settled on a name. Give his mother each page in Urdu (اردو) with a recording; his father reads English. Tell both together, with time to ask.',
    sex: 'male',
    ethnicity: 'J',
    address: lines('31 Sample Terrace', 'Exampleton', 'ZZ99 5EE'),
    livingArrangement: 'family',
    phone: '07700 900501',
    contactBy: ['viaCarer', 'phone'],
    gpPractice: 'Not registered yet; parents are with Sample Street Surgery',
    gpPhone: '01632 960 040',
  },
  summary: {
    status: 'suspected',
    explainer: 'He probably cannot turn fat into energy (MCADD). He is well while he is fed, and in danger when he is not.',
    conditions: rows('summary.conditions', [
      {
        name: 'MCADD, found by the heel-prick test',
        medicalName: 'Medium-chain acyl-CoA dehydrogenase deficiency',
        certainty: 'suspected',
        since: '2026-11',
        confirmedBy: 'Newborn screening laboratory',
        confirmedOn: '2026-11-15',
        different: 'Confirming tests sent on 16-Nov-2026. Treat as MCADD until they say otherwise.',
      },
    ]),
    effect: 'He feeds and sleeps as other babies do. The difference is that nobody may let him sleep through a feed.',
    trajectory: 'notKnown',
    allergyStatus: 'none',
    allergiesConfirmedBy: 'Both parents: nothing has happened yet',
    allergiesConfirmedOn: '2026-11-17',
    medicinesStatus: 'none',
    medicinesCheckedAgainst: ['family'],
    medicinesCheckedBy: 'D. Example, specialist nurse',
    medicinesCheckedOn: '2026-11-17',
    weight,
    baseline: baseline.rows,
    feedingRoutes: ['mouth'],
    feeding:
      'Breast and bottle, every 3 hours by day and at night. Never longer than 4 hours from the start of one feed to the next. No formula with medium-chain fat (MCT).',
    vaccines: 'upToDate',
    familyHistory: 'Parents are first cousins. A brother of his father died at 9 months in 1988, “of a fever”.',
    genetics: rows('summary.genetics', [
      {
        test: 'ACADM gene',
        laboratory: 'Sample Genomic Laboratory',
        result: 'Awaited',
        inheritance: 'To be talked through when the result is here',
        mayBeTold: 'Both parents',
      },
    ]),
  },
  healthNeeds: {
    systems: bodySystems('none', {
      metabolic: need('MCADD suspected'),
      nutrition: need('Feed times'),
      learning: 'notKnown',
      hearing: { answer: 'none', note: 'Newborn hearing test passed' },
      teeth: 'notAsked',
      behaviour: 'notAsked',
      continence: 'notAsked',
    }),
    needs: needs.rows,
    monitoring: rows('healthNeeds.monitoring', [
      {
        what: 'Weight',
        interval: 'Every week to 8 weeks',
        who: 'Health visitor',
        limit: 'Any loss: ring the metabolic nurse that day',
        last: '2026-11-17',
        nextDue: '2026-11-24',
      },
      { what: 'Confirming blood and urine tests', interval: 'Once', who: 'Metabolic clinic', nextDue: '2026-11-30' },
    ]),
  },
  emergency: {
    plan: 'yes',
    risks: rows('emergency.risks', [
      { plain: 'Sudden low sugar, coma or death when he does not feed or is ill', medical: 'Metabolic decompensation in MCADD' },
    ]),
    scenarios: rows('emergency.scenarios', [
      {
        name: 'Not feeding, vomiting, or sleepy',
        recognise: 'Takes half of two feeds, vomits, hard to wake, floppy or grunting. Sugar can be normal.',
        trigger: 'Any one of these. Do not wait for a low sugar.',
        timeLimit: minutes('30'),
        steps: rows('emergency.scenarios.steps', [
          { words: 'Sleepy or floppy: ring 999. Otherwise straight to hospital.', actor: 'family' },
          { words: 'Tests as below. Do not wait for results.', actor: 'emergencyDepartment', within: minutes('10') },
          { words: 'Glucose 10% into a vein as below, then the drip.', actor: 'emergencyDepartment', within: minutes('15') },
          { words: 'Ring the metabolic consultant on call.', actor: 'emergencyDepartment', within: minutes('30') },
        ]),
      },
    ]),
    doNot: rows('emergency.doNot', [
      {
        what: 'send him home because the sugar is normal',
        why: 'he becomes very ill before it falls',
        instead: 'feed or drip, and ring',
        type: 'delay',
      },
      { what: 'give lipid by drip or MCT feeds', why: 'his body cannot use that fat', instead: 'glucose', type: 'treatment' },
      { what: 'leave him 4 hours without milk', why: 'his stores run out', instead: 'wake and feed him', type: 'delay' },
    ]),
    medicines: rows('emergency.medicines', [
      {
        name: 'Glucose 10% infusion, first dose',
        when: 'On arrival with any trigger',
        dose: doseByWeight(
          {
            amount: millilitre('7.2'),
            route: 'intravenous',
            maximum: millilitre('7.2'),
            rate: millilitre('2'),
            weight,
            again: { after: minutes('15'), times: '1', inDay: millilitre('14.4') },
            strength: { of: gram('10'), in: millilitre('100'), give: millilitre('7.2') },
          },
          signed,
        ),
        validUntil: '2027-02-17',
        kept: 'Hospital stock',
        trained: 'Hospital staff',
      },
    ]),
    investigations: rows('emergency.investigations', [{ what: 'Glucose, gas, electrolytes, liver tests, CK, ammonia', timing: 'before' }]),
    fluids: 'Then glucose 10% with electrolytes.',
    fastingLimit: { value: '4', unit: 'hour' },
    sickDay: 'There are no sick days at home for a new baby. Bring him in.',
    disposition: 'Home after three full feeds.',
    hospital: 'Sample Children’s Hospital',
    hospitalNotes: 'Open access: say “metabolic baby”.',
    phones: rows('emergency.phones', [
      {
        who: 'Metabolic consultant on call',
        number: '01632 960 500',
        allHours: 'yes',
        say: '“Children’s metabolic on call”.',
        rungOn: '2026-11-17',
        rungBy: 'D. Example',
      },
      { who: 'Father, Imran', number: '07700 900502', allHours: 'yes' },
      { who: 'Mother, Nadia', number: '07700 900501', allHours: 'yes', say: 'Urdu.' },
    ]),
    baseline: baseline.to('feeding', 'alert', 'heart'),
    resuscitation: 'no',
    whoCanConsent: 'Either parent',
    guidelines: rows('emergency.guidelines', [
      {
        title: 'MCADD: emergency guideline for children',
        body: 'BIMDG',
        checkedOn: '2026-11-17',
      },
    ]),
    firstSteps: lines(
      '1. Not feeding or sleepy: hospital now. Ring 999 if he is floppy or hard to wake.',
      '2. Take this page.',
      '3. Offer milk on the way if he is awake.',
    ),
    callScript: '“My baby has MCADD. He is not feeding and needs sugar by drip now.”',
    authorisedBy: registered,
    authorisedOn: '2026-11-17',
    reliableUntil: '2027-02-17',
  },
  contacts: {
    personal: rows('contacts.personal', [
      {
        name: 'Nadia Mahmood',
        relationship: 'parent',
        phone: '07700 900501',
        parentalResponsibility: 'yes',
        nextOfKin: 'yes',
        carer: 'yes',
        language: 'Urdu',
        informationForms: ['otherLanguage', 'audio'],
      },
      { name: 'Imran Mahmood', relationship: 'parent', phone: '07700 900502', parentalResponsibility: 'yes', carer: 'yes' },
      {
        name: 'Rubina Aslam',
        relationship: 'relation',
        phone: '07700 900503',
        parentalResponsibility: 'no',
        carer: 'yes',
        notes: 'Aunt; minds him on Fridays',
      },
    ]),
    professionals: team.rows,
    outOfHours: rows('contacts.outOfHours', [
      { who: 'Metabolic on call', number: '01632 960 500', hours: 'Day and night', useFor: 'Any worry about a feed' },
    ]),
  },
  goals: {
    hopes: rows('goals.hopes', [
      { words: said('That he is well, and that we are not afraid every night.', 'parent', 'Nadia Mahmood', 'interpreter', '2026-11-17') },
    ]),
    outcomes: outcomes.rows,
  },
  provision: {
    support: rows('provision.support', [
      {
        what: 'Home visit to go through feeds and danger signs, with an Urdu interpreter',
        type: 'health',
        trains: 'yes',
        deliverer: 'Metabolic specialist nurse',
        trainer: 'Dr S. Sample',
        frequency: { value: '1', unit: 'perWeek' },
        length: minutes('60'),
        duration: { value: '6', unit: 'week' },
        group: 'Family',
        place: 'At home',
        start: '2026-11-20',
        reviewOn: '2027-01-15',
        funder: 'nhsEngland',
        agreement: 'agreed',
        outcomes: outcomes.to('feeds'),
      },
    ]),
    toDo: rows('provision.toDo', [
      { what: 'Register the birth and with a GP', status: 'started', owner: 'His father', due: '2026-12-15' },
      {
        what: 'Confirming results to both parents, face to face',
        status: 'agreed',
        owner: 'Dr S. Sample',
        due: '2026-11-30',
        reportTo: 'GP',
      },
      { what: 'Test his sister, aged 3', status: 'proposed', owner: 'D. Example', due: '2026-12-04' },
    ]),
  },
  dailyLife: {
    areas: partsOfLife('notAsked', {
      carers: need('His mother does not sleep for fear'),
      emotional: need('Asked the health visitor to listen'),
      siblings: need('Sister of 3 to be tested'),
      culture: { answer: 'need', note: 'Ramadan: his mother will ask the dietitian about breastfeeding' },
      home: 'none',
      transport: 'none',
      education: 'none',
      employment: 'none',
    }),
    power: 'no',
    ifCarerIll: 'His aunt comes. If nobody can, ring the ward and bring him in.',
  },
  transitions: {},
  aboutMe: {
    noWords: 'tooYoung',
    communicationWays: ['sounds'],
    communication: 'He cries when hungry. He may not cry when he is ill.',
    unwell: 'Quiet, floppy, not rooting.',
    speaker: 'parent',
    helpedBy: 'Urdu interpreter',
    writtenOn: '2026-11-17',
    likes: 'His mother’s voice, and being carried upright.',
  },
  coordination: {
    lead: { ...consultant, phone: '01632 960 500' },
    leadSecretary: '01632 960 503',
    deputy: { name: 'Dr N. Specimen', role: 'Consultant in paediatric metabolic medicine', organisation: consultant.organisation },
    hasCoordinator: 'yes',
    coordinator: nurse,
    coordinatorPost: 'partOfRole',
    coordinatorRole: 'specialistNurse',
    functionsNow: whoDoesIt('coordinator', { outOfHours: other('On call'), respite: 'notAsked' }),
    centreAvailable: 'yes',
    centreAttends: 'yes',
    centre: 'Sample Children’s Hospital, metabolic centre',
    organisationOffered: 'yes',
    organisation: 'Metabolic Support UK, metabolicsupportuk.org',
  },
  reviews: {
    owner: nurse,
    ownerRole: 'specialistNurse',
    ownerDeputy: 'Metabolic nurse of the day',
    nextOn: '2027-01-15',
    triggers: ['diagnosis', 'weight', 'emergencyVisits', 'request'],
    purposes: ['first'],
    meetingOn: '2026-11-17',
    meetingMode: ['together'],
    attendees: rows('reviews.attendees', [
      { name: 'Nadia Mahmood', capacity: 'carer', role: 'Mother', attendance: 'present' },
      { name: 'Imran Mahmood', capacity: 'carer', role: 'Father', attendance: 'present' },
      { name: 'Urdu interpreter', capacity: 'advocate', attendance: 'present' },
      { name: nurse.name, capacity: 'health', role: nurse.role, attendance: 'present' },
    ]),
    author: { name: nurse.name, role: nurse.role, organisation: nurse.organisation, registerNumber: 'NMC SAMPLE 43' },
    authorisedBy: registered,
  },
  consent: {
    basis: 'parental',
    legalRoles: rows('consent.legalRoles', [{ holder: 'Nadia and Imran Mahmood', type: 'parental' }]),
    noOwnView: 'He is 18 days old. His parents spoke for him.',
    sharing: rows('consent.sharing', [
      { recipient: 'Local emergency department', documents: ['emergency'], agreed: 'yes', way: 'record' },
      { recipient: 'Health visitor', documents: ['emergency', 'full'], agreed: 'yes', way: 'secureEmail' },
    ]),
  },
  education: {},
  linkedPlans: {},
  other: {},
};

export const babyMahmood: SamplePlan = {
  key: 'babyMahmood',
  shows: ['metabolicEmergency', 'newborn', 'interpreter', 'urduName', 'notAsked'],
  state: 'draft',
  stopped: [],
  answers,
};
