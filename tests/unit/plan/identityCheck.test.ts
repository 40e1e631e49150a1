import { describe, expect, test } from 'vitest';
import { checkIdentity, identifiersOf, isKnownFromSearch, tellingIdentifiers } from '../../../shared/plan/identityCheck.ts';

const robin = { dateOfBirth: '2020-05-17', identifier: '999 000 3005' };
const rowan = { dateOfBirth: '2020-05-17', identifier: '9990003013' };
const unlike = { dateOfBirth: '1980-01-02', identifier: '999 000 0018' };

describe('one person like nobody else', () => {
  test.each([
    '17 5 2020',
    '17/05/2020',
    '17-May-2020',
    '17th may 2020',
    '17052020',
    '2020-05-17',
    '3005',
    ' 3005 ',
    '9990003005',
    '999 000 3005',
  ])('%o opens', (typed) => {
    expect(checkIdentity(typed, robin, [unlike])).toEqual({ outcome: 'matches', sure: true });
  });

  test.each(['18 5 2020', '5 17 2020 ', '17 6 2020', '9990003013', '99900030050', '17052021'])('%o does not', (typed) => {
    expect(['differs', 'unfinished']).toContain(checkIdentity(typed, robin, [unlike]).outcome);
  });

  test.each(['18 5 2020', '9990003013'])('%o is whole, and is said to differ', (typed) => {
    expect(checkIdentity(typed, robin, []).outcome).toBe('differs');
  });

  test.each(['', '17', '17 5', '17 5 20', '3', '300', '005', '30050', '3005x', 'x3005', 'Robin', '2020', '999 000', '17 5 20201'])(
    '%o is neither of the two',
    (typed) => {
      expect(checkIdentity(typed, robin, []).outcome).toBe('unfinished');
    },
  );
});

describe('twins', () => {
  test('their date of birth tells nothing, and the number is asked for', () => {
    expect(checkIdentity('17 5 2020', robin, [rowan])).toEqual({ outcome: 'shared', by: 'dateOfBirth', ask: 'number' });
    expect(tellingIdentifiers(robin, [rowan])).toEqual(['number']);
  });

  test('the digits of one do not open the other', () => {
    expect(checkIdentity('3013', robin, [rowan]).outcome).toBe('unfinished');
    expect(checkIdentity('3005', robin, [rowan])).toEqual({ outcome: 'matches', sure: true });
  });

  test('with the same last four digits, the whole number tells them apart', () => {
    const other = { ...rowan, identifier: '999 111 3005' };
    expect(checkIdentity('3005', robin, [other])).toEqual({ outcome: 'shared', by: 'number', ask: 'wholeNumber' });
    expect(checkIdentity('999 000 3005', robin, [other]).outcome).toBe('matches');
  });

  test('of whom one has no number yet, the one with a number is known by it, and nothing tells the other', () => {
    const newborn = { dateOfBirth: '2020-05-17', identifier: '' };
    expect(checkIdentity('3005', robin, [newborn]).outcome).toBe('matches');
    expect(tellingIdentifiers(newborn, [robin])).toEqual([]);
    expect(checkIdentity('17 5 2020', newborn, [robin])).toEqual({ outcome: 'shared', by: 'dateOfBirth', ask: undefined });
  });
});

test('two records with one number are told apart by the date of birth', () => {
  const double = { dateOfBirth: '2020-07-15', identifier: robin.identifier };
  expect(checkIdentity('3005', robin, [double])).toEqual({ outcome: 'shared', by: 'number', ask: 'dateOfBirth' });
});

test('four digits that may be the beginning of more wait for Enter, so that the rest is typed nowhere else', () => {
  expect(checkIdentity('1705', { dateOfBirth: '2020-05-17', identifier: '9990001705' }, [])).toEqual({ outcome: 'matches', sure: false });
  expect(checkIdentity('9990', { dateOfBirth: '', identifier: '9990009990' }, [])).toEqual({ outcome: 'matches', sure: false });
});

test('a date that is not one yet and a number too short to have four last digits cannot be asked for', () => {
  expect(identifiersOf({ dateOfBirth: 'spring 1980', identifier: '12' })).toEqual([]);
  expect(identifiersOf({ dateOfBirth: '', identifier: 'not known' })).toEqual([]);
  expect(checkIdentity('spring 1980', { dateOfBirth: 'spring 1980', identifier: '' }, []).outcome).toBe('unfinished');
});

describe('what was searched for', () => {
  test.each(['17 5 2020', 'fairbairn 17/5/2020', '17 May 2020 Robin', '999 000 3005', 'fairbairn robin 9990003005'])(
    '%o is enough',
    (search) => {
      expect(isKnownFromSearch(search, robin, [])).toBe(true);
    },
  );
  test.each(['', 'fairbairn', '3005', 'fairbairn 3005', '2020', '18 5 2020', '999 000'])('%o is not', (search) => {
    expect(isKnownFromSearch(search, robin, [])).toBe(false);
  });
  test('what a twin has too is not', () => {
    expect(isKnownFromSearch('fairbairn 17 5 2020', robin, [rowan])).toBe(false);
    expect(isKnownFromSearch('fairbairn 9990003005', robin, [rowan])).toBe(true);
  });
});
