// The gate: each rule has a plan that trips it and nothing else, and one that does not. Also the edges of dates and ages.
import { describe, expect, test } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { carryForward } from '../../../shared/plan/carryForward.ts';
import { emptyAnswers, type Answers } from '../../../shared/plan/definition.ts';
import type { Dose } from '../../../shared/plan/fields.ts';
import { DOSE_PARTS } from '../../../shared/plan/parts.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { isFieldRelevant } from '../../../shared/plan/relevance.ts';
import {
  ADVISORIES,
  blockersOf,
  peopleIndex,
  readiness,
  READINESS_RULES,
  type AdvisoryCode,
  type ReadinessCode,
  type VaultKnowledge,
} from '../../../shared/plan/readiness.ts';
import { completeAnswers, completePlan, planWith, TODAY } from './support/completePlan.ts';

const codesOf = (plan: PlanContent, vault: VaultKnowledge = {}, today = TODAY): readonly string[] => [
  ...new Set(blockersOf(readiness(plan, { today, vault })).map(({ code }) => code)),
];
const asidesOf = (plan: PlanContent, vault: VaultKnowledge = {}): readonly string[] =>
  readiness(plan, { today: TODAY, vault })
    .filter(({ severity }) => severity === 'warning')
    .map(({ code }) => code);

const without = <Part extends object, Key extends keyof Part>(part: Part, key: Key): Omit<Part, Key> => {
  const { [key]: _gone, ...rest } = part;
  return rest;
};

const withDose = (change: (dose: Dose) => Dose, until = '2027-05-20'): PlanContent =>
  planWith('emergency', (emergency) => ({
    ...emergency,
    medicines: (emergency.medicines ?? []).map((row) => ({
      ...row,
      answers: { ...row.answers, validUntil: until, dose: change(row.answers.dose ?? {}) },
    })),
  }));

const twin: VaultKnowledge = {
  others: peopleIndex([{ familyName: 'Test', givenName: 'Zahra', number: '999 000 0026', sameFamily: true }]),
};

const trips: { readonly [Code in ReadinessCode]: { readonly plan: PlanContent; readonly vault?: VaultKnowledge } } = {
  R01: { plan: planWith('person', (person) => ({ ...person, identifier: { scheme: 'nhs', number: '987 654 4321' } })) },
  R02: { plan: planWith('summary', (summary) => without(summary, 'allergiesConfirmedOn')) },
  R03: { plan: planWith('summary', (summary) => ({ ...summary, medicinesCheckedOn: '2026-10-21' })) },
  R04: { plan: planWith('emergency', (emergency) => ({ ...emergency, reliableUntil: '2027-05-21' })) },
  R05: { plan: withDose((dose) => ({ ...dose, checkedAmount: { value: '8.8', unit: 'millilitre' } })) },
  R06: { plan: withDose((dose) => ({ ...dose, weight: { value: '44.2', unit: 'kilogram' } })) },
  R07: {
    plan: planWith('emergency', (emergency) => ({
      ...emergency,
      phones: [{ id: 'ph-1', answers: { who: 'Clinic', number: '01632 960 001', allHours: 'no', hours: '9 to 5' } }],
    })),
  },
  R08: { plan: planWith('healthNeeds', (needs) => ({ ...needs, systems: { ...needs.systems, sleep: {} } })) },
  R09: { plan: planWith('goals', (goals) => without(goals, 'hopes')) },
  R10: {
    plan: planWith('goals', (goals) => ({
      ...goals,
      outcomes: (goals.outcomes ?? []).map((row) => ({ ...row, answers: { ...row.answers, needs: [] } })),
    })),
  },
  R11: { plan: planWith('reviews', (reviews) => ({ ...reviews, owner: { name: 'No one' } })) },
  R12: { plan: planWith('reviews', (reviews) => ({ ...reviews, nextOn: '2027-11-22' })) },
  R13: { plan: planWith('consent', (consent) => ({ ...consent, basis: 'adult' })) },
  R14: { plan: planWith('transitions', () => ({})) },
  R15: { plan: planWith('summary', (summary) => ({ ...summary, effect: 'Affects {{name}} most in winter.' })) },
  R16: { plan: planWith('summary', (summary) => ({ ...summary, effect: 'Zahra is well between illnesses.' })), vault: twin },
  R17: {
    plan: planWith('linkedPlans', () => ({
      plans: [
        {
          id: 'lp-1',
          answers: { title: 'School plan', type: 'school', place: 'School office', compared: 'open', comparedNote: 'Snack times differ' },
        },
      ],
    })),
  },
  R18: {
    plan: planWith('reviews', (reviews) => ({
      ...reviews,
      attendees: [{ id: 'at-1', answers: { name: 'Amina Test', capacity: 'person', attendance: 'invited' } }],
    })),
  },
  R19: {
    plan: planWith('summary', (summary) => ({
      ...summary,
      medicines: (summary.medicines ?? []).map((row) => ({ ...row, standing: 'carried' as const })),
    })),
  },
};

