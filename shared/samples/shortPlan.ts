// A handful of answers beyond identity, as a plan holds after its first half hour. What many people share is made once, so that
// a hundred thousand of them are made in a moment; an id is only ever looked for inside its own plan.
import type { Answers } from '../plan/definition.ts';
import { rowMaker } from './builders/rowLists.ts';
import type { Random } from './seededRandom.ts';
import { shortConditions, type ShortCondition } from './shortConditions.ts';

const { rows } = rowMaker('short');

const OWNERS = [
  { owner: { name: 'S. Sample', role: 'Specialist nurse' }, ownerRole: 'specialistNurse' },
  { owner: { name: 'M. Example', role: 'Care coordinator' }, ownerRole: 'coordinator' },
  { owner: { name: 'J. Placeholder', role: 'Community nurse' }, ownerRole: 'communityNurse' },
] as const satisfies readonly Answers['reviews'][];

const PRACTICES = ['Sample Street Surgery', 'Example Road Medical Centre', 'Crescent Practice'] as const;
const ADULTS_LIVE = ['partner', 'alone', 'family'] as const;
const ALONE: readonly Answers['contacts'][] = [
  { noPersonal: 'Asked, and would rather not name anyone yet' },
  { noPersonal: 'No family nearby. The community nurse knows them best.' },
];
const MONTHS = ['2027-01', '2027-02', '2027-03', '2027-04', '2027-05'] as const;

const ALLERGIES = (
  [
    ['Penicillin', 'Rash all over'],
    ['Latex', 'Wheals where gloves touched'],
    ['Peanut', 'Swelling of the lips'],
    ['Trimethoprim', 'Not known: a long time ago'],
  ] as const
).map(([substance, reaction]) => rows('summary.allergies', [{ substance, reaction }], substance));

const UNDIAGNOSED: Answers['summary'] = {
  status: 'investigating',
  explainer: 'A condition without a name yet that causes seizures and slow growth.',
  knownProblems: 'Seizures\nSlow growth',
  search: 'Whole genome sent; answer expected in 2027.',
  allergyStatus: 'notKnown',
};

const diagnosed = new Map<ShortCondition, Answers['summary']>(
  shortConditions.map((condition) => [
    condition,
    {
      status: 'confirmed',
      explainer: condition.explainer,
      conditions: rows('summary.conditions', [{ name: condition.name, certainty: 'confirmed' }], condition.name),
      effect: condition.effect,
    },
  ]),
);

const suiting = Array.from({ length: 121 }, (_, age) => shortConditions.filter(({ fromAge, toAge }) => fromAge <= age && age <= toAge));

const NOBODY_YET = rows('contacts.personal', [{ relationship: 'parent' }]);

function summaryOf(random: Random, age: number): Answers['summary'] {
  if (random.chance(0.08)) return UNDIAGNOSED;
  const condition = diagnosed.get(random.pick(suiting[age] ?? shortConditions)) ?? UNDIAGNOSED;
  const allergiesConfirmedBy = age < 16 ? 'A parent' : 'The person, and the GP record';
  return random.chance(0.2)
    ? { ...condition, allergyStatus: 'has', allergies: random.pick(ALLERGIES), allergiesConfirmedBy }
    : { ...condition, allergyStatus: 'none', allergiesConfirmedBy };
}

function contactsOf(random: Random, age: number, familyName: string): Answers['contacts'] {
  if (age >= 18) return random.pick(ALONE);
  const phone = `07700 900${String(random.between(0, 999)).padStart(3, '0')}`;
  return {
    personal: NOBODY_YET.map((row) => ({
      ...row,
      answers: { name: `${random.chance(0.7) ? 'Ms' : 'Mr'} ${familyName}`, relationship: 'parent', phone, carer: 'yes' },
    })),
  };
}

export const withShortPlan = (answers: Answers, random: Random, age: number): Answers => ({
  ...answers,
  person: { ...answers.person, livingArrangement: age < 18 ? 'family' : random.pick(ADULTS_LIVE), gpPractice: random.pick(PRACTICES) },
  summary: summaryOf(random, age),
  contacts: contactsOf(random, age, answers.person.familyName ?? ''),
  reviews: { ...random.pick(OWNERS), nextOn: `${random.pick(MONTHS)}-${String(random.between(1, 28)).padStart(2, '0')}` },
});
