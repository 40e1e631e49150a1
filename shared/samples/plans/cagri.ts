// Çağrı, 22: MELAS. The very long plan, built part by part from `cagriSystems.ts`, as plans of people with many clinics become.
import type { Answers } from '../../plan/definition.ts';
import { fixedDose, kilogram, milligram, millilitre, minutes, unit, type Signed } from '../builders/amounts.ts';
import { rowMaker, type NamedRows } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import {
  adultLife,
  aim,
  bodySystems,
  helpAt,
  how,
  lines,
  need,
  other,
  ownSkills,
  partsOfLife,
  said,
  whoDoesIt,
} from '../builders/sayings.ts';
import { areas, type Area } from './cagriSystems.ts';

const { rows, named } = rowMaker('cagri');

const consultant = {
  name: 'Dr A. Sample',
  role: 'Consultant neurologist, mitochondrial disease',
  organisation: 'Sample Mitochondrial Centre',
};
const registered = { ...consultant, registerNumber: 'GMC SAMPLE 61' };
const coordinator = {
  name: 'O. Example',
  role: 'Mitochondrial care coordinator',
  organisation: 'Sample Mitochondrial Centre',
  phone: '01632 960 752',
  email: 'mito@hospital.example',
};
const signed: Signed = {
  authorisedBy: registered,
  authorisedOn: '2026-11-19',
  checkedBy: {
    name: 'R. Pattern',
    role: 'Specialist pharmacist',
    organisation: 'Sample University Hospital',
    registerNumber: 'GPhC SAMPLE 12',
  },
  checkedOn: '2026-11-19',
};

