// A closed row as it is read out: what its definition says, in full, with nothing rounded and nothing said of what is blank.
import { describe, expect, it } from 'vitest';
import { answerInWords, rowTitle } from '../../../../renderer/form/answerInWords.ts';
import { rowSentence } from '../../../../renderer/form/rowSentence.ts';
import { fieldEntry, fieldEntries, type FieldPath } from '../../../../shared/plan/definition.ts';
import type { Field, FieldOfKind } from '../../../../shared/plan/fields.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';

const setting = { nation: 'england' } as const;

const rowsField = (path: FieldPath): FieldOfKind<'rows'> => {
  const { field } = fieldEntry(path);
  if (field.kind !== 'rows') throw new Error(`${path} has no rows.`);
  return field;
};

const sentence = (path: FieldPath, answers: object): string =>
  rowSentence(rowsField(path), { id: 'row', answers }, completeAnswers, setting);

const allRows = (fields: readonly Field[]): readonly FieldOfKind<'rows'>[] =>
  fields.flatMap((field) => (field.kind === 'rows' ? [field, ...allRows(Object.values(field.fields))] : []));

describe('a closed row', () => {
  it('reads only fields that its rows have', () => {
    for (const { one, fields, reads = [] } of allRows(fieldEntries.map(({ field }) => field))) {
      for (const piece of reads) {
        const names = [...piece.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
        expect(names, `${one}: ${piece}`).toHaveLength(1);
        expect(Object.keys(fields), `${one}: ${piece}`).toContain(names[0]);
      }
    }
  });

  it('says the amount of a medicine before its strength, and calls each what it is', () =>
    expect(
      sentence('summary.medicines', {
        strength: '50 milligram in 5 millilitre',
        amount: { value: '2.50', unit: 'milligram' },
        frequency: 'Twice a day',
      }),
    ).toBe('2.50 milligram each time · Twice a day · strength: 50 milligram in 5 millilitre'));

  it('leaves out what is blank, and what is not asked any more', () => {
    expect(sentence('provision.support', { deliverer: 'Nurse (band 6)' })).toBe('Given by Nurse (band 6)');
    expect(sentence('provision.support', { deliverer: 'Nurse', whenNeeded: 'no', trigger: 'A fall' })).toBe('Given by Nurse');
  });

  it('says an answer after its question where it says nothing by itself', () =>
    expect(sentence('person.adjustments', { about: 'communication', essential: 'yes' })).toMatch(/ · Is it essential\? yes$/));

  it('puts no piece of the definition into words that look like one', () =>
    expect(sentence('contacts.outOfHours', { number: '01632 960 001', hours: "$& {number} $'" })).toBe("01632 960 001 · $& {number} $'"));

  it('tells the steps of an emergency by their words', () =>
    expect(
      sentence('emergency.scenarios', {
        trigger: 'Vomits twice',
        steps: ['Give the injection.', 'Ring 999', 'Stay', 'Wait'].map((words, index) => ({ id: `s${index}`, answers: { words } })),
      }),
    ).toBe('Act when: Vomits twice · 1 Give the injection; 2 Ring 999; 3 Stay; and 1 more'));
});

describe('somebody’s own words', () => {
  const said = { text: 'I want to sing.', speaker: 'self', speakerName: 'Tomos', how: 'talking', saidOn: '2026-11-06' } as const;

  it('are the title, and nothing else is in it', () =>
    expect(rowTitle(rowsField('goals.hopes'), { id: 'row', answers: { words: said } })).toBe('“I want to sing.”'));

  it('are followed by whose they are, how they were heard and when', () =>
    expect(sentence('goals.hopes', { words: said })).toBe('Tomos (the person themselves), talking together, 06-Nov-2026'));

  it('say so where nobody is named', () =>
    expect(answerInWords({ kind: 'statement', label: 'Words' }, { text: 'No.', speaker: 'parent' })).toBe('“No.” parent or carer'));
});
