// The emergency page of a sample plan, issued again.
import type { Answers } from '../../shared/plan/definition.ts';
import { lookedAt } from '../../shared/samples/builders/lookedAt.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';

// Everything on the page looked at and authorised again.
export const authorisedAgain = (answers: Answers, reliableUntil = '2027-05-19'): Answers => {
  const { emergency } = lookedAt(answers, { except: [], anew: completeAnswers });
  const parts = { ...answers.reviews.parts, emergency: { answer: 'stands' } } as const;
  return {
    ...answers,
    reviews: { ...answers.reviews, parts },
    emergency: { ...emergency, authorisedOn: '2026-11-21', reliableUntil },
  };
};