// One entry for each part of the body, under the name of that part.
const byArea = <Value>(make: (area: Area, place: number) => Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(areas.map((area, place) => [area.system, make(area, place)]));
const monthAfter = (place: number): string => `2027-${String((place % 9) + 1).padStart(2, '0')}`;
const dayAfter = (place: number): string => `${monthAfter(place)}-${String(((place * 5) % 24) + 4).padStart(2, '0')}`;
const phone = (place: number): string => `01632 960 ${760 + place}`;

const team = named(
  'contacts.professionals',
  byArea(({ clinic }, place) => ({
    name: clinic.name,
    role: clinic.role,
    sphere: 'health' as const,
    organisation: 'Sample University Hospital',
    phone: phone(place),
    hours: place % 2 === 0 ? 'Monday to Friday, 9 to 5' : 'Tuesday and Thursday',
    whatFor: clinic.about,
    lastSeen: `2026-0${(place % 8) + 1}`,
    nextSeen: monthAfter(place),
  })),
);
const others = rows('contacts.professionals', [
  {
    name: coordinator.name,
    role: coordinator.role,
    profession: 'coordinator',
    sphere: 'health',
    organisation: coordinator.organisation,
    phone: coordinator.phone,
    email: coordinator.email,
    whatFor: 'Anything, first',
  },
  { name: 'P. Placeholder', role: 'Disability support, Sample College', sphere: 'education', phone: '01632 960 780' },
  {
    name: 'Q. Specimen',
    role: 'Social worker, adult sensory team',
    sphere: 'socialCare',
    organisation: 'Sample City Council',
    phone: '01632 960 781',
  },
  { name: 'The Lily Foundation', role: 'Patient organisation', sphere: 'charity', whatFor: 'Peer mentor' },
]);
const needs = named(
  'healthNeeds.needs',
  byArea((area) => ({
    title: area.need.title,
    description: area.need.is,
    effect: area.need.means,
    systems: [area.system, ...(area.more ?? [])],
    severity: area.system === 'neurological' ? ('lifeThreatening' as const) : ('moderate' as const),
    frequency: area.need.often,
    saidBy: ['self' as const, 'parent' as const],
    since: area.need.since,
    warning: area.need.signs,
    lead: team.to(area.system),
  })),
);
const outcomes = named(
  'goals.outcomes',
  byArea((area, place) => ({
    statement: area.outcome.statement,
    whose: 'self' as const,
    domain: 'health' as const,
    measure: area.outcome.measure,
    baseline: area.outcome.now,
    target: area.outcome.target,
    by: dayAfter(place),
    status: 'active' as const,
    importance: { value: String(6 + (place % 5)), unit: 'score' as const },
    needs: needs.to(area.system),
  })),
);

const MEDICINES: readonly (readonly [name: string, amount: string, route: 'oral' | 'gastrostomy', when: string, what: string])[] = [
  ['Levetiracetam tablets', '1,000', 'oral', 'Twice a day, 12 hours apart', 'Seizures'],
  ['Clobazam tablets', '10', 'oral', 'At night', 'Seizures'],
  ['Ubidecarenone (coenzyme Q10) capsules', '100', 'oral', 'Three times a day', 'Energy'],
  ['Riboflavin capsules', '100', 'oral', 'Once a day', 'Energy'],
  ['Bisoprolol tablets', '2.5', 'oral', 'Once a day', 'Heart rhythm'],
  ['Perindopril tablets', '4', 'oral', 'Once a day; not on a sick day', 'Kidneys'],
  ['Prucalopride tablets', '2', 'oral', 'Once a day', 'Bowel'],
  ['Omeprazole capsules', '20', 'oral', 'Once a day before breakfast', 'Acid'],
  ['Melatonin tablets, slow release', '2', 'oral', 'An hour before bed', 'Sleep'],
];

const baseline = named('summary.baseline', {
  pulse: { item: 'heartRate', finding: '58 to 70 on bisoprolol' },
  pressure: { item: 'bloodPressure', finding: '108/64' },
  oxygen: { item: 'oxygen', finding: '96% in air' },
  lactate: { item: 'blood', finding: 'Lactate 2.4 to 3.6 millimole per litre when well' },
  sugar: { item: 'glucose', finding: '5 to 12; sensor on the left arm' },
  alert: { item: 'consciousness', finding: 'Slow to answer, then exact. Asks who is there.' },
  seizure: { item: 'seizures', finding: 'Left hand twitching for a minute, awake, every three weeks' },
  move: { item: 'mobility', finding: 'White cane; bumps on the left side' },
});

const supported = (outcome: NamedRows<'goals.outcomes', string>) =>
  rows(
    'provision.support',
    areas.map((area, place) => ({
      what: area.support.what,
      type: area.support.trains ? ('education' as const) : ('health' as const),
      trains: area.support.trains ? ('yes' as const) : ('no' as const),
      deliverer: area.support.by,
      trainer: area.clinic.role,
      frequency: { value: area.support.times, unit: area.support.per },
      length: minutes(area.support.long),
      duration: { value: String(3 + (place % 4) * 3), unit: 'month' as const },
      group: 'One to one',
      place: area.support.place,
      start: '2026-12-01',
      reviewOn: dayAfter(place),
      funder: place % 3 === 0 ? ('nhsEngland' as const) : ('icb' as const),
      agreement: place % 5 === 4 ? ('requested' as const) : ('agreed' as const),
      outcomes: outcome.to(area.system),
    })),
  );

const answers: Answers = {
  person: {
    title: 'Mr',
    familyName: 'Yıldız',
    givenName: 'Çağrı',
    dateOfBirth: '2004-02-29',
    identifier: { scheme: 'nhs', number: '999 000 0069' },
    otherNumbers: rows('person.otherNumbers', [
      { scheme: 'hospital', number: 'SAMPLE-6690', place: 'Sample University Hospital' },
      { scheme: 'socialCare', number: 'SAMPLE-SC 41', place: 'Sample City Council' },
    ]),
    identityChecks: ['askedAloud', 'other'],
    identityOther: 'Photo card from his college, shown at the clinic',
    identityCheckedBy: 'O. Example, care coordinator',
    identityCheckedOn: '2026-11-19',
    firstLanguage: 'Turkish',
    interpreter: 'yes',
    interpreterLanguage: 'Turkish, for his parents',
    informationNeed: 'yes',
    informationForms: ['plainText', 'audio'],
    informationNotes:
      'Çağrı uses a screen reader. Send plain text by email, not a scanned letter. His parents need the same words in Turkish.',
    sex: 'male',
    gender: 'He/him',
    ethnicity: 'C',
    address: lines('18 Sample Parade', 'Sampleford', 'ZZ99 3MM'),
    livingArrangement: 'family',
    phone: '07700 900751',
    email: 'cagri@home.example',
    contactBy: ['email', 'text'],
    gpPractice: 'Parade Medical Centre',
    gpName: 'Dr R. Example',
    gpPhone: '01632 960 790',
    adjustments: rows('person.adjustments', [
      { adjustment: 'Say who you are each time you enter or leave', about: 'communication', essential: 'yes' },
      { adjustment: 'One topic at a time; recap at the end, recorded on his phone', about: 'communication', essential: 'yes' },
      { adjustment: 'Clinics joined on one day where two fall in a week', about: 'appointments', essential: 'no' },
      { adjustment: 'Quiet room: hearing aids and corridors do not mix', about: 'environment', essential: 'yes' },
    ]),
  },
  summary: {
    status: 'confirmed',
    explainer: 'His cells make too little energy, so brain, heart, gut, ears and eyes can fail in turn, sometimes fast.',
    conditions: rows('summary.conditions', [
      {
        name: 'MELAS',
        medicalName: 'Mitochondrial encephalomyopathy, lactic acidosis and stroke-like episodes',
        certainty: 'confirmed',
        since: '2016',
        confirmedBy: consultant.name,
        confirmedOn: '2020-02',
        different: 'Episodes begin with headache and a twitching left hand, not weakness.',
        severity: 'lifeThreatening',
        code: 'ORPHA:550',
      },
      { name: 'Mitochondrial diabetes', certainty: 'confirmed', since: '2021', confirmedBy: 'Dr B. Specimen' },
      { name: 'Thick heart muscle', medicalName: 'Hypertrophic cardiomyopathy with pre-excitation', certainty: 'confirmed', since: '2023' },
      { name: 'Coeliac disease', certainty: 'ruledOut', confirmedOn: '2024' },
    ]),
    effect:
      'A good day is the bike, a podcast edited, and supper without coughing. A bad day is bed. Planning which it will be takes all morning.',
    trajectory: 'fluctuating',
    recentChange: 'Gastrostomy in March 2026. Fainted once in July. College began in September.',
    allergyStatus: 'has',
    allergies: rows('summary.allergies', [
      {
        substance: 'Sodium valproate',
        type: 'sideEffect',
        reaction: 'Never: can cause liver failure in this condition',
        severity: 'lifeThreatening',
      },
      { substance: 'Metformin', type: 'sideEffect', reaction: 'Lactic acid rose, vomiting', severity: 'severe', since: '2021' },
      { substance: 'Cefalexin', type: 'allergy', reaction: 'Itchy rash after three days', severity: 'mild', since: '2015' },
      { substance: 'Some plasters', type: 'allergy', reaction: 'Red square', severity: 'mild' },
    ]),
    allergiesConfirmedBy: 'Çağrı, and hospital record',
    allergiesConfirmedOn: '2026-11-19',
    medicinesStatus: 'takes',
    medicines: rows('summary.medicines', [
      ...MEDICINES.map(([name, amount, route, frequency, purpose]) => ({
        name,
        amount: amount === '1,000' ? { value: '1', unit: 'gram' as const } : milligram(amount),
        route,
        frequency,
        purpose,
        whenNeeded: 'no' as const,
        prescriber: 'GP, on the centre’s advice',
      })),
      {
        name: 'Insulin degludec',
        amount: unit('14'),
        route: 'subcutaneous',
        frequency: 'Once a day at 9 in the evening',
        purpose: 'Diabetes',
        whenNeeded: 'no',
        timeCritical: 'yes',
        how: 'Talking pen',
      },
      {
        name: 'Insulin aspart',
        amount: unit('4'),
        route: 'subcutaneous',
        frequency: 'With each of three meals',
        purpose: 'Diabetes',
        whenNeeded: 'no',
        timeCritical: 'yes',
        how: 'Talking pen; half if he eats half',
      },
      {
        name: 'Paracetamol tablets',
        amount: { value: '1', unit: 'gram' },
        route: 'oral',
        frequency: 'At most every 6 hours',
        whenNeeded: 'yes',
        trigger: 'Migraine or fever',
        dayMaximum: { value: '3', unit: 'gram' },
      },
      { name: 'Macrogol sachets', route: 'oral', frequency: 'Two in the morning, one at night', purpose: 'Bowel', whenNeeded: 'no' },
    ]),
    medicinesCheckedAgainst: ['labels', 'gpRecord', 'hospital', 'family'],
    medicinesCheckedBy: 'R. Pattern, specialist pharmacist',
    medicinesCheckedOn: '2026-11-19',
    devices: rows('summary.devices', [
      {
        name: 'Gastrostomy tube',
        type: 'gastrostomy',
        size: '14 Fr',
        inserted: '2026-03',
        changeDue: '2027-03-12',
        changedBy: 'Nutrition nurse',
        problem: 'Out: spare in within two hours, then ring the nutrition nurse',
        mri: 'safe',
      },
      { name: 'Hearing aids', type: 'hearing', side: 'both' },
      { name: 'Glucose sensor that speaks', type: 'other', side: 'left', changeDue: '2026-12-02', mri: 'unsafe' },
      { name: 'Implanted heart recorder', type: 'other', side: 'left', inserted: '2026-08', mri: 'conditional' },
      { name: 'White cane', type: 'other' },
    ]),
    weight: kilogram('56.8', '2026-11-19', 'Chair scales'),
    height: { value: '168', unit: 'centimetre', asAt: '2026-11-19' },
    baseline: baseline.rows,
    feedingRoutes: ['mouth', 'gastrostomy'],
    textures: ['food6', 'drink1'],
    feeding: '800 millilitre overnight by pump, from 10 to 6, raised to 30 degrees. Soft food by day.',
    procedures: rows('summary.procedures', [
      { what: 'First stroke-like episode', when: '2019-11', notes: 'Four weeks in hospital; lost the words for colours' },
      { what: 'Second episode, status epilepticus, intensive care', when: '2022-10', notes: 'Midazolam infusion; no propofol' },
      { what: 'Gastrostomy', when: '2026-03', notes: 'Awake with sedation by an anaesthetist who knew the condition' },
      { what: 'Swollen bowel, treated as obstruction until gastroenterology rang', when: '2024-05' },
      { what: 'Faint in the street', when: '2026-07' },
    ]),
    vaccines: 'upToDate',
    genetics: rows('summary.genetics', [
      {
        test: 'Mitochondrial DNA',
        reported: '2020-02',
        result: 'm.3243A>G, 64% in urine.',
        inheritance: 'From his mother. His sister has been offered a test.',
        mayBeTold: 'Family; not the college',
      },
    ]),
  },
  healthNeeds: {
    systems: bodySystems('none', {
      ...Object.fromEntries(
        areas.flatMap(({ system, more = [], need: { title } }) => [system, ...more].map((code) => [code, need(title)])),
      ),
      metabolic: need('Lactic acid when ill'),
      continence: { answer: 'declined', note: 'Asked; did not want to say' },
      skin: 'notKnown',
    }),
    needs: [
      ...needs.rows,
      ...rows(
        'healthNeeds.needs',
        [
          {
            title: 'Lactic acid when ill',
            description: 'Any infection, surgery or fast sends it up.',
            effect: 'Illness at home needs rules.',
            systems: ['metabolic'],
            severity: 'severe',
            lead: team.to('neurological'),
            noOutcome: 'To be kept from harm: sick-day rules.',
          },
        ],
        'lactate',
      ),
    ],
    monitoring: rows(
      'healthNeeds.monitoring',
      areas.map(({ check, clinic }, place) => ({
        what: check.what,
        interval: check.every,
        who: `${clinic.role}, Sample University Hospital`,
        limit: check.limit,
        last: `2026-0${(place % 8) + 1}`,
        nextDue: dayAfter(place),
      })),
    ),
    risks: rows(
      'healthNeeds.risks',
      areas.map(({ risk }, place) => ({
        what: risk.what,
        likelihood: place % 3 === 0 ? ('likely' as const) : ('possible' as const),
        harm: risk.harm,
        response: risk.response,
      })),
    ),
    delegatedTasks: rows('healthNeeds.delegatedTasks', [
      { task: 'Overnight feed by pump', who: 'Both parents', trainer: 'Nutrition nurse', competentOn: '2026-03-20' },
      { task: 'Insulin by talking pen', who: 'Mother, when he is unwell', trainer: 'Diabetes nurse', competentOn: '2026-09-02' },
      {
        task: 'Midazolam inside the cheek',
        who: 'Both parents; two college staff',
        trainer: 'Epilepsy nurse',
        competentOn: '2026-10-08',
        expires: '2027-10-07',
      },
    ]),
  },
  emergency: {
    plan: 'yes',
    risks: rows('emergency.risks', [
      { plain: 'Stroke-like episode with seizures that do not stop', medical: 'MELAS: stroke-like episode, status epilepticus' },
      { plain: 'Low or high sugar', medical: 'Mitochondrial diabetes on insulin' },
      { plain: 'Racing or stopping heart', medical: 'Cardiomyopathy with pre-excitation' },
    ]),
    scenarios: rows('emergency.scenarios', [
      {
        name: 'Headache with confusion, twitching or new weakness',
        recognise: 'Unlike his migraines: loses words, left hand twitches, sees lights. Check the sugar first.',
        trigger: 'Any of these, or a seizure of 5 minutes',
        timeLimit: minutes('15'),
        steps: rows(
          'emergency.scenarios.steps',
          [
            { words: 'Read the sensor. Under 4: juice or glucagon by protocol; then go on.', actor: 'family', within: minutes('2') },
            { words: 'Stop the feed pump. On his side.', actor: 'family' },
            { words: 'Seizure of 5 minutes: midazolam inside the cheek. Ring 999.', actor: 'family', within: minutes('5') },
            {
              words: 'Levetiracetam by vein, next anaesthetist. Glucose, lactate, gas, ECG.',
              actor: 'emergencyDepartment',
              within: minutes('20'),
            },
            { words: 'Ring the mitochondrial consultant. MRI and EEG today.', actor: 'emergencyDepartment' },
            { words: 'Treat even subtle seizures. Saline; then glucose as lactate allows.', actor: 'ward' },
          ],
          'brain',
        ),
      },
      {
        name: 'Swollen belly, vomiting, no wind',
        recognise: 'Tight belly, hiccups, grey.',
        trigger: 'Vomits twice or belly like a drum',
        steps: rows(
          'emergency.scenarios.steps',
          [
            { words: 'Stop feeds. Tube on free drainage.', actor: 'family' },
            { words: 'Hospital. Lactate, gas, CT. Surgeons and gastroenterology together.', actor: 'emergencyDepartment' },
            { words: 'No operation before gastroenterology has rung, unless perforated.', actor: 'emergencyDepartment' },
          ],
          'bowel',
        ),
      },
      {
        name: 'Racing heart or faint',
        recognise: 'Grey, quiet, sits down.',
        trigger: 'Racing 20 minutes, or fainted',
        steps: rows(
          'emergency.scenarios.steps',
          [
            { words: 'Lie flat. Ring 999.', actor: 'firstAider' },
            { words: 'ECG before anything. Pre-excited: no verapamil, digoxin or adenosine.', actor: 'ambulance' },
            { words: 'Unstable: shock. Ring cardiology.', actor: 'emergencyDepartment' },
          ],
          'heart',
        ),
      },
    ]),
    doNot: rows('emergency.doNot', [
      { what: 'give sodium valproate', why: 'liver failure', instead: 'levetiracetam', type: 'medicine' },
      { what: 'give metformin', why: 'lactic acid', instead: 'insulin', type: 'medicine' },
      { what: 'run propofol for hours', why: 'his cells cannot use it', instead: 'midazolam', type: 'medicine' },
      { what: 'give Ringer’s lactate', why: 'adds to lactate', instead: 'saline or Plasma-Lyte', type: 'treatment' },
      { what: 'use aminoglycosides without asking', why: 'hearing', instead: 'microbiology', type: 'medicine' },
      {
        what: 'speak without saying who you are',
        why: 'he cannot see or hear well',
        instead: 'touch his right arm, say your name',
        type: 'handling',
      },
    ]),
    medicines: rows('emergency.medicines', [
      {
        name: 'Midazolam oromucosal solution, ready-filled syringe',
        when: 'Seizure of 5 minutes',
        dose: fixedDose(
          {
            amount: milligram('10'),
            route: 'buccal',
            maximum: milligram('10'),
            again: 'once',
            strength: { of: milligram('10'), in: millilitre('2'), give: millilitre('2') },
          },
          signed,
        ),
        validUntil: '2027-11-18',
        expires: '2028-02',
        kept: 'Bag, bedside, college office',
        trained: 'Both parents, two college staff',
      },
      {
        name: 'Glucagon injection',
        when: 'Sugar under 4 and not able to swallow',
        dose: fixedDose(
          {
            amount: milligram('1'),
            route: 'intramuscular',
            maximum: milligram('1'),
            again: 'once',
            strength: { of: milligram('1'), in: millilitre('1'), give: millilitre('1') },
          },
          signed,
        ),
        validUntil: '2027-11-18',
        expires: '2027-11',
        kept: 'Fridge at home and college',
        trained: 'Both parents',
      },
    ]),
    investigations: rows('emergency.investigations', [
      { what: 'Glucose, lactate, gas', timing: 'before' },
      { what: 'ECG, CK, kidney and liver tests, levetiracetam level', timing: 'urgent' },
      { what: 'MRI brain with stroke-like episode protocol, EEG', timing: 'urgent' },
    ]),
    fluids: 'Saline 0.9% first. Insulin and glucose as your guideline. No lactate. Stop night feeds.',
    sickDay: lines(
      'Half-usual fast insulin if he eats half; background insulin is never stopped.',
      'No perindopril. Two litres of drinks.',
      'Sensor above 14 twice, or vomits twice: ring the diabetes nurse or the centre.',
    ),
    airway: 'No propofol infusion. Sedatives wear off slowly. Hearing aids in until asleep.',
    disposition: 'Home when he is himself to his parents, lactate usual, eating.',
    hospital: 'Sample University Hospital',
    hospitalNotes: 'Neurology ward 9 knows him. Stroke team: MELAS, not a clot.',
    phones: rows('emergency.phones', [
      {
        who: 'Mitochondrial consultant on call',
        number: '01632 960 750',
        allHours: 'yes',
        say: 'Ask for “mitochondrial on call”.',
        rungOn: '2026-11-19',
        rungBy: 'O. Example',
      },
      { who: 'Diabetes on call', number: '01632 960 754', allHours: 'yes', say: 'Ask for the medical registrar if nobody answers.' },
      { who: 'Mother, Ayşe', number: '07700 900752', allHours: 'yes', say: 'Turkish: telephone interpreter.' },
    ]),
    baseline: baseline.to('pulse', 'pressure', 'oxygen', 'lactate', 'sugar', 'alert', 'seizure', 'move'),
    resuscitation: 'declined',
    whoCanConsent: 'Çağrı; an interpreter is for his parents, not for him.',
    guidelines: rows('emergency.guidelines', [
      { title: 'Stroke-like episodes: local specialist guideline', body: 'Sample Mitochondrial Centre', checkedOn: '2026-11-19' },
    ]),
    equipment: lines('Cane', 'Hearing aids', 'Feed pump', 'Phone with recorder'),
    firstSteps: lines('1. Read the sensor.', '2. Time it; stop the pump.', '3. At 5 minutes, midazolam and 999.'),
    callScript: '“Çağrı has MELAS. He may be having a stroke-like episode. No valproate. He cannot see you.”',
    authorisedBy: registered,
    authorisedOn: '2026-11-19',
    reliableUntil: '2027-11-18',
  },
  contacts: {
    personal: rows('contacts.personal', [
      { name: 'Ayşe Yıldız', relationship: 'parent', phone: '07700 900752', nextOfKin: 'yes', carer: 'yes', language: 'Turkish' },
      { name: 'Kemal Yıldız', relationship: 'parent', phone: '07700 900753', carer: 'yes', language: 'Turkish' },
      {
        name: 'Defne Yıldız',
        relationship: 'sibling',
        phone: '07700 900754',
        carer: 'no',
        notes: 'Speaks English and Turkish. Not an interpreter for health.',
      },
      { name: 'Marek Nowak', relationship: 'friend', phone: '07700 900755', carer: 'no', notes: 'Podcast partner; can sit with him' },
    ]),
    professionals: [...team.rows, ...others],
    outOfHours: rows('contacts.outOfHours', [
      { who: 'Mitochondrial on call', number: '01632 960 750', hours: 'Day and night', useFor: 'Any new symptom' },
      { who: '111 with text relay', number: '111', hours: 'Day and night', useFor: 'Else' },
    ]),
    communication: 'Plain email. Nothing by post. A summary in Turkish to his parents the same day.',
  },
  goals: {
    hopes: rows('goals.hopes', [
      { words: said('I make podcasts. I want a hundred people who listen.', 'self', 'Çağrı', 'talking', '2026-11-19') },
      { words: said('To go to the bakery by myself and come back with the right loaf.', 'self', 'Çağrı', 'talking', '2026-11-19') },
      { words: said('That he wakes us when it starts.', 'parent', 'Ayşe Yıldız', 'interpreter', '2026-11-19') },
    ]),
    outcomes: outcomes.rows,
    lastTime: 'Last year: gastrostomy (done), college (begun), cane (still with his father).',
  },
  provision: {
    support: supported(outcomes),
    ownActions: rows(
      'provision.ownActions',
      areas.map(({ own }) => ({ what: own, who: 'Çağrı' })),
    ),
    toDo: rows(
      'provision.toDo',
      areas.map(({ toDo, clinic }, place) => ({
        what: toDo,
        status: place % 4 === 0 ? ('started' as const) : ('agreed' as const),
        owner: place % 2 === 0 ? coordinator.name : clinic.name,
        due: dayAfter(place),
        reportTo: 'Çağrı, by email',
      })),
    ),
    appointments: rows(
      'provision.appointments',
      areas.map(({ clinic }, place) => ({
        what: `${clinic.role}: ${clinic.about.toLowerCase()}`,
        when: monthAfter(place),
        place: 'Sample University Hospital',
        type: place % 3 === 0 ? ('virtual' as const) : ('ordinary' as const),
        bookedBy: 'Çağrı',
      })),
    ),
  },
  dailyLife: {
    areas: partsOfLife('none', {
      education: need('Sound-recording course'),
      socialCare: need('Eight hours of support a week'),
      money: { answer: 'need', note: 'PIP renewal' },
      employment: { answer: 'need', note: 'Podcast' },
      carers: need('Parents tired'),
      siblings: need('Sister worries'),
      leisure: need('Podcast, bakery'),
      emotional: need('Therapy'),
      transport: need('Taxi card'),
      digital: need('Screen reader'),
      safety: need('Smoke alarm pad'),
    }),
    needs: rows('dailyLife.needs', [
      {
        title: 'Support worker who talks tech',
        area: 'socialCare',
        effect: 'Eight hours go on shopping he does not want.',
        wanted: 'Hours spent on recording and the bakery.',
        noOutcome: 'In the social care plan; see linked plans.',
      },
      {
        title: 'PIP renewal',
        area: 'money',
        effect: 'Form of 40 pages he cannot see.',
        wanted: 'A helper with the form.',
        noOutcome: 'Welfare rights officer has it.',
      },
    ]),
    personalCare: 'Washes and dresses himself with things laid out in order. Shower chair. Somebody in the flat.',
    power: 'yes',
    powerNotes: 'Feed pump battery 24 hours; on the priority services register',
    carerLoad: { value: '6', unit: 'hoursPerDay' },
    ifCarerIll: 'His sister stays nights; nutrition nurse sets the pump.',
    benefits: ['pip', 'universalCredit', 'travelCosts'],
    budgets: 'Direct payment for eight hours, kept by his mother.',
    work: 'Podcast with Marek, once a fortnight.',
  },
  transitions: {
    answer: 'planned',
    moves: rows('transitions.moves', [
      {
        type: 'workStudy',
        from: 'First year at Sample College',
        to: 'Second year, or work with a studio',
        when: '2027-09',
        status: 'thinking',
        changes: 'Transport and study-skills hours are agreed a year at a time.',
      },
    ]),
    worker: { name: coordinator.name, role: coordinator.role, organisation: coordinator.organisation, phone: coordinator.phone },
    stage: 'settled',
    stageOn: '2026-11-19',
    skills: ownSkills('alone', { books: 'withHelp', medicines: 'withHelp', emergency: 'alone' }),
    adulthood: adultLife('aim', {
      employment: aim('Podcast to a hundred listeners'),
      independentLiving: aim('Bakery alone by July'),
      community: aim('Podcast meet-up'),
      health: { answer: 'none', note: 'Nothing more now' },
    }),
    parentInvolvement: 'partly',
    folder: ['profile', 'condition', 'emergency', 'admissions', 'strengths'],
  },
  aboutMe: {
    mustKnow: rows('aboutMe.mustKnow', [
      { words: 'Say who you are. I cannot see you.' },
      { words: 'Speak to my right side.' },
      { words: 'I wear a sugar sensor. It beeps.' },
      { words: 'Nothing on paper.' },
      { words: 'Some medicines harm me: ask for my plan.' },
    ]),
    communicationWays: ['speech', 'device'],
    communication: 'Speak clearly, one thing at a time, and stop. I will answer slowly and exactly.',
    unwell: 'I get polite. My left hand twitches. I ask the time twice.',
    important: 'Podcasts. My sister. The good bread.',
    goodDay: 'Bike, edit, bakery smell.',
    badDay: 'Dark room.',
    pleaseDo: lines('Tell me what you are about to touch.', 'Put the cup back where it was.'),
    pleaseDont: lines('Do not move my things.', 'Do not talk about me in the doorway.'),
    support: helpAt('none', {
      examination: how('Say “now” before the needle'),
      travel: how('Let me take your elbow'),
      waiting: how('Tell me when my name is called'),
      eating: how('Say where things are, like a clock'),
    }),
    likes: 'Reverb, bread, Turkish coffee smell.',
    dislikes: 'Corridors.',
    strengths: 'Hears a wrong note from next door.',
    speaker: 'self',
    writtenOn: '2026-11-19',
  },
  coordination: {
    lead: { ...consultant, phone: '01632 960 750' },
    leadSecretary: '01632 960 751',
    deputy: { name: 'Dr Y. Specimen', role: 'Consultant neurologist', organisation: consultant.organisation },
    hasCoordinator: 'yes',
    coordinator,
    coordinatorPost: 'dedicated',
    functionsNow: whoDoesIt('coordinator', { outOfHours: other('Mitochondrial on call'), schedule: 'person', respite: 'nobody' }),
    centreAvailable: 'yes',
    centreAttends: 'yes',
    centre: 'Sample Mitochondrial Centre',
    centreClinics: ['singleVisit', 'virtual'],
    centreVisits: 'Once a year, a whole day; 14 clinics beside it',
    centreProfessionals: ['rareExpert', 'specialistNurse', 'dietitian', 'physiotherapist', 'psychologist', 'speechTherapist'],
    centreServices: ['expert', 'oneVisit', 'urgentContact', 'emergencyAdmission'],
    barriers: ['distance', 'physical', 'length'],
    remote: 'Nine of fourteen clinics',
    sharedCare: rows(
      'coordination.sharedCare',
      areas.slice(0, 8).map(({ clinic, support }) => ({
        what: support.what,
        where: 'local' as const,
        who: clinic.role,
        reportsTo: 'Plain email to Çağrı and the coordinator',
      })),
    ),
    organisationOffered: 'yes',
    organisation: 'The Lily Foundation, thelilyfoundation.org.uk',
    medicalId: 'Bracelet; QR on his phone',
    burden: '14 clinics, 70 visits in a year',
  },
  reviews: {
    owner: coordinator,
    ownerRole: 'coordinator',
    ownerDeputy: 'Centre nurse of the day',
    nextOn: '2027-05-20',
    triggers: ['admission', 'medicine', 'diagnosis', 'weight', 'request'],
    purposes: ['review'],
    meetingOn: '2026-11-19',
    meetingMode: ['together', 'video'],
    attendees: rows('reviews.attendees', [
      { name: 'Çağrı Yıldız', capacity: 'person', attendance: 'present' },
      { name: 'Ayşe Yıldız', capacity: 'carer', role: 'Mother', attendance: 'present' },
      { name: 'Turkish interpreter', capacity: 'advocate', attendance: 'present' },
      ...areas
        .slice(0, 8)
        .map(({ clinic }) => ({ name: clinic.name, capacity: 'health' as const, role: clinic.role, attendance: 'present' as const })),
      ...areas
        .slice(8)
        .map(({ clinic }) => ({ name: clinic.name, capacity: 'health' as const, role: clinic.role, attendance: 'wrote' as const })),
    ]),
    author: { name: coordinator.name, role: coordinator.role, organisation: coordinator.organisation },
    authorisedBy: registered,
  },
  consent: {
    basis: 'adult',
    capacityConcern: 'no',
    ownView: said('It is long. I would listen to it as a podcast.', 'self', 'Çağrı', 'talking', '2026-11-19'),
    sharing: rows('consent.sharing', [
      { recipient: 'GP practice', documents: ['full'], agreed: 'yes', way: 'secureEmail' },
      { recipient: 'Sample College', documents: ['emergency', 'passport'], agreed: 'yes', except: 'Genetics, mood, continence' },
      { recipient: 'His parents', documents: ['full'], agreed: 'yes', except: 'What he said about mood' },
    ]),
  },
  education: {
    setting: 'Sample College',
    settingType: 'college',
    schoolContact: { name: 'P. Placeholder', role: 'Disability support', phone: '01632 960 780' },
    support: 'plan',
    learningEffect: 'Best from 11 to 2. Spoken work cut into steps; screen reader; rest after two hours.',
    arrangements: 'Taxi; 50% extra time; listening exam in a room of his own.',
  },
  linkedPlans: {
    plans: rows('linkedPlans.plans', [
      { title: 'Seizure plan', type: 'epilepsy', dated: '2026-10', owner: 'Epilepsy nurse', place: 'College office', compared: 'none' },
      { title: 'Care Act plan', type: 'other', dated: '2026-06', owner: 'Sample City Council', place: 'Council record', compared: 'none' },
      {
        title: 'Diabetes sick-day rules',
        type: 'sickDay',
        dated: '2026-09',
        owner: 'Diabetes nurse',
        place: 'Fridge door',
        compared: 'none',
      },
      { title: 'Feeding plan', type: 'feeding', dated: '2026-08', owner: 'Dietitian', place: 'Kitchen', compared: 'none' },
    ]),
  },
  other: {
    parts: rows('other.parts', [
      { title: 'Sound', text: 'Headphones on him are not rudeness: he hears through the desk. Speak toward the microphone if it is on.' },
    ]),
  },
};

export const cagri: SamplePlan = { key: 'cagri', shows: ['veryLong', 'interpreter', 'devices'], state: 'inReview', stopped: [], answers };