test('a complete plan is ready, with nothing to add', () => {
  expect(readiness(completePlan, { today: TODAY, vault: twin })).toEqual([]);
});

describe.each(Object.keys(READINESS_RULES) as readonly ReadinessCode[])('%s', (code) => {
  // Object.keys forgets the literal keys
  test('is tripped by its plan, alone', () => {
    const { plan, vault } = trips[code];
    expect(codesOf(plan, vault)).toEqual([code]);
  });

  test('says where, what and how to settle it, without a name or a number of anybody', () => {
    const { plan, vault } = trips[code];
    for (const { path, sentence, settle } of blockersOf(readiness(plan, { today: TODAY, ...(vault && { vault }) }))) {
      expect(path).toMatch(/^[a-zA-Z]+\.[a-zA-Z]+/);
      expect(sentence).toMatch(/[.”]$/);
      expect(settle.length).toBeGreaterThan(10);
      expect(`${sentence} ${settle}`).not.toMatch(/Amina|Zahra|\bTest\b|999 ?000|\b[Ee]rror|[Ii]nvalid|[Ff]ailed/);
    }
  });
});

test('an empty plan trips what it must, and never throws', () => {
  const codes = codesOf(newPlanContent(emptyAnswers));
  for (const code of ['R01', 'R02', 'R03', 'R04', 'R07', 'R08', 'R09', 'R11', 'R12', 'R13', 'R18', 'blank']) expect(codes).toContain(code);
});

test('someone undiagnosed, with known problems and the search described, is ready', () => {
  const plan = planWith('summary', (summary) => ({
    ...without(summary, 'conditions'),
    status: 'investigating',
    knownProblems: 'Seizures\nLow blood sugar',
    search: 'Genome sequencing sent in September 2026; result in clinic in spring.',
  }));
  expect(codesOf(plan)).toEqual([]);
});

test('an adult with no family is asked nothing about school or growing up', () => {
  const answers: Answers = {
    ...completeAnswers,
    person: { ...completeAnswers.person, dateOfBirth: '1979-06-01', livingArrangement: 'alone' },
    contacts: {
      ...without(completeAnswers.contacts, 'personal'),
      noPersonal: 'Does not want to name anyone; the district nurses know him best.',
    },
    transitions: {},
    consent: { ...completeAnswers.consent, basis: 'adult', capacityConcern: 'no' },
    reviews: { ...completeAnswers.reviews, nextOn: '2027-11-20' },
  };
  expect(codesOf(newPlanContent(answers))).toEqual([]);
});

test('no emergency plan needs a clinician and a reason, and then nothing else of the page', () => {
  const bare: Answers['emergency'] = { plan: 'notNeeded', phones: completeAnswers.emergency.phones ?? [], resuscitation: 'no' };
  expect(codesOf(planWith('emergency', () => bare))).toEqual(['R04']);
  expect(
    codesOf(
      planWith('emergency', () => ({
        ...bare,
        notNeededWhy: 'Stable; no acute risk.',
        notNeededBy: { name: 'Dr Idris Fictional', role: 'Consultant' },
      })),
    ),
  ).toEqual([]);
});

