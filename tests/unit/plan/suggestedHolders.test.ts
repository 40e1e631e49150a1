// Who is offered as having a copy: those whom this plan names, each once, and nobody whose row was taken out.
import { expect, test } from 'vitest';
import { emptyAnswers } from '../../../shared/plan/definition.ts';
import { suggestedHolders } from '../../../shared/plan/suggestedHolders.ts';

test('those whom the plan names are offered, each once, whoever may have a copy first', () => {
  const empty = emptyAnswers;
  const row = <Answers extends object>(id: string, answers: Answers, removed = false) => ({
    id,
    answers,
    ...(removed && { standing: 'removed' as const }),
  });
  expect(
    suggestedHolders({
      ...empty,
      consent: { sharing: [row('a', { recipient: 'GP practice' }), row('b', { recipient: 'Church' }, true)] },
      contacts: {
        personal: [row('c', { name: ' Leila Test ' }), row('d', {})],
        professionals: [row('e', { name: 'S. Sample', organisation: 'GP practice' })],
      },
      coordination: { lead: { name: 'Dr I. Fictional' } },
      reviews: { owner: { name: 'S. Sample' } },
    }),
  ).toEqual(['GP practice', 'Leila Test', 'S. Sample', 'Dr I. Fictional']);
  expect(suggestedHolders(empty)).toEqual([]);
});
