// What is asked of a signature, said as whoever records it will read it.
import { describe, expect, it, test } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import {
  partsMissing,
  partsNeeded,
  signingTroubles,
  waysFor,
  type SignatureGiven,
  type SigningScene,
} from '../../../shared/plan/signing.ts';

const scene: SigningScene = {
  heldSince: literalDate('2026-11-20'),
  today: literalDate('2026-11-21'),
  age: 10,
  consent: { basis: 'parental' },
  others: [],
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

const EVERYBODY = partsNeeded({ version: 3, content: newPlanContent() });

test('three parts are needed, and one who declined has not agreed', () => {
  expect(partsMissing(EVERYBODY, [])).toEqual(['decisionMaker', 'clinician', 'owner']);
  expect(partsMissing(EVERYBODY, [mother, doctor])).toEqual(['owner']);
  expect(partsMissing(EVERYBODY, [{ ...mother, way: 'declined' }, doctor, { ...doctor, part: 'owner' }])).toEqual(['decisionMaker']);
  // One parent declined, the other agreed.
  expect(partsMissing(EVERYBODY, [{ ...mother, way: 'declined' }, mother, doctor, { ...doctor, part: 'owner' }])).toEqual([]);
});

describe('a re-issue of the emergency page', () => {
  const withDoses = newPlanContent({ emergency: { plan: 'yes', medicines: [{ id: 'one', answers: { name: 'Midazolam' } }] } });

  it('is signed by its clinician, and by whoever checked its doses, where it has some', () => {
    expect(partsNeeded({ version: 3.1, content: newPlanContent() })).toEqual(['clinician']);
    expect(partsNeeded({ version: 3.1, content: withDoses })).toEqual(['clinician', 'checker']);
    expect(partsNeeded({ version: 3, content: withDoses })).toEqual(EVERYBODY);
  });

  it('is not checked by the clinician themselves, whoever signs first', () => {
    const checker = { ...doctor, part: 'checker' } as const;
    expect(paths(checker, { ...scene, others: [doctor] })).toEqual(['name']);
    expect(paths({ ...doctor, name: 'dr idris  FICTIONAL' }, { ...scene, others: [checker] })).toEqual(['name']);
    expect(paths({ ...checker, name: 'Pat Pharmacist' }, { ...scene, others: [doctor] })).toEqual([]);
  });
});