describe('emergency doses', () => {
  const blocked = (change: (dose: Dose) => Dose): readonly string[] => codesOf(withDose(change));
  test.each([
    ['no route', (dose: Dose) => without(dose, 'route')],
    ['no unit', (dose: Dose) => ({ ...dose, amount: { value: '88' } })],
    [
      'a trailing zero',
      (dose: Dose) => ({
        ...dose,
        amount: { value: '88.0', unit: 'millilitre' as const },
        checkedAmount: { value: '88.0', unit: 'millilitre' as const },
      }),
    ],
    ['no second check', (dose: Dose) => without(dose, 'checkedBy')],
    ['a second check by the same person', (dose: Dose) => ({ ...dose, checkedBy: { name: 'dr idris fictional', role: 'Consultant' } })],
    ['a dose authorised again after its check', (dose: Dose) => ({ ...dose, authorisedOn: '2026-11-21' })],
    ['a second check of another unit', (dose: Dose) => ({ ...dose, checkedAmount: { value: '88', unit: 'milligram' as const } })],
    ['nothing said about repeating', (dose: Dose) => without(dose, 'repeat')],
    ['repeats without limits', (dose: Dose) => ({ ...dose, repeat: 'yes' as const })],
    ['a volume without a strength', (dose: Dose) => ({ ...dose, volume: { value: '5', unit: 'millilitre' as const } })],
    ['no maximum on a dose by weight', (dose: Dose) => without(dose, 'maximum')],
    ['more than its maximum', (dose: Dose) => ({ ...dose, maximum: { value: '80', unit: 'millilitre' as const } })],
  ])('%s is R05', (_name, change) => {
    expect(blocked(change)).toEqual(['R05']);
  });

  test.each(['checkedAmount', 'checkedPer', 'checkedRoute', 'checkedBasis', 'checkedWeight'] as const)(
    'a second check without %s is R05',
    (part) => expect(blocked((dose) => without(dose, part))).toEqual(['R05']),
  );

  test('a dose past its day is R05', () => {
    expect(codesOf(withDose((dose) => dose, '2026-11-20'))).toContain('R05');
    expect(codesOf(planWith('emergency', (emergency) => ({ ...emergency, medicines: [] })))).toEqual([]);
  });

  test('a dose per kilogram asks for a weight, whatever it says it rests on', () => {
    const plan = withDose((dose) => ({ ...without(without(dose, 'weight'), 'rate'), per: 'kilogram', basis: 'fixed' }));
    expect(codesOf(plan)).toEqual(['R06', 'R05']);
    const dose = plan.answers.emergency.medicines?.[0]?.answers.dose ?? {};
    expect(isFieldRelevant(DOSE_PARTS.weight, { ...dose }, plan.answers)).toBe(true);
  });

  test('a weight may be relied on to the day, by the age at which it was measured', () => {
    const plan = (asAt: string): PlanContent => withDose((dose) => ({ ...dose, weight: { value: '44.2', unit: 'kilogram', asAt } }));
    expect(codesOf(plan('2025-11-21'))).not.toContain('R06'); // 12 years old then: 12 months
    expect(codesOf(plan('2025-11-20'))).toContain('R06');
    expect(codesOf(plan('2025-03-13'))).toContain('R06'); // 11 years old then: 6 months
  });
});

test('a number that is test rung by nobody is said, and does not block', () => {
  const plan = planWith('emergency', (emergency) => ({
    ...emergency,
    phones: (emergency.phones ?? []).map((row) => ({ ...row, answers: without(row.answers, 'rungOn') })),
  }));
  expect(codesOf(plan)).toEqual([]);
  expect(asidesOf(plan)).toEqual(['A06']);
});

