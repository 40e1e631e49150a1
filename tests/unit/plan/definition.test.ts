// The definition as a whole: what a compiler cannot see (paths across sections, codes, words).
import { expect, test } from 'vitest';
import { fieldEntries, findEntry, sectionIds, sections } from '../../../shared/plan/definition.ts';
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

test('every rule names a field that exists, and values it can have', () => {
  for (const { path, field, beside } of every) {
    if (!field.relevant) continue;
    for (const { name, values } of namesIn(field.relevant)) {
      const named = name.includes('.') ? findEntry(name)?.field : beside[name];
      expect(named, `${path} asks for ${name}`).toBeDefined();
      if (named?.kind === 'choice' || named?.kind === 'choices') expect(named.options.map(({ code }) => code), path).toEqual(expect.arrayContaining([...values]));
    }
  }
});

test('every link points at rows', () => {
  for (const { path, field } of every) if (field.kind === 'links') expect(findEntry(field.to)?.field.kind, path).toBe('rows');
});

test('codes are distinct, safe as keys and never reused with another label in one list', () => {
  for (const { path, field } of every) {
    for (const options of optionsOf(field)) {
      const codes = options.map(({ code }) => code);
      expect(new Set(codes).size, path).toBe(codes.length);
      for (const code of codes) expect(code, path).toMatch(/^[A-Za-z0-9]+$/);
    }
  }
});

test('words are whole: no bare letters “EHCP”, no placeholders, no trailing stops in labels', () => {
  for (const { path, field } of every) {
    for (const words of [field.label, field.plainLabel ?? field.label, field.hint ?? 'x', field.heading ?? 'x', ...optionsOf(field).flatMap((list) => list.map(({ label }) => label))]) {
      expect(words, path).not.toMatch(/\bEHCP\b|TODO|XXX|lorem/i);
      expect(words.trim(), path).toBe(words);
      expect(words, path).not.toBe('');
    }
    expect(field.label, path).not.toMatch(/\.$/);
  }
});

test('the nine items of the survey all have a place, and none is forced', () => {
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
  for (const path of Object.values(items)) expect(findEntry(path), path).toBeDefined();
});

test('what is sensitive is kept from every paper unless somebody chooses', () => {
  for (const path of ['summary.genetics', 'summary.familyHistory', 'consent.safeguarding', 'consent.safeguardingNote', 'person.addressSecret', 'person.lookAlike']) {
    expect(findEntry(path)?.audience, path).toEqual([]);
  }
});

test('no diagnosis is asked for before a plan can be agreed', () => {
  const { field } = findEntry('summary.conditions') ?? {};
  expect(field?.needed).toEqual({ unlessAnswered: 'knownProblems' });
});

test('sections stand in the order of what matters first', () => {
  expect(sectionIds).toEqual([
    'person', 'summary', 'healthNeeds', 'emergency', 'contacts', 'goals', 'provision', 'dailyLife', 'transitions', 'aboutMe', 'coordination', 'reviews',
    'consent', 'education', 'linkedPlans', 'other',
  ]);
  expect(fieldEntries.length).toBeGreaterThan(200);
});
