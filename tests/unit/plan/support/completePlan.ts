// A whole plan that passes the gate on the day below, about a fictional young person in Year 9. Tests change one thing in
// it and look at what the gate says.
import { literalDate } from '../../../../shared/base/plainDate.ts';
import { emptyAnswers, type Answers } from '../../../../shared/plan/definition.ts';
import { newPlanContent, type PlanContent } from '../../../../shared/plan/planContent.ts';
import { BODY_SYSTEMS } from '../../../../shared/plan/valueSets/bodySystems.ts';
import { LIFE_AREAS } from '../../../../shared/plan/valueSets/dailyLife.ts';

export const TODAY = literalDate('2026-11-21');

// A sweep with every item answered alike, as a sweep of that list.
const allOf = <Code extends string, Said extends string>(items: readonly { readonly code: Code }[], answer: Said) =>
  Object.fromEntries(items.map(({ code }) => [code, { answer }])) as Readonly<Record<Code, { readonly answer: Said }>>; // every code is a key

export const completeAnswers: Answers = {
  ...emptyAnswers,
  person: {
    title: 'Miss',
    familyName: 'Test',
    givenName: 'Amina',
    preferredName: 'Mina',
    dateOfBirth: '2013-03-14',
    identifier: { scheme: 'nhs', number: '9990000018' },
    identityChecks: ['askedAloud', 'letter'],
    identityCheckedBy: 'Sister Rhian Fictional, metabolic nurse specialist',
    identityCheckedOn: '2026-11-21',
    firstLanguage: 'English',
    interpreter: 'no',
    informationNeed: 'no',
    sex: 'female',
    address: '1 Sample Street, Exampleton EX1 1AA',
    addressSecret: 'no',
    livingArrangement: 'family',
    gpPractice: 'Exampleton Surgery',
    gpPhone: '01632 960 010',
  },
  summary: {
    status: 'confirmed',
    explainer: 'Her body cannot use fat for energy, so fasting or illness can drop her blood sugar fast.',
    conditions: [
      {
        id: 'c-mcadd',
        answers: {
          name: 'MCADD (fat cannot be used for energy)',
          medicalName: 'Medium-chain acyl-CoA dehydrogenase deficiency',
          certainty: 'confirmed',
          since: '2013-03',
          confirmedBy: 'Newborn screening, then Exampleton Children’s Hospital',
          different: 'She may look well until shortly before she collapses.',
        },
      },
    ],
    effect: 'She is well between illnesses. Vomiting bugs mean hospital, because she cannot keep her drinks down.',
    trajectory: 'stable',
    allergyStatus: 'has',
    allergies: [
      {
        id: 'a-pen',
        answers: { substance: 'Penicillin', type: 'allergy', reaction: 'Widespread rash', severity: 'moderate', since: '2019' },
      },
    ],
    allergiesConfirmedBy: 'Her mother and the GP record',
    allergiesConfirmedOn: '2026-11-19',
    medicinesStatus: 'takes',
    medicines: [
      {
        id: 'm-carnitine',
        answers: {
          name: 'Levocarnitine',
          form: 'Oral liquid',
          strength: '300 milligram in 1 millilitre',
          amount: { value: '900', unit: 'milligram' },
          route: 'oral',
          frequency: 'Twice a day, morning and evening',
          purpose: 'Low carnitine',
          whenNeeded: 'no',
          timeCritical: 'no',
        },
      },
    ],
    medicinesCheckedAgainst: ['labels', 'gpRecord'],
    medicinesCheckedBy: 'Sister Rhian Fictional',
    medicinesCheckedOn: '2026-11-19',
    weight: { value: '44.2', unit: 'kilogram', asAt: '2026-11-19', method: 'Clinic scales' },
    baseline: [{ id: 'b-gcs', answers: { item: 'consciousness', finding: 'Chatty and quick. Quiet is not normal for her.' } }],
    feedingRoutes: ['mouth'],
  },
  healthNeeds: {
    systems: { ...allOf(BODY_SYSTEMS, 'none'), metabolic: { answer: 'need' } },
    needs: [
      {
        id: 'n-fast',
        answers: {
          title: 'Cannot fast safely',
          description: 'Without food for 12 hours, or 8 when unwell, her blood sugar can fall and toxic products build up.',
          effect: 'Needs snacks on time, also in lessons, exams and on trips.',
          systems: ['metabolic'],
          severity: 'lifeThreatening',
          warning: 'Vomiting, refusing food, being quiet or sleepy.',
          lead: ['p-consultant'],
        },
      },
    ],
  },
  emergency: {
    plan: 'yes',
    risks: [{ id: 'r-hypo', answers: { plain: 'Sudden low blood sugar, coma', medical: 'Hypoketotic hypoglycaemia, encephalopathy' } }],
    scenarios: [
      {
        id: 's-vomit',
        answers: {
          name: 'Vomiting, or not drinking her emergency drinks',
          recognise: 'Quiet, pale, not wanting to talk. Blood sugar may still be normal.',
          trigger: 'She vomits twice, or refuses two drinks in a row',
          timeLimit: { value: '30', unit: 'minute' },
          steps: [
            { id: 't-1', answers: { words: 'Give the emergency drink while you call', actor: 'family' } },
            {
              id: 't-2',
              answers: {
                words: 'Start 10% glucose with salts into a vein before any results',
                actor: 'emergencyDepartment',
                within: { value: '15', unit: 'minute' },
              },
            },
          ],
        },
      },
    ],
    doNot: [
      {
        id: 'd-wait',
        answers: { what: 'Wait for blood results before glucose', why: 'Blood sugar falls late in this condition', type: 'delay' },
      },
    ],
    medicines: [
      {
        id: 'em-glucose',
        answers: {
          name: 'Glucose 10%',
          when: 'She is drowsy, or blood sugar is below 4 millimole per litre',
          dose: {
            amount: { value: '88', unit: 'millilitre' },
            per: 'dose',
            route: 'intravenous',
            basis: 'weight',
            rate: { value: '2', unit: 'millilitre' },
            weight: { value: '44.2', unit: 'kilogram', asAt: '2026-11-19' },
            maximum: { value: '88', unit: 'millilitre' },
            repeat: 'no',
            authorisedBy: {
              name: 'Dr Idris Fictional',
              role: 'Consultant in metabolic medicine',
              organisation: 'Exampleton Children’s Hospital',
            },
            authorisedOn: '2026-11-20',
            checkedBy: { name: 'Nia Sample', role: 'Pharmacist' },
            checkedOn: '2026-11-20',
            checkedAmount: { value: '88', unit: 'millilitre' },
            checkedPer: 'dose',
            checkedRoute: 'intravenous',
            checkedBasis: 'weight',
            checkedWeight: { value: '44.2', unit: 'kilogram' },
          },
          validUntil: '2027-05-20',
          kept: 'Emergency department and ward',
        },
      },
    ],
    phones: [
      {
        id: 'ph-1',
        answers: {
          who: 'Metabolic consultant on call',
          number: '01632 960 001',
          allHours: 'yes',
          say: 'Ask the switchboard for the metabolic consultant',
          rungOn: '2026-11-12',
          rungBy: 'R. Fictional',
        },
      },
    ],
    baseline: ['b-gcs'],
    resuscitation: 'no',
    authorisedBy: { name: 'Dr Idris Fictional', role: 'Consultant in metabolic medicine' },
    authorisedOn: '2026-11-20',
    reliableUntil: '2027-05-19',
    fastingLimit: { value: '12', unit: 'hour' },
  },
  contacts: {
    personal: [
      {
        id: 'pc-mum',
        answers: {
          name: 'Salma Sampleton',
          relationship: 'parent',
          phone: '07700 900 123',
          parentalResponsibility: 'yes',
          nextOfKin: 'yes',
          carer: 'yes',
        },
      },
    ],
    professionals: [
      {
        id: 'p-consultant',
        answers: {
          name: 'Dr Idris Fictional',
          role: 'Consultant in metabolic medicine',
          organisation: 'Exampleton Children’s Hospital',
          phone: '01632 960 002',
        },
      },
    ],
    outOfHours: [
      {
        id: 'oo-1',
        answers: { who: 'Children’s ward, open access', number: '01632 960 003', useFor: 'A bug going round, or a worry about food' },
      },
    ],
  },
  goals: {
    hopes: [
      {
        id: 'h-1',
        answers: {
          words: { text: 'I want to go on the Year 9 trip like everyone else.', speaker: 'self', how: 'talking', saidOn: '2026-11-19' },
        },
      },
    ],
    outcomes: [
      {
        id: 'o-trip',
        answers: {
          statement: 'Mina manages her own snacks and emergency drinks on a two-night trip, with one adult who knows the plan.',
          whose: 'self',
          domain: 'independence',
          measure: 'No missed snack over the two nights, ticked on her card',
          baseline: 'An adult reminds her each time',
          by: '2027-06-30',
          needs: ['n-fast'],
        },
      },
    ],
  },
  provision: {
    support: [
      {
        id: 'g-nurse',
        answers: {
          what: 'Nurse-led teaching on sick-day rules for Mina and for the two staff who go on the trip',
          type: 'health',
          trains: 'no',
          deliverer: 'Metabolic nurse specialist (registered children’s nurse)',
          trainer: 'Consultant in metabolic medicine',
          frequency: { value: '1', unit: 'perTerm' },
          length: { value: '45', unit: 'minute' },
          group: 'Mina and two members of staff',
          place: 'At school',
          start: '2027-01-11',
          reviewOn: '2027-07-12',
          funder: 'icb',
          agreement: 'agreed',
          outcomes: ['o-trip'],
        },
      },
    ],
  },
  dailyLife: { areas: allOf(LIFE_AREAS, 'none') },
  transitions: {
    answer: 'planned',
    moves: [
      {
        id: 'tr-1',
        answers: { type: 'childToAdult', from: 'Children’s metabolic team', to: 'Adult metabolic team, Exampleton', when: '2031' },
      },
    ],
    worker: { name: 'Sister Rhian Fictional', role: 'Metabolic nurse specialist' },
    adulthood: {
      employment: { answer: 'none' },
      independentLiving: { answer: 'aim', note: 'Cook two meals on her own' },
      community: { answer: 'none' },
      health: { answer: 'aim', note: 'Ring the team herself' },
    },
  },
  aboutMe: {
    mustKnow: [{ id: 'k-1', answers: { words: 'I must eat on time.' } }],
    communication: 'Talk to me, not over me. I like to know what happens next.',
    speaker: 'self',
    writtenOn: '2026-11-19',
  },
  coordination: {
    lead: { name: 'Dr Idris Fictional', role: 'Consultant in metabolic medicine' },
    deputy: { name: 'Dr Elin Sample', role: 'Consultant in metabolic medicine' },
    hasCoordinator: 'no',
    centreAvailable: 'yes',
    centreAttends: 'yes',
    organisationOffered: 'yes',
  },
  reviews: {
    owner: { name: 'Sister Rhian Fictional', role: 'Metabolic nurse specialist', phone: '01632 960 004' },
    ownerRole: 'specialistNurse',
    ownerDeputy: 'The nurse on duty',
    nextOn: '2027-05-17',
    triggers: ['admission', 'weight', 'request'],
    purposes: ['review'],
    meetingOn: '2026-11-19',
    attendees: [
      { id: 'at-1', answers: { name: 'Amina Test', capacity: 'person', attendance: 'present' } },
      { id: 'at-2', answers: { name: 'Salma Sampleton', capacity: 'carer', attendance: 'present' } },
    ],
    author: { name: 'Sister Rhian Fictional', role: 'Metabolic nurse specialist' },
    authorisedBy: { name: 'Dr Idris Fictional', role: 'Consultant in metabolic medicine' },
  },
  consent: {
    basis: 'parental',
    ownView: { text: 'It is fine. I want the trip bit to be true.', speaker: 'self', how: 'talking', saidOn: '2026-11-19' },
    sharing: [{ id: 'sh-1', answers: { recipient: 'Exampleton High School', documents: ['school', 'emergency'], agreed: 'yes' } }],
  },
};

export const completePlan: PlanContent = newPlanContent(completeAnswers);

// The complete plan with one section changed.
export const planWith = <Id extends keyof Answers, const Next extends Answers[Id]>(
  section: Id,
  change: (before: Answers[Id]) => Next,
): PlanContent => newPlanContent({ ...completeAnswers, [section]: change(completeAnswers[section]) });
