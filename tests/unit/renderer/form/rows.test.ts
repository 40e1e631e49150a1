// What can be done to a list, and that undo takes back any of it: against the plainest model there is, a list of states.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEditorStore } from '../../../../renderer/features/editor/editorStore.ts';
import { answerAtPath, withAnswerAtPath } from '../../../../renderer/form/answerPath.ts';
import { added, marked, moved, newRow, placed, putBack, removed } from '../../../../renderer/form/rows.ts';
import { spotAt, type Spot } from '../../../../renderer/form/spot.ts';
import { emptyAnswers } from '../../../../shared/plan/definition.ts';
import type { Row } from '../../../../shared/plan/fields.ts';

const spot = (path: string): Spot => {
  const found = spotAt(path);
  if (!found) throw new Error(`No spot at ${path}`);
  return found;
};
const row = (id: string, standing?: Row['standing']): Row => ({ id, answers: {}, ...(standing && { standing }) });
const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id);

describe('a list of rows', () => {
  it('gives every new row an id of its own', () => expect(newRow().id).not.toBe(newRow().id));

  it('lets a new row go, and strikes out one that was agreed once', () => {
    expect(removed([row('a'), row('b', 'carried')], 'a')).toEqual([row('b', 'carried')]);
    expect(removed([row('a'), row('b', 'carried')], 'b')).toEqual([row('a'), row('b', 'removed')]);
  });

  it('moves past what is struck out, and not beyond the ends', () => {
    const rows = [row('a'), row('gone', 'removed'), row('b')];
    expect(ids(moved(rows, 'b', -1))).toEqual(['b', 'a', 'gone']);
    expect(moved(rows, 'a', -1)).toBe(rows);
    expect(moved(rows, 'b', 1)).toBe(rows);
  });

  it('puts a row back where it was', () => {
    const rows = [row('a'), row('b'), row('c')];
    expect(putBack(removed(rows, 'b'), row('b'), 1)).toEqual(rows);
  });

  it('takes a row to a place among those that stand, and leaves what is struck out where it was', () => {
    const rows = [row('a'), row('gone', 'removed'), row('b'), row('c')];
    expect(ids(placed(rows, 'c', 0))).toEqual(['c', 'a', 'gone', 'b']);
    expect(ids(placed(rows, 'a', 1))).toEqual(['gone', 'b', 'a', 'c']);
    expect(ids(placed(rows, 'a', 9))).toEqual(['gone', 'b', 'c', 'a']);
    expect(placed(rows, 'b', 1)).toBe(rows);
    expect(placed(rows, 'nobody', 0)).toBe(rows);
    expect(placed([row('a')], 'a', 0)).toHaveLength(1);
  });

  it('is marked row by row', () => expect(marked([row('a', 'carried')], 'a', 'confirmed')).toEqual([row('a', 'confirmed')]));
});

describe('an answer by its path', () => {
  const start = withAnswerAtPath(emptyAnswers, 'emergency.medicines', [row('m', 'carried'), row('n')]);

  it('is read and written down through rows and parts', () => {
    const next = withAnswerAtPath(start, 'emergency.medicines.m.dose.amount', { value: '1', unit: 'gram' });
    expect(answerAtPath(next, 'emergency.medicines.m.dose.amount')).toEqual({ value: '1', unit: 'gram' });
  });

  it('leaves every other row the very same value', () => {
    const next = withAnswerAtPath(start, 'emergency.medicines.m.name', 'Glucose');
    expect(next.emergency.medicines?.[1]).toBe(start.emergency.medicines?.[1]);
    expect(next.summary).toBe(start.summary);
  });

  it('marks a row of the version before as changed', () =>
    expect(withAnswerAtPath(start, 'emergency.medicines.m.name', 'Glucose').emergency.medicines?.[0]?.standing).toBe('changed'));

  it('a whole without parts is no answer', () => {
    const given = withAnswerAtPath(start, 'emergency.medicines.m.dose.route', 'oral');
    expect(withAnswerAtPath(given, 'emergency.medicines.m.dose.route', undefined).emergency.medicines?.[0]?.answers).toEqual({});
  });
});

const LISTS = ['healthNeeds.needs', 'goals.outcomes'] as const;

const act = fc.oneof(
  fc.record({ do: fc.constant('add' as const), list: fc.constantFrom(...LISTS) }),
  fc.record({ do: fc.constant('remove' as const), list: fc.constantFrom(...LISTS), at: fc.nat(5) }),
  fc.record({
    do: fc.constant('move' as const),
    list: fc.constantFrom(...LISTS),
    at: fc.nat(5),
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.record({ do: fc.constant('write' as const), list: fc.constantFrom(...LISTS), at: fc.nat(5), words: fc.constantFrom('a', 'b', '') }),
  fc.record({ do: fc.constant('step' as const), at: fc.nat(5) }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('redo' as const) }),
);

describe('undo and redo of rows against a model', () => {
  it('agree after any sequence of adding, taking away, moving, writing, nesting, undo and redo', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 50 }), (acts) => {
        let time = 0;
        let serial = 0;
        const editor = createEditorStore(emptyAnswers, () => new Date((time += 1000)));
        const now = () => editor.store.getState().answers;
        let states = [now()];
        let here = 0;
        const change = (at: Spot, answer: Parameters<typeof editor.change>[1]): void => {
          const before = now();
          editor.change(at, answer);
          if (now() === before) return;
          states = [...states.slice(0, here + 1), now()];
          here += 1;
        };
        for (const step of acts) {
          const list = 'list' in step ? step.list : 'goals.outcomes';
          const rows = (answerAtPath(now(), list) ?? []) as readonly Row[];
          const at = 'at' in step ? rows[step.at] : undefined;
          if (step.do === 'add') change(spot(list), added(rows, row(`r${(serial += 1)}`)));
          else if (step.do === 'remove' && at) change(spot(list), removed(rows, at.id));
          else if (step.do === 'move' && at) change(spot(list), moved(rows, at.id, step.by));
          else if (step.do === 'write' && at) {
            const name = list === 'goals.outcomes' ? 'statement' : 'title';
            change(spot(`${list}.${at.id}.${name}`), step.words === '' ? undefined : step.words);
          } else if (step.do === 'step' && at) {
            const path = `goals.outcomes.${at.id}.steps`;
            const steps = (answerAtPath(now(), path) ?? []) as readonly Row[];
            change(spot(path), added(steps, row(`s${(serial += 1)}`)));
          } else if (step.do === 'undo') {
            editor.undo();
            here = Math.max(0, here - 1);
          } else if (step.do === 'redo') {
            editor.redo();
            here = Math.min(states.length - 1, here + 1);
          }
          expect(now()).toEqual(states[here]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
