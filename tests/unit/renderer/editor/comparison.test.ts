import { describe, expect, it } from 'vitest';
import { compare, settle } from '../../../../renderer/features/editor/comparison.ts';
import { withAnswerAtPath } from '../../../../renderer/form/answerPath.ts';
import type { Answers } from '../../../../shared/plan/definition.ts';
import { completeAnswers as base } from '../../plan/support/completePlan.ts';

const needs = base.healthNeeds.needs ?? [];
const withNeed = (id: string, title: string): Answers => ({
  ...base,
  healthNeeds: { ...base.healthNeeds, needs: [...needs, { id, answers: { title } }] },
});

describe('two windows in one list', () => {
  it('keep both where each touched a row of its own', () => {
    const [theirs, mine] = [withNeed('theirs', 'Their need'), withNeed('mine', 'My need')];
    const [difference, ...others] = compare(base, theirs, mine);
    expect(others).toEqual([]);
    expect(difference?.suggested).toBe('both');
    const settled = settle(mine, difference ? [difference] : [], { 'healthNeeds.needs': 'both' });
    expect(settled.healthNeeds.needs?.map(({ id }) => id)).toEqual([...needs.map(({ id }) => id), 'theirs', 'mine']);
  });

  it('choose nothing where both touched the same row', () => {
    const [theirs, mine] = ['One', 'Other'].map((words) => withAnswerAtPath(base, `healthNeeds.needs.${needs[0]?.id ?? ''}.title`, words));
    const [difference] = theirs && mine ? compare(base, theirs, mine) : [];
    expect(difference).toMatchObject({ canKeepBoth: false, suggested: undefined });
  });

  it('keep both items of a sweep', () => {
    const theirs = withAnswerAtPath(base, 'healthNeeds.systems', { ...base.healthNeeds.systems, vision: { answer: 'need' } });
    const mine = withAnswerAtPath(base, 'healthNeeds.systems', { ...base.healthNeeds.systems, hearing: { answer: 'need' } });
    const differences = compare(base, theirs, mine);
    expect(settle(mine, differences, { 'healthNeeds.systems': 'both' }).healthNeeds.systems).toMatchObject({
      vision: { answer: 'need' },
      hearing: { answer: 'need' },
    });
  });

  it('never mix the parts of one thing', () => {
    const theirs = withAnswerAtPath(base, 'coordination.lead.name', 'Dr Other Fictional');
    const mine = withAnswerAtPath(base, 'coordination.lead.role', 'Surgeon');
    expect(compare(base, theirs, mine)[0]).toMatchObject({ canKeepBoth: false, suggested: undefined });
  });

  it('never mix two doses', () => {
    const path = `emergency.medicines.${base.emergency.medicines?.[0]?.id ?? ''}.dose`;
    const theirs = withAnswerAtPath(base, `${path}.amount`, { value: '50', unit: 'millilitre' });
    const mine = withAnswerAtPath(base, `${path}.route`, 'oral');
    expect(compare(base, theirs, mine)[0]).toMatchObject({ canKeepBoth: false, suggested: undefined });
  });
});
