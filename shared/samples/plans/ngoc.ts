// Ngọc, 9: seizures, unsteadiness and low sugar with no name yet. Her family speak Vietnamese, and her mother does not agree with one part.
import type { Answers } from '../../plan/definition.ts';
import { fixedDose, kilogram, milligram, millilitre, minutes, type Signed } from '../builders/amounts.ts';
import { rowMaker } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { bodySystems, helpAt, how, lines, need, other, partsOfLife, said, whoDoesIt } from '../builders/sayings.ts';

const { rows, named } = rowMaker('ngoc');

const consultant = { name: 'Dr O. Sample', role: 'Consultant paediatric neurologist', organisation: 'Sample Children’s Hospital' };
const registered = { ...consultant, registerNumber: 'GMC SAMPLE 21' };
const coordinator = { name: 'M. Example', role: 'Care coordinator, undiagnosed conditions', organisation: 'Sample Children’s Hospital', phone: '01632 960 302', email: 'm.example@hospital.example' };
const signed: Signed = {
  authorisedBy: registered,
  authorisedOn: '2026-11-09',
  checkedBy: { name: 'B. Sample', role: 'Paediatric pharmacist', organisation: 'Sample Children’s Hospital', registerNumber: 'GPhC SAMPLE 02' },
  checkedOn: '2026-11-10',
};

const team = named('contacts.professionals', {
  neurology: { name: consultant.name, role: consultant.role, profession: 'organExpert', sphere: 'health', organisation: consultant.organisation, phone: '01632 960 301', secretaryPhone: '01632 960 303', whatFor: 'Seizures, walking, tests' },
  coordinator: { name: coordinator.name, role: coordinator.role, profession: 'coordinator', sphere: 'health', organisation: coordinator.organisation, phone: coordinator.phone, email: coordinator.email, hours: 'Monday to Thursday, 9 to 5', whatFor: 'Appointments, interpreters, test results' },
  genetics: { name: 'Dr W. Pattern', role: 'Consultant clinical geneticist', profession: 'rareExpert', sphere: 'health', organisation: 'Sample Genomic Medicine Service', phone: '01632 960 304', whatFor: 'Genome result', nextSeen: '2027-02' },
  physio: { name: 'C. Placeholder', role: 'Community physiotherapist', profession: 'physiotherapist', sphere: 'health', organisation: 'Sample Community Child Health', phone: '01632 960 305', whatFor: 'Walking, frame' },
  teacher: { name: 'D. Illustration', role: 'Class teacher, Year 5', sphere: 'education', organisation: 'Sample Junior School', phone: '01632 960 306' },
});

const needs = named('healthNeeds.needs', {
  seizures: { title: 'Seizures', description: 'Stares and smacks her lips for a minute, or falls and shakes all over for two to three minutes.', effect: 'She misses what was said before and after. She cannot swim or climb without an adult within reach.', systems: ['neurological'], severity: 'severe', frequency: 'Staring once or twice a week; shaking once in six weeks', saidBy: ['parent', 'family', 'staff'], since: '2023', warning: 'Says “bụng” and holds her tummy. Sleepy mornings and fevers make them likelier.', lead: team.to('neurology') },
  sugar: { title: 'Low blood sugar without a known cause', description: 'Three readings between 2.1 and 2.9 on early mornings with a cold.', effect: 'She must not miss supper or breakfast. School checks her sugar if she is pale or odd.', systems: ['metabolic', 'endocrine'], severity: 'severe', frequency: 'Three times in a year', saidBy: ['staff'], since: '2025-11', lead: team.to('neurology') },
  walking: { title: 'Unsteady walking, slowly getting worse', description: 'Wide steps, falls on stairs. Used to run; now walks 100 metres with a hand.', effect: 'She is the last to reach the playground and has stopped playing chase.', systems: ['muscles', 'neurological'], severity: 'moderate', frequency: 'Every day', saidBy: ['self', 'parent'], since: '2024', lead: team.to('physio') },
});

