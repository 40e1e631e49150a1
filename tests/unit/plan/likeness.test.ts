import { describe, expect, test } from 'vitest';
import { lookAlikes, type Identity, type Likeness } from '../../../shared/plan/likeness.ts';
import { likenessInWords } from '../../../shared/plan/likenessInWords.ts';
import { lettersApart, soundOf } from '../../../shared/plan/likeLetters.ts';

const identity = (familyName: string, givenName: string, dateOfBirth = '', identifier = '', preferredName = ''): Identity => ({
  familyName,
  givenName,
  dateOfBirth,
  identifier,
  preferredName,
});

const between = (one: Identity, other: Identity): readonly Likeness[] => lookAlikes(one, [other])[0]?.likeness ?? [];

describe('is like', () => {
  test.each<readonly [string, Identity, Identity, readonly Likeness[]]>([
    ['accents and capitals aside', identity('Siân', 'ŁUCJA'), identity('sian', 'Lucja'), ['sameName']],
    ['hyphens aside', identity('Hughes-Carr', 'Bo'), identity('Hughes Carr', 'Bo'), ['sameName']],
    ['by the first given name', identity('Test', 'Amina Rose'), identity('Test', 'Amina'), ['sameName']],
    ['by what they like to be called', identity('Test', 'Aminata', '', '', 'Ami'), identity('Test', 'Ami'), ['sameName']],
    ['family and given names swapped', identity('Ali', 'Hassan'), identity('Hassan', 'Ali'), ['swappedName']],
    ['one letter other', identity('Fairbairn', 'Robin', '2001-02-03'), identity('Fairburn', 'Robin', '1990-05-06'), ['nearlySameName']],
    ['letters changed places', identity('Booth', 'Brian', '2001-02-03'), identity('Booth', 'Brain', '1990-05-06'), ['nearlySameName']],
    ['by the sound', identity('Khan', 'Mohammed', '2001-02-03'), identity('Khan', 'Muhammad', '1990-05-06'), ['nearlySameName']],
    ['by the sound', identity('Stevens', 'Catherine', '2001-02-03'), identity('Stephens', 'Catherine', '1990-05-06'), ['nearlySameName']],
    [
      'twins with names alike',
      identity('Fairbairn', 'Robin', '2020-05-17'),
      identity('Fairbairn', 'Rowan', '2020-05-17'),
      ['bornSameDay', 'nearlySameName'],
    ],
    ['twins with names unlike', identity('Fairbairn', 'Jo', '2020-05-17'), identity('Fairbairn', 'Max', '2020-05-17'), ['bornSameDay']],
    ['a new family name', identity('Clarke', 'Jo', '2020-05-17'), identity('Baker', 'Jo', '2020-05-17'), ['bornSameDay']],
    ['day and month swapped', identity('Test', 'Bo', '2016-03-04'), identity('Test', 'Bo', '2016-04-03'), ['sameName', 'bornSwappedDay']],
    [
      'the same number alone',
      identity('A', 'B', '2001-01-01', '999 000 0018'),
      identity('C', 'D', '1990-05-06', '9990000018'),
      ['sameNumber'],
    ],
    [
      'both names nearly, born nearly the same day',
      identity('Jonson', 'Mary', '2001-02-03'),
      identity('Johnson', 'Marie', '2001-02-13'),
      ['nearlySameName'],
    ],
  ])('%s', (_, one, other, likeness) => {
    expect(between(one, other)).toEqual(likeness);
    expect(between(other, one)).toEqual(likeness);
  });
});

test.each<readonly [Identity, Identity]>([
  [identity('Test', 'Amina', '2016-03-14'), identity('Test', 'Tomos', '1985-01-02')],
  [identity('Khan', 'Ali', '2016-03-14'), identity('Baker', 'Ella', '2016-03-14')],
  [identity('Lee', 'Bo', '2016-03-14'), identity('Low', 'Jo', '1990-05-06')],
  [identity('', '', ''), identity('', '', '')],
  [identity('', '', '2016-03-14'), identity('', '', '2016-03-14')],
  [identity('Clarke', 'Olivia', '2001-02-03'), identity('Clark', 'Olive', '1990-05-06')],
])('%o is not like %o', (one, other) => {
  expect(between(one, other)).toEqual([]);
});

test('the likest stand first', () => {
  const amina = identity('Test', 'Amina', '2016-03-14', '999 000 0018');
  const found = lookAlikes(amina, [
    identity('Test', 'Aminah', '1990-01-02'),
    identity('Test', 'Amina', '2016-03-14'),
    identity('Other', 'Name', '', '9990000018'),
  ]);
  expect(found.map(({ likeness }) => likeness[0])).toEqual(['sameNumber', 'sameName', 'nearlySameName']);
});

test('said in words, without a number', () => {
  const [twin] = lookAlikes(identity('Fairbairn', 'Robin', '2020-05-17', '999 000 3005'), [
    identity('Fairbairn', 'Rowan', '2020-05-17', '999 000 3005'),
  ]);
  expect(twin && likenessInWords(twin)).toBe('Another person here is called FAIRBAIRN, Rowan, with the same number, born the same day');
});

test.each([
  ['robin', 'robin', 0],
  ['robin', 'robyn', 1],
  ['brian', 'brain', 1],
  ['robin', 'rowan', 2],
  ['robin', 'zainab', 3],
  ['', 'ab', 2],
])('%s and %s are %i apart, counted to 3', (one, other, apart) => {
  expect(lettersApart(one, other, 2)).toBe(apart);
  expect(lettersApart(other, one, 2)).toBe(apart);
});

test.each([
  ['sean', 'shaun'],
  ['steven', 'stephen'],
  ['catherine', 'kathryn'],
  ['mohammed', 'muhammad'],
  ['philip', 'filip'],
  ['wright', 'right'],
  ['jeffrey', 'geoffrey'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test('ten thousand people with ten thousand names are looked through while a line opens, with a date of birth or without', () => {
  const spelt = (at: number): string => String(at).replaceAll(/\d/g, (digit) => 'ablocherin'[Number(digit)] ?? '');
  const everyone = Array.from({ length: 10_000 }, (_, at) =>
    identity(`Fair${spelt(at)}`, `Ro${spelt(at % 331)}`, `19${50 + (at % 50)}-0${1 + (at % 9)}-1${at % 10}`),
  );
  for (const born of ['1999-05-17', '']) {
    const before = performance.now();
    lookAlikes(identity('Fairbairn', 'Robin', born), everyone);
    // Some 100 ms on a quiet machine. Comparing every name with every other anew takes seconds.
    expect(performance.now() - before).toBeLessThan(1500);
  }
});
