import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEditorStore } from '../../../../renderer/features/editor/editorStore.ts';
import { spotOfEntry } from '../../../../renderer/form/spot.ts';
import { PAUSE_MS } from '../../../../renderer/features/editor/history.ts';
import { answerAt, emptyAnswers, fieldEntry, type FieldPath } from '../../../../shared/plan/definition.ts';

function start() {
  let time = Date.UTC(2026, 2, 14, 10);
  const editor = createEditorStore(emptyAnswers, () => new Date(time));
  const type = (path: FieldPath, words: string): void => {
    const entry = fieldEntry(path);
    for (const letter of words) {
      time += 60;
      const before = answerAt(editor.store.getState().answers, entry);
      editor.change(spotOfEntry(entry), `${typeof before === 'string' ? before : ''}${letter}`);
    }
  };
  const pause = (ms = PAUSE_MS): void => {
    time += ms;
  };
  return { editor, type, pause, answers: () => editor.store.getState().answers.person };
}

describe('undo', () => {
  it('takes back a phrase, not a letter', () => {
    const { editor, type, answers } = start();
    type('person.familyName', 'Test');
    expect(editor.undo()).toBe('person.familyName');
    expect(answers()).toEqual({});
  });

  it('takes back what was typed after a pause on its own', () => {
    const { editor, type, pause, answers } = start();
    type('person.familyName', 'Test');
    pause();
    type('person.familyName', 'er');
    editor.undo();
    expect(answers()).toEqual({ familyName: 'Test' });
  });

  it('takes back what was typed after the clock was set back by hours, or on, on its own', () => {
    const { editor, type, pause, answers } = start();
    type('person.familyName', 'Test');
    pause(-5 * 3_600_000);
    type('person.familyName', 'er');
    pause(9 * 3_600_000);
    type('person.familyName', 's');
    editor.undo();
    expect(answers()).toEqual({ familyName: 'Tester' });
    editor.undo();
    expect(answers()).toEqual({ familyName: 'Test' });
  });

  it('takes back field by field, newest first, and says which field it was', () => {
    const { editor, type, answers } = start();
    type('person.familyName', 'Test');
    type('person.givenName', 'Amina');
    type('person.familyName', 'er');
    expect([editor.undo(), editor.undo()]).toEqual(['person.familyName', 'person.givenName']);
    expect(answers()).toEqual({ familyName: 'Test' });
  });

  it('counts every tick as a step, however quick', () => {
    const { editor, answers } = start();
    const entry = fieldEntry('person.identityChecks');
    editor.change(spotOfEntry(entry), ['letter']);
    editor.change(spotOfEntry(entry), ['letter', 'wristband']);
    editor.undo();
    expect(answers()).toEqual({ identityChecks: ['letter'] });
  });

  it('makes no step of a change that changes nothing', () => {
    const { editor, type } = start();
    type('person.familyName', 'Test');
    editor.change(spotOfEntry(fieldEntry('person.familyName')), 'Test');
    expect(editor.store.getState().history.past).toHaveLength(1);
  });

  it('of one plan never reaches another', () => {
    const one = start();
    const other = start();
    one.type('person.familyName', 'One');
    expect(other.editor.undo()).toBeUndefined();
    expect(one.answers()).toEqual({ familyName: 'One' });
  });
});

// The plainest undo there can be: a list of whole states, with a note of which field and when.
interface Model {
  readonly states: readonly { readonly answers: Readonly<Record<string, string>>; readonly path: string; readonly at: number }[];
  readonly here: number;
}

const PATHS = ['person.familyName', 'person.givenName', 'person.informationNotes'] as const satisfies readonly FieldPath[];

const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      path: fc.constantFrom(...PATHS),
      letter: fc.constantFrom('a', 'b', 'é', 'ị'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 1600 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('redo' as const) }) },
);

describe('undo and redo against a model', () => {
  it('agree after any sequence of typing, waiting, undo and redo', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let time = 0;
        const editor = createEditorStore(emptyAnswers, () => new Date(time));
        let model: Model = { states: [{ answers: {}, path: '', at: -Infinity }], here: 0 };
        for (const step of acts) {
          time += 10;
          if (step.do === 'wait') time += step.ms;
          else if (step.do === 'type') {
            const entry = fieldEntry(step.path);
            const now = model.states[model.here];
            const words = `${now?.answers[entry.id] ?? ''}${step.letter}`;
            editor.change(spotOfEntry(entry), words);
            const grows = now?.path === step.path && time - now.at < PAUSE_MS && model.here === model.states.length - 1;
            const kept = model.states.slice(0, grows ? model.here : model.here + 1);
            const states = [...kept, { answers: { ...now?.answers, [entry.id]: words }, path: step.path, at: time }];
            model = { states, here: states.length - 1 };
          } else if (step.do === 'undo') {
            editor.undo();
            // What is typed after an undo or a redo starts anew.
            model = { ...model, here: Math.max(0, model.here - 1) };
          } else {
            editor.redo();
            const here = Math.min(model.states.length - 1, model.here + 1);
            const states =
              here === model.here
                ? model.states
                : model.states.map((state, place) => (place === here ? { ...state, at: -Infinity } : state));
            model = { states, here };
          }
          expect(editor.store.getState().answers.person).toEqual(model.states[model.here]?.answers);
        }
      }),
      { numRuns: 500 },
    );
  });
});
