// The golden thread: each rule with a plan that breaks it, and the table.
import { expect, test } from 'vitest';
import type { Answers } from '../../../shared/plan/definition.ts';
import { threadGaps, threadIssues, threadOf, threadTable } from '../../../shared/plan/thread.ts';
import { completeAnswers } from './support/completePlan.ts';

const outcome = (change: object, answers: Answers = completeAnswers): Answers => ({
  ...answers,
  goals: { ...answers.goals, outcomes: (answers.goals.outcomes ?? []).map((row) => ({ ...row, answers: { ...row.answers, ...change } })) },
});
const support = (change: object): Answers => ({
  ...completeAnswers,
  provision: { support: (completeAnswers.provision.support ?? []).map((row) => ({ ...row, answers: { ...row.answers, ...change } })) },
});
const found = (answers: Answers): readonly string[] =>
  threadIssues(answers).map(({ code, path, sentence }) => `${code} ${path}: ${sentence}`);

test('a whole thread has nothing to say', () => {
  expect(found(completeAnswers)).toEqual([]);
});

test('R1: a need without an outcome, unless there is a reason', () => {
  const cut = outcome({ needs: [] });
  expect(found(cut)).toEqual([
    'thread.R1 healthNeeds.needs.n-fast: C1 has no outcome yet, and no reason why none is sought.',
    'thread.R2 goals.outcomes.o-trip: E1 still wants a need.',
  ]);
  const excused = {
    ...cut,
    healthNeeds: {
      ...cut.healthNeeds,
      needs: (cut.healthNeeds.needs ?? []).map((row) => ({ ...row, answers: { ...row.answers, noOutcome: 'Keep as it is.' } })),
    },
  };
  expect(found(excused)).toEqual(['thread.R2 goals.outcomes.o-trip: E1 still wants a need.']);
});

test('R2: an outcome without a measure, a date or support, or about a service', () => {
  expect(found(outcome({ measure: '', by: '' }))).toEqual(['thread.R2 goals.outcomes.o-trip: E1 still wants a way to tell and a date.']);
  expect(found({ ...completeAnswers, provision: {} })).toEqual(['thread.R2 goals.outcomes.o-trip: E1 still wants support.']);
  expect(found(outcome({ statement: 'Attend physiotherapy weekly' }))).toEqual([
    'thread.R2 goals.outcomes.o-trip.statement: E1 names a service. Say what will be different for the person.',
  ]);
});

test('R3: support that does not say who, how often or how long; when needed it says its trigger instead', () => {
  expect(found(support({ deliverer: '', frequency: {} }))).toEqual([
    'thread.R3 provision.support.g-nurse: G1 does not say yet: who gives it and how often.',
  ]);
  expect(
    found(support({ whenNeeded: 'yes', frequency: {}, length: {}, trigger: 'She is unwell at school', leastMost: 'Each time' })),
  ).toEqual([]);
});

test('R4: support in an outcome, an outcome in support', () => {
  expect(found(outcome({ statement: 'Mina will receive weekly support' }))[0]).toContain('thread.R4 goals.outcomes.o-trip.statement');
  expect(found(support({ what: 'Mina will be able to manage her snacks' }))[0]).toContain('thread.R4 provision.support.g-nurse.what');
});

test('R5: health care that may educate or train says which, and then stands in F, not G', () => {
  expect(found(support({ trains: 'notKnown' }))[0]).toContain('thread.R5 provision.support.g-nurse.trains');
  expect(found(support({ type: undefined, trains: undefined })).filter((said) => said.startsWith('thread.R5'))).toEqual([
    'thread.R5 provision.support.g-nurse.type: G1: say which kind of support it is, so that it is put in the right section.',
  ]);
  expect(found(support({ type: 'equipment', trains: undefined }))[0]).toContain('thread.R5 provision.support.g-nurse.trains');
  expect(found(support({ type: 'equipment', trains: 'no' }))).toEqual([]);
  expect(found(support({ trains: 'yes' }))).toEqual([]);
});

test('R6: a hope copied into an outcome', () => {
  expect(found(outcome({ statement: 'I want to go on the Year 9 trip like everyone else.' }))[0]).toContain(
    'thread.R6 goals.outcomes.o-trip.statement',
  );
});

test('R7: the table has a row for each link and for each loose end', () => {
  const row = (answers: Answers): readonly string[] =>
    threadTable(answers).map(({ need, outcome: out, support: given }) =>
      [need?.number ?? '-', out?.number ?? '-', given?.number ?? '-'].join(' '),
    );
  expect(row(completeAnswers)).toEqual(['C1 E1 G1']);
  expect(row(outcome({ needs: [] }))).toEqual(['C1 - -', '- E1 G1']);
  expect(row(support({ outcomes: [] }))).toEqual(['C1 E1 -', '- - G1']);
  expect(
    row({ ...completeAnswers, dailyLife: { ...completeAnswers.dailyLife, needs: [{ id: 'd', answers: { title: 'Transport' } }] } }),
  ).toEqual(['C1 E1 G1', 'D1 - -']);
});

test('removed rows leave the numbers', () => {
  const answers: Answers = {
    ...completeAnswers,
    healthNeeds: {
      ...completeAnswers.healthNeeds,
      needs: [{ id: 'old', answers: {}, standing: 'removed' }, ...(completeAnswers.healthNeeds.needs ?? [])],
    },
  };
  expect(threadOf(answers).needs.map(({ number, row }) => `${number} ${row.id}`)).toEqual(['C1 n-fast']);
});

test('each gap says by itself what is missing, and where it is put right', () => {
  const [given] = completeAnswers.provision.support ?? [];
  const path = `provision.support.${given?.id ?? ''}`;
  expect(threadGaps(completeAnswers)).toEqual([]);
  expect(threadGaps(support({ outcomes: [], trainer: undefined })).map(({ row, path: at, says }) => [row, at, says])).toEqual([
    ['goals.outcomes.o-trip', undefined, 'No support yet'],
    [path, `${path}.outcomes`, 'No outcome yet'],
    [path, `${path}.trainer`, 'No one is named to train staff yet'],
  ]);
});
