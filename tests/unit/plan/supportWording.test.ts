import { describe, expect, it } from 'vitest';
import { emptyAnswers, type Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { readiness } from '../../../shared/plan/readiness.ts';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { supportWording } from '../../../shared/plan/wording/supportWording.ts';

type Support = NonNullable<Answers['provision']['support']>[number];

const plan = (answers: Support['answers'], standing?: Support['standing']): Answers => ({
  ...emptyAnswers,
  provision: { support: [{ id: 'g1', ...(standing && { standing }), answers }] },
});
const found = (answers: Support['answers']): readonly string[] =>
  supportWording(plan(answers)).map(({ path, kind }) => `${path.split('.').at(-1) ?? ''}: ${kind}`);

describe('the advice', () => {
  it('names what is open in a field, and asks each question once', () => {
    const content = newPlanContent(plan({ what: 'Regular and frequent physiotherapy by staff' }));
    const advice = readiness(content, { today: literalDate('2026-11-25') }).filter(({ code }) => code === 'A19');
    expect(advice).toEqual([
      expect.objectContaining({
        path: 'provision.support.g1.what',
        severity: 'warning',
        sentence: '“Regular”, “frequent”, “staff”: this leaves it open.',
        settle: 'How many times, in which period? Which role, with which training?',
      }),
    ]);
  });
});

describe('the wording of one support', () => {
  it('says where', () => {
    expect(supportWording(plan({ what: 'Regular suction' }))).toEqual([
      expect.objectContaining({
        path: 'provision.support.g1.what',
        phrase: 'Regular',
      }),
    ]);
  });

  it('is quiet where a field beside it says how often', () => {
    expect(found({ what: 'Regular suction', frequency: { value: '4', unit: 'perDay' } })).toEqual([]);
  });

  it('is quiet about “as required” once the trigger, and the least and the most, are written', () => {
    const what = 'Suction as required';
    expect(found({ what })).toEqual(['what: condition']);
    expect(found({ what, whenNeeded: 'yes', trigger: 'saturation below 92%' })).toEqual(['what: condition']);
    expect(found({ what, whenNeeded: 'yes', trigger: 'saturation below 92%', leastMost: 'at most 6 times an hour' })).toEqual([]);
  });

  it('is quiet about sessions once their length is written, and about a small group once it has a number', () => {
    expect(found({ what: 'Sessions in a small group' })).toEqual(['what: effort', 'what: group']);
    expect(found({ what: 'Sessions in a small group', length: { value: '30', unit: 'minute' }, group: '4 children' })).toEqual([]);
  });

  it('asks who in the field for it, and not in the words once somebody is named there', () => {
    expect(found({ what: 'Staff give the feed', deliverer: 'Trained staff' })).toEqual(['what: people', 'deliverer: people']);
    expect(found({ what: 'Staff give the feed', deliverer: 'Teaching assistant trained by the community nurse' })).toEqual([]);
  });

  it('lets a rule of least and most be a range', () => {
    expect(found({ leastMost: 'Between 2 and 6 times a day' })).toEqual([]);
  });

  it('passes over a row that was removed', () => {
    expect(supportWording(plan({ what: 'Regular suction' }, 'removed'))).toEqual([]);
  });
});
