import { describe, expect, it } from 'vitest';
import { progressOf, missingUnder } from '../../../../renderer/form/progress.ts';
import { emptyAnswers, type Answers } from '../../../../shared/plan/definition.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';

const setting = { today: '2026-11-21' as never, nation: 'england' } as const;

describe('progress of a section', () => {
  it('is done for a plan that wants nothing more', () => {
    expect(progressOf('healthNeeds', completeAnswers, setting)).toEqual({ state: 'done', todo: 0, share: 1 });
  });

  it('counts what is open in its rows, and a row knows its own', () => {
    const answers: Answers = {
      ...completeAnswers,
      healthNeeds: { ...completeAnswers.healthNeeds, needs: [...(completeAnswers.healthNeeds.needs ?? []), { id: 'new', answers: {} }] },
    };
    const here = missingUnder(answers, setting, 'healthNeeds.needs.new');
    expect(here).toBeGreaterThan(1);
    expect(progressOf('healthNeeds', answers, setting)).toMatchObject({ state: 'toDo', todo: here });
  });

  it('says blank where nothing is needed and nothing was said, and never done', () =>
    expect(progressOf('other', emptyAnswers, setting)).toEqual({ state: 'blank', todo: 0, share: 0 }));
});