describe('somebody else in the text', () => {
  const life = (words: string): PlanContent => planWith('dailyLife', (before) => ({ ...before, personalCare: words }));
  const clinical = (words: string): PlanContent => planWith('summary', (before) => ({ ...before, effect: words }));
  const stranger: VaultKnowledge = {
    others: peopleIndex([{ familyName: 'Nguyễn Văn', givenName: 'Đức Anh', preferredName: 'Ben', number: '999 000 0034' }]),
  };

  test('a sister may be named in family life, not in clinical text', () => {
    expect(codesOf(life('Zahra Test helps with snacks.'), twin)).toEqual([]);
    expect(codesOf(clinical('Zahra’s sugars fall fast.'), twin)).toEqual(['R16']);
    expect(codesOf(clinical('TEST, Zahra: sugars fall fast.'), twin)).toEqual(['R16']);
  });

  test('a stranger is not named in either, however the name is written', () => {
    for (const words of ['Letter about Ben Nguyen Van.', 'NGUYỄN VĂN, Ben', 'See Đức Nguyễn Văn’s plan']) {
      expect(codesOf(life(words), stranger)).toEqual(['R16']);
      expect(codesOf(clinical(words), stranger)).toEqual(['R16']);
    }
    expect(codesOf(clinical('Ben likes this.'), stranger)).toEqual([]);
  });

  test('where names belong, a name is no concern; a number is, anywhere', () => {
    const contacts = (words: string): PlanContent => planWith('contacts', (before) => ({ ...before, communication: words }));
    expect(codesOf(contacts('Copy to Ben Nguyen Van.'), stranger)).toEqual([]);
    expect(codesOf(contacts('Copy to 999-000-0034.'), stranger)).toEqual(['R16']);
    expect(codesOf(life('NHS 999 000 0026'), twin)).toEqual(['R16']);
  });

  test('a clinician who shares a name with somebody who has a plan blocks nobody', () => {
    const doctor: VaultKnowledge = { others: peopleIndex([{ familyName: 'Fictional', givenName: 'Idris' }]) };
    expect(codesOf(completePlan, doctor)).toEqual([]);
  });

  test('the person’s own name and number are no concern', () => {
    expect(codesOf(life('Amina Test, 999 000 0018, Mina'), twin)).toEqual([]);
  });
});

test('everything carried forward waits to be looked at, nested rows too', () => {
  const carried = newPlanContent(carryForward(completeAnswers));
  // Beside R19, what is about one version alone and was blank in the new one.
  expect(codesOf(carried).toSorted()).toEqual(['R01', 'R02', 'R03', 'R04', 'R12', 'R18', 'R19', 'blank']);
  const paths = blockersOf(readiness(carried, { today: TODAY })).map(({ path }) => path);
  expect(paths).toContain('summary.medicines.m-carnitine');
  expect(paths).toContain('emergency.scenarios.s-vomit.steps.t-1');
});

test('a removed row is struck out: nothing is asked of it, and the next version starts without it', () => {
  const gone = [{ id: 'x', answers: { name: 'TBC', strength: '5 mcg' }, standing: 'removed' }] as const;
  const plan = planWith('summary', (summary) => ({ ...summary, medicines: [...(summary.medicines ?? []), ...gone] }));
  expect(codesOf(plan)).toEqual([]);
  expect(carryForward(plan.answers).summary.medicines?.map(({ id }) => id)).toEqual(['m-carnitine']);
});