const outcomes = named('goals.outcomes', {
  safe: { statement: 'By July 2027 every adult in her class starts the seizure steps within one minute.', whose: 'parent', domain: 'health', measure: 'Two practices a term, timed by the school nurse', baseline: 'Two of five adults', target: 'Five of five', by: '2027-07-16', status: 'active', needs: needs.to('seizures', 'sugar') },
  play: { statement: 'By Easter 2027 Ngọc plays a playground game with friends on three days a week.', whose: 'self', domain: 'community', measure: 'Ngọc’s own star chart', baseline: 'None', target: 'Three days', by: '2027-03-26', status: 'active', needs: needs.to('walking') },
});

const baseline = named('summary.baseline', {
  alert: { item: 'consciousness', finding: 'Bright, shy, looks to her grandmother before she answers' },
  oxygen: { item: 'oxygen', finding: '98 to 100% in air' },
  seizure: { item: 'seizures', finding: 'Staring for about a minute, once or twice a week, is usual' },
  walk: { item: 'mobility', finding: 'Wide, unsteady steps; holds a hand on stairs' },
  sugar: { item: 'glucose', finding: '4.2 to 6.5 when well', value: { value: '4.8', unit: 'millimolePerLitre', asAt: '2026-11-09', method: 'Finger prick, two hours after lunch' } },
});

