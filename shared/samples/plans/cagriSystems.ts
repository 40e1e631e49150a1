// What a condition of many parts does to one young man, part by part: the varied material that his very long plan is built from.
import type { BODY_SYSTEMS } from '../../plan/valueSets/bodySystems.ts';

type BodySystem = (typeof BODY_SYSTEMS)[number]['code'];

export interface Area {
  readonly system: BodySystem;
  readonly more?: readonly BodySystem[];
  readonly clinic: { readonly name: string; readonly role: string; readonly about: string };
  readonly need: {
    readonly title: string;
    readonly is: string;
    readonly means: string;
    readonly often: string;
    readonly signs: string;
    readonly since: string;
  };
  readonly check: { readonly what: string; readonly every: string; readonly limit: string };
  readonly risk: { readonly what: string; readonly harm: string; readonly response: string };
  readonly outcome: { readonly statement: string; readonly measure: string; readonly now: string; readonly target: string };
  readonly support: {
    readonly what: string;
    readonly by: string;
    readonly times: string;
    readonly per: 'perDay' | 'perWeek' | 'perFortnight' | 'perMonth' | 'perTerm' | 'perYear';
    readonly long: string;
    readonly place: string;
    readonly trains?: true;
  };
  readonly own: string;
  readonly toDo: string;
}

