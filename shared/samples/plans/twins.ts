// Rowan and Robin, 6: born the same day, the same condition, names that are easily swapped, and allergies that must not be.
// What they truly share is written once; everything that could hurt if it were mixed up is written twice.
import type { Answers } from '../../plan/definition.ts';
import { doseByWeight, fixedDose, kilogram, microgram, milligram, millilitre, minutes, unit, type Signed } from '../builders/amounts.ts';
import { rowMaker, type RowAnswers } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { bodySystems, lines, need, other, partsOfLife, said, whoDoesIt } from '../builders/sayings.ts';

const consultant = { name: 'Dr F. Sample', role: 'Consultant paediatric haematologist', organisation: 'Sample Haemophilia Centre' };
const registered = { ...consultant, registerNumber: 'GMC SAMPLE 31' };
const nurse = {
  name: 'Y. Example',
  role: 'Haemophilia specialist nurse',
  organisation: 'Sample Haemophilia Centre',
  phone: '01632 960 402',
  email: 'haemophilia.nurses@hospital.example',
};
const pharmacist = {
  name: 'V. Pattern',
  role: 'Haemophilia pharmacist',
  organisation: 'Sample Haemophilia Centre',
  registerNumber: 'GPhC SAMPLE 32',
};

interface Twin {
  readonly key: string;
  readonly name: string;
  readonly other: string;
  readonly number: string;
  readonly weight: string;
  readonly weighedOn: string;
  readonly seenOn: string;
  readonly factor: string;
  readonly reliableUntil: string;
  readonly allergies: readonly RowAnswers<'summary.allergies'>[];
  readonly extraNot: readonly RowAnswers<'emergency.doNot'>[];
  readonly extraMedicines: (signed: Signed) => readonly RowAnswers<'emergency.medicines'>[];
  readonly extraScenarios: readonly {
    readonly scenario: Omit<RowAnswers<'emergency.scenarios'>, 'steps'>;
    readonly steps: readonly RowAnswers<'emergency.scenarios.steps'>[];
  }[];
  readonly bracelet: string;
  readonly likes: string;
  readonly words: string;
  readonly ankle: boolean;
}

