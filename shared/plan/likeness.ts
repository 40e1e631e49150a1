// Who could be taken for whom: names that are the same, swapped, nearly the same or sound alike, births on one day, one
// number. A name alone is enough where it is very near; a name that is only like another counts where the birth does too,
// so that a warning stays worth reading. It never says that two records are one person: people decide that.
import { plainDate, yearMonthDay } from '../base/plainDate.ts';
import { fold } from './fold.ts';
import { lettersApart, soundOf } from './likeLetters.ts';
import { digitsOf } from './personNumber.ts';

export interface Identity {
  readonly familyName: string;
  readonly givenName: string;
  readonly preferredName: string;
  // As typed if it is not a date yet.
  readonly dateOfBirth: string;
  readonly identifier: string;
}

// The strongest first.
export const LIKENESSES = ['sameNumber', 'sameName', 'swappedName', 'bornSameDay', 'bornSwappedDay', 'nearlySameName'] as const;
export type Likeness = (typeof LIKENESSES)[number];

type Nearness = 'same' | 'close' | 'alike' | 'different';
type Birth = 'same' | 'swapped' | 'near' | 'notKnown' | 'different';

interface Known {
  readonly family: string;
  // All given names, the first of them, and what the person likes to be called.
  readonly given: readonly string[];
  readonly born: string;
  readonly number: string;
}

const PLAIN = /^[\x20-\x7E]*$/;

const lettersOf = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(/[^a-z]/g, '') : fold(text).replace(/[^\p{L}]/gu, '');

const known = ({ familyName, givenName, preferredName, dateOfBirth, identifier }: Identity): Known => ({
  family: lettersOf(familyName),
  given: [givenName, givenName.trim().split(/\s+/)[0] ?? '', preferredName].map(lettersOf).filter((letters) => letters !== ''),
  born: plainDate(dateOfBirth) ?? '',
  number: digitsOf(identifier),
});

// One letter more, fewer, other or swapped with its neighbour is close; two are alike. In a short name each letter counts.
function nearness(one: string, other: string): Nearness {
  if (one === '' || other === '') return 'different';
  if (one === other) return 'same';
  const longest = Math.max(one.length, other.length);
  const apart = lettersApart(one, other, longest > 4 ? 2 : 1);
  if (apart === 1 && longest > 2) return 'close';
  const sound = soundOf(one);
  if (sound.length > 2 && sound === soundOf(other)) return 'close';
  return apart === 2 && longest > 4 ? 'alike' : 'different';
}

const ORDER: readonly Nearness[] = ['same', 'close', 'alike', 'different'];

// How near the names of one person are to any other names. Among ten thousand people the same names come again and again,
// so each is compared once.
function comparer(): (ones: readonly string[], others: readonly string[]) => Nearness {
  const compared = new Map<string, Map<string, number>>();
  const placeOf = (one: string, other: string): number => {
    const before = compared.get(one) ?? new Map<string, number>();
    compared.set(one, before);
    const place = before.get(other) ?? ORDER.indexOf(nearness(one, other));
    before.set(other, place);
    return place;
  };
  return (ones, others) => {
    let best = ORDER.length - 1;
    for (const one of ones) for (const other of others) best = Math.min(best, placeOf(one, other));
    return ORDER[best] ?? 'different';
  };
}

type Compare = ReturnType<typeof comparer>;

function birth(one: string, other: string): Birth {
  const [from, to] = [plainDate(one), plainDate(other)];
  if (!from || !to) return 'notKnown';
  if (from === to) return 'same';
  const [a, b] = [yearMonthDay(from), yearMonthDay(to)];
  if (a.year === b.year && a.month === b.day && a.day === b.month) return 'swapped';
  return [a.year === b.year, a.month === b.month, a.day === b.day].filter(Boolean).length === 2 ? 'near' : 'different';
}

type Pair = readonly [Nearness, Nearness];

const both = (pair: Pair, ...enough: readonly Nearness[]): boolean => pair.every((near) => enough.includes(near));

// Where one name is another, the other name need not be looked at.
function pairOf(first: Nearness, second: () => Nearness): Pair {
  return [first, first === 'different' ? 'different' : second()];
}

function nameLikeness(one: Known, other: Known, isBirthNear: boolean, compare: Compare): Likeness | undefined {
  const straight = pairOf(compare([one.family], [other.family]), () => compare(one.given, other.given));
  if (both(straight, 'same')) return 'sameName';
  const crossed = pairOf(compare([one.family], other.given), () => compare(one.given, [other.family]));
  if (both(crossed, 'same')) return 'swappedName';
  const isNear = [straight, crossed].some(
    (pair) => (both(pair, 'same', 'close') && pair.includes('same')) || (isBirthNear && both(pair, 'same', 'close', 'alike')),
  );
  return isNear ? 'nearlySameName' : undefined;
}

const sharesName = (one: Known, other: Known): boolean =>
  (one.family !== '' && one.family === other.family) || one.given.some((given) => other.given.includes(given));

const sharesCrossed = (one: Known, other: Known): boolean => other.given.includes(one.family) || one.given.includes(other.family);

function likenesses(one: Known, other: Known, compare: Compare): readonly Likeness[] {
  const found = new Set<Likeness>();
  if (one.number !== '' && one.number === other.number) found.add('sameNumber');
  const born = birth(one.born, other.born);
  const isBirthNear = born !== 'different';
  // Without a name in common and with another birth there is nothing to compare: so it is with nearly everyone.
  const shares = sharesName(one, other);
  const name = isBirthNear || shares || sharesCrossed(one, other) ? nameLikeness(one, other, isBirthNear, compare) : undefined;
  if (name) found.add(name);
  // Twins have other given names; somebody who married has another family name.
  if (found.size > 0 || shares) {
    if (born === 'same') found.add('bornSameDay');
    if (born === 'swapped') found.add('bornSwappedDay');
  }
  return LIKENESSES.filter((likeness) => found.has(likeness));
}

export interface Alike<Person> {
  readonly person: Person;
  readonly likeness: readonly Likeness[];
}

const rank = ({ likeness }: Alike<Identity>): number =>
  likeness.reduce((sum, one) => sum + 2 ** (LIKENESSES.length - LIKENESSES.indexOf(one)), 0);

// Those who could be taken for somebody, the likest first.
export function lookAlikes<Person extends Identity>(of: Identity, others: Iterable<Person>): readonly Alike<Person>[] {
  const mine = known(of);
  const compare = comparer();
  const found: Alike<Person>[] = [];
  for (const person of others) {
    const likeness = likenesses(mine, known(person), compare);
    if (likeness.length > 0) found.push({ person, likeness });
  }
  return found.toSorted((one, other) => rank(other) - rank(one));
}
