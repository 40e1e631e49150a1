// Who is told of a change, and who is not; and what follows the words by a moment.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditorStore } from '../../../../renderer/features/editor/editorStore.ts';
import { answerWatch } from '../../../../renderer/form/answerWatch.ts';
import { settledAnswers } from '../../../../renderer/form/settledAnswers.ts';
import { spotAt } from '../../../../renderer/form/spot.ts';
import type { Answer } from '../../../../shared/plan/fields.ts';
import { longPlan } from '../../plan/support/longPlan.ts';

const { answers } = longPlan();
const [needOne, needTwo] = answers.healthNeeds.needs ?? [];
const ONE = `healthNeeds.needs.${needOne?.id ?? ''}`;
const TWO = `healthNeeds.needs.${needTwo?.id ?? ''}`;

function watched(...paths: readonly string[]) {
  const editor = createEditorStore(answers, () => new Date(2026, 10, 21));
  const told: string[] = [];
  const ends = paths.map((path) => answerWatch(editor.store).answer(path, () => told.push(path)));
  const change = (path: string, answer: Answer | undefined): void => {
    const spot = spotAt(path);
    if (!spot) throw new Error(`No such field: ${path}`);
    editor.change(spot, answer);
  };
  return { editor, told, change, end: () => ends.forEach((end) => end()) };
}

describe('a watch on an answer', () => {
  it('hears of that answer and of no other', () => {
    const { told, change } = watched('person.preferredName', 'person.title', 'summary.effect');
    change('person.preferredName', 'Ami T');
    expect(told).toEqual(['person.preferredName']);
  });

  it('inside a row hears of that row, and the list of all of them', () => {
    const { told, change } = watched(`${ONE}.title`, `${TWO}.title`, 'healthNeeds.needs', ONE);
    change(`${ONE}.title`, 'Cannot go without food');
    expect(told.toSorted()).toEqual(['healthNeeds.needs', ONE, `${ONE}.title`].toSorted());
  });

  it('hears of its row being taken away, and of a part of a whole', () => {
    const { told, change } = watched(`${ONE}.title`, 'reviews.owner.name');
    change('healthNeeds.needs', undefined);
    change('reviews.owner.name', 'Somebody Else');
    expect(told).toEqual([`${ONE}.title`, 'reviews.owner.name']);
  });

  it('hears of an undo as of any change', () => {
    const { editor, told, change } = watched('person.preferredName');
    change('person.preferredName', 'Ami T');
    editor.undo();
    expect(told).toHaveLength(2);
  });

  it('hears nothing once it has ended', () => {
    const { told, change, end } = watched('person.preferredName');
    end();
    change('person.preferredName', 'Ami T');
    expect(told).toEqual([]);
  });
});

describe('what changes seldom', () => {
  it('is told of when it changes, and not with a letter', () => {
    const { editor, change } = watched();
    const told: string[] = [];
    const { seldom } = answerWatch(editor.store);
    seldom('issues', () => told.push('issues'));
    const end = seldom('opened', () => told.push('opened'));
    change('person.preferredName', 'Ami T');
    expect(told).toEqual([]);
    editor.open(ONE, true);
    editor.check('reviews');
    expect(told).toEqual(['opened', 'issues']);
    end();
    editor.open(ONE, false);
    expect(told).toHaveLength(2);
  });
});

describe('settled answers', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('follow a pause, and never fall far behind somebody who makes none', () => {
    const { editor, change } = watched();
    const settled = settledAnswers(editor.store);
    const said = () => settled.getState().answers.person.preferredName;
    change('person.preferredName', 'A');
    expect(said()).toBe(answers.person.preferredName);
    vi.advanceTimersByTime(120);
    expect(said()).toBe('A');
    for (let letter = 0; letter < 12; letter += 1) {
      change('person.preferredName', `A${letter}`);
      vi.advanceTimersByTime(60);
    }
    expect(said()).not.toBe('A');
    vi.advanceTimersByTime(120);
    expect(said()).toBe('A11');
  });
});