function answersOf(twin: Twin): Answers {
  const { rows, named } = rowMaker(twin.key);
  const signed: Signed = { authorisedBy: registered, authorisedOn: twin.seenOn, checkedBy: pharmacist, checkedOn: twin.seenOn };
  const weight = kilogram(twin.weight, twin.weighedOn);
  const team = named('contacts.professionals', {
    centre: {
      name: consultant.name,
      role: consultant.role,
      profession: 'organExpert',
      sphere: 'health',
      organisation: consultant.organisation,
      phone: '01632 960 400',
      secretaryPhone: '01632 960 403',
    },
    nurse: {
      name: nurse.name,
      role: nurse.role,
      profession: 'specialistNurse',
      sphere: 'health',
      organisation: nurse.organisation,
      phone: nurse.phone,
      email: nurse.email,
      hours: 'Monday to Friday, 8 to 6',
      whatFor: 'Bleeds, injections, school',
    },
    physio: {
      name: 'A. Placeholder',
      role: 'Haemophilia physiotherapist',
      profession: 'physiotherapist',
      sphere: 'health',
      organisation: consultant.organisation,
      phone: '01632 960 404',
      whatFor: 'Joints, sport',
    },
    school: {
      name: 'R. Illustration',
      role: 'Head of infants',
      sphere: 'education',
      organisation: 'Sample Infant School',
      phone: '01632 960 405',
    },
  });
  const bleeding: RowAnswers<'healthNeeds.needs'> = {
    title: 'Bleeding that does not stop by itself',
    description:
      'Severe haemophilia A. His blood has no working factor eight. An injection under the skin every two weeks protects him most of the time.',
    effect: 'He can run, climb and swim. Adults must act on every bump to the head or belly, even when he looks well.',
    systems: ['immuneBlood'],
    severity: 'lifeThreatening',
    frequency: 'One or two small bleeds a year',
    saidBy: ['parent', 'staff'],
    since: '2020-05',
    warning: 'Limping, holding a joint still, headache, vomiting, a hard or painful belly.',
    lead: team.to('centre'),
  };
  const joint: RowAnswers<'healthNeeds.needs'> = {
    title: 'Right ankle after two bleeds',
    description: 'Stiff in the morning. Scan in 2026 shows early change.',
    effect: 'He limps after football and sits out the second half.',
    systems: ['bones', 'muscles'],
    severity: 'mild',
    saidBy: ['self'],
    since: '2025',
    lead: team.to('physio'),
  };
  const needs = twin.ankle ? named('healthNeeds.needs', { bleeding, joint }) : named('healthNeeds.needs', { bleeding });
  const outcomes = named('goals.outcomes', {
    heads: {
      statement: `By July 2027 every bang to the head at school is reported to ${twin.name}’s parents and the centre within 15 minutes.`,
      whose: 'parent',
      domain: 'health',
      measure: 'School accident book, read each term',
      baseline: 'Two of three',
      target: 'All',
      by: '2027-07-16',
      status: 'active',
      needs: needs.rows.map(({ id }) => id),
    },
  });
  const baseline = named('summary.baseline', {
    alert: { item: 'consciousness', finding: 'Lively, talks without stopping' },
    blood: { item: 'blood', finding: 'Haemoglobin 118 to 126. APTT looks normal on emicizumab: it is not.' },
    bruises: { item: 'other', finding: 'Small bruises on the shins; none on trunk or face' },
  });
  return {
    person: {
      familyName: 'Fairbairn',
      givenName: `${twin.name} James`,
      preferredName: twin.name,
      dateOfBirth: '2020-05-17',
      identifier: { scheme: 'nhs', number: twin.number },
      lookAlike: `His twin, ${twin.other}: same day of birth, address and family name`,
      identityChecks: ['askedAloud', 'wristband'],
      identityCheckedBy: 'Y. Example, specialist nurse',
      identityCheckedOn: twin.seenOn,
      firstLanguage: 'English',
      interpreter: 'no',
      informationNeed: 'no',
      informationNotes: `${twin.name} has a twin, ${twin.other}, born the same day and living at the same address, who also has a plan. Say the given name and the last four digits of the number aloud each time.`,
      sex: 'male',
      gender: 'He/him',
      ethnicity: 'A',
      address: lines('8 Example Mews', 'Sampleton', 'ZZ99 4DD'),
      livingArrangement: 'family',
      phone: '07700 900401',
      contactBy: ['phone'],
      gpPractice: 'Sampleton Health Centre',
      gpPhone: '01632 960 440',
      adjustments: rows('person.adjustments', [
        { adjustment: 'Twins never in one bay or one appointment slot; wristband before anything else', about: 'other', essential: 'yes' },
      ]),
    },
    summary: {
      status: 'confirmed',
      explainer: 'His blood does not clot. A bang to the head can bleed inside without a mark to see.',
      conditions: rows('summary.conditions', [
        {
          name: 'Severe haemophilia A',
          medicalName: 'Congenital factor VIII deficiency, below 1%',
          certainty: 'confirmed',
          since: '2020-05',
          confirmedBy: 'Dr F. Sample, Sample Haemophilia Centre',
          confirmedOn: '2020-05-19',
          different: 'No inhibitor (last looked for September 2026). On emicizumab, so clotting tests that use APTT mislead.',
          code: 'ORPHA:98878',
        },
      ]),
      effect: 'He does nearly everything other children do. His bag goes with him, and heads are taken seriously.',
      trajectory: 'stable',
      allergyStatus: 'has',
      allergies: rows('summary.allergies', twin.allergies),
      allergiesConfirmedBy: `His mother, with ${twin.name}’s own GP record open`,
      allergiesConfirmedOn: twin.seenOn,
      medicinesStatus: 'takes',
      medicines: rows('summary.medicines', [
        {
          name: 'Emicizumab injection',
          strength: '60 milligram in 0.4 millilitre',
          amount: milligram('60'),
          route: 'subcutaneous',
          frequency: 'Every two weeks, on Sunday',
          purpose: 'Prevents bleeds',
          whenNeeded: 'no',
          timeCritical: 'yes',
          how: 'His father gives it, after the ice pack',
          prescriber: 'Dr F. Sample',
          since: '2021-02',
          lastChanged: '2026-05',
        },
      ]),
      medicinesCheckedAgainst: ['labels', 'hospital'],
      medicinesCheckedBy: 'V. Pattern, pharmacist',
      medicinesCheckedOn: '2026-11-10',
      weight,
      baseline: baseline.rows,
      feedingRoutes: ['mouth'],
      vaccines: 'upToDate',
      procedures: twin.ankle
        ? rows('summary.procedures', [{ what: 'Two bleeds into the right ankle', when: '2025' }])
        : rows('summary.procedures', [
            { what: 'Tongue bleed after a fall', when: '2022-08', notes: 'Tranexamic acid mouthwash and one dose of factor eight' },
          ]),
    },
    healthNeeds: {
      systems: bodySystems('none', {
        immuneBlood: need('No factor eight'),
        ...(twin.ankle ? { bones: need('Right ankle'), muscles: need('Right calf is thinner') } : {}),
      }),
      needs: needs.rows,
      monitoring: rows('healthNeeds.monitoring', [
        {
          what: 'Inhibitor test, joint check, weight',
          interval: 'Every 6 months',
          who: 'Haemophilia centre',
          limit: 'Any inhibitor: centre rings the same day',
          last: '2026-09',
          nextDue: '2027-03-16',
        },
      ]),
      risks: rows('healthNeeds.risks', [
        {
          what: 'The wrong twin’s plan or medicine',
          likelihood: 'possible',
          harm: 'Allergic reaction',
          response: 'Name and last four digits aloud. Different colour bags. One plan out at a time.',
        },
        {
          what: 'Football',
          likelihood: 'likely',
          harm: 'Ankle and head knocks; not playing would harm him more',
          response: 'Plays with ankle supports. No heading the ball.',
        },
      ]),
      delegatedTasks: rows('healthNeeds.delegatedTasks', [
        {
          task: 'What to do after a bang to the head',
          who: 'All infant staff',
          trainer: 'Y. Example',
          competentOn: '2026-09-03',
          expires: '2027-09-02',
        },
      ]),
    },
    emergency: {
      plan: 'yes',
      risks: rows('emergency.risks', [
        { plain: 'Bleeding inside the head after a small bang', medical: 'Severe haemophilia A' },
        { plain: 'Hidden bleeding: belly, throat or hip' },
      ]),
      scenarios: rows('emergency.scenarios', [
        {
          name: 'Bang to the head, or a bad bleed',
          recognise: 'Headache, vomiting or sleepiness come late. Swollen joint, hard belly.',
          trigger: 'Any bang harder than a tap, or bleeding longer than 15 minutes',
          timeLimit: minutes('30'),
          steps: rows(
            'emergency.scenarios.steps',
            [
              { words: 'Any sign: ring 999. No signs: straight to hospital, with his bag.', actor: 'family' },
              { words: 'Factor eight into a vein, before any scan or test.', actor: 'emergencyDepartment', within: minutes('30') },
              { words: 'Ring the haemophilia doctor on call.', actor: 'emergencyDepartment', within: minutes('30') },
              { words: 'CT head after a bang, without waiting for signs.', actor: 'emergencyDepartment', within: minutes('60') },
            ],
            'head',
          ),
        },
        ...twin.extraScenarios.map(({ scenario, steps }, place) => ({
          ...scenario,
          steps: rows('emergency.scenarios.steps', steps, `extra ${place}`),
        })),
      ]),
      doNot: rows('emergency.doNot', [
        {
          what: 'wait for a scan before factor eight',
          why: 'he goes on bleeding',
          type: 'delay',
        },
        { what: 'give aspirin or ibuprofen', why: 'they make bleeding worse', instead: 'paracetamol', type: 'medicine' },
        {
          what: 'inject into a muscle',
          why: 'it bleeds for days',
          instead: 'by vein or mouth',
          type: 'treatment',
        },
        {
          what: 'trust a normal APTT',
          why: 'emicizumab makes it look normal',
          type: 'other',
        },
        ...twin.extraNot,
      ]),
      medicines: rows('emergency.medicines', [
        {
          name: 'Factor eight (octocog alfa) injection',
          when: 'Head injury or serious bleed',
          dose: doseByWeight(
            { amount: unit(twin.factor), route: 'intravenous', maximum: unit(twin.factor), rate: unit('50'), weight, again: 'once' },
            signed,
          ),
          validUntil: twin.reliableUntil,
          expires: '2027-11',
          kept: `${twin.bracelet === 'orange' ? 'Orange' : 'Green'} bag`,
          trained: 'Both parents; hospital staff',
        },
        ...twin.extraMedicines(signed),
      ]),
      investigations: rows('emergency.investigations', [
        {
          what: 'Blood count, group and save, factor eight by bovine chromogenic assay',
          timing: 'urgent',
        },
      ]),
      fluids: 'As your protocol',
      disposition: 'Bang to the head: 24 hours, even with a clear scan.',
      hospital: 'Sample University Hospital',
      hospitalNotes: 'It holds factor eight.',
      phones: rows('emergency.phones', [
        {
          who: 'Haemophilia doctor on call',
          number: '01632 960 400',
          allHours: 'yes',
          say: '“Haemophilia on call, children”.',
          rungOn: '2026-11-10',
          rungBy: 'Y. Example',
        },
        { who: 'Mother, Jo', number: '07700 900401', allHours: 'yes' },
      ]),
      baseline: baseline.to('alert', 'bruises'),
      resuscitation: 'no',
      whoCanConsent: 'Either parent',
      guidelines: rows('emergency.guidelines', [
        { title: 'Head injury in haemophilia', body: 'Sample Haemophilia Centre', checkedOn: '2026-11-10' },
      ]),
      equipment: lines(`${twin.bracelet === 'orange' ? 'Orange' : 'Green'} bag: factor eight, needles, this page`),
      firstSteps: lines(
        '1. Bang to the head: ring his mother and go to hospital. Signs: ring 999.',
        '2. Press on any bleeding.',
        '3. Take his own bag. Check the colour and the name.',
      ),
      callScript: `“${twin.name} has severe haemophilia and has banged his head. He needs factor eight before a scan.”`,
      authorisedBy: registered,
      authorisedOn: twin.seenOn,
      reliableUntil: twin.reliableUntil,
    },
    contacts: {
      personal: rows('contacts.personal', [
        {
          name: 'Joanne Fairbairn',
          relationship: 'parent',
          phone: '07700 900401',
          parentalResponsibility: 'yes',
          nextOfKin: 'yes',
          carer: 'yes',
        },
        {
          name: 'Neil Fairbairn',
          relationship: 'parent',
          phone: '07700 900402',
          parentalResponsibility: 'yes',
          carer: 'yes',
          notes: 'Gives the injections',
        },
      ]),
      professionals: team.rows,
      outOfHours: rows('contacts.outOfHours', [
        { who: 'Haemophilia doctor on call', number: '01632 960 400', hours: 'Day and night', useFor: 'Any doubt' },
      ]),
    },
    goals: {
      hopes: rows('goals.hopes', [{ words: said(twin.words, 'self', twin.name, 'talking', twin.seenOn) }]),
      outcomes: outcomes.rows,
    },
    provision: {
      support: rows('provision.support', [
        {
          what: 'Talk on bangs, bleeds and bags for all infant staff',
          type: 'health',
          trains: 'no',
          deliverer: 'Haemophilia specialist nurse',
          trainer: 'Dr F. Sample',
          frequency: { value: '1', unit: 'perTerm' },
          length: minutes('30'),
          group: 'All staff',
          place: 'Sample Infant School',
          start: '2026-09-03',
          reviewOn: '2027-04-20',
          funder: 'icb',
          agreement: 'agreed',
          outcomes: outcomes.to('heads'),
        },
      ]),
      ownActions: rows('provision.ownActions', [{ what: 'Tells a grown-up about every bump', who: twin.name }]),
      toDo: rows('provision.toDo', [{ what: 'New name labels for the bag', status: 'agreed', owner: 'His mother', due: '2026-12-01' }]),
    },
    dailyLife: {
      areas: partsOfLife('none', {
        education: need('Staff change each year'),
        siblings: need('Twin with the same condition'),
        carers: 'none',
        leisure: need('Football'),
      }),
      power: 'no',
      ifCarerIll: 'Grandparents stay. The nurse visits for the Sunday injection.',
      siblings: `${twin.other} is his twin. They share a room. They have different bags, cups and shelves.`,
    },
    transitions: {},
    aboutMe: {
      mustKnow: rows('aboutMe.mustKnow', [
        { words: `I am ${twin.name}. Not ${twin.other}. Read my band.` },
        { words: 'A bang to my head means hospital.' },
      ]),
      communicationWays: ['speech'],
      communication: 'I talk a lot. Ask me, not my brother.',
      likes: twin.likes,
      speaker: 'self',
      helpedBy: 'His father',
      writtenOn: twin.seenOn,
    },
    coordination: {
      lead: { ...consultant, phone: '01632 960 400' },
      leadSecretary: '01632 960 403',
      deputy: { name: 'Dr K. Specimen', role: 'Consultant haematologist', organisation: consultant.organisation },
      hasCoordinator: 'yes',
      coordinator: nurse,
      coordinatorPost: 'partOfRole',
      coordinatorRole: 'specialistNurse',
      functionsNow: whoDoesIt('coordinator', { outOfHours: other('Doctor on call'), schedule: 'family', respite: 'nobody' }),
      centreAvailable: 'yes',
      centreAttends: 'yes',
      centre: 'Sample Haemophilia Centre',
      centreClinics: ['conditionSpecific', 'joint'],
      centreVisits: 'Every six months, on a different day from his twin',
      organisationOffered: 'yes',
      organisation: 'The Haemophilia Society, haemophilia.org.uk',
      medicalId: `${twin.bracelet === 'orange' ? 'Orange' : 'Green'} bracelet`,
    },
    reviews: {
      owner: nurse,
      ownerRole: 'specialistNurse',
      ownerDeputy: 'Nurse of the day',
      nextOn: '2027-04-20',
      triggers: ['admission', 'emergencyVisits', 'weight', 'medicine'],
      purposes: ['review'],
      meetingOn: twin.seenOn,
      meetingMode: ['together'],
      attendees: rows('reviews.attendees', [
        { name: `${twin.name} Fairbairn`, capacity: 'person', attendance: 'present' },
        { name: 'Joanne Fairbairn', capacity: 'carer', role: 'Mother', attendance: 'present' },
        { name: nurse.name, capacity: 'health', role: nurse.role, attendance: 'present' },
      ]),
      author: { name: nurse.name, role: nurse.role, organisation: nurse.organisation, registerNumber: 'NMC SAMPLE 33' },
      authorisedBy: registered,
    },
    consent: {
      basis: 'parental',
      legalRoles: rows('consent.legalRoles', [{ holder: 'Joanne and Neil Fairbairn', type: 'parental', seenOn: twin.seenOn }]),
      ownView: said(twin.words, 'self', twin.name, 'drawing', twin.seenOn),
      sharing: rows('consent.sharing', [
        { recipient: 'Sample Infant School', documents: ['school', 'emergency'], agreed: 'yes', way: 'hand' },
        { recipient: 'GP practice', documents: ['full'], agreed: 'yes', way: 'secureEmail' },
      ]),
    },
    education: {
      setting: 'Sample Infant School',
      settingType: 'mainstream',
      support: 'none',
      schoolHealthPlan: 'yes',
      schoolContact: { name: 'R. Illustration', role: 'Head of infants', phone: '01632 960 405' },
    },
    linkedPlans: {
      plans: rows('linkedPlans.plans', [
        {
          title: `School healthcare plan of ${twin.name}`,
          type: 'school',
          dated: '2026-09-03',
          owner: 'R. Illustration',
          place: `School office, ${twin.bracelet} folder`,
          compared: 'none',
        },
      ]),
    },
    other: {},
  };
}