export const areas: readonly Area[] = [
  {
    system: 'neurological',
    clinic: { name: 'Dr A. Sample', role: 'Consultant neurologist, mitochondrial disease', about: 'Stroke-like episodes, seizures' },
    need: {
      title: 'Stroke-like episodes and seizures',
      is: 'Days of headache, flashing lights and confusion, with seizures of one arm. Two admissions in three years.',
      means: 'He cannot be alone for two weeks after one, and loses words he had before.',
      often: 'Seizure every three weeks; episode about every 18 months',
      signs: 'Zigzag lights, a smell of burning, left hand twitching',
      since: '2019',
    },
    check: {
      what: 'EEG and MRI brain',
      every: 'Once a year, and with any episode',
      limit: 'New change on MRI: ring the consultant the same day',
    },
    risk: {
      what: 'Seizure on the stairs or in the shower',
      harm: 'Head injury, drowning',
      response: 'Shower chair, door unlocked, bed on the ground floor since 2024.',
    },
    outcome: {
      statement: 'By September 2027 Çağrı has had no seizure longer than five minutes.',
      measure: 'Seizure diary, kept by voice note',
      now: 'Two in a year',
      target: 'None',
    },
    support: {
      what: 'Review of seizures and medicines',
      by: 'Epilepsy nurse',
      times: '6',
      per: 'perYear',
      long: '30',
      place: 'By telephone',
    },
    own: 'Records a voice note after each seizure',
    toDo: 'Ask neurology whether clobazam at the first twitch would help',
  },
  {
    system: 'endocrine',
    clinic: { name: 'Dr B. Specimen', role: 'Consultant diabetologist', about: 'Diabetes, insulin' },
    need: {
      title: 'Diabetes',
      is: 'Insulin four times a day with a sensor on his arm that speaks the reading.',
      means: 'Meals are timed. Low sugars frighten him at night.',
      often: 'Every day; low about once a week',
      signs: 'Sweating, cross, slurred words that are easily taken for his seizures',
      since: '2021',
    },
    check: { what: 'HbA1c, kidneys, feet', every: 'Every 6 months', limit: 'HbA1c above 64: joint visit with the dietitian' },
    risk: { what: 'Low sugar mistaken for a seizure', harm: 'Brain injury', response: 'Everyone checks the sensor before anything else.' },
    outcome: {
      statement: 'By June 2027 Çağrı wakes with a sugar between 5 and 9 on six mornings out of seven.',
      measure: 'Sensor report',
      now: 'Three mornings',
      target: 'Six mornings',
    },
    support: {
      what: 'Insulin review with talking sensor report',
      by: 'Diabetes specialist nurse',
      times: '1',
      per: 'perMonth',
      long: '30',
      place: 'Video',
      trains: true,
    },
    own: 'Says the reading aloud before bed',
    toDo: 'Replace the sensor reader whose voice is too fast',
  },
  {
    system: 'hearing',
    clinic: { name: 'C. Pattern', role: 'Audiologist', about: 'Hearing aids, implant' },
    need: {
      title: 'Hearing fading in both ears',
      is: 'Aids since 17. Being looked at for a cochlear implant.',
      means: 'He misses the ends of sentences and nods as if he had heard.',
      often: 'Always; worse when tired',
      signs: 'Answers the wrong question',
      since: '2018',
    },
    check: { what: 'Hearing test', every: 'Every 6 months', limit: 'A drop of 10 decibels: implant team sooner' },
    risk: { what: 'Not hearing the smoke alarm', harm: 'Burns, smoke', response: 'Vibrating pad under the pillow, linked to the alarm.' },
    outcome: {
      statement: 'By May 2027 Çağrı follows a conversation with three people in a café.',
      measure: 'His own score out of ten',
      now: 'Three out of ten',
      target: 'Seven out of ten',
    },
    support: {
      what: 'Listening practice with the new aids',
      by: 'Hearing therapist',
      times: '1',
      per: 'perFortnight',
      long: '45',
      place: 'Audiology clinic',
      trains: true,
    },
    own: 'Charges both aids at nine each night',
    toDo: 'Send heart and anaesthetic letters to the implant team',
  },
  {
    system: 'vision',
    clinic: { name: 'Dr D. Placeholder', role: 'Consultant ophthalmologist', about: 'Retina, sight' },
    need: {
      title: 'Very little sight',
      is: 'Retina and brain both affected. Registered severely sight impaired in 2022.',
      means: 'Uses a screen reader and a white cane. Paper letters are no use to him.',
      often: 'Always',
      signs: 'Bumps into things on the left',
      since: '2020',
    },
    check: { what: 'Eyes, with retinal photographs', every: 'Once a year', limit: 'Pain or a red eye: eye casualty that day' },
    risk: { what: 'Roads', harm: 'Injury', response: 'Two crossings learnt with the mobility officer; others with somebody.' },
    outcome: {
      statement: 'By July 2027 Çağrı walks to the bakery and back by himself with his cane.',
      measure: 'Three walks watched from behind',
      now: 'With his father',
      target: 'By himself',
    },
    support: {
      what: 'Cane training on the route to the bakery',
      by: 'Rehabilitation officer for visual impairment',
      times: '1',
      per: 'perWeek',
      long: '60',
      place: 'Streets near home',
      trains: true,
    },
    own: 'Practises the first crossing with his father on Sundays',
    toDo: 'Ask the council for the low kerb at number 12',
  },
  {
    system: 'heart',
    clinic: { name: 'Dr E. Example', role: 'Consultant cardiologist, inherited conditions', about: 'Thick heart muscle, rhythm' },
    need: {
      title: 'Thick heart muscle',
      is: 'Seen on scan in 2023. An extra pathway was found on ECG.',
      means: 'He tires on hills. Fever makes his heart race.',
      often: 'Racing once a month',
      signs: 'Fluttering in the chest, grey, sits down',
      since: '2023',
    },
    check: { what: 'Heart scan, ECG, 24-hour tape', every: 'Once a year', limit: 'Fainting, or racing longer than 20 minutes: 999' },
    risk: { what: 'Racing heart in hot weather', harm: 'Faint', response: 'Water bottle, shade, home by noon in a heatwave.' },
    outcome: {
      statement: 'By October 2027 Çağrı has had no faint and no visit to hospital for his heart.',
      measure: 'Hospital letters',
      now: 'One faint in 2026',
      target: 'None',
    },
    support: {
      what: 'Heart clinic with scan on the same morning',
      by: 'Consultant cardiologist',
      times: '1',
      per: 'perYear',
      long: '90',
      place: 'Sample University Hospital',
    },
    own: 'Presses the recorder when his heart flutters',
    toDo: 'Ask cardiology which medicines to avoid, in writing',
  },
  {
    system: 'digestion',
    clinic: { name: 'Dr F. Illustration', role: 'Consultant gastroenterologist', about: 'Slow bowel' },
    need: {
      title: 'Bowel that stops',
      is: 'Slow gut. Twice so swollen that an operation was nearly done for nothing.',
      means: 'He goes out only when he knows where a toilet is.',
      often: 'Constipated most weeks; blocked twice a year',
      signs: 'Tight drum of a belly, hiccups, no wind',
      since: '2020',
    },
    check: { what: 'Weight, belly X-ray if swollen', every: 'Every 3 months', limit: 'Four days without a bowel movement: ring the nurse' },
    risk: {
      what: 'An operation for a bowel that is only slow',
      harm: 'Long illness, lactic acid',
      response: 'Emergency page says: scan, ring gastroenterology, tube to rest the stomach.',
    },
    outcome: {
      statement: 'By April 2027 Çağrı’s bowels move at least every second day without an enema.',
      measure: 'Bowel chart',
      now: 'Every fourth day',
      target: 'Every second day',
    },
    support: {
      what: 'Bowel review and change of laxatives by protocol',
      by: 'Gastroenterology nurse',
      times: '1',
      per: 'perMonth',
      long: '20',
      place: 'By telephone',
    },
    own: 'Sits on the toilet after breakfast for ten minutes',
    toDo: 'Key for locked accessible toilets',
  },
  {
    system: 'nutrition',
    clinic: { name: 'G. Sample', role: 'Dietitian, metabolic', about: 'Weight, gastrostomy feeds' },
    need: {
      title: 'Losing weight',
      is: 'Eats slowly and is full early. Night feeds through a gastrostomy since March 2026.',
      means: 'Supper takes an hour. He dislikes being watched.',
      often: 'Every day',
      signs: 'Belt goes in a hole, ribs show',
      since: '2022',
    },
    check: { what: 'Weight and arm muscle', every: 'Every month', limit: 'Loss of 2 kilogram in a month: dietitian within a week' },
    risk: {
      what: 'Feed running when he lies flat after a seizure',
      harm: 'Feed in the lungs',
      response: 'Stop the feed first, then treat the seizure.',
    },
    outcome: { statement: 'By May 2027 Çağrı weighs 60 kilogram.', measure: 'Chair scales', now: '56.8 kilogram', target: '60 kilogram' },
    support: {
      what: 'Feed plan and delivery review',
      by: 'Community dietitian',
      times: '1',
      per: 'perMonth',
      long: '30',
      place: 'At home',
    },
    own: 'Chooses supper; eats it with the radio on',
    toDo: 'Delivery at a time when somebody is in',
  },
  {
    system: 'airway',
    more: ['breathing'],
    clinic: { name: 'H. Specimen', role: 'Speech and language therapist', about: 'Swallow, voice' },
    need: {
      title: 'Swallow that tires',
      is: 'Safe with soft food and upright; thin drinks go wrong late in the day.',
      means: 'Cough at meals and two chest infections in 2026.',
      often: 'Evenings',
      signs: 'Wet voice, watering eyes',
      since: '2024',
    },
    check: { what: 'Swallow test with camera', every: 'Once a year', limit: 'Two chest infections in six months: sooner' },
    risk: { what: 'Choking', harm: 'Chest infection', response: 'Sits up; small sips; somebody in the room.' },
    outcome: {
      statement: 'By November 2027 Çağrı has had no chest infection for six months.',
      measure: 'GP record',
      now: 'Two in 2026',
      target: 'None',
    },
    support: {
      what: 'Swallow exercises and cough practice',
      by: 'Speech and language therapist',
      times: '1',
      per: 'perFortnight',
      long: '30',
      place: 'At home',
      trains: true,
    },
    own: 'Does five hard swallows before each meal',
    toDo: 'Thickener on repeat prescription',
  },
  {
    system: 'muscles',
    more: ['bones'],
    clinic: { name: 'I. Pattern', role: 'Neuromuscular physiotherapist', about: 'Strength, balance, pacing' },
    need: {
      title: 'Muscles that run out',
      is: 'Strong for ten minutes, then shaking. Rest brings it back.',
      means: 'Chooses between a shower and a walk.',
      often: 'Every day',
      signs: 'Trembling thighs, slurring',
      since: '2017',
    },
    check: { what: 'Six-minute walk, grip, CK, lactate', every: 'Every 6 months', limit: 'CK above 2,000 with dark urine: hospital' },
    risk: {
      what: 'Too much exercise after a good day',
      harm: 'Three days in bed',
      response: 'Ten minutes, then ten minutes’ rest, by the talking clock.',
    },
    outcome: {
      statement: 'By June 2027 Çağrı cycles on the static bike for fifteen minutes three times a week.',
      measure: 'Bike log',
      now: 'Six minutes',
      target: 'Fifteen minutes',
    },
    support: {
      what: 'Strength and pacing programme',
      by: 'Neuromuscular physiotherapist',
      times: '1',
      per: 'perWeek',
      long: '45',
      place: 'Leisure centre, quiet hour',
      trains: true,
    },
    own: 'Bike on Monday, Wednesday and Friday',
    toDo: 'Bike with raised buttons',
  },
  {
    system: 'kidneys',
    clinic: { name: 'Dr J. Placeholder', role: 'Consultant in kidney medicine', about: 'Protein leak' },
    need: {
      title: 'Kidneys that leak protein',
      is: 'Slowly more since 2024. Kidney function 71%.',
      means: 'No effect that he feels. Some painkillers are not for him.',
      often: 'Always',
      signs: 'Swollen ankles, frothy urine',
      since: '2024',
    },
    check: { what: 'Kidney blood tests and urine protein', every: 'Every 3 months', limit: 'A fall of a quarter: ring the kidney nurse' },
    risk: { what: 'Ibuprofen bought for a headache', harm: 'Kidney failure', response: 'Household knows: paracetamol only.' },
    outcome: {
      statement: 'By November 2027 Çağrı’s kidney function is still above 65%.',
      measure: 'Blood test',
      now: '71%',
      target: 'Above 65%',
    },
    support: {
      what: 'Kidney clinic, joined with the diabetes clinic',
      by: 'Kidney specialist nurse',
      times: '2',
      per: 'perYear',
      long: '30',
      place: 'Sample University Hospital',
    },
    own: 'Drinks two litres on an ordinary day',
    toDo: 'Kidney sick-day card in plain text',
  },
  {
    system: 'mentalHealth',
    more: ['behaviour'],
    clinic: { name: 'K. Sample', role: 'Clinical psychologist', about: 'Mood, memory' },
    need: {
      title: 'Low mood and fear of the next episode',
      is: 'Cries on the anniversary of the first one. Asked about harming himself on 19-Nov-2026: no.',
      means: 'Stays in bed on dark days and does not answer messages.',
      often: 'One day in five',
      signs: 'Radio off, curtains shut',
      since: '2022',
    },
    check: {
      what: 'Mood questionnaire, read aloud to him',
      every: 'Every 3 months',
      limit: 'Any thought of harming himself: crisis team that day',
    },
    risk: { what: 'Alone on a dark day', harm: 'Misses insulin', response: 'His mother rings at ten and at four.' },
    outcome: {
      statement: 'By May 2027 Çağrı has four ordinary days in every five.',
      measure: 'His own count',
      now: 'Three and a half',
      target: 'Four',
    },
    support: {
      what: 'Talking therapy, with his mother at the third visit',
      by: 'Clinical psychologist (HCPC registered)',
      times: '1',
      per: 'perFortnight',
      long: '50',
      place: 'Video',
    },
    own: 'Tells one person when the day is dark',
    toDo: 'Peer mentor from the charity',
  },
  {
    system: 'learning',
    clinic: { name: 'L. Specimen', role: 'Neuropsychologist', about: 'Memory, planning' },
    need: {
      title: 'Memory for new things',
      is: 'Remembers songs from childhood; forgets what was said an hour ago when tired.',
      means: 'College sets work in one piece that he needs in five.',
      often: 'Every day',
      signs: 'Asks again, loses the thread',
      since: '2021',
    },
    check: { what: 'Memory tests', every: 'Every 2 years', limit: 'Sudden change: treat as an episode' },
    risk: { what: 'Takes insulin twice', harm: 'Low sugar', response: 'Pen that remembers and says when the last dose was.' },
    outcome: {
      statement: 'By July 2027 Çağrı finishes the first year of his sound-recording course.',
      measure: 'College record',
      now: 'One unit of six',
      target: 'Six units',
    },
    support: {
      what: 'Study-skills hour: tasks cut into five spoken steps',
      by: 'Specialist study-skills tutor',
      times: '1',
      per: 'perWeek',
      long: '60',
      place: 'Sample College',
      trains: true,
    },
    own: 'Records each task in his own voice',
    toDo: 'Ask the college for extra time in the listening test',
  },
  {
    system: 'sleep',
    clinic: { name: 'M. Illustration', role: 'Sleep physiologist', about: 'Sleep and breathing at night' },
    need: {
      title: 'Broken sleep',
      is: 'Wakes six times. Mild pauses in breathing in 2025; no machine yet.',
      means: 'Headache on waking and a nap at noon.',
      often: 'Most nights',
      signs: 'Snoring, morning headache',
      since: '2023',
    },
    check: { what: 'Overnight oxygen and carbon dioxide', every: 'Once a year', limit: 'Carbon dioxide above 6.5: home ventilation team' },
    risk: {
      what: 'Sleeping tablets from a well-meaning cousin',
      harm: 'Breathing stops',
      response: 'Written in the household rules on the fridge.',
    },
    outcome: {
      statement: 'By April 2027 Çağrı sleeps five hours without waking on four nights a week.',
      measure: 'Watch that records sleep',
      now: 'One night',
      target: 'Four nights',
    },
    support: {
      what: 'Sleep course by telephone',
      by: 'Sleep practitioner',
      times: '1',
      per: 'perWeek',
      long: '30',
      place: 'By telephone',
      trains: true,
    },
    own: 'Headphones off at eleven',
    toDo: 'Mattress that does not need turning',
  },
  {
    system: 'pain',
    clinic: { name: 'Dr N. Pattern', role: 'Consultant in headache', about: 'Migraine' },
    need: {
      title: 'Migraine',
      is: 'Left-sided, with vomiting. Hard to tell from the start of an episode.',
      means: 'Lies in the dark for a day.',
      often: 'Three a month',
      signs: 'Yawns, neck ache',
      since: '2016',
    },
    check: { what: 'Headache diary', every: 'Every 3 months', limit: 'A headache unlike the others: emergency page' },
    risk: {
      what: 'Calling a stroke-like episode “just a migraine”',
      harm: 'Late treatment',
      response: 'Confused, weak, or twitching with a headache: emergency page.',
    },
    outcome: { statement: 'By March 2027 Çağrı has at most one migraine a month.', measure: 'Diary', now: 'Three', target: 'One' },
    support: { what: 'Headache review', by: 'Headache specialist nurse', times: '4', per: 'perYear', long: '30', place: 'By telephone' },
    own: 'Dark room and ginger tea at the first yawn',
    toDo: 'List of headache medicines that are safe for him',
  },
];
