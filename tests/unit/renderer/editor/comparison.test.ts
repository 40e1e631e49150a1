import { describe, expect, it } from 'vitest';
import { compare, settle, type Choice } from '../../../../renderer/features/editor/comparison.ts';
import { withAnswerAtPath } from '../../../../renderer/form/answerPath.ts';
import type { Answers } from '../../../../shared/plan/definition.ts';
import { completeAnswers as base } from '../../plan/support/completePlan.ts';

const needs = base.healthNeeds.needs ?? [];
const [need] = needs;
const NEED = `healthNeeds.needs.${need?.id ?? ''}`;
const withNeeds = (list: typeof needs): Answers => ({ ...base, healthNeeds: { ...base.healthNeeds, needs: list } });
const withNeed = (id: string, title: string): Answers => withNeeds([...needs, { id, answers: { title } }]);
const asked = (stored: Answers, mine: Answers) => compare({ base, stored, mine }).map(({ path, suggested }) => [path, suggested]);
const settled = (stored: Answers, mine: Answers, choices: Readonly<Record<string, Choice>> = {}): Answers =>
  settle({ base, stored, mine }, (difference) => choices[difference.path] ?? difference.suggested);

describe('two windows in one list', () => {
  it('keep both where each touched a row of its own', () => {
    const [theirs, mine] = [withNeed('theirs', 'Their need'), withNeed('mine', 'My need')];
    expect(asked(theirs, mine)).toEqual([
      ['healthNeeds.needs.theirs', 'stored'],
      ['healthNeeds.needs.mine', 'mine'],
    ]);
    const ids = settled(theirs, mine).healthNeeds.needs?.map(({ id }) => id);
    expect(ids).toEqual([...needs.map(({ id }) => id), 'theirs', 'mine']);
  });

  it('are asked about one field of a row, and keep what each wrote in the others', () => {
    const theirs = withAnswerAtPath(withAnswerAtPath(base, `${NEED}.title`, 'One'), `${NEED}.warning`, 'Pale');
    const mine = withAnswerAtPath(withAnswerAtPath(base, `${NEED}.title`, 'Other'), `${NEED}.frequency`, 'Each day');
    expect(asked(theirs, mine)).toEqual([
      [`${NEED}.title`, undefined],
      [`${NEED}.frequency`, 'mine'],
      [`${NEED}.warning`, 'stored'],
    ]);
    expect(compare({ base, stored: theirs, mine })[0]).toMatchObject({
      label: 'Health need: Other, Need, in a few words',
      mineInWords: 'Other',
      storedInWords: 'One',
      canKeepBoth: true,
    });
    const [row] = settled(theirs, mine, { [`${NEED}.title`]: 'both' }).healthNeeds.needs ?? [];
    expect(row?.answers).toEqual({ ...need?.answers, title: 'One / Other', warning: 'Pale', frequency: 'Each day' });
  });

  it('are asked about a row that one removed while the other wrote in it, and no word goes by itself', () => {
    const gone = withNeeds(needs.slice(1));
    const written = withAnswerAtPath(base, `${NEED}.title`, 'Other');
    for (const [stored, mine, keeps] of [
      [gone, written, 'mine'],
      [written, gone, 'stored'],
    ] as const) {
      const [difference, ...others] = compare({ base, stored, mine });
      expect(others).toEqual([]);
      expect(difference).toMatchObject({ path: NEED, suggested: undefined, canKeepBoth: false });
      expect(difference?.[keeps === 'mine' ? 'storedInWords' : 'mineInWords']).toBe('Removed');
      expect(settled(stored, mine, { [NEED]: keeps }).healthNeeds.needs?.[0]?.answers.title).toBe('Other');
      const other = keeps === 'mine' ? 'stored' : 'mine';
      expect(settled(stored, mine, { [NEED]: other }).healthNeeds.needs ?? []).toEqual(needs.slice(1));
    }
  });

  it('keep the order that one of them gave the list, with what the other added', () => {
    const list = withNeed('second', 'Second').healthNeeds.needs ?? [];
    const three = withNeeds(list);
    const turned = withNeeds(list.toReversed());
    const longer = withNeeds([...list, { id: 'third', answers: { title: 'Third' } }]);
    const order = (stored: Answers, mine: Answers) =>
      settle({ base: three, stored, mine }, ({ suggested }) => suggested).healthNeeds.needs?.map(({ id }) => id);
    const expected = [...list.map(({ id }) => id).toReversed(), 'third'];
    expect(order(longer, turned)).toEqual(expected);
    expect(order(turned, longer)).toEqual(expected);
  });

  it('keep both items of a sweep, and are asked about the one that both changed', () => {
    const systems = (part: object): Answers => ({
      ...base,
      healthNeeds: { ...base.healthNeeds, systems: { ...base.healthNeeds.systems, ...part } },
    });
    const theirs = systems({ vision: { answer: 'need' }, pain: { answer: 'need', note: 'At night' } });
    const mine = systems({ hearing: { answer: 'need' }, pain: { answer: 'notKnown' } });
    expect(asked(theirs, mine)).toEqual([
      ['healthNeeds.systems.pain', undefined],
      ['healthNeeds.systems.vision', 'stored'],
      ['healthNeeds.systems.hearing', 'mine'],
    ]);
    expect(settled(theirs, mine, { 'healthNeeds.systems.pain': 'stored' }).healthNeeds.systems).toMatchObject({
      vision: { answer: 'need' },
      hearing: { answer: 'need' },
      pain: { answer: 'need', note: 'At night' },
    });
  });

  it('never mix the parts of one thing', () => {
    const theirs = withAnswerAtPath(base, 'coordination.lead.name', 'Dr Other Fictional');
    const mine = withAnswerAtPath(base, 'coordination.lead.role', 'Surgeon');
    expect(compare({ base, stored: theirs, mine })).toMatchObject([
      { path: 'coordination.lead', canKeepBoth: false, suggested: undefined },
    ]);
  });

  it('never mix two doses', () => {
    const path = `emergency.medicines.${base.emergency.medicines?.[0]?.id ?? ''}.dose`;
    const theirs = withAnswerAtPath(base, `${path}.amount`, { value: '50', unit: 'millilitre' });
    const mine = withAnswerAtPath(base, `${path}.route`, 'oral');
    expect(compare({ base, stored: theirs, mine })).toMatchObject([{ path, canKeepBoth: false, suggested: undefined }]);
  });
});