const answers: Answers = {
  person: {
    title: 'Miss', familyName: 'Test', givenName: 'Ngọc Ánh', preferredName: 'Ngọc', dateOfBirth: '2017-08-30',
    identifier: { scheme: 'nhs', number: '999 000 0034' }, identityChecks: ['askedAloud', 'letter'], identityCheckedBy: 'M. Example, care coordinator', identityCheckedOn: '2026-11-09',
    firstLanguage: 'Vietnamese', interpreter: 'yes', interpreterLanguage: 'Vietnamese (southern)', informationNeed: 'yes', informationForms: ['otherLanguage', 'audio'],
    informationNotes: 'Her grandmother, Bà Đặng Thị Hường, gives most of the daily care and reads Vietnamese only. Book a woman interpreter if there is one. Ngọc should never be asked to interpret for her family.',
    sex: 'female', ethnicity: 'L', address: lines('Flat 6, 20 Example Road', 'Sampleford', 'ZZ99 3CC'), livingArrangement: 'family', phone: '07700 900301', contactBy: ['text', 'viaCarer'],
    gpPractice: 'Example Road Medical Centre', gpPhone: '01632 960 340',
    adjustments: rows('person.adjustments', [{ adjustment: 'Interpreter booked for every visit, and for the telephone call before it', about: 'communication', essential: 'yes' }, { adjustment: 'Double appointment', about: 'appointments', essential: 'yes' }]),
  },
  summary: {
    status: 'investigating',
    explainer: 'A condition without a name yet that causes seizures, unsteady walking and, in illness, low blood sugar.',
    knownProblems: lines('Seizures since 2023', 'Unsteady walking since 2024, slowly worse', 'Blood sugar below 3 three times, each with a cold', 'Learning was ordinary; now slower to find words'),
    search: lines('Seen in the undiagnosed conditions clinic every six months.', 'Done: MRI brain 2024 and 2026 (small cerebellum, no change), lumbar puncture 2025 (normal), metabolic blood and urine 2025 (normal when well), gene panel for seizures 2025 (nothing found).', 'Waiting: whole genome, sent 3-Jul-2026, expected February 2027.', 'Wanted: blood and urine taken while her sugar is low, before it is treated if that takes no time. See the emergency plan.'),
    effect: 'Ngọc used to run everywhere. Now she holds a hand, tires by two o’clock, and is afraid of falling over in front of people.',
    trajectory: 'worsening', recentChange: 'Needs a hand on flat ground since September 2026. Two hospital nights in October with a low sugar.',
    allergyStatus: 'none', allergiesConfirmedBy: 'Her mother and grandmother, through an interpreter', allergiesConfirmedOn: '2026-11-09',
    medicinesStatus: 'takes',
    medicines: rows('summary.medicines', [
      { name: 'Levetiracetam oral solution', strength: '100 milligram in 1 millilitre', amount: milligram('400'), route: 'oral', frequency: 'Twice a day, 12 hours apart', purpose: 'To prevent seizures', whenNeeded: 'no', timeCritical: 'yes', how: 'Oral syringe, then juice', prescriber: 'Dr O. Sample', since: '2023-11', lastChanged: '2026-05' },
      { name: 'Ginger and honey drink, made at home', route: 'oral', frequency: 'Most evenings', purpose: 'Her grandmother gives it for colds', whenNeeded: 'no', how: 'Shown to the pharmacist: no harm, and it counts as sugar' },
    ]),
    medicinesCheckedAgainst: ['labels', 'family'], medicinesCheckedBy: 'M. Example with B. Sample, pharmacist', medicinesCheckedOn: '2026-11-09',
    weight: kilogram('26.8', '2026-11-09'), baseline: baseline.rows, feedingRoutes: ['mouth'], textures: ['food7', 'drink0'],
    feeding: 'Supper with rice at 7, breakfast by 7. Small snack at bedtime when she has a cold.',
    procedures: rows('summary.procedures', [{ what: 'Admission: sugar 2.3, sleepy, better within an hour of glucose', when: '2026-10-14' }]),
    vaccines: 'upToDate', familyHistory: 'Parents are not related. A great-uncle in Vietnam walked badly from his thirties.',
  },
  healthNeeds: {
    systems: bodySystems('none', { neurological: need('Seizures, balance'), metabolic: need('Low sugar, cause not known'), endocrine: need('Being looked into'), muscles: need('Tires, falls'), learning: 'notKnown', hearing: 'notKnown', vision: { answer: 'notKnown', note: 'Eye clinic asked for' }, heart: 'none' }),
    needs: needs.rows,
    monitoring: rows('healthNeeds.monitoring', [{ what: 'Walking test and balance scale (SARA)', interval: 'Every 6 months', who: 'Physiotherapist', last: '2026-09', nextDue: '2027-03-09' }, { what: 'Heart scan and ECG', interval: 'Once a year, until a cause is found', who: 'Heart clinic', last: '2026-04', nextDue: '2027-04-12' }]),
    risks: rows('healthNeeds.risks', [{ what: 'Seizure in water', likelihood: 'possible', harm: 'Drowning', response: 'One adult in the water within reach, at the pool and in the bath.' }]),
    delegatedTasks: rows('healthNeeds.delegatedTasks', [{ task: 'Midazolam inside the cheek', who: 'Class teacher and one lunchtime supervisor', trainer: 'Epilepsy nurse', competentOn: '2026-09-10', expires: '2027-09-09' }, { task: 'Finger-prick sugar', who: 'Class teacher', trainer: 'School nurse', competentOn: '2026-11-02', expires: '2027-11-01' }]),
  },
  emergency: {
    plan: 'yes',
    risks: rows('emergency.risks', [{ plain: 'A seizure that does not stop', medical: 'Convulsive status epilepticus' }, { plain: 'Low blood sugar when ill or not eating; the cause is not known', medical: 'Hypoglycaemia, undiagnosed' }]),
    scenarios: rows('emergency.scenarios', [
      { name: 'Shaking seizure', recognise: 'Falls, stiff, then jerks of both sides, blue lips. Staring for a minute is her usual and needs only watching.', trigger: 'Longer than 5 minutes, or three in an hour', timeLimit: minutes('5'), steps: rows('emergency.scenarios.steps', [{ words: 'Time it. On her side, something soft under her head.', actor: 'firstAider' }, { words: 'At 5 minutes: midazolam inside the cheek. Ring 999.', actor: 'firstAider', within: minutes('5') }, { words: 'Check blood sugar at once. Under 3: see the next box.', actor: 'ambulance' }, { words: 'Continue as the hospital’s status epilepticus guideline.', actor: 'emergencyDepartment' }], 'seizure') },
      { name: 'Ill and not eating, or odd and pale', recognise: 'Sleepy, sweaty, slow to answer, unsteadier than usual.', trigger: 'Blood sugar below 3, or no meter and she is sleepy', timeLimit: minutes('15'), steps: rows('emergency.scenarios.steps', [{ words: 'Awake and swallowing: 150 millilitre of fruit juice. Check again in 15 minutes.', actor: 'family', within: minutes('5') }, { words: 'Sleepy or vomiting: ring 999.', actor: 'family' }, { words: 'Take the hypo screen with the first needle, then glucose as your protocol.', actor: 'emergencyDepartment', within: minutes('15') }, { words: 'Ring the neurologist and the metabolic team on call.', actor: 'emergencyDepartment' }], 'sugar') },
    ]),
    doNot: rows('emergency.doNot', [{ what: 'give sodium valproate', why: 'a mitochondrial cause has not been ruled out', instead: 'levetiracetam', type: 'medicine' }, { what: 'delay glucose to collect samples', why: 'low sugar harms the brain', instead: 'samples from the first needle only', type: 'delay' }, { what: 'ask Ngọc to interpret', why: 'she is a child and a patient', instead: 'telephone interpreter, Vietnamese', type: 'other' }]),
    medicines: rows('emergency.medicines', [
      { name: 'Midazolam oromucosal solution, ready-filled syringe', when: 'Shaking seizure of 5 minutes', dose: fixedDose({ amount: milligram('7.5'), route: 'buccal', maximum: milligram('7.5'), again: 'once', strength: { of: milligram('7.5'), in: millilitre('1.5'), give: millilitre('1.5') } }, signed), validUntil: '2027-08-29', expires: '2028-01', kept: 'School office; kitchen shelf; grandmother’s bag', trained: 'Mother, grandmother, two adults at school' },
    ]),
    investigations: rows('emergency.investigations', [{ what: 'Hypo screen: glucose, ketones, insulin, cortisol, growth hormone, free fatty acids, acylcarnitines, lactate, ammonia', timing: 'before', note: 'Only if it takes no time. First urine to be kept.' }, { what: 'Levetiracetam missed? Infection?', timing: 'urgent' }]),
    fluids: 'Glucose and fluids as the hospital’s hypoglycaemia guideline. Keep glucose above 4 until the metabolic team has called back.',
    fastingLimit: { value: '10', unit: 'hour' },
    sickDay: lines('Juice or rice water every 3 hours by day, once in the night.', 'Check sugar morning, noon, bedtime and at 3 at night.', 'Two vomits, or sugar below 3.5 twice: hospital.'),
    airway: 'One general anaesthetic (MRI, 2026): no problem. Fasting before it no longer than 6 hours.',
    disposition: 'Home when she has eaten two meals, sugar above 4 for 12 hours, and her family say that she is herself.',
    hospital: 'Sample Children’s Hospital', hospitalNotes: 'Open access to Ward 2. Ring on the way and say an interpreter is needed.',
    phones: rows('emergency.phones', [{ who: 'Neurologist on call', number: '01632 960 301', allHours: 'yes', say: 'Ask for “children’s neurology on call”.' , rungOn: '2026-11-09', rungBy: 'M. Example' }, { who: 'Mother, Thu', number: '07700 900301', allHours: 'yes', say: 'Speak slowly; English is her second language.' }]),
    baseline: baseline.to('alert', 'oxygen', 'seizure', 'walk', 'sugar'),
    resuscitation: 'no', whoCanConsent: 'Her mother. Her father works away: 07700 900302.',
    guidelines: rows('emergency.guidelines', [{ title: 'Epilepsies in children, young people and adults (NG217)', body: 'National Institute for Health and Care Excellence', checkedOn: '2026-11-09' }, { title: 'Hypoglycaemia: local specialist guideline', body: 'Sample Children’s Hospital', checkedOn: '2026-11-09' }]),
    equipment: lines('Midazolam', 'Sugar meter', 'Vietnamese page of this plan'),
    firstSteps: lines('1. Put her on her side. Look at the clock.', '2. At 5 minutes put the midazolam inside her cheek and ring 999.', '3. Ring her mother.'),
    callScript: '“Ngọc is 9. She has an undiagnosed condition with seizures and low sugar. The seizure is longer than five minutes.”',
    authorisedBy: registered, authorisedOn: '2026-11-09', reliableUntil: '2027-08-29',
  },
  contacts: {
    personal: rows('contacts.personal', [{ name: 'Nguyễn Thị Thu', relationship: 'parent', phone: '07700 900301', parentalResponsibility: 'yes', nextOfKin: 'yes', carer: 'yes', language: 'Vietnamese', informationForms: ['otherLanguage'] }, { name: 'Đặng Thị Hường', relationship: 'grandparent', phone: '07700 900303', parentalResponsibility: 'no', carer: 'yes', language: 'Vietnamese only', informationForms: ['otherLanguage', 'audio'], notes: 'At home all day. Trained to give midazolam.' }, { name: 'Phạm Văn Long', relationship: 'parent', phone: '07700 900302', parentalResponsibility: 'yes', carer: 'no', notes: 'Works away Monday to Friday' }]),
    professionals: team.rows, noOutOfHours: 'Ring 111, ask for a Vietnamese interpreter, and say that there is a care plan.',
    communication: 'Text messages in Vietnamese. Voice message of each letter for her grandmother.',
  },
  goals: {
    hopes: rows('goals.hopes', [{ words: said('I want to play chase and not fall down.', 'self', 'Ngọc', 'interpreter', '2026-11-09') }, { words: said('A name for it, so that I know what to tell people.', 'parent', 'Nguyễn Thị Thu', 'interpreter', '2026-11-09') }]),
    outcomes: outcomes.rows,
  },
  provision: {
    support: rows('provision.support', [
      { what: 'Seizure and low-sugar training for five adults, with a timed practice', type: 'health', trains: 'no', deliverer: 'Children’s epilepsy nurse', trainer: 'Dr O. Sample', frequency: { value: '2', unit: 'perTerm' }, length: minutes('40'), group: '5 adults', place: 'Sample Junior School', start: '2027-01-05', reviewOn: '2027-05-04', funder: 'icb', agreement: 'agreed', outcomes: outcomes.to('safe') },
      { what: 'Balance group with games', type: 'health', trains: 'yes', deliverer: 'Community physiotherapist (HCPC registered)', trainer: 'Clinical lead', frequency: { value: '1', unit: 'perWeek' }, length: minutes('45'), duration: { value: '12', unit: 'week' }, group: '4 children', place: 'Sample Junior School hall', start: '2027-01-05', reviewOn: '2027-03-30', funder: 'icb', agreement: 'agreed', outcomes: outcomes.to('play') },
    ]),
    ownActions: rows('provision.ownActions', [{ what: 'Films each seizure and sends it to the nurse', who: 'Her mother' }, { what: 'Holds the rail on the stairs', who: 'Ngọc' }]),
    toDo: rows('provision.toDo', [{ what: 'Chase the genome result', status: 'started', owner: 'M. Example', due: '2027-02-15', reportTo: 'Her mother, with an interpreter' }, { what: 'Refer to the eye clinic', status: 'proposed', owner: 'Dr O. Sample', due: '2026-12-01', reportTo: 'M. Example' }]),
  },
  dailyLife: {
    areas: partsOfLife('none', { education: need('Stairs, tired by two'), home: need('Third floor, no lift'), money: 'declined', carers: need('Grandmother has a bad back'), siblings: 'none', leisure: need('Chase'), transport: need('Two buses to the hospital'), emotional: 'notAsked', employment: 'none', shortBreaks: 'notAsked' }),
    needs: rows('dailyLife.needs', [{ title: 'A home without stairs', area: 'home', effect: 'Her grandmother carries her up three floors when she is tired.', wanted: 'Ground floor or a lift.', noOutcome: 'Housing letter sent; waiting for the council.' }]),
    power: 'no', ifCarerIll: 'Her mother stays off work. A neighbour, Cô Mai, sits with her but is not trained.', shortBreak: 'Not asked yet: the family want to know more before they answer.',
  },
  transitions: {},
  aboutMe: {
    mustKnow: rows('aboutMe.mustKnow', [{ words: 'I understand English. I answer slowly.' }, { words: 'Stay by me on stairs.' }, { words: 'If my tummy feels funny, a fit may come.' }]),
    communicationWays: ['speech', 'gesture'], communication: 'I speak Vietnamese at home and English at school. I look at Bà before I answer. Please wait.',
    unwell: 'When I feel ill I go quiet and hold my tummy.', important: 'Bà, my drawing book, my friend Lily.', likes: 'Drawing, mangoes, cats.', dislikes: 'People staring when I fall.',
    strengths: 'I draw people so you can tell who they are.', support: helpAt('none', { examination: how('Tell me the number of needles before. Then that number, no more.'), moving: how('Hold my left hand.') }),
    speaker: 'self', helpedBy: 'M. Example and a Vietnamese interpreter', writtenOn: '2026-11-09',
  },
  coordination: {
    lead: { ...consultant, phone: '01632 960 301' }, leadSecretary: '01632 960 303', deputy: { name: 'Dr H. Specimen', role: 'Consultant paediatric neurologist', organisation: consultant.organisation },
    hasCoordinator: 'yes', coordinator, coordinatorPost: 'dedicated',
    functionsNow: whoDoesIt('coordinator', { emergency: other('Neurology on call'), outOfHours: other('111'), respite: 'nobody', transitions: 'nobody' }),
    centreAvailable: 'notKnown', organisationOffered: 'yes', organisation: 'SWAN UK (run by Genetic Alliance UK), undiagnosed.org.uk', barriers: ['distance', 'cost', 'other'], remote: 'Results by video with an interpreter',
  },
  reviews: {
    owner: coordinator, ownerRole: 'coordinator', ownerDeputy: 'Team secretary', nextOn: '2027-05-04', nextPlace: 'Neurology clinic; M. Example invites and books the interpreter',
    triggers: ['diagnosis', 'admission', 'medicine', 'request'], purposes: ['first'], meetingOn: '2026-11-09', meetingMode: ['together'],
    attendees: rows('reviews.attendees', [{ name: 'Ngọc Ánh Test', capacity: 'person', attendance: 'present' }, { name: 'Nguyễn Thị Thu', capacity: 'carer', role: 'Mother', attendance: 'present' }, { name: 'Đặng Thị Hường', capacity: 'carer', role: 'Grandmother', attendance: 'present' }, { name: 'Interpreter, Sample Language Service', capacity: 'advocate', attendance: 'present' }, { name: consultant.name, capacity: 'health', role: consultant.role, attendance: 'present' }, { name: coordinator.name, capacity: 'health', role: coordinator.role, attendance: 'present' }]),
    author: { name: coordinator.name, role: coordinator.role, organisation: coordinator.organisation }, authorisedBy: registered,
  },
  consent: {
    basis: 'parental', legalRoles: rows('consent.legalRoles', [{ holder: 'Nguyễn Thị Thu', type: 'parental', seenOn: '2026-11-09' }, { holder: 'Phạm Văn Long', type: 'parental', notes: 'By telephone' }]),
    ownView: said('Good. But I do not want the helmet.', 'self', 'Ngọc', 'interpreter', '2026-11-09'), advocate: 'Vietnamese interpreter, Sample Language Service',
    sharing: rows('consent.sharing', [{ recipient: 'Sample Junior School', documents: ['school', 'emergency'], agreed: 'yes', except: 'Search for a diagnosis', way: 'hand' }, { recipient: 'GP practice', documents: ['full'], agreed: 'yes', way: 'secureEmail' }, { recipient: 'Children’s centre', documents: ['passport'], agreed: 'notAsked' }]),
    disagreements: rows('consent.disagreements', [{ part: 'Helmet in the playground (physiotherapy advice, not in this plan)', who: 'Her mother, and Ngọc herself', view: said('She is already the child who falls. With a helmet she is only that. I will walk beside her at playtime instead, or her grandmother will.', 'parent', 'Nguyễn Thị Thu', 'interpreter', '2026-11-09'), next: 'No helmet for now. C. Placeholder counts falls until March; then talk again.' }]),
  },
  education: { setting: 'Sample Junior School', settingType: 'mainstream', schoolContact: { name: 'D. Illustration', role: 'Class teacher', phone: '01632 960 306' }, support: 'school', schoolHealthPlan: 'yes', learningEffect: 'Best before lunch. Needs one flight of stairs fewer, an adult in the playground, and ten minutes lying down after a seizure.' },
  linkedPlans: { plans: rows('linkedPlans.plans', [{ title: 'Seizure plan', type: 'epilepsy', dated: '2026-09-10', owner: 'Epilepsy nurse', place: 'School office, top drawer', compared: 'none' }]) },
  other: {},
};

export const ngoc: SamplePlan = { key: 'ngoc', shows: ['undiagnosed', 'interpreter', 'disagreement', 'vietnameseName', 'notAsked', 'declined'], state: 'inReview', stopped: [], answers };
