// Tomos, 41: late-onset OTC deficiency. An adult whose emergency is invisible until he is confused, and who is more himself in Welsh.
import type { Answers } from '../../plan/definition.ts';
import { doseByWeight, fixedDose, gram, kilogram, hours, milligram, millilitre, minutes, type Signed } from '../builders/amounts.ts';
import { rowMaker } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { bodySystems, helpAt, how, lines, need, other, partsOfLife, said, whoDoesIt } from '../builders/sayings.ts';

const { rows, named } = rowMaker('tomos');

const consultant = { name: 'Dr E. Sample', role: 'Consultant in adult inherited metabolic disease', organisation: 'Sample University Hospital' };
const registered = { ...consultant, registerNumber: 'GMC SAMPLE 11' };
const nurse = { name: 'G. Specimen', role: 'Metabolic specialist nurse', organisation: 'Sample University Hospital', phone: '01632 960 202', email: 'metabolic.nurses@hospital.example' };
const signed: Signed = {
  authorisedBy: registered,
  authorisedOn: '2026-11-05',
  checkedBy: { name: 'R. Pattern', role: 'Specialist pharmacist', organisation: 'Sample University Hospital', registerNumber: 'GPhC SAMPLE 12' },
  checkedOn: '2026-11-06',
};
const weight = kilogram('71.4', '2026-11-05');

const team = named('contacts.professionals', {
  metabolic: { name: consultant.name, role: consultant.role, profession: 'rareExpert', sphere: 'health', organisation: consultant.organisation, phone: '01632 960 200', secretaryPhone: '01632 960 203', whatFor: 'Ammonia, medicines, operations', lastSeen: '2026-11-05', nextSeen: '2027-05-06' },
  nurse: { name: nurse.name, role: nurse.role, profession: 'specialistNurse', sphere: 'health', organisation: nurse.organisation, phone: nurse.phone, email: nurse.email, hours: 'Monday to Friday, 8:30 to 4:30', whatFor: 'Sick days, supplies, this plan' },
  dietitian: { name: 'A. Placeholder', role: 'Metabolic dietitian', profession: 'dietitian', sphere: 'health', organisation: consultant.organisation, phone: '01632 960 204', whatFor: 'Protein allowance, emergency drinks' },
  employer: { name: 'Sample Bakery, H. Illustration', role: 'Line manager', sphere: 'other', phone: '01632 960 210', whatFor: 'Shifts and breaks' },
});

const needs = named('healthNeeds.needs', {
  ammonia: {
    title: 'High ammonia when unwell or not eating',
    description: 'His liver cannot clear the waste of protein. Illness, an operation, steroids or a day without food lets ammonia rise.',
    effect: 'He becomes short-tempered, then muddled, then drowsy. He does not notice it himself; his wife and his workmates do.',
    systems: ['metabolic', 'neurological'], severity: 'lifeThreatening', frequency: 'One admission in 2025, one in 2026', saidBy: ['self', 'family', 'staff'],
    warning: 'Answers in the wrong language, loses words, headache, turns away from meat, vomiting.', lead: team.to('metabolic'),
  },
  meals: {
    title: 'Weighed protein and supplements',
    description: '50 gram of protein a day in three meals and a snack, with a medicine at each meal.',
    effect: 'Shift work and eating out are hard. He skips the evening dose about twice a week.',
    systems: ['nutrition', 'metabolic'], severity: 'moderate', frequency: 'Every day', saidBy: ['self'], lead: team.to('dietitian'),
  },
  mood: {
    title: 'Low mood after the last admission',
    description: 'Fear of another episode. Sleeps badly before night shifts. No thoughts of harming himself when asked on 5-Nov-2026.',
    effect: 'He has stopped singing with the choir and stays at home on days off.',
    systems: ['mentalHealth', 'sleep'], severity: 'mild', saidBy: ['self', 'family'], lead: team.to('nurse'),
  },
});

