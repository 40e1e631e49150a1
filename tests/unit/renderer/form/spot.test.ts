import { describe, expect, it } from 'vitest';
import { partMessagesAt } from '../../../../renderer/form/form.ts';
import { namesOnTheWay } from '../../../../renderer/form/namesOnTheWay.ts';
import { spotAt } from '../../../../renderer/form/spot.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';

describe('a spot', () => {
  it('is found down through rows and parts', () => {
    expect(spotAt('emergency.medicines.em-glucose.dose.authorisedBy.name')).toMatchObject({
      field: { label: 'Name' },
      home: 'emergency.medicines.em-glucose.dose.authorisedBy',
      whole: { path: 'emergency.medicines.em-glucose.dose' },
    });
  });

  it('is the innermost field where a path goes further', () => {
    expect(spotAt('summary.weight.unit')?.path).toBe('summary.weight');
    expect(spotAt('healthNeeds.needs.n-fast')?.path).toBe('healthNeeds.needs');
    expect(spotAt('nowhere.at.all')).toBeUndefined();
  });

  it('follows an answer of its own group only', () => {
    expect(spotAt('emergency.notNeededWhy')?.follows).toBe(true);
    expect(spotAt('emergency.fluids')?.follows).toBe(false);
  });

  it('is named by its row when it is read elsewhere', () =>
    expect(namesOnTheWay('healthNeeds.needs.n-fast.title', completeAnswers)).toEqual(['Health need C1', 'Need, in a few words']));

  it('says what is wrong with a part it draws itself of that part alone', () => {
    const weight = spotAt('summary.weight');
    const issue = { path: 'summary.weight.asAt', code: 'not-a-date', severity: 'error', sentence: 'Write a real date.' } as const;
    expect(weight && partMessagesAt({ [issue.path]: issue }, weight)).toEqual([
      { part: 'asAt', tone: 'error', text: 'Write a real date.' },
    ]);
  });
});
