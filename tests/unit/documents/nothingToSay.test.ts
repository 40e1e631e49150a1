// Which papers would be void, and that no other is held back.
import { expect, it } from 'vitest';
import { nothingToSay } from '../../../shared/documents/nothingToSay.ts';
import { documentNames } from '../../../shared/plan/documents.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';

const held = (version: number, plan: 'yes' | 'notNeeded' | 'declined' | undefined) => {
  const { plan: _said, ...emergency } = completeAnswers.emergency;
  const answers = { ...completeAnswers, emergency: { ...emergency, ...(plan && { plan }) } };
  return documentNames.filter((document) => nothingToSay(document, version, answers) !== undefined);
};

it('holds back what has changed while there is nothing to compare with, and nothing else of a plan that says a great deal', () => {
  expect(held(1, 'yes')).toEqual(['changes']);
  expect(held(2, 'yes')).toEqual([]);
});

it('holds back the papers of an emergency only where a clinician has said that none is needed', () => {
  expect(held(2, 'notNeeded')).toEqual(['emergency', 'card']);
  expect(held(2, 'declined')).toEqual([]);
  expect(held(2, undefined)).toEqual([]);
});
