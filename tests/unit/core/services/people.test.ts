import { afterAll, beforeAll, expect, test } from 'vitest';
import { createUnlockedTestApp, valueOf, type TestApp } from '../../../support/testApp.ts';

let made: TestApp;

beforeAll(async () => {
  made = await createUnlockedTestApp();
  const people = [
    { familyName: 'Žukova', givenName: 'Anna', preferredName: 'Anya', number: '999 000 0018', born: '14 3 2016' },
    { familyName: 'áine', givenName: 'Zoë', preferredName: '', number: '', born: '' },
    { familyName: 'Anders', givenName: 'Siân', preferredName: '', number: '', born: '1 2 1980' },
    { familyName: 'Anders', givenName: 'Bo', preferredName: '', number: '', born: 'spring 1980' },
  ];
  for (const { familyName, givenName, preferredName, number, born } of people) {
    const plan = valueOf(await made.call('people.create', { familyName, givenName, dateOfBirth: born }));
    const answers = {
      person: {
        ...plan.content.answers.person,
        ...(preferredName && { preferredName }),
        ...(number && { identifier: { scheme: 'nhs' as const, number } }),
      },
    };
    valueOf(await made.call('plans.save', { versionId: plan.versionId, revision: 0, content: { ...plan.content, answers } }));
  }
});
afterAll(() => made.close());

const found = async (search?: string): Promise<readonly string[]> =>
  valueOf(await made.call('people.list', search === undefined ? {} : { search })).map((person) => person.givenName);

test('sorted by family name, then given name, accents aside', async () => {
  expect(await found()).toEqual(['Zoë', 'Bo', 'Siân', 'Anna']);
});

test.each([
  ['zukova', ['Anna']],
  ['ANYA', ['Anna']],
  ['sian anders', ['Siân']],
  ['anders', ['Bo', 'Siân']],
  ['9990000018', ['Anna']],
  ['999 000', ['Anna']],
  ['14 March 2016', ['Anna']],
  ['14-mar-2016', ['Anna']],
  ['spring', ['Bo']],
  ['plan-0002', ['Zoë']],
  ['%', []],
  ['_', []],
  ["' OR 1=1 --", []],
])('%o finds %o', async (search, names) => {
  expect(await found(search)).toEqual(names);
});

test('a name taken out of a plan is no longer found, and its plan still is', async () => {
  const plan = valueOf(await made.call('people.create', { familyName: 'Gone', givenName: 'Tomorrow', dateOfBirth: '' }));
  valueOf(await made.call('plans.save', { versionId: plan.versionId, revision: 0, content: { ...plan.content, answers: { person: {} } } }));
  expect(await found('tomorrow')).toEqual([]);
  expect(await found(plan.planNumber)).toEqual(['']);
});

test('a number that is somebody’s already is added only by one who says that they have seen it', async () => {
  const given = { familyName: 'Second', givenName: 'Sam', dateOfBirth: '', number: '999-000-0018' };
  expect(await made.call('people.create', given)).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: 'number' }] },
  });
  expect(await found('second sam')).toEqual([]);
  const plan = valueOf(await made.call('people.create', { ...given, sameNumber: true }));
  expect(plan.content.answers.person.identifier).toEqual({ scheme: 'nhs', number: '999-000-0018' });
  const alike = valueOf(await made.call('people.read', { personId: plan.personId })).lookAlikes;
  expect(alike.map(({ person, likeness }) => [person.givenName, likeness])).toEqual([['Anna', ['sameNumber']]]);
});

test('who is here already is told before somebody is added', async () => {
  const like = async (familyName: string, givenName: string, dateOfBirth = '', number = '') =>
    valueOf(await made.call('people.lookAlikes', { familyName, givenName, dateOfBirth, number })).map(({ person }) => person.givenName);
  expect(await like('Zukova', 'Ana', '14/3/2016')).toEqual(['Anna']);
  expect(await like('Žuková', 'Anya')).toEqual(['Anna']);
  expect(await like('Nobody', 'Here', '', '9990000018')).toEqual(['Sam', 'Anna']);
  expect(await like('Nobody', 'Here', '14 3 2016')).toEqual([]);
});

test('a half-known date of birth is kept as typed, and a blank one stays unanswered', async () => {
  const typed = valueOf(await made.call('people.create', { familyName: 'Half', givenName: 'Known', dateOfBirth: ' 2/201' }));
  expect(typed.content.answers.person.dateOfBirth).toBe('2/201');
  const blank = valueOf(await made.call('people.create', { familyName: 'Not', givenName: 'Known', dateOfBirth: ' ' }));
  expect('dateOfBirth' in blank.content.answers.person).toBe(false);
});

test('a name of nothing but spaces, or with hidden characters, is refused', async () => {
  for (const familyName of ['', '   ', 'a\u202Eb']) {
    expect(await made.call('people.create', { familyName, givenName: 'A', dateOfBirth: '' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  }
});
