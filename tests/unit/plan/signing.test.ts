// What is asked of a signature, said as whoever records it will read it.
import { describe, expect, it, test } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { partsMissing, signingTroubles, waysFor, type SignatureGiven, type SigningScene } from '../../../shared/plan/signing.ts';

const scene: SigningScene = {
  heldSince: literalDate('2026-11-20'),
  today: literalDate('2026-11-21'),
  age: 10,
  consent: { basis: 'parental' },
};
const mother: SignatureGiven = {
  part: 'decisionMaker',
  way: 'ink',
  name: 'Salma Sampleton',
  relationship: 'Mother',
  basis: 'parental',
  signedOn: '2026-11-21',
};
const doctor: SignatureGiven = { part: 'clinician', way: 'ink', name: 'Dr Idris Fictional', signedOn: '2026-11-20' };
const paths = (given: SignatureGiven, where: SigningScene = scene) => signingTroubles(given, where).map(({ path }) => path);

test('ink on the sheet, on a day since the words were held, is all that is asked', () => {
  expect(signingTroubles(mother, scene)).toEqual([]);
  expect(signingTroubles(doctor, scene)).toEqual([]);
});

test.each<[string, Partial<SignatureGiven>, keyof SignatureGiven]>([
  ['no name', { name: ' ' }, 'name'],
  ['no day', { signedOn: '' }, 'signedOn'],
  ['a day that is no day', { signedOn: '31 2' }, 'signedOn'],
  ['a day that has not come', { signedOn: '2026-11-22' }, 'signedOn'],
  ['a day before the words were held still', { signedOn: '2026-11-19' }, 'signedOn'],
  ['no right to decide', { basis: undefined }, 'basis'],
  ['a right that a person of that age does not have', { basis: 'adult' }, 'basis'],
  ['another right than the plan says', { basis: 'court' }, 'basis'],
  ['nothing about who they are to the person', { relationship: '' }, 'relationship'],
  ['a mark that nobody saw', { way: 'mark' }, 'witness'],
  ['words that nobody heard', { way: 'spoken' }, 'witness'],
  ['themselves as their own witness', { way: 'spoken', witness: ' salma  sampleton' }, 'witness'],
  ['declined, without their reason', { way: 'declined' }, 'reason'],
  ['unable, without why', { way: 'unable' }, 'reason'],
  ['a pen that drew nothing', { way: 'pen' }, 'drawing'],
])('%s is said where it is', (_, change, path) => expect(paths({ ...mother, ...change })).toEqual([path]));

test('a clock set back is named, and not the date on the sheet', () => {
  const [trouble] = signingTroubles(mother, { ...scene, today: literalDate('2026-11-18') });
  expect(trouble).toMatchObject({ path: 'signedOn', sentence: expect.stringContaining('clock of this computer says 18-Nov-2026') });
});

test('a person who decides for themselves need not say who they are to themselves', () => {
  const own = { ...mother, basis: 'adult', relationship: undefined } as const;
  expect(signingTroubles(own, { ...scene, age: 19, consent: { basis: 'adult' } })).toEqual([]);
});

describe('a professional', () => {
  it('signs with a name that can be found again', () => {
    expect(waysFor('clinician').map(({ code }) => code)).toEqual(['ink', 'typed', 'pen']);
    expect(paths({ ...doctor, way: 'declined', reason: 'Not mine.' })).toContain('way');
  });
});

test('three parts are needed, and one who declined has not agreed', () => {
  expect(partsMissing([])).toEqual(['decisionMaker', 'clinician', 'owner']);
  expect(partsMissing([mother, doctor])).toEqual(['owner']);
  expect(partsMissing([{ ...mother, way: 'declined' }, doctor, { ...doctor, part: 'owner' }])).toEqual(['decisionMaker']);
  // One parent declined, the other agreed.
  expect(partsMissing([{ ...mother, way: 'declined' }, mother, doctor, { ...doctor, part: 'owner' }])).toEqual([]);
});
