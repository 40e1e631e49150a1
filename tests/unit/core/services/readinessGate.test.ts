// The other people are indexed once and kept; whoever comes, or changes their name, is known at the next question all the same.
import { expect, test } from 'vitest';
import { createTestApp, TEST_PASSPHRASE, TEST_USER, valueOf } from '../../../support/testApp.ts';

test('the first name of a twin is found, before anybody has said that the two are of one family', async () => {
  const { call, close } = createTestApp();
  valueOf(await call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
  const born = { familyName: 'Fairbairn', dateOfBirth: '2020-05-17' };
  const { planId, versionId, content } = valueOf(await call('people.create', { ...born, givenName: 'Rowan' }));
  const summary = { effect: 'Robin had three fits in May.' };
  valueOf(await call('plans.save', { versionId, revision: 0, content: { ...content, answers: { ...content.answers, summary } } }));
  const found = async () => valueOf(await call('plans.check', { planId })).filter(({ code }) => code === 'R16');
  // An older brother, of whom nobody has said that he is one.
  valueOf(await call('people.create', { ...born, givenName: 'Robin', dateOfBirth: '2016-05-17' }));
  expect(await found()).toEqual([]);
  valueOf(await call('people.create', { ...born, familyName: 'fairbairn', givenName: 'Robin' }));
  expect(await found()).toHaveLength(1);
  await close();
});

test('somebody who is added or renamed between two questions is found', async () => {
  const { call, close } = createTestApp();
  valueOf(await call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
  const { planId, versionId, content } = valueOf(
    await call('people.create', { familyName: 'Asked', givenName: 'Ada', dateOfBirth: '2016-03-14' }),
  );
  const summary = { effect: 'As Oona Quillfeather.', recentChange: 'As Wren Quillfeather.' };
  valueOf(await call('plans.save', { versionId, revision: 0, content: { ...content, answers: { ...content.answers, summary } } }));
  const found = async () =>
    valueOf(await call('plans.check', { planId }))
      .filter(({ code }) => code === 'R16')
      .map(({ path }) => path);
  expect(await found()).toEqual([]);
  const other = valueOf(await call('people.create', { familyName: 'Quillfeather', givenName: 'Oona', dateOfBirth: '2015-02-01' }));
  expect(await found()).toEqual(['summary.effect']);
  const person = { ...other.content.answers.person, givenName: 'Wren' };
  const renamed = { ...other.content, answers: { ...other.content.answers, person } };
  valueOf(await call('plans.save', { versionId: other.versionId, revision: 0, content: renamed }));
  expect(await found()).toEqual(['summary.recentChange']);
  // The one who was added is asked about with the first one among the others, and not with themself.
  expect(valueOf(await call('plans.check', { planId: other.planId })).filter(({ code }) => code === 'R16')).toEqual([]);
  await close();
});

test('somebody who needs another form is owed one until a paper was made in one', async () => {
  const { call, close } = createTestApp();
  valueOf(await call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
  const { planId, versionId, content } = valueOf(
    await call('people.create', { familyName: 'Asked', givenName: 'Ada', dateOfBirth: '2016-03-14' }),
  );
  const owed = async () => valueOf(await call('plans.check', { planId })).filter(({ code }) => code === 'A07').length;
  expect(await owed()).toBe(0);
  const person = { ...content.answers.person, informationNeed: 'yes' as const };
  valueOf(await call('plans.save', { versionId, revision: 0, content: { ...content, answers: { ...content.answers, person } } }));
  expect(await owed()).toBe(1);
  valueOf(await call('documents.make', { planId, document: 'front-sheet', layout: 'standard' }));
  expect(await owed()).toBe(1);
  valueOf(await call('documents.make', { planId, document: 'front-sheet', layout: 'largePrint' }));
  expect(await owed()).toBe(0);
  await close();
});