const asides: { readonly [Code in AdvisoryCode]: { readonly plan: PlanContent; readonly vault?: VaultKnowledge } } = {
  A01: { plan: planWith('summary', (summary) => ({ ...without(summary, 'allergies'), allergyStatus: 'notKnown' })) },
  A02: { plan: planWith('coordination', (coordination) => without(coordination, 'deputy')) },
  A03: { plan: planWith('reviews', (reviews) => ({ ...reviews, ownerRole: 'carer' })) },
  A04: { plan: planWith('coordination', (coordination) => without(coordination, 'organisationOffered')) },
  A05: { plan: planWith('coordination', (coordination) => ({ ...without(coordination, 'centreAttends'), centreAvailable: 'no' })) },
  A06: {
    plan: planWith('emergency', (emergency) => ({
      ...emergency,
      phones: (emergency.phones ?? []).map((row) => ({ ...row, answers: without(row.answers, 'rungOn') })),
    })),
  },
  A07: { plan: planWith('person', (person) => ({ ...person, informationNeed: 'yes' })), vault: { accessibleFormMade: false } },
  A08: { plan: completePlan, vault: { emergencyPages: 2 } },
  A09: { plan: planWith('healthNeeds', (needs) => ({ ...needs, systems: { ...needs.systems, sleep: { answer: 'need' } } })) },
  A10: { plan: planWith('summary', (summary) => ({ ...summary, weight: { value: '48.7', unit: 'kilogram', asAt: '2026-11-19' } })) },
  A11: {
    plan: planWith('provision', (provision) => ({
      support: (provision.support ?? []).map((row) => ({ ...row, answers: without(row.answers, 'deliverer') })),
    })),
  },
  A12: { plan: planWith('aboutMe', (about) => ({ ...about, dislikes: 'I am allergic to nuts.' })) },
  A13: {
    plan: planWith('linkedPlans', () => ({ plans: [{ id: 'lp', answers: { title: 'School plan', type: 'school', place: 'Office' } }] })),
  },
  A14: {
    plan: newPlanContent({ ...completeAnswers, person: { ...completeAnswers.person, dateOfBirth: '2009-12-01' } }),
  },
  A15: {
    plan: newPlanContent({
      ...completeAnswers,
      person: { ...completeAnswers.person, dateOfBirth: '2008-11-01' },
      consent: {
        ...completeAnswers.consent,
        basis: 'adult',
        capacityConcern: 'yes',
        capacityNote: 'Dr Elin Sample, 19-Nov-2026: able to decide',
      },
    }),
  },
  A16: { plan: planWith('summary', (summary) => ({ ...summary, weight: { value: '442', unit: 'kilogram', asAt: '2026-11-19' } })) },
  A17: { plan: planWith('aboutMe', (about) => ({ ...about, badDay: 'The LTV team cannot come.' })) },
  A18: { plan: planWith('aboutMe', (about) => ({ ...about, pleaseDo: 'Give me 5 milligram before bed.' })) },
  A19: {
    plan: planWith('provision', (provision) => ({
      support: (provision.support ?? []).map((row) => ({ ...row, answers: { ...row.answers, what: 'Access to physiotherapy' } })),
    })),
  },
  A20: {
    plan: planWith('goals', (goals) => ({
      ...goals,
      outcomes: (goals.outcomes ?? []).map((row) => ({ ...row, answers: { ...row.answers, statement: 'Attend physiotherapy' } })),
    })),
  },
};

test.each(Object.keys(ADVISORIES) as readonly AdvisoryCode[])('%s is said and never blocks', (code) => {
  // Object.keys forgets the literal keys
  const { plan, vault } = asides[code];
  const changed =
    code === 'A12'
      ? newPlanContent({ ...plan.answers, summary: { ...without(plan.answers.summary, 'allergies'), allergyStatus: 'none' } })
      : plan;
  expect(codesOf(changed, vault)).toEqual([]);
  expect(asidesOf(changed, vault)).toContain(code);
});

test('how an outcome is worded is said at its field, and not again as a gap in the thread', () => {
  const found = asidesOf(asides.A20.plan);
  expect(found).toContain('A20');
  expect(found).not.toContain('A11');
});

test('the day decides: the same plan expires', () => {
  expect(codesOf(completePlan, {}, literalDate('2026-12-19'))).toEqual([]);
  expect(codesOf(completePlan, {}, literalDate('2026-12-20'))).toEqual(['R03']);
  expect(codesOf(completePlan, {}, literalDate('2027-05-21'))).toEqual(expect.arrayContaining(['R03', 'R04', 'R05', 'R12']));
});

test('a part that somebody does not agree with never stands in the way, however little of it is written', () => {
  const heard = (answers: object): PlanContent => planWith('consent', (before) => ({ ...before, disagreements: [{ id: 'd', answers }] }));
  const view = { text: 'Nine is early enough.', speaker: 'parent', how: 'talking', saidOn: '2026-11-40' } as const;
  for (const answers of [{}, { part: 'Start of the school day' }, { part: 'Start of the school day', who: 'Her father', view }]) {
    const plan = heard(answers);
    expect(codesOf(plan)).toEqual([]);
    const said = readiness(plan, { today: TODAY }).filter(({ path }) => path.startsWith('consent.disagreements.'));
    expect(said.map(({ severity }) => severity)).toEqual(said.map(() => 'warning'));
    expect(said).not.toEqual([]);
  }
});
