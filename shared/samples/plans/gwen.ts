// Gwen, 75, no family left: weak for thirty years, told it was her age, diagnosed at 73 with Pompe disease. Large print.
import type { Answers } from '../../plan/definition.ts';
import { fixedDose, kilogram, microgram, milligram, millilitre, minutes, hours, type Signed } from '../builders/amounts.ts';
import { rowMaker } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { bodySystems, helpAt, how, lines, need, other, partsOfLife, said, whoDoesIt } from '../builders/sayings.ts';

const { rows, named } = rowMaker('gwen');

const consultant = { name: 'Dr J. Sample', role: 'Consultant neurologist, neuromuscular service', organisation: 'Sample University Hospital' };
const registered = { ...consultant, registerNumber: 'GMC SAMPLE 51' };
const coordinator = { name: 'M. Example', role: 'Neuromuscular care coordinator', organisation: 'Sample University Hospital', phone: '01632 960 602', email: 'neuromuscular@hospital.example' };
const signed: Signed = {
  authorisedBy: registered,
  authorisedOn: '2026-10-29',
  checkedBy: { name: 'R. Pattern', role: 'Specialist pharmacist', organisation: 'Sample University Hospital', registerNumber: 'GPhC SAMPLE 12' },
  checkedOn: '2026-10-30',
};

const team = named('contacts.professionals', {
  neurology: { name: consultant.name, role: consultant.role, profession: 'rareExpert', sphere: 'health', organisation: consultant.organisation, phone: '01632 960 600', secretaryPhone: '01632 960 603', lastSeen: '2026-10-29' },
  breathing: { name: 'Home ventilation team', role: 'Breathing machine, day and night', sphere: 'health', organisation: consultant.organisation, phone: '01632 960 604', hours: 'Day and night', whatFor: 'Mask, alarms, headaches on waking' },
  coordinator: { name: coordinator.name, role: coordinator.role, profession: 'coordinator', sphere: 'health', organisation: coordinator.organisation, phone: coordinator.phone, email: coordinator.email, hours: 'Monday to Thursday' },
  infusion: { name: 'Sample Homecare', role: 'Infusion nurse', sphere: 'health', phone: '01632 960 605', whatFor: 'Enzyme every second Tuesday' },
  housing: { name: 'Sample Court, B. Illustration', role: 'Scheme manager', sphere: 'housing', phone: '01632 960 606', hours: 'Monday to Friday, 9 to 3', whatFor: 'Keys, alarm cord, lift' },
});

const needs = named('healthNeeds.needs', {
  breathing: { title: 'Weak breathing muscles', description: 'Breathes with a mask machine (BiPAP) every night and for an hour after lunch. Lying flat without it is not possible.', effect: 'She sleeps propped up. A power cut or a chest cold is dangerous. She cannot sing hymns to the end.', systems: ['breathing', 'sleep'], severity: 'lifeThreatening', frequency: 'Every night', saidBy: ['self', 'staff'], since: '2023', warning: 'Morning headache, muddled, sleepy by day, weak cough.', lead: team.to('breathing') },
  legs: { title: 'Weak hips and thighs', description: 'Walks 30 metres with a wheeled frame. Cannot rise from a low chair or the floor.', effect: 'Two falls this year. She lay for four hours after the second.', systems: ['muscles'], severity: 'moderate', saidBy: ['self'], since: '1994', lead: team.to('neurology') },
  eyes: { title: 'Central sight failing', description: 'Dry macular degeneration in both eyes.', effect: 'Reads 18 point with a lamp. Cannot see dial marks or screens.', systems: ['vision'], severity: 'moderate', saidBy: ['self'], since: '2019', lead: team.to('coordinator') },
});
const homeNeeds = named('dailyLife.needs', {
  company: { title: 'Somebody who would notice', area: 'safety', effect: 'If she did not open her curtains nobody would know until the scheme manager came on Monday.', wanted: 'A call every morning.', lead: team.to('coordinator') },
});
const outcomes = named('goals.outcomes', {
  floor: { statement: 'By March 2027 Gwen is found within 30 minutes if she falls, on any day.', whose: 'self', domain: 'independence', measure: 'Test call once a month, timed', baseline: 'Four hours in August', target: '30 minutes', by: '2027-03-31', status: 'active', needs: needs.to('legs', 'breathing'), otherNeeds: homeNeeds.to('company') },
  church: { statement: 'By Easter 2027 Gwen goes to church twice a month and stays for tea.', whose: 'self', domain: 'community', measure: 'Her own diary', baseline: 'Not since January', target: 'Twice a month', by: '2027-03-28', status: 'active', needs: needs.to('legs', 'eyes') },
});
const baseline = named('summary.baseline', {
  oxygen: { item: 'oxygen', finding: '92 to 94% in air by day. Below 90% is not usual.', value: { value: '93', unit: 'percent', asAt: '2026-10-29', method: 'Sitting, awake' } },
  alert: { item: 'consciousness', finding: 'Sharp as a tack. Muddle means carbon dioxide.' },
  gas: { item: 'blood', finding: 'Carbon dioxide 6.1 kilopascal, bicarbonate 31 millimole per litre on a good day' },
  walk: { item: 'mobility', finding: 'Wheeled frame, 30 metres; needs a high chair' },
});

