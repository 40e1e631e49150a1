// Links between rows, whichever of the two keeps them, and what follows from a row.
import { describe, expect, it } from 'vitest';
import { createEditorStore } from '../../../../renderer/features/editor/editorStore.ts';
import { addRow, rowsAtPath } from '../../../../renderer/form/addRow.ts';
import { areLinked, linkBetween, toggleLink } from '../../../../renderer/form/linkTargets.ts';
import { answersAbout, rowsAbout, rowsOfSweep } from '../../../../renderer/form/sweepRows.ts';
import { followerOf, threadAround } from '../../../../renderer/form/threadAround.ts';
import { fieldEntry, type FieldPath } from '../../../../shared/plan/definition.ts';
import type { FieldOfKind } from '../../../../shared/plan/fields.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';

const NEED = 'healthNeeds.needs.n-fast';
const OUTCOME = 'goals.outcomes.o-trip';
const SUPPORT = 'provision.support.g-nurse';

const editor = () => createEditorStore(completeAnswers, () => new Date(2026, 10, 21));

const sweep = (path: FieldPath): FieldOfKind<'sweep'> => {
  const { field } = fieldEntry(path);
  if (field.kind !== 'sweep') throw new Error(`${path} is no sweep.`);
  return field;
};

describe('a link', () => {
  it('is kept by the outcome or by the support, from whichever end it is asked', () => {
    expect(linkBetween(NEED, OUTCOME)).toEqual({ path: `${OUTCOME}.needs`, id: 'n-fast' });
    expect(linkBetween(OUTCOME, NEED)).toEqual({ path: `${OUTCOME}.needs`, id: 'n-fast' });
    expect(linkBetween(OUTCOME, SUPPORT)).toEqual({ path: `${SUPPORT}.outcomes`, id: 'o-trip' });
  });

  it('joins no need to support, and nothing to itself', () => {
    expect(linkBetween(NEED, SUPPORT)).toBeUndefined();
    expect(linkBetween(NEED, NEED)).toBeUndefined();
  });

  it('is parted and made again in one step each, and the last one leaves no answer behind', () => {
    const form = editor();
    const now = () => form.store.getState().answers;
    toggleLink(form, NEED, OUTCOME);
    expect(areLinked(now(), NEED, OUTCOME)).toBe(false);
    expect(now().goals.outcomes?.[0]?.answers).not.toHaveProperty('needs');
    form.undo();
    expect(now()).toEqual(completeAnswers);
    toggleLink(form, NEED, SUPPORT);
    expect(now()).toEqual(completeAnswers);
  });
});

describe('the thread around a row', () => {
  it('goes on to support, and back to needs', () => {
    expect(threadAround(completeAnswers, NEED).map(({ name }) => name)).toEqual(['Outcome E1', 'Support G1']);
    expect(threadAround(completeAnswers, OUTCOME).map(({ name }) => name)).toEqual(['Health need C1', 'Support G1']);
    expect(threadAround(completeAnswers, SUPPORT).map(({ name }) => name)).toEqual(['Health need C1', 'Outcome E1']);
  });

  it('leads from a need to an outcome and from an outcome to support, linked already, and no further', () => {
    expect(followerOf(NEED)).toMatchObject({ rowsPath: 'goals.outcomes', answers: { needs: ['n-fast'] } });
    expect(followerOf('dailyLife.needs.d')).toMatchObject({ rowsPath: 'goals.outcomes', answers: { otherNeeds: ['d'] } });
    expect(followerOf(OUTCOME)).toMatchObject({ rowsPath: 'provision.support', label: 'Add support for this outcome' });
    expect(followerOf(SUPPORT)).toBeUndefined();
    expect(followerOf('summary.medicines.m')).toBeUndefined();
  });
});

describe('a sweep', () => {
  it('leads to the rows of its section that name what was swept', () => {
    expect(rowsOfSweep(sweep('healthNeeds.systems'))).toMatchObject({ rowsPath: 'healthNeeds.needs', id: 'systems', many: true });
    expect(rowsOfSweep(sweep('dailyLife.areas'))).toMatchObject({ rowsPath: 'dailyLife.needs', id: 'area', many: false });
    expect(rowsOfSweep(sweep('coordination.functionsNow'))).toBeUndefined();
  });

  it('adds such a row in one step, about that item alone', () => {
    const form = editor();
    const rows = rowsOfSweep(sweep('healthNeeds.systems'));
    if (!rows) throw new Error('The sweep leads nowhere.');
    addRow(form, rows.rowsPath, answersAbout(rows, 'vision'));
    const { answers } = form.store.getState();
    expect(rowsAtPath(answers, rows.rowsPath).at(-1)?.answers).toEqual({ systems: ['vision'] });
    expect(rowsAbout(answers, rows, 'vision').map(({ name }) => name)).toEqual(['Health need C2']);
    form.undo();
    expect(form.store.getState().answers).toEqual(completeAnswers);
  });
});
