import { describe, expect, it } from 'vitest';
import { createEditorStore } from '../../../../renderer/features/editor/editorStore.ts';
import { spotOfEntry } from '../../../../renderer/form/spot.ts';
import { answerAt, emptyAnswers, fieldEntries, fieldEntry } from '../../../../shared/plan/definition.ts';

const born = spotOfEntry(fieldEntry('person.dateOfBirth'));
const start = () => createEditorStore(emptyAnswers, () => new Date(2026, 2, 14));
const shown = (editor: ReturnType<typeof start>) => Object.keys(editor.store.getState().issues);

describe('what is shown beside a field', () => {
  it('nothing while it is being typed; something when it is left', () => {
    const editor = start();
    editor.change(born, '31 2 2016');
    expect(shown(editor)).toEqual([]);
    editor.leave(born);
    expect(shown(editor)).toEqual(['person.dateOfBirth']);
  });

  it('goes as soon as it is put right, and nothing new comes before the field is left again', () => {
    const editor = start();
    editor.change(born, '31 2 2016');
    editor.leave(born);
    editor.change(born, '2016-02-28');
    expect(shown(editor)).toEqual([]);
    editor.change(born, '2016-02-2');
    expect(shown(editor)).toEqual([]);
  });

  it('says nothing about a blank until somebody asks what is missing', () => {
    const editor = start();
    editor.leave(born);
    expect(shown(editor)).toEqual([]);
    const found = editor.check('person');
    expect(found.map((issue) => issue.path)).toContain('person.dateOfBirth');
    editor.leave(born);
    expect(shown(editor)).toContain('person.dateOfBirth');
    editor.change(born, '1');
    expect(shown(editor)).not.toContain('person.dateOfBirth');
  });

  it('is checked again after an undo', () => {
    const editor = start();
    editor.change(born, '31 2 2016');
    editor.leave(born);
    editor.undo();
    expect(shown(editor)).toEqual([]);
    editor.redo();
    expect(shown(editor)).toEqual(['person.dateOfBirth']);
  });
});

describe('only the edited row can render', () => {
  it('every other answer and issue is the very same value after a change', () => {
    const editor = start();
    for (const entry of fieldEntries)
      if (entry.field.kind === 'choices') editor.change(spotOfEntry(entry), [entry.field.options[0]?.code ?? '']);
    editor.change(spotOfEntry(fieldEntry('person.identifier')), { scheme: 'nhs', number: '12' });
    editor.leave(spotOfEntry(fieldEntry('person.identifier')));
    const before = editor.store.getState();
    editor.change(spotOfEntry(fieldEntry('person.familyName')), 'Test');
    const after = editor.store.getState();
    for (const entry of fieldEntries.filter(({ path }) => path !== 'person.familyName')) {
      expect(answerAt(after.answers, entry)).toBe(answerAt(before.answers, entry));
      expect(after.issues[entry.path]).toBe(before.issues[entry.path]);
    }
  });
});