const decisions = named('linkedPlans.plans', {
  respect: { title: 'ReSPECT form', type: 'respect', dated: '2026-10-29', owner: 'Dr J. Sample', place: 'Yellow folder on the back of the front door', compared: 'none' },
});

const answers: Answers = {
  person: {
    title: 'Mrs', familyName: 'Llewellyn', givenName: 'Gwendolen Mary', preferredName: 'Gwen', formerNames: 'Gwendolen Price', dateOfBirth: '1951-04-02', identifier: { scheme: 'nhs', number: '999 000 0093' },
    identityChecks: ['askedAloud', 'demographics'], identityCheckedBy: 'M. Example, care coordinator', identityCheckedOn: '2026-10-29',
    firstLanguage: 'English', interpreter: 'no', informationNeed: 'yes', informationForms: ['largePrint'],
    informationNotes: '18 point, black on pale yellow paper, one side only. No columns and no small print in the margin. Gwen reads with a lamp at home and may ask you to go through the page with her on the telephone.',
    sex: 'female', ethnicity: 'A', address: lines('Flat 12, Sample Court', 'Exampleton', 'ZZ99 6FF'), livingArrangement: 'alone', phone: '01632 960 610', contactBy: ['phone', 'post'], gpPractice: 'Sample Street Surgery', gpPhone: '01632 960 040',
    adjustments: rows('person.adjustments', [{ adjustment: 'Let it ring for a whole minute: she walks slowly to the telephone', about: 'communication', essential: 'yes' }, { adjustment: 'Never laid flat without her breathing machine', about: 'examination', essential: 'yes' }, { adjustment: 'High chair with arms in the waiting room', about: 'access', essential: 'yes' }]),
  },
  summary: {
    status: 'confirmed', explainer: 'A muscle disease that weakens breathing and legs. Oxygen on its own can stop her breathing.',
    conditions: rows('summary.conditions', [{ name: 'Late-onset Pompe disease', medicalName: 'Glycogen storage disease type II', certainty: 'confirmed', since: '1994', confirmedBy: 'Dr J. Sample, Sample University Hospital', confirmedOn: '2024-06', different: 'Thirty years from the first sign to the name. Breathing is much worse than her legs suggest.', code: 'ORPHA:365' }, { name: 'Dry macular degeneration', certainty: 'confirmed', since: '2019' }]),
    effect: 'Mornings are slow. By noon she is dressed and has made soup. She plans one outing a week and rests the day after.', trajectory: 'worsening', recentChange: 'Two falls (March, August). Afternoon hour on the machine added in October.',
    allergyStatus: 'has', allergies: rows('summary.allergies', [{ substance: 'Trimethoprim', type: 'allergy', reaction: 'Blistering rash, stayed in hospital', severity: 'severe', since: '2008' }]), allergiesConfirmedBy: 'Gwen, and GP record', allergiesConfirmedOn: '2026-10-29',
    medicinesStatus: 'takes',
    medicines: rows('summary.medicines', [{ name: 'Alglucosidase alfa infusion', amount: milligram('1,150'), route: 'intravenous', frequency: 'Every second Tuesday at home, by the infusion nurse', purpose: 'The missing enzyme', whenNeeded: 'no', timeCritical: 'no', how: 'Over four hours; watched for a reaction', prescriber: 'Dr J. Sample', since: '2024-08' }, { name: 'Macrogol sachets', route: 'oral', frequency: 'One sachet in the morning', purpose: 'Bowels', whenNeeded: 'no' }, { name: 'Vitamin D tablets', strength: '20 microgram', route: 'oral', frequency: 'Once a day', whenNeeded: 'no', supply: 'Bought without prescription' }]),
    medicinesCheckedAgainst: ['labels', 'gpRecord'], medicinesCheckedBy: 'R. Pattern, specialist pharmacist', medicinesCheckedOn: '2026-10-29',
    devices: rows('summary.devices', [{ name: 'BiPAP machine and full-face mask', type: 'ventilator', size: 'Mask medium; pressures on the label', inserted: '2024-07', changeDue: '2027-01-20', changedBy: 'Home ventilation team', problem: 'Alarm: reseat the mask. No power: battery lasts six hours; ring 999 when two hours are left.', spare: 'Second machine under the bed', mri: 'unsafe', supplierPhone: '01632 960 604' }, { name: 'Wheeled walking frame', type: 'wheelchair' }]),
    weight: kilogram('57.3', '2026-10-29', 'Chair scales'), baseline: baseline.rows, feedingRoutes: ['mouth'], textures: ['food7easy', 'drink0'],
    procedures: rows('summary.procedures', [{ what: 'Gallbladder operation: could not be taken off the ventilator for nine days', when: '2011', notes: 'Nobody knew why then.' }, { what: 'Admission: carbon dioxide coma after oxygen in an ambulance', when: '2023-12' }]), vaccines: 'due', vaccineNotes: 'RSV vaccine: offered to people of her age, not yet given',
  },
  healthNeeds: {
    systems: bodySystems('none', { breathing: need('BiPAP'), muscles: need('Hips, thighs'), vision: need('Large print'), sleep: need('Propped up'), pain: { answer: 'declined', note: '“Nothing you can do about it, so leave it.”' }, mentalHealth: { answer: 'notAsked', note: 'Ask when she is alone with the nurse' }, heart: 'none' }), needs: needs.rows,
    monitoring: rows('healthNeeds.monitoring', [{ what: 'Breathing tests sitting and lying, overnight oxygen and carbon dioxide', interval: 'Every 6 months', who: 'Home ventilation team', limit: 'Lying test below 1 litre: see within a week', last: '2026-10-20', nextDue: '2027-04-20' }]),
    risks: rows('healthNeeds.risks', [{ what: 'Fall with nobody there', likelihood: 'likely', harm: 'Long lie', response: 'Pendant worn in the bath too. Morning call from January.' }, { what: 'Making soup on the hob', likelihood: 'possible', harm: 'Burn; giving it up would harm her more', response: 'Back rings, light pan, sits on the perching stool.' }]),
  },
  emergency: {
    plan: 'yes',
    risks: rows('emergency.risks', [{ plain: 'Breathing failure: carbon dioxide builds up, most of all with oxygen and no machine', medical: 'Type 2 respiratory failure, Pompe disease' }, { plain: 'Reaction during or after the enzyme drip', medical: 'Infusion-associated reaction, anaphylaxis' }]),
    scenarios: rows('emergency.scenarios', [
      { name: 'Breathless, sleepy or muddled', recognise: 'Headache on waking, flushed, slow answers, weak cough. She may not look short of breath.', trigger: 'Muddled, or saturation below 88% on her machine', timeLimit: minutes('10'), steps: rows('emergency.scenarios.steps', [{ words: 'Sit her up. Put on her own breathing machine now. Ring 999.', actor: 'family', within: minutes('5') }, { words: 'Oxygen only through the machine, aiming for 88 to 92%.', actor: 'ambulance' }, { words: 'Bring the machine, its mask and its lead.', actor: 'ambulance' }, { words: 'Blood gas. Carbon dioxide above 7: home ventilation team now.', actor: 'emergencyDepartment', within: minutes('30') }, { words: 'Stay on the machine. Physiotherapy to clear the chest.', actor: 'ward' }], 'breath') },
      { name: 'Reaction to the enzyme', recognise: 'Rash, shivering, tight chest, dizzy, up to a day after the drip.', trigger: 'Trouble with breathing, or faint', steps: rows('emergency.scenarios.steps', [{ words: 'Infusion nurse: stop the drip, adrenaline into the thigh, ring 999.', actor: 'family', within: minutes('2') }, { words: 'Sit up, machine on. No lying flat, legs up only if faint.', actor: 'ambulance' }], 'reaction') },
    ]),
    doNot: rows('emergency.doNot', [{ what: 'give high-flow oxygen without her machine', why: 'it put her in a coma in 2023', instead: 'oxygen into the machine, 88 to 92%', type: 'treatment' }, { what: 'lay her flat', why: 'she stops breathing', instead: '45 degrees or more', type: 'handling' }, { what: 'give sedatives or strong opioids off the machine', why: 'they stop her breathing', instead: 'ask the home ventilation team', type: 'medicine' }]),
    medicines: rows('emergency.medicines', [{ name: 'Adrenaline injection', when: 'Anaphylaxis: trouble with breathing, or faint, with a reaction', dose: fixedDose({ amount: microgram('500'), route: 'intramuscular', maximum: microgram('500'), again: { after: minutes('5'), times: '1', inDay: milligram('1') }, strength: { of: milligram('1'), in: millilitre('1'), give: millilitre('0.5') } }, signed), validUntil: '2027-10-28', expires: '2027-06', kept: 'Infusion nurse’s bag and ambulance', trained: 'Infusion nurse; ambulance and hospital staff' }, { name: 'Chlorphenamine injection', when: 'Itchy rash without trouble breathing, after the drip is stopped', dose: fixedDose({ amount: milligram('10'), route: 'intravenous', maximum: milligram('10'), again: { after: hours('6'), times: '3', inDay: milligram('40') } }, signed), validUntil: '2027-10-28', trained: 'Infusion nurse; hospital staff. Makes her sleepy: machine on.' }]),
    investigations: rows('emergency.investigations', [{ what: 'Blood gas, on her machine', timing: 'urgent' }, { what: 'Chest X-ray sitting, ECG', timing: 'urgent' }, { what: 'Tryptase, if a reaction', timing: 'later', note: 'At once, 2 hours and 24 hours' }]), fluids: 'As your protocol. Eats and drinks as usual when awake.',
    airway: 'Hard to take off a ventilator (2011). No suxamethonium. Tell the neuromuscular and home ventilation teams before any anaesthetic.', disposition: 'Home only with a working machine, somebody with her the first night, and carbon dioxide back to her usual.',
    hospital: 'Sample University Hospital', hospitalNotes: 'Respiratory ward 7 knows her. The home ventilation team will come to the emergency department.',
    phones: rows('emergency.phones', [{ who: 'Home ventilation team', number: '01632 960 604', allHours: 'yes', say: '“Gwen Llewellyn, Pompe disease, own machine.”', rungOn: '2026-10-30', rungBy: 'M. Example' }, { who: 'Neurologist on call', number: '01632 960 600', allHours: 'yes', say: 'Ask the switchboard for neurology on call.' }, { who: 'Scheme manager', number: '01632 960 606', allHours: 'no', hours: 'Monday to Friday, 9 to 3', useFor: 'Keys' }]),
    baseline: baseline.to('oxygen', 'alert', 'gas', 'walk'), resuscitation: 'yes', resuscitationPlans: decisions.to('respect'), whoCanConsent: 'Gwen. She has capacity. Muddle from carbon dioxide passes with the machine: ask her again.',
    guidelines: rows('emergency.guidelines', [{ title: 'Emergency treatment of anaphylaxis', body: 'Resuscitation Council UK', version: '2021', checkedOn: '2026-10-29' }, { title: 'Home ventilation: local specialist guideline', body: 'Sample University Hospital', checkedOn: '2026-10-29' }]),
    equipment: lines('Breathing machine, mask and lead', 'Reading glasses and lamp', 'Yellow folder'), callScript: '“Gwen has a muscle disease. She needs her own breathing machine, not oxygen alone.”', authorisedBy: registered, authorisedOn: '2026-10-29', reliableUntil: '2027-10-28',
  },
  contacts: { noPersonal: 'No family living. Her friend Pauline died in May. Reverend Ann Illustration, 01632 960 611, knows her best after the coordinator.', professionals: team.rows, outOfHours: rows('contacts.outOfHours', [{ who: 'Home ventilation team', number: '01632 960 604', hours: 'Day and night', useFor: 'Mask, alarms, headaches' }, { who: 'Pendant alarm centre', number: '01632 960 612', hours: 'Day and night', useFor: 'Falls' }]), communication: 'Telephone, then large print by post the same day. No emails.' },
  goals: { hopes: rows('goals.hopes', [{ words: said('I should like to be somebody who is expected somewhere.', 'self', 'Gwen', 'talking', '2026-10-29') }]), outcomes: outcomes.rows },
  provision: { support: rows('provision.support', [
    { what: 'Telephone call at 8:30 every morning; no answer in 15 minutes brings the key-holder', type: 'social', trains: 'no', deliverer: 'Volunteer caller, checked and trained by the charity', trainer: 'Charity manager', frequency: { value: '7', unit: 'perWeek' }, length: minutes('5'), group: 'One to one', place: 'By telephone', start: '2027-01-04', reviewOn: '2027-04-15', funder: 'charity', agreement: 'agreed', outcomes: outcomes.to('floor') },
    { what: 'Accessible taxi with a helper, there and back', type: 'social', trains: 'no', deliverer: 'Community transport driver with lifting training', trainer: 'Scheme office', frequency: { value: '2', unit: 'perMonth' }, length: minutes('180'), group: 'One to one', place: 'Home to St Sample’s', start: '2026-12-06', reviewOn: '2027-04-15', funder: 'localAuthority', agreement: 'requested', outcomes: outcomes.to('church') },
  ]), ownActions: rows('provision.ownActions', [{ what: 'Wears the pendant in the bath', who: 'Gwen' }, { what: 'Machine on after lunch', who: 'Gwen', needs: 'Battery checked each month' }]), toDo: rows('provision.toDo', [{ what: 'Add her to the electricity priority services register', status: 'done', owner: 'M. Example' }, { what: 'Care Act assessment', status: 'started', owner: 'Adult social care', due: '2026-12-18', reportTo: 'M. Example' }]) },
  dailyLife: { areas: partsOfLife('none', { socialCare: need('Assessment under way'), home: need('Lift fails about once a month'), leisure: need('Church'), safety: need('Long lie in August'), transport: need('Taxi'), emotional: need('Grieving for a friend'), digital: { answer: 'none', note: 'No internet, and does not want it' }, money: 'declined', carers: 'none', siblings: 'none' }), needs: homeNeeds.rows, personalCare: 'Washes and dresses by herself in an hour. Bath on Fridays with the pendant on.', power: 'yes', powerNotes: 'Breathing machine; battery six hours; on the priority services register', assessments: rows('dailyLife.assessments', [{ type: 'careAct', on: '2026-11', by: 'Adult social care', outcome: 'Under way' }]), benefits: ['attendance', 'blueBadge'] },
  transitions: {},
  aboutMe: { mustKnow: rows('aboutMe.mustKnow', [{ words: 'Machine on first, questions after.' }, { words: 'I waited thirty years. Please do not tell me it is my age.' }, { words: 'Big print. I will not ask twice.' }]), communicationWays: ['speech'], communication: 'Speak plainly and face me. I hear well. Read numbers out.', unwell: 'I make less sense and fewer jokes.', important: 'My own front door. Hymns. Soup.', people: 'Pauline, who died. Reverend Ann. The infusion nurse.', support: helpAt('none', { sleep: how('Two pillows and the wedge'), moving: how('Let me count to three') }), speaker: 'self', writtenOn: '2026-10-29', strengths: 'Forty years a primary school teacher.' },
  coordination: { lead: { ...consultant, phone: '01632 960 600' }, leadSecretary: '01632 960 603', deputy: { name: 'Dr M. Specimen', role: 'Consultant neurologist', organisation: consultant.organisation }, hasCoordinator: 'yes', coordinator, coordinatorPost: 'dedicated', functionsNow: whoDoesIt('coordinator', { outOfHours: other('Home ventilation team'), advocate: 'person', schedule: 'person', transitions: 'nobody', respite: 'nobody' }), centreAvailable: 'yes', centreAttends: 'yes', centre: 'Sample University Hospital, neuromuscular centre', centreClinics: ['singleVisit'], barriers: ['physical', 'cost'], remote: 'Everything but breathing tests', organisationOffered: 'yes', organisation: 'Muscular Dystrophy UK, musculardystrophyuk.org', medicalId: 'Card in the yellow folder by the door' },
  reviews: { owner: coordinator, ownerRole: 'coordinator', ownerDeputy: 'Neuromuscular nurse of the day', nextOn: '2027-04-15', triggers: ['admission', 'device', 'carer', 'request'], purposes: ['review'], meetingOn: '2026-10-29', meetingMode: ['together'], attendees: rows('reviews.attendees', [{ name: 'Gwendolen Llewellyn', capacity: 'person', attendance: 'present' }, { name: consultant.name, capacity: 'health', role: consultant.role, attendance: 'present' }, { name: coordinator.name, capacity: 'health', role: coordinator.role, attendance: 'present' }]), author: { name: coordinator.name, role: coordinator.role, organisation: coordinator.organisation }, authorisedBy: registered },
  consent: { basis: 'adult', capacityConcern: 'no', ownView: said('It will do very well. Read me page two again.', 'self', 'Gwen', 'talking', '2026-10-29'), sharing: rows('consent.sharing', [{ recipient: 'GP practice', documents: ['full'], agreed: 'yes', way: 'post' }, { recipient: 'Scheme manager', documents: ['emergency', 'card'], agreed: 'yes', way: 'hand', except: 'Everything else' }, { recipient: 'Church', documents: ['passport'], agreed: 'declined' }]) },
  education: {}, linkedPlans: { plans: decisions.rows }, other: {},
};

export const gwen: SamplePlan = { key: 'gwen', shows: ['noFamily', 'lateDiagnosis', 'largePrint', 'declined', 'devices'], state: 'agreed', stopped: [], answers };