const outcomes = named('goals.outcomes', {
  early: { statement: 'By May 2027 Tomos starts his emergency drinks within an hour of the first sign, every time.', whose: 'self', domain: 'health', measure: 'Sick-day card filled in at home, read at clinic', baseline: '1 of 4 times', target: 'Every time', by: '2027-05-06', status: 'active', needs: needs.to('ammonia') },
  evening: { statement: 'By February 2027 Tomos has taken the evening dose on at least 27 days of the month.', whose: 'self', domain: 'health', measure: 'Empty bottles counted each month', baseline: '22 days', target: '27 days', by: '2027-02-28', status: 'active', needs: needs.to('meals') },
  choir: { statement: 'By March 2027 Tomos sings with the choir again on Thursday evenings.', whose: 'self', domain: 'community', why: '“It is the one place I am not ill.”', measure: 'Thursdays sung in a month', baseline: 'None since April 2026', target: 'Three in a month', by: '2027-03-31', status: 'active', needs: needs.to('mood'), confidence: { value: '6', unit: 'score' } },
});

const baseline = named('summary.baseline', {
  ammonia: { item: 'blood', finding: 'Ammonia 35 to 60 when well', value: { value: '48', unit: 'micromolePerLitre', asAt: '2026-11-05', method: 'On ice, straight to the laboratory' } },
  mind: { item: 'consciousness', finding: 'Quick, dry humour, knows the day and the rugby score' },
  speech: { item: 'communication', finding: 'English and Welsh; Welsh first when tired' },
  glucose: { item: 'glucose', finding: 'Normal. Low sugar is not expected in him.' },
});

