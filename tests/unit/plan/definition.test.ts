// The definition as a whole: what a compiler cannot see (paths across sections, codes, words).
import { expect, test } from 'vitest';
import { fieldEntries, fieldEntry, findEntry, sectionIds, sections, type FieldPath } from '../../../shared/plan/definition.ts';
import type { Field, Fields } from '../../../shared/plan/fields.ts';
import type { Option } from '../../../shared/plan/option.ts';
import { DOSE_PARTS, PERSON_PARTS, STATEMENT_PARTS } from '../../../shared/plan/parts.ts';
import type { Rule } from '../../../shared/plan/rules.ts';

interface Placed {
  readonly path: string;
  readonly field: Field;
  readonly beside: Fields;
}

function within(fields: Fields, path: string): readonly Placed[] {
  return Object.entries(fields).flatMap(([id, field]) => [
    { path: `${path}.${id}`, field, beside: fields },
    ...(field.kind === 'rows' ? within(field.fields, `${path}.${id}`) : []),
  ]);
}

const parts: Fields = { ...DOSE_PARTS, ...PERSON_PARTS, ...STATEMENT_PARTS };
const every = [...sectionIds.flatMap((id) => within(sections[id].fields, id)), ...within(parts, 'parts')];

const namesIn = (rule: Rule): readonly { readonly name: string; readonly values: readonly string[] }[] => {
  switch (rule.when) {
    case 'answerIs':
      return [{ name: rule.field, values: [rule.value] }];
    case 'answerIn':
      return [{ name: rule.field, values: rule.values }];
    case 'isBlank':
    case 'isAnswered':
      return [{ name: rule.field, values: [] }];
    case 'all':
    case 'any':
      return rule.rules.flatMap(namesIn);
    default:
      return [];
  }
};

const optionsOf = (field: Field): readonly (readonly Option[])[] => {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return [field.options];
    case 'quantity':
      return [field.units];
    case 'sweep':
      return [field.items, field.answers];
    default:
      return [];
  }
};

// Paths of what is wrong; a test expects none.
const wrong = (isRight: (placed: Placed) => boolean): readonly string[] =>
  every.filter((placed) => !isRight(placed)).map(({ path }) => path);

test('every rule names a field that exists, and values it can have', () => {
  const isRight = ({ field, beside }: Placed): boolean =>
    (field.relevant ? namesIn(field.relevant) : []).every(({ name, values }) => {
      const named = name.includes('.') ? findEntry(name)?.field : beside[name];
      if (named?.kind !== 'choice' && named?.kind !== 'choices') return named !== undefined;
      return values.every((value) => named.options.some(({ code }) => code === value));
    });
  expect(wrong(isRight)).toEqual([]);
});

test('every link points at rows', () => {
  expect(wrong(({ field }) => field.kind !== 'links' || findEntry(field.to)?.field.kind === 'rows')).toEqual([]);
});

test('codes are distinct and safe as keys', () => {
  const isRight = (options: readonly Option[]): boolean =>
    new Set(options.map(({ code }) => code)).size === options.length && options.every(({ code }) => /^[A-Za-z0-9]+$/.test(code));
  expect(wrong(({ field }) => optionsOf(field).every(isRight))).toEqual([]);
});

test('words are whole: no bare letters “EHCP”, no placeholders, no stops after labels', () => {
  const wordsOf = (field: Field): readonly string[] => [
    ...[field.label, field.plainLabel, field.hint, field.heading].filter((words) => words !== undefined),
    ...optionsOf(field).flatMap((list) => list.flatMap(({ label, plainLabel }) => [label, plainLabel ?? label])),
  ];
  const isRight = (words: string): boolean => words !== '' && words.trim() === words && !/\bEHCP\b|TODO|XXX|lorem/i.test(words);
  expect(wrong(({ field }) => wordsOf(field).every(isRight) && !field.label.endsWith('.'))).toEqual([]);
});

test('the nine items of the survey all have a place', () => {
  const items = {
    summary: 'summary.explainer',
    healthNeeds: 'healthNeeds.needs',
    emergency: 'emergency.plan',
    reviews: 'reviews.nextOn',
    outOfHours: 'contacts.outOfHours',
    nonHealth: 'dailyLife.areas',
    goals: 'goals.outcomes',
    transitions: 'transitions.moves',
    other: 'other.parts',
  };
  expect(Object.values(items).filter((path) => !findEntry(path))).toEqual([]);
});

test('each of them can be declined, found not to be needed, or left blank; none is forced', () => {
  const { field: emergency } = fieldEntry('emergency.plan');
  expect(emergency.kind === 'choice' && emergency.options.map(({ code }) => code)).toEqual(['yes', 'notNeeded', 'declined']);
  const excuses: Partial<Record<FieldPath, string>> = {
    'summary.conditions': 'knownProblems',
    'healthNeeds.needs': 'noNeeds',
    'goals.outcomes': 'noGoals',
    'provision.support': 'noSupport',
    'contacts.outOfHours': 'noOutOfHours',
    'contacts.personal': 'noPersonal',
  };
  const paths = Object.keys(excuses) as readonly FieldPath[]; // Object.keys forgets the literal keys
  expect(paths.map((path) => fieldEntry(path).field.needed)).toEqual(Object.values(excuses).map((unlessAnswered) => ({ unlessAnswered })));
  expect(
    ['transitions.moves', 'other.parts'].map((path) => findEntry(path)?.field.relevant === undefined && findEntry(path)?.field.needed),
  ).toEqual([false, undefined]);
});

test('what is sensitive is kept from every paper unless somebody chooses', () => {
  const secret = [
    'summary.genetics',
    'summary.familyHistory',
    'consent.safeguarding',
    'consent.safeguardingNote',
    'person.addressSecret',
    'person.lookAlike',
  ];
  expect(secret.map((path) => findEntry(path)?.audience)).toEqual(secret.map(() => []));
});

test('sections stand in the order of what matters first', () => {
  expect(sectionIds.join(' ')).toBe(
    'person summary healthNeeds emergency contacts goals provision dailyLife transitions aboutMe coordination reviews consent education linkedPlans other',
  );
  expect(fieldEntries.length).toBeGreaterThan(200);
});
