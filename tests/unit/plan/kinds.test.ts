// That answers are inferred from the definition, down through rows, and that a new kind cannot be forgotten. The type
// checker is the test here (`@ts-expect-error` fails the build when the error goes away); the run itself checks little.
import { expect, expectTypeOf, test } from 'vitest';
import type { AnswersTo, Dose, FieldKind, NamedPerson, Statement } from '../../../shared/plan/fields.ts';
import type { DOSE_PARTS, PERSON_PARTS, STATEMENT_PARTS } from '../../../shared/plan/parts.ts';
import { section, type SectionAnswers } from '../../../shared/plan/section.ts';
import { answerIs } from '../../../shared/plan/rules.ts';

const sample = section({
  label: 'Sample',
  plainLabel: 'Sample',
  intro: '',
  audience: ['family'],
  fields: {
    colour: {
      kind: 'choice',
      label: 'Colour',
      options: [
        { code: 'red', label: 'Red' },
        { code: 'blue', label: 'Blue' },
      ],
    },
    weight: { kind: 'quantity', label: 'Weight', units: [{ code: 'kilogram', label: 'kilogram' }] },
    daily: {
      kind: 'sweep',
      label: 'Daily life',
      items: [{ code: 'eating', label: 'Eating' }],
      answers: [
        { code: 'need', label: 'Need' },
        { code: 'none', label: 'None' },
      ],
    },
    scenarios: {
      kind: 'rows',
      label: 'Scenarios',
      one: 'scenario',
      title: 'name',
      fields: {
        name: { kind: 'text', label: 'Name' },
        severity: {
          kind: 'choice',
          label: 'How bad',
          options: [
            { code: 'mild', label: 'Mild' },
            { code: 'severe', label: 'Severe' },
          ],
        },
        steps: {
          kind: 'rows',
          label: 'Steps',
          one: 'step',
          title: 'words',
          relevant: answerIs('severity', 'severe'),
          fields: { words: { kind: 'text', label: 'Words' }, dose: { kind: 'dose', label: 'Dose' } },
        },
      },
    },
  },
});
type Sample = SectionAnswers<typeof sample>;

test('answers are inferred through options, units, sweeps and rows within rows', () => {
  expectTypeOf<Sample['colour']>().toEqualTypeOf<'red' | 'blue' | undefined>();
  const answers: Sample = {
    colour: 'red',
    weight: { value: '24.1', unit: 'kilogram' },
    daily: { eating: { answer: 'need', note: 'Soft food' } },
    scenarios: [
      {
        id: 's1',
        answers: { severity: 'severe', steps: [{ id: 't1', answers: { dose: { amount: { value: '5', unit: 'milligram' } } } }] },
      },
    ],
  };
  expect(answers.scenarios?.[0]?.answers.steps?.[0]?.answers.dose?.amount?.unit).toBe('milligram');
});

test('a wrong code, unit, item or row field is a type error', () => {
  // @ts-expect-error a colour that is not offered
  const colour: Sample = { colour: 'green' };
  // @ts-expect-error a unit that is not offered
  const unit: Sample = { weight: { value: '1', unit: 'stone' } };
  // @ts-expect-error an item that is not in the sweep
  const item: Sample = { daily: { flying: { answer: 'need' } } };
  // @ts-expect-error a field that the rows do not have
  const row: Sample = { scenarios: [{ id: 's1', answers: { nmae: 'Seizure' } }] };
  // @ts-expect-error a severity that is not offered, two levels down
  const inner: Sample = { scenarios: [{ id: 's1', answers: { severity: 'awful' } }] };
  // @ts-expect-error abbreviations are not units of a dose
  const dose: Dose = { amount: { value: '5', unit: 'mcg' } };
  expect([colour, unit, item, row, inner, dose]).toHaveLength(6);
});

test('a rule, an excuse or a title that names no field beside it is a type error', () => {
  const rows = { kind: 'rows', label: 'Rows', one: 'row', fields: { name: { kind: 'text', label: 'Name' } } } as const;
  const about = { label: 'S', plainLabel: 'S', intro: '', audience: [] } as const;
  const made = [
    // @ts-expect-error no such field
    section({ ...about, fields: { a: { kind: 'text', label: 'A', relevant: answerIs('b', 'yes') } } }),
    // @ts-expect-error no such excuse
    section({ ...about, fields: { a: { kind: 'text', label: 'A', needed: { unlessAnswered: 'b' } } } }),
    // @ts-expect-error no such title
    section({ ...about, fields: { a: { ...rows, title: 'nmae' } } }),
    section({ ...about, fields: { a: { ...rows, title: 'name' } } }),
  ];
  expect(made).toHaveLength(4);
});

test('the parts of a dose, a person and a statement are exactly what their answers hold', () => {
  expectTypeOf<Required<AnswersTo<typeof DOSE_PARTS>>>().toEqualTypeOf<Required<Dose>>();
  expectTypeOf<Required<AnswersTo<typeof PERSON_PARTS>>>().toEqualTypeOf<Required<NamedPerson>>();
  expectTypeOf<Required<AnswersTo<typeof STATEMENT_PARTS>>>().toEqualTypeOf<Required<Statement>>();
});

test('a kind that an output has not learned breaks the build', () => {
  const all = {
    text: 1,
    longText: 1,
    choice: 1,
    choices: 1,
    fiveWay: 1,
    date: 1,
    partialDate: 1,
    identifier: 1,
    quantity: 1,
    dose: 1,
    phone: 1,
    person: 1,
    rows: 1,
    links: 1,
    sweep: 1,
    statement: 1,
    files: 1,
  } as const satisfies Record<FieldKind, 1>;
  const { sweep, ...forgetful } = all;
  // @ts-expect-error an output that forgot the sweep
  const output: Record<FieldKind, 1> = forgetful;
  expect([output, sweep]).toHaveLength(2);
});