const answers: Answers = {
  person: {
    title: 'Mr', familyName: 'Test', givenName: 'Tomos Rhys', preferredName: 'Tomos', dateOfBirth: '1985-06-21',
    identifier: { scheme: 'nhs', number: '999 000 0026' },
    identityChecks: ['askedAloud', 'demographics'], identityCheckedBy: 'G. Specimen, specialist nurse', identityCheckedOn: '2026-11-05',
    firstLanguage: 'Welsh', interpreter: 'no', informationNeed: 'yes', informationForms: ['welsh'],
    informationNotes: 'Tomos speaks English well, but prefers Welsh when he is tired or in pain. Write to him in Welsh (Cymraeg) with the English beside it.',
    sex: 'male', gender: 'He/him', ethnicity: 'A', address: lines('3 Stryd y Sampl', 'Exampleton', 'ZZ99 2BB'), livingArrangement: 'partner',
    phone: '07700 900201', email: 'tomos@home.example', contactBy: ['text', 'email'], gpPractice: 'Sample Valley Practice', gpPhone: '01632 960 240',
    adjustments: rows('person.adjustments', [
      { adjustment: 'If he is muddled, ask again in Welsh before deciding that he is confused', about: 'communication', essential: 'yes' },
      { adjustment: 'First on any operating list; glucose drip from midnight', about: 'appointments', essential: 'yes' },
    ]),
  },
  summary: {
    status: 'confirmed',
    explainer: 'His liver cannot clear the waste from protein. When he is ill, ammonia rises and poisons the brain.',
    conditions: rows('summary.conditions', [{ name: 'OTC deficiency, late onset', medicalName: 'Ornithine transcarbamylase deficiency', certainty: 'confirmed', since: '2014', confirmedBy: 'Dr E. Sample, Sample University Hospital', confirmedOn: '2014-10', different: 'Found at 29, after he became confused three days after a knee operation. Looks well, and argues well, with an ammonia of 150.', code: 'ORPHA:664' }]),
    effect: 'On a good day nobody would know. He plans every meal, carries drinks in his van and is in bed by ten.',
    trajectory: 'stable', recentChange: 'Admitted in April 2026 with norovirus, ammonia 212. Home after five days.',
    allergyStatus: 'has',
    allergies: rows('summary.allergies', [{ substance: 'Sodium valproate', type: 'sideEffect', reaction: 'Raises ammonia in this condition; never to be given', severity: 'lifeThreatening' }, { substance: 'Elastic sticking plaster', type: 'allergy', reaction: 'Itchy red rash', severity: 'mild', since: '2019' }]),
    allergiesConfirmedBy: 'Tomos himself, and hospital record', allergiesConfirmedOn: '2026-11-05',
    medicinesStatus: 'takes',
    medicines: rows('summary.medicines', [
      { name: 'Glycerol phenylbutyrate oral liquid', strength: '1.1 gram in 1 millilitre', amount: millilitre('4'), route: 'oral', frequency: 'Three times a day with meals', purpose: 'Another way out for ammonia', whenNeeded: 'no', timeCritical: 'yes', how: 'Oral syringe, straight into the mouth, with food', prescriber: 'Dr E. Sample', since: '2019' },
      { name: 'Citrulline powder', amount: gram('4'), route: 'oral', frequency: 'Three times a day', purpose: 'Keeps the cycle turning', whenNeeded: 'no', timeCritical: 'no', how: 'Stirred into squash', supply: 'Home delivery, every month' },
      { name: 'Vitamin and mineral tablets (low protein diet)', route: 'oral', frequency: 'Once a day', whenNeeded: 'no' },
    ]),
    medicinesCheckedAgainst: ['labels', 'hospital'], medicinesCheckedBy: 'R. Pattern, specialist pharmacist', medicinesCheckedOn: '2026-11-05',
    weight, height: { value: '177', unit: 'centimetre', asAt: '2026-11-05' }, baseline: baseline.rows,
    feedingRoutes: ['mouth'], textures: ['food7', 'drink0'],
    feeding: '50 gram of protein a day, weighed. No meal missed. Longest gap overnight 10 hours, with a starchy supper.',
    procedures: rows('summary.procedures', [{ what: 'Knee operation, then coma with ammonia 480', when: '2014-09', notes: 'Dialysed for two days. Diagnosis made in intensive care.' }]),
    vaccines: 'upToDate',
    genetics: rows('summary.genetics', [{ test: 'OTC gene', laboratory: 'Sample Genomic Laboratory', reported: '2014-11', result: 'A change known to cause late-onset disease.', inheritance: 'X-linked. His daughter carries it; any sons he has will not.', mayBeTold: 'Tomos decides' }]),
  },
  healthNeeds: {
    systems: bodySystems('none', { metabolic: need('Urea cycle'), neurological: need('Ammonia affects thinking'), nutrition: need('Weighed protein'), mentalHealth: need('Low mood since April'), sleep: need('Before night shifts'), teeth: 'notKnown' }),
    needs: needs.rows,
    monitoring: rows('healthNeeds.monitoring', [
      { what: 'Ammonia and amino acids', interval: 'Every 6 months', who: 'Metabolic clinic', limit: 'Ammonia above 100 when well: ring the consultant the same day', last: '2026-11-05', nextDue: '2027-05-06' },
      { what: 'Liver tests, vitamin D, bone density', interval: 'Once a year', who: 'Metabolic clinic', last: '2026-05', nextDue: '2027-05-06' },
    ]),
    risks: rows('healthNeeds.risks', [{ what: 'Driving the van while ammonia is rising', likelihood: 'possible', harm: 'A crash', response: 'He does not drive on a sick day or for 48 hours after. His wife and manager may ask for the keys: he agreed to this.' }]),
  },
  emergency: {
    plan: 'yes',
    risks: rows('emergency.risks', [{ plain: 'High ammonia: brain swelling, coma and death if it is not treated in hours', medical: 'Hyperammonaemia in OTC deficiency' }]),
    scenarios: rows('emergency.scenarios', [
      {
        name: 'Vomiting, not eating, or not himself', recognise: 'Wrong words, wrong language, temper, headache, then sleepy. He will say that he is fine. Believe his wife.',
        trigger: 'Vomits, or misses two meals, or anyone who knows him is worried', timeLimit: minutes('60'),
        steps: rows('emergency.scenarios.steps', [
          { words: 'Stop protein. Start emergency drinks, one cup every 2 hours, day and night.', actor: 'family' },
          { words: 'Vomits a drink, or is muddled or sleepy: ring 999 and bring this page.', actor: 'family' },
          { words: 'Ammonia on ice to the laboratory, gas, glucose. Result within one hour.', actor: 'emergencyDepartment', within: minutes('15') },
          { words: 'Start glucose 10% as below before the result is back.', actor: 'emergencyDepartment', within: minutes('30') },
          { words: 'Ring the metabolic consultant on call. Ammonia above 100 is an emergency.', actor: 'emergencyDepartment', within: minutes('30') },
          { words: 'Scavenger medicines only as the consultant says. Ask early about filtration.', actor: 'ward' },
        ], 'ill'),
      },
      {
        name: 'Operation, or nothing by mouth for any reason', recognise: 'He looks well. Ammonia rises from day two to day five.', trigger: 'Nothing by mouth longer than 6 hours',
        steps: rows('emergency.scenarios.steps', [
          { words: 'Glucose 10% from the start of fasting; metabolic team told before the day.', actor: 'ward' },
          { words: 'Ammonia before, 6 hours after, then daily until he eats as usual.', actor: 'ward' },
        ], 'operation'),
      },
    ]),
    doNot: rows('emergency.doNot', [
      { what: 'give sodium valproate', why: 'it raises ammonia and has killed', instead: 'levetiracetam for fits', type: 'medicine' },
      { what: 'give steroids unless life depends on it', why: 'they break down muscle into ammonia', instead: 'ask the metabolic consultant', type: 'medicine' },
      { what: 'wait for a fall in consciousness', why: 'by then the brain is swelling', instead: 'treat the first odd behaviour', type: 'delay' },
      { what: 'keep him off protein beyond 48 hours', why: 'his own muscle then becomes the protein', instead: 'dietitian restarts it', type: 'treatment' },
    ]),
    medicines: rows('emergency.medicines', [
      { name: 'Glucose 10% infusion with added electrolytes', when: 'At once on arrival if vomiting, muddled or nothing by mouth', dose: doseByWeight({ amount: millilitre('143'), per: 'hour', route: 'intravenous', maximum: millilitre('143'), rate: millilitre('2'), weight, again: 'once' }, signed), validUntil: '2027-05-05', kept: 'Emergency department stock', trained: 'Hospital staff' },
      { name: 'Ondansetron injection', when: 'Vomiting', dose: fixedDose({ amount: milligram('4'), route: 'intravenous', maximum: milligram('4'), again: { after: hours('8'), times: '2', inDay: milligram('12') }, strength: { of: milligram('4'), in: millilitre('2'), give: millilitre('2') } }, signed), validUntil: '2027-05-05', kept: 'Emergency department stock', trained: 'Hospital staff' },
    ]),
    investigations: rows('emergency.investigations', [{ what: 'Ammonia, free-flowing blood, on ice', timing: 'before', note: 'Above 100 micromole per litre: emergency' }, { what: 'Gas, glucose, urea and electrolytes, liver tests, clotting', timing: 'urgent' }, { what: 'Plasma amino acids', timing: 'later' }]),
    fluids: 'British Inherited Metabolic Diseases Group (BIMDG) adult emergency guideline for urea cycle disorders. If glucose rises above 14, give insulin; do not slow the glucose.',
    fastingLimit: { value: '10', unit: 'hour' },
    sickDay: lines('No protein. 200 millilitre of 25% glucose polymer drink every 2 hours, day and night, and set an alarm.', 'Keep taking both medicines with the drinks.', 'Better by the next morning: half protein for a day, then as usual. Not better in 12 hours: hospital.'),
    airway: 'No known difficulty. Treat as a full stomach when vomiting.',
    disposition: 'Home only when ammonia is below 80 twice, 6 hours apart, he has eaten two meals, and the metabolic consultant agrees.',
    hospital: 'Sample University Hospital', hospitalNotes: 'The nearer cottage hospital cannot measure ammonia: pass it by. Ring the emergency department on the way.',
    phones: rows('emergency.phones', [
      { who: 'Metabolic consultant on call', number: '01632 960 200', allHours: 'yes', say: 'Ask the switchboard for “adult metabolic on call”.', rungOn: '2026-11-06', rungBy: 'G. Specimen' },
      { who: 'Nurse', number: '01632 960 202', allHours: 'no', hours: 'Monday to Friday, 8:30 to 4:30' },
      { who: 'Wife, Carys', number: '07700 900202', allHours: 'yes', useFor: 'Is he himself?' },
    ]),
    baseline: baseline.to('ammonia', 'mind', 'speech', 'glucose'),
    resuscitation: 'no', whoCanConsent: 'Tomos, while he is himself. If not, act in his best interests and ask his wife what he would want.',
    guidelines: rows('emergency.guidelines', [{ title: 'Adult emergency management: urea cycle disorders', body: 'British Inherited Metabolic Diseases Group (BIMDG)', checkedOn: '2026-11-05' }]),
    equipment: lines('Emergency drink sachets', 'Glycerol phenylbutyrate', 'This page'),
    callScript: '“Tomos has a urea cycle disorder. He needs glucose by drip and an ammonia level. He gets worse fast.”',
    authorisedBy: registered, authorisedOn: '2026-11-05', reliableUntil: '2027-05-05',
  },
  contacts: {
    personal: rows('contacts.personal', [{ name: 'Carys Test', relationship: 'spouse', phone: '07700 900202', nextOfKin: 'yes', carer: 'yes', notes: 'Speaks Welsh and English' }, { name: 'Dewi Parri', relationship: 'friend', phone: '07700 900203', nextOfKin: 'no', carer: 'no', notes: 'Choir; can collect him' }]),
    professionals: team.rows,
    outOfHours: rows('contacts.outOfHours', [{ who: 'Metabolic on call', number: '01632 960 200', hours: 'Day and night', useFor: 'Starting drinks, or in doubt' }]),
    communication: 'Text first. Welsh letters with English beside. Copies to him, his wife and the GP.',
  },
  goals: {
    hopes: rows('goals.hopes', [{ words: said('Dw i eisiau canu eto. I want to sing again and not be watched like a pan of milk.', 'self', 'Tomos', 'talking', '2026-11-05') }]),
    outcomes: outcomes.rows,
  },
  provision: {
    support: rows('provision.support', [
      { what: 'Phone review of sick-day cards and supplies', type: 'health', trains: 'yes', deliverer: 'Metabolic specialist nurse', trainer: 'Dr E. Sample', frequency: { value: '1', unit: 'perMonth' }, length: minutes('20'), group: 'One to one', place: 'By phone, in Welsh when the Welsh-speaking nurse is on', start: '2026-12-01', reviewOn: '2027-05-06', funder: 'nhsEngland', agreement: 'agreed', outcomes: outcomes.to('early', 'evening') },
      { what: 'Six talking sessions with a clinical psychologist', type: 'health', trains: 'no', deliverer: 'Clinical psychologist (HCPC registered)', trainer: 'Psychology lead', frequency: { value: '1', unit: 'perFortnight' }, length: minutes('50'), duration: { value: '3', unit: 'month' }, group: 'One to one', place: 'Video', start: '2026-12-08', reviewOn: '2027-03-09', funder: 'nhsEngland', agreement: 'agreed', outcomes: outcomes.to('choir') },
    ]),
    ownActions: rows('provision.ownActions', [{ what: 'Two days of emergency drinks in the van, at work and at home', who: 'Tomos' }, { what: 'Says “wyt ti’n iawn?” and starts the drinks if the answer is odd', who: 'Carys' }]),
    toDo: rows('provision.toDo', [{ what: 'Letter to the employer about breaks', status: 'agreed', owner: 'G. Specimen', due: '2026-12-11', reportTo: 'Tomos' }]),
  },
  dailyLife: {
    areas: partsOfLife('none', { employment: need('Night shifts and meal breaks'), carers: need('His wife does not sleep when he is ill'), leisure: need('Choir'), emotional: need('Talking sessions'), culture: { answer: 'need', note: 'Welsh language' }, education: 'none', siblings: 'none', budgets: 'none', money: 'declined' }),
    needs: rows('dailyLife.needs', [{ title: 'Meal breaks at fixed times', area: 'employment', effect: 'On nights he has gone nine hours without food.', wanted: 'A paid 20 minutes every four hours.', noOutcome: 'Settled by a letter to the employer; see To do.' }]),
    power: 'no', ifCarerIll: 'Dewi checks on him by phone morning and night.', work: 'Van driver, 30 hours a week. Knows he must not drive on sick days.',
  },
  transitions: {},
  aboutMe: {
    mustKnow: rows('aboutMe.mustKnow', [{ words: 'If I sound wrong, test my ammonia.' }, { words: 'I will say I am fine. Ask Carys.' }, { words: 'Cymraeg os gwelwch yn dda, when I am tired.' }]),
    communicationWays: ['speech', 'writing'], communication: 'Talk to me as usual. If I stop making sense, try Welsh. Write down what I must do.',
    unwell: 'Quiet, or cross for no reason. Rubs his forehead. Puts the radio off.', important: 'Carys, the girls, the choir, being trusted to drive.',
    likes: 'Singing bass, rugby, baking bread he cannot eat much of.', pleaseDo: 'Tell me the number: I like to know my ammonia.', pleaseDont: 'Do not leave me nil by mouth on a trolley.',
    support: helpAt('none', { examination: how('Left arm is best'), waiting: how('Let me eat') }), speaker: 'self', writtenOn: '2026-11-05', strengths: 'Knows his condition better than most doctors.',
  },
  coordination: {
    lead: { ...consultant, phone: '01632 960 200' }, leadSecretary: '01632 960 203', deputy: { name: 'Dr I. Specimen', role: 'Consultant in adult inherited metabolic disease', organisation: consultant.organisation },
    hasCoordinator: 'no',
    functionsNow: whoDoesIt('person', { emergency: other('Metabolic on call'), outOfHours: other('Metabolic on call'), updatePlan: other('G. Specimen'), respite: 'nobody', jointClinics: 'nobody', advocate: 'family', otherServices: 'nobody' }),
    centreAvailable: 'yes', centreAttends: 'yes', centre: 'Sample University Hospital, adult metabolic centre', centreClinics: ['conditionSpecific'], centreVisits: 'Every six months; next 6-May-2027', barriers: ['distance', 'cost'], remote: 'Nurse and dietitian by video',
    organisationOffered: 'yes', organisation: 'Metabolic Support UK, metabolicsupportuk.org', medicalId: 'Card in his wallet; alert on his phone’s lock screen', research: 'Asked on 5-Nov-2026; agreed to a registry',
  },
  reviews: {
    owner: nurse, ownerRole: 'specialistNurse', ownerDeputy: 'Metabolic nurse of the day', nextOn: '2027-05-05', nextPlace: 'Metabolic clinic; G. Specimen invites',
    triggers: ['admission', 'medicine', 'request'], purposes: ['review'], meetingOn: '2026-11-05', meetingMode: ['together'],
    attendees: rows('reviews.attendees', [{ name: 'Tomos Test', capacity: 'person', attendance: 'present' }, { name: 'Carys Test', capacity: 'carer', role: 'Wife', attendance: 'present' }, { name: consultant.name, capacity: 'health', role: consultant.role, attendance: 'present' }, { name: nurse.name, capacity: 'health', role: nurse.role, attendance: 'present' }]),
    author: { name: nurse.name, role: nurse.role, organisation: nurse.organisation, registerNumber: 'NMC SAMPLE 13' }, authorisedBy: registered,
  },
  consent: {
    basis: 'adult', capacityConcern: 'no', ownView: said('It is fair. I would like fewer letters and more of it in Welsh.', 'self', 'Tomos', 'talking', '2026-11-05'),
    sharing: rows('consent.sharing', [{ recipient: 'GP practice', documents: ['full'], agreed: 'yes', way: 'secureEmail' }, { recipient: 'Employer', documents: ['card'], agreed: 'yes', except: 'Everything but the card', way: 'hand' }, { recipient: 'Local emergency department', documents: ['emergency'], agreed: 'yes', way: 'record' }]),
  },
  education: {},
  linkedPlans: { plans: rows('linkedPlans.plans', [{ title: 'Operation plan', type: 'emergency', dated: '2024-03', owner: 'Metabolic centre', place: 'Hospital record, Alerts tab', compared: 'none' }]) },
  other: {},
};

export const tomos: SamplePlan = { key: 'tomos', shows: ['emergencyPage', 'metabolicEmergency', 'welshName'], state: 'agreed', stopped: [], answers };
