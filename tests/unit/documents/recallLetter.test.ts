// The letter that asks for papers back, as blocks; what it looks like as a file is read in services/givenCopies.test.ts.
import { expect, it } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { recallLetter, type RecallLetter } from '../../../shared/documents/recallLetter.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import { everyFieldAnswered } from '../plan/support/everyFieldAnswered.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';

const letter: RecallLetter = {
  planNumber: 'PLAN-0042',
  answers: completeAnswers,
  sample: true,
  written: '2026-11-21T23:30:00.000Z',
  holder: 'Sample School',
  copies: [{ paper: 'School plan', version: 2, isDraft: false, code: '7K2M-7K2M-7K2M-7K2M', givenOn: literalDate('2026-06-01') }],
  inForce: { version: 3, code: '8N3P-8N3P-8N3P-8N3P', agreedOn: literalDate('2026-11-21') },
};

it('marks the letter of a sample on each page, and says of none that it is a plan', () => {
  const { furniture } = recallLetter(letter);
  expect(furniture).toMatchObject({ mark: 'SAMPLE', warnings: ['SAMPLE: not a real person.'] });
  expect(furniture.version).toBe('PLAN-0042 · Letter of 21-Nov-2026 · Not a care plan');
  expect(recallLetter({ ...letter, sample: false }).furniture).not.toHaveProperty('mark');
});

it('says where a plan was withdrawn that nothing replaces the papers', () => {
  const { inForce: _, ...withdrawn } = letter;
  const text = textOfDocument(recallLetter(withdrawn));
  expect(text).toContain('Nothing replaces them. No version of this plan is in force.');
  expect(text).toContain('the plan no longer holds');
  expect(textOfDocument(recallLetter(letter))).toContain('Version 3, agreed on 21-Nov-2026, code 8N3P-8N3P-8N3P-8N3P.');
});

it('says nothing of the plan but whose it is and who looks after the paper', () => {
  const { person, reviews } = completeAnswers;
  const told = (answers: RecallLetter['answers']): string => JSON.stringify(recallLetter({ ...letter, answers }));
  // Whatever else the plan says, the letter is the same.
  const { familyName, givenName, title, dateOfBirth } = person;
  const { owner } = reviews;
  const bare = {
    ...everyFieldAnswered().answers,
    person: { familyName, givenName, title, dateOfBirth },
    reviews: { owner: { name: owner?.name, phone: owner?.phone } },
  } as RecallLetter['answers']; // the few answers of which the letter may speak
  expect(told(completeAnswers)).toBe(told(bare));
});