export const rowan: SamplePlan = {
  key: 'rowan',
  shows: ['twin', 'expiredWeight'],
  state: 'inReview',
  stopped: ['R04', 'R05', 'R06'],
  answers: answersOf({
    key: 'rowan',
    name: 'Rowan',
    other: 'Robin',
    number: '999 000 0077',
    weight: '20.2',
    weighedOn: '2026-05-12',
    seenOn: '2026-05-12',
    factor: '1,000',
    reliableUntil: '2026-11-12',
    bracelet: 'orange',
    ankle: true,
    allergies: [
      {
        substance: 'Penicillin',
        type: 'allergy',
        reaction: 'Hives all over, vomiting, 20 minutes after amoxicillin',
        severity: 'severe',
        since: '2024-02',
        confirmedBy: 'Children’s allergy clinic',
      },
    ],
    extraNot: [
      {
        what: 'give penicillin or amoxicillin',
        why: 'hives and vomiting in 2024',
        instead: 'ask pharmacy; his twin’s chart is no guide',
        type: 'medicine',
      },
    ],
    extraMedicines: () => [],
    extraScenarios: [],
    likes: 'Football, diggers, toast without crusts.',
    words: 'I want to play the whole match.',
  }),
};

export const robin: SamplePlan = {
  key: 'robin',
  familyOf: 'rowan',
  shows: ['twin', 'emergencyPage'],
  state: 'readyToAgree',
  stopped: [],
  answers: answersOf({
    key: 'robin',
    name: 'Robin',
    other: 'Rowan',
    number: '999 000 0085',
    weight: '20.9',
    weighedOn: '2026-11-10',
    seenOn: '2026-11-10',
    factor: '1,000',
    reliableUntil: '2027-05-10',
    bracelet: 'green',
    ankle: false,
    allergies: [
      {
        substance: 'Peanut',
        type: 'allergy',
        reaction: 'Anaphylaxis: swollen tongue, wheeze, collapse',
        severity: 'lifeThreatening',
        since: '2023-06',
        confirmedBy: 'Children’s allergy clinic',
      },
    ],
    extraNot: [
      {
        what: 'give him food from the other twin’s lunch box',
        why: 'his brother may eat peanut',
        instead: 'green box only',
        type: 'other',
      },
    ],
    extraMedicines: (signed) => [
      {
        name: 'Adrenaline auto-injector',
        when: 'Wheeze, swollen tongue or collapse after food',
        dose: fixedDose(
          {
            amount: microgram('150'),
            route: 'intramuscular',
            maximum: microgram('150'),
            again: { after: minutes('5'), times: '1', inDay: microgram('300') },
            strength: { of: microgram('150'), in: millilitre('0.3'), give: millilitre('0.3') },
          },
          signed,
        ),
        validUntil: '2027-05-10',
        expires: '2027-09',
        kept: 'Green bag, two pens',
        trained: 'Both parents, all infant staff',
      },
    ],
    extraScenarios: [
      {
        scenario: {
          name: 'Anaphylaxis',
          recognise: 'Lips or tongue swell, wheeze, hoarse, floppy, after any food.',
          trigger: 'Any trouble with breathing, or collapse',
          timeLimit: minutes('2'),
        },
        steps: [
          { words: 'Adrenaline pen into the outer thigh. The muscle rule does not hold here.', actor: 'firstAider', within: minutes('2') },
          { words: 'Ring 999, say “anaphylaxis”. Lie him flat, legs up.', actor: 'firstAider' },
          { words: 'No better in 5 minutes: second pen.', actor: 'firstAider', within: minutes('5') },
          { words: 'Press on the thigh for 10 minutes; ring the haemophilia doctor.', actor: 'emergencyDepartment' },
        ],
      },
    ],
    likes: 'Dancing, beetles, the green cup.',
    words: 'I am not Rowan. I want my own page with beetles on it.',
  }),
};
