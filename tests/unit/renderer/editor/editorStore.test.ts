import { describe, expect, it } from 'vitest';
import { createEditorStore } from '../../../../renderer/features/editor/editorStore.ts';
import { spotAt, spotOfEntry } from '../../../../renderer/form/spot.ts';
import { answerAt, emptyAnswers, fieldEntries, fieldEntry, type FieldPath } from '../../../../shared/plan/definition.ts';
import type { ReadinessFinding } from '../../../../shared/plan/readiness.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';

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

  it('says both things that are wrong with one answer, and what is left of them once one is put right', () => {
    const editor = start();
    const name = spotAt('emergency.medicines.m.name');
    if (!name) throw new Error('No such field.');
    editor.change(spotOfEntry(fieldEntry('emergency.medicines')), [{ id: 'm', answers: {} }]);
    editor.change(name, 'Sample 5 mcg OD');
    editor.leave(name);
    const said = () => editor.store.getState().issues[name.path]?.sentence;
    expect(said()).toMatch(/“OD” is read.*“mcg” can be read/);
    editor.change(name, 'Sample 5 mcg once a day');
    expect(said()).toMatch(/^“mcg” can be read[^“”]*$/);
    editor.change(name, 'Sample 5 microgram once a day');
    expect(said()).toBeUndefined();
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

describe('a weight that cannot be right for the age', () => {
  it('is advised on beside the field once it is left, and no more when it is put right', () => {
    const editor = createEditorStore({ ...emptyAnswers, person: { dateOfBirth: '2020-05-17' } }, () => new Date(2026, 2, 14));
    const weight = spotOfEntry(fieldEntry('summary.weight'));
    editor.change(weight, { value: '1800', unit: 'kilogram', asAt: '2026-03-14' });
    editor.leave(weight);
    expect(editor.store.getState().issues['summary.weight']).toMatchObject({
      severity: 'warning',
      sentence: expect.stringContaining('very unusual'),
    });
    editor.change(weight, { value: '18.2', unit: 'kilogram', asAt: '2026-03-14' });
    editor.leave(weight);
    expect(editor.store.getState().issues['summary.weight']?.sentence ?? '').not.toContain('very unusual');
  });
});

describe('words that a family may not follow', () => {
  it.each(['aboutMe.badDay', 'goals.hopes.h.words.text'])(
    'are advised on at %s once it is left, and no more when they are put right',
    (path) => {
      const hopes = [{ id: 'h', answers: { words: { text: 'To swim' } } }];
      const editor = createEditorStore({ ...completeAnswers, goals: { ...completeAnswers.goals, hopes } }, () => new Date(2026, 10, 21));
      const spot = spotAt(path);
      if (!spot) throw new Error('No such field.');
      editor.change(spot, 'The LTV team.');
      expect(shown(editor)).toEqual([]);
      editor.leave(spot);
      expect(editor.store.getState().issues[path]).toMatchObject({ code: 'A17', severity: 'warning' });
      editor.change(spot, 'The breathing team.');
      editor.leave(spot);
      expect(shown(editor)).toEqual([]);
    },
  );
});

describe('undo', () => {
  it('gives the row that it brought back, and otherwise what it changed', () => {
    const editor = start();
    const needs = spotOfEntry(fieldEntry('healthNeeds.needs'));
    const [one, other] = ['one', 'other'].map((id) => ({ id, answers: {} }));
    if (!one || !other) throw new Error('Two rows were made.');
    editor.change(needs, [one, other]);
    editor.change(needs, [one]);
    expect(editor.undo()).toBe('healthNeeds.needs.other');
    expect(editor.redo()).toBe('healthNeeds.needs');
  });

  const explainer = spotOfEntry(fieldEntry('summary.explainer'));
  const said = (editor: ReturnType<typeof start>) => editor.store.getState().answers.summary.explainer;

  it('takes a paste back by itself, however quickly it followed what was typed, and what is typed after it too', () => {
    const editor = start();
    editor.change(explainer, 'Can');
    editor.change(explainer, 'Cannot');
    const pasted = `Cannot ${'store any sugar at all '.repeat(3)}`;
    editor.change(explainer, pasted);
    editor.change(explainer, `${pasted}!`);
    editor.undo();
    expect(said(editor)).toBe(pasted);
    editor.undo();
    expect(said(editor)).toBe('Cannot');
    editor.undo();
    expect(said(editor)).toBeUndefined();
  });

  it('takes a paste into a row back by itself', () => {
    const id = '5f0c7f6e-0000-4000-8000-000000000001';
    const editor = createEditorStore({ ...emptyAnswers, healthNeeds: { needs: [{ id, answers: {} }] } }, () => new Date(2026, 2, 14));
    const title = spotAt(`healthNeeds.needs.${id}.title`);
    if (!title) throw new Error('The row has no title.');
    const words = () => editor.store.getState().answers.healthNeeds.needs?.[0]?.answers.title;
    editor.change(title, 'Tires');
    editor.change(title, `Tires ${'after a short walk '.repeat(4)}`);
    editor.undo();
    expect(words()).toBe('Tires');
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

describe('what the gate says, beside the field', () => {
  const TODAY_NOW = () => new Date(2026, 10, 21);
  const onPlan = () => createEditorStore(completeAnswers, TODAY_NOW);
  const spot = (path: FieldPath) => spotOfEntry(fieldEntry(path));
  const vault: readonly ReadinessFinding[] = [
    { path: 'summary.effect', code: 'R16', severity: 'error', sentence: 'This may name another.', settle: 'Check it.' },
  ];

  it('is shown when the field is left, says what to do, and goes when the gate no longer says it', () => {
    const editor = onPlan();
    const next = spot('reviews.nextOn');
    editor.change(next, '2031-01-01');
    editor.recheck();
    expect(shown(editor)).toEqual([]);
    editor.leave(next);
    expect(editor.store.getState().issues['reviews.nextOn']).toMatchObject({
      code: 'R12',
      sentence: expect.stringMatching(/^The next review must be by .+ Choose that day or sooner\.$/),
    });
    editor.change(next, '2027-02-01');
    // Not asked while somebody types.
    expect(shown(editor)).toEqual(['reviews.nextOn']);
    editor.recheck();
    expect(shown(editor)).toEqual([]);
  });

  it('is not asked of the gate by a letter', () => {
    const editor = onPlan();
    const effect = spot('summary.effect');
    editor.change(effect, 'TBC');
    editor.leave(effect);
    expect(shown(editor)).toEqual(['summary.effect']);
    const { answers } = editor.store.getState();
    const before = editor.gate(answers);
    editor.change(effect, 'TBC a');
    // Had a letter asked, what was found before it would have to be worked out anew.
    expect(editor.gate(answers)).toBe(before);
  });

  it('a blank is no matter for leaving a field, and is listed on demand in the words of its rule', () => {
    const editor = onPlan();
    const medicine = completeAnswers.emergency.medicines?.[0];
    const route = spotAt(`emergency.medicines.${medicine?.id ?? ''}.dose.route`);
    if (!route) throw new Error('There is no dose.');
    editor.change(route, undefined);
    editor.leave(route);
    expect(shown(editor)).toEqual([]);
    expect(editor.check('emergency').map(({ path, code }) => [path, code])).toEqual([[route.path, 'blank']]);
    editor.change(route, 'oral');
    expect(shown(editor)).toEqual([]);
  });

  it('another person’s name waits until the field is left, and goes when the vault no longer finds it', () => {
    const editor = onPlan();
    editor.change(spot('summary.effect'), 'About Oona.');
    editor.alert(vault);
    expect(shown(editor)).toEqual([]);
    editor.leave(spot('summary.effect'));
    expect(shown(editor)).toEqual(['summary.effect']);
    expect(editor.check('summary')).toMatchObject([{ path: 'summary.effect', code: 'R16' }]);
    editor.alert([]);
    expect(shown(editor)).toEqual([]);
    // Found in what was stored before anybody typed: shown at once.
    editor.alert(vault);
    expect(shown(editor)).toEqual(['summary.effect']);
  });

  it('the whole plan lists each thing once, in the order of the form, and a section leaves the others as they are', () => {
    const editor = createEditorStore(
      {
        ...completeAnswers,
        person: { ...completeAnswers.person, identifier: { scheme: 'nhs', number: '12' } },
        summary: { ...completeAnswers.summary, effect: 'TBC' },
      },
      TODAY_NOW,
    );
    expect(editor.check().map(({ path }) => path)).toEqual(['person.identifier', 'summary.effect']);
    editor.check('goals');
    expect(shown(editor)).toEqual(['person.identifier', 'summary.effect']);
  });
});
