// What once got through the gate and must not: doses that contradict themselves or have run out, names that are nobody,
// text that shows nothing, and other people written in other ways.
import { describe, expect, test } from 'vitest';
import { boxGoodUntil } from '../../../shared/plan/age.ts';
import { isBlankText } from '../../../shared/plan/blank.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { restsOnWeight } from '../../../shared/plan/doseConcerns.ts';
import type { Dose } from '../../../shared/plan/fields.ts';
import { mentions, ownNames } from '../../../shared/plan/gate/peopleIndex.ts';
import { namesSomebody, samePerson } from '../../../shared/plan/personName.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { blockersOf, peopleIndex, readiness, type VaultKnowledge } from '../../../shared/plan/readiness.ts';
import { isBlankAnswer } from '../../../shared/plan/relevance.ts';
import { validate } from '../../../shared/plan/validate.ts';
import { completeAnswers, planWith, TODAY } from './support/completePlan.ts';

const found = (plan: PlanContent, vault: VaultKnowledge = {}): readonly string[] =>
  blockersOf(readiness(plan, { today: TODAY, vault })).map(({ code, path }) => `${code} ${path}`);
const codes = (plan: PlanContent, vault: VaultKnowledge = {}): readonly string[] => [
  ...new Set(blockersOf(readiness(plan, { today: TODAY, vault })).map(({ code }) => code)),
];

type EmergencyMedicine = NonNullable<Answers['emergency']['medicines']>[number]['answers'];

const withMedicine = (change: (medicine: EmergencyMedicine) => EmergencyMedicine): PlanContent =>
  planWith('emergency', (emergency) => ({
    ...emergency,
    medicines: (emergency.medicines ?? []).map((row) => ({ ...row, answers: change(row.answers) })),
  }));
// Checked again as it now stands, so that what is seen is the change itself and not that it voids the check.
const rechecked = (dose: Dose): Dose => ({
  ...dose,
  ...(dose.amount && { checkedAmount: dose.amount }),
  ...(dose.per && { checkedPer: dose.per }),
  ...(dose.route && { checkedRoute: dose.route }),
  ...(dose.basis && { checkedBasis: dose.basis }),
  ...(dose.weight && { checkedWeight: { value: dose.weight.value ?? '', unit: 'kilogram' } }),
});
const withDose = (change: (dose: Dose) => Dose): PlanContent =>
  withMedicine((medicine) => ({ ...medicine, dose: rechecked(change(medicine.dose ?? {})) }));

const MEDICINE = 'emergency.medicines.em-glucose';

describe('a dose and the weight behind it', () => {
  const weighed = (asAt: string, rest: Partial<Dose> = {}): PlanContent =>
    withDose((dose) => ({ ...dose, weight: { value: '44.2', unit: 'kilogram', asAt }, ...rest }));

  test('a weight newer than the authorisation, or than the second check, blocks', () => {
    expect(found(weighed('2026-11-21'))).toEqual([`R05 ${MEDICINE}.dose.weight`]);
    expect(found(weighed('2026-11-19', { authorisedOn: '2026-11-18' }))).toEqual([`R05 ${MEDICINE}.dose.weight`]);
    expect(found(weighed('2026-11-20'))).toEqual([]);
  });

  test('a fixed dose is not held against a weight', () => {
    expect(found(weighed('2026-11-21', { basis: 'fixed' }))).toEqual([]);
  });

  test.each<[Dose, boolean]>([
    [{ basis: 'weight' }, true],
    [{ basis: 'surfaceArea' }, true],
    [{ per: 'kilogram' }, true],
    [{ per: 'kilogramHour' }, true],
    [{ per: 'kilogramDay', basis: 'fixed' }, true],
    [{ per: 'hour', basis: 'fixed' }, false],
    [{}, false],
  ])('%j rests on weight: %s', (dose, rests) => {
    expect(restsOnWeight(dose)).toBe(rests);
  });

  test.each<Partial<Dose>>([{ basis: 'surfaceArea' }, { per: 'kilogramHour', rate: { value: '88', unit: 'millilitre' } }])(
    '%j asks for a weight',
    (rest) => {
      expect(codes(withDose(({ weight: _gone, ...dose }) => ({ ...dose, ...rest })))).toEqual(['R06']);
    },
  );
});

describe('the medicine on the shelf', () => {
  const boxed = (expires: string): PlanContent => withMedicine((medicine) => ({ ...medicine, expires }));

  test('a box holds to the end of the month or the year printed on it', () => {
    expect(['2027-02', '2028-02', '2027', '2027-03-14', 'soon'].map(boxGoodUntil)).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2027-12-31',
      '2027-03-14',
      undefined,
    ]);
  });

  test.each(['2026-10', '2025', '2026-11-20'])('expired %s: the dose blocks, and so does a page that outlives it', (expires) => {
    expect(found(boxed(expires))).toEqual(['R04 emergency.reliableUntil', `R05 ${MEDICINE}.expires`]);
  });

  test('a page may not be relied on for longer than the box', () => {
    expect(found(boxed('2027-04'))).toEqual(['R04 emergency.reliableUntil']);
    expect(found(boxed('2027-05'))).toEqual([]);
    expect(found(boxed('2027'))).toEqual([]);
  });
});

describe('doses that contradict themselves', () => {
  const millilitre = (value: string) => ({ value, unit: 'millilitre' }) as const;
  const milligram = (value: string) => ({ value, unit: 'milligram' }) as const;
  const again = (times: string, after: string, day = '176'): Partial<Dose> => ({
    repeat: 'yes',
    repeatMost: { value: times, unit: 'times' },
    repeatAfter: { value: after, unit: 'minute' },
    dayMaximum: millilitre(day),
  });
  const kilogram = (value: string): Partial<Dose> => ({ weight: { value, unit: 'kilogram', asAt: '2026-11-19' } });

  test.each<[string, Partial<Dose>, string]>([
    ['a weight of nothing', kilogram('0'), 'weight'],
    ['a weight nobody has', kilogram('650.1'), 'weight'],
    ['repeated no times', again('0', '15'), 'repeatMost'],
    ['repeated after no time', again('1', '0'), 'repeatAfter'],
    ['less in a day than in one dose', again('1', '15', '87'), 'dayMaximum'],
    ['less in a day than the dose for a day', { per: 'day', dayMaximum: millilitre('87') }, 'dayMaximum'],
    ['a maximum in another unit', { maximum: milligram('88') }, 'maximum'],
    ['a day in another unit', { dayMaximum: milligram('176') }, 'dayMaximum'],
    ['worked out in another unit', { rate: milligram('2') }, 'rate'],
  ])('%s is R05', (_name, change, part) => {
    expect(found(withDose((dose) => ({ ...dose, ...change })))).toEqual([`R05 ${MEDICINE}.dose.${part}`]);
  });

  test.each<[string, Partial<Dose>]>([
    ['the heaviest', kilogram('650')],
    ['repeats inside their limits', again('1', '15')],
    ['repeat limits that are no longer asked for', { ...again('0', '0'), repeat: 'no' }],
    ['what a fixed dose was once worked out from', { basis: 'fixed', rate: milligram('2') }],
    ['so much per hour, which no sum holds against a day', { per: 'hour', dayMaximum: millilitre('87') }],
  ])('%s is fine', (_name, change) => {
    expect(found(withDose((dose) => ({ ...dose, ...change })))).toEqual([]);
  });

  test('another unit says that nothing is converted', () => {
    const plan = withDose((dose) => ({ ...dose, maximum: milligram('88') }));
    expect(validate(plan.answers, { today: TODAY }).map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Accord does not convert doses'),
    ]);
  });
});

describe('people', () => {
  test.each(['Dr. Idris Fictional', 'DR IDRIS  FICTIONAL', 'Dr Idris Fictional.', 'dr.idris fictional'])(
    '%s, who authorised the dose, is no second checker',
    (name) => {
      expect(found(withDose((dose) => ({ ...dose, checkedBy: { name, role: 'Pharmacist' } })))).toEqual([`R05 ${MEDICINE}.dose.checkedBy`]);
    },
  );

  test('one register number is one person; none is nobody in particular', () => {
    expect(samePerson({ name: 'I. Fictional', registerNumber: '123 4567' }, { name: 'Idris F', registerNumber: '1234567' })).toBe(true);
    expect(samePerson({ name: 'A One', registerNumber: 'none' }, { name: 'B Two', registerNumber: 'none' })).toBe(false);
    expect(samePerson({ name: 'A One' }, { name: 'B Two' })).toBe(false);
    expect(samePerson({ name: 'রানা' }, { name: 'রিনা' })).toBe(false);
    expect(samePerson({}, {})).toBe(false);
  });

  const NOBODIES = ['-', '?', '.', 'unknown', 'no one', 'no-one', 'Nobody', 'tbc', 'T.B.C.', 'Not yet known', 'to be decided', 'X', '12'];

  test.each(NOBODIES)('%s is nobody, wherever a person has to be named', (name) => {
    expect(namesSomebody(name)).toBe(false);
    expect(found(planWith('reviews', (reviews) => ({ ...reviews, owner: { name } })))).toContain('R11 reviews.owner');
    expect(found(planWith('reviews', (reviews) => ({ ...reviews, authorisedBy: { name } })))).toContain('R11 reviews.authorisedBy');
    expect(found(planWith('person', (person) => ({ ...person, identityCheckedBy: name })))).toContain('R01 person.identityCheckedBy');
    expect(found(planWith('emergency', (page) => ({ ...page, authorisedBy: { name } })))).toContain('R04 emergency.authorisedBy');
    expect(
      found(planWith('emergency', (page) => ({ ...page, plan: 'declined', notNeededWhy: 'Their wish', notNeededBy: { name } }))),
    ).toContain('R04 emergency.notNeededBy');
    for (const part of ['authorisedBy', 'checkedBy'] as const)
      expect(found(withDose((dose) => ({ ...dose, [part]: { name, role: 'Pharmacist' } })))).toContain(`R05 ${MEDICINE}.dose.${part}`);
  });

  test.each(['Li', 'Ng', 'Nia Sample', 'أمينة', '李明', 'Noone-Smith', 'Dr Known'])('%s is somebody', (name) => {
    expect(namesSomebody(name)).toBe(true);
  });

  test('at least one number that answers day and night can be dialled', () => {
    const ring = (number: string): PlanContent =>
      planWith('emergency', (emergency) => ({
        ...emergency,
        phones: (emergency.phones ?? []).map((row) => ({ ...row, answers: { ...row.answers, number } })),
      }));
    for (const number of ['ask Mum', 'bleep 1234', '-']) expect(codes(ring(number))).toEqual(['R07']);
    for (const number of ['999', '01632 960 001 ext 204', '+44 (0)1632 960001']) expect(codes(ring(number))).toEqual([]);
  });
});

describe('text that shows nothing', () => {
  test.each([' \u00A0\u2003', '\u200D\u200C', '\u2800', '\u034F', '\u2028\u2029', '\u0301', '\u3164', '\u200B\uFEFF'])(
    '%j is blank',
    (text) => {
      expect(isBlankText(text)).toBe(true);
      expect(isBlankAnswer({ name: text })).toBe(true);
      expect(codes(planWith('summary', (summary) => ({ ...summary, medicinesCheckedBy: text })))).toEqual(['R03']);
    },
  );

  test.each(['-', 'a', '٩', '👍', 'می\u200Cخواهم', '€', '李'])('%j is not', (text) => {
    expect(isBlankText(text)).toBe(false);
  });
});

describe('what is left of a template', () => {
  const said = (effect: string): readonly string[] => codes(planWith('summary', (summary) => ({ ...summary, effect })));

  test.each(['Karyotype 47,XXX', '48,XXXX', '47, XXX', 'mos 45,X[10]/47,XXX[20]', 'Triple X', 'Blood sugar <4, oxygen > 92'])(
    '%s is an answer',
    (words) => {
      expect(said(words)).toEqual([]);
    },
  );

  test.each([
    'Dose XXX',
    'Ask Dr XXXX',
    'Date to be confirmed',
    'T.B.C.',
    'TBC',
    'Give [dose] now',
    'Call <name>',
    '<insert phone here>',
    '[ weight ]',
  ])('%s is not', (words) => {
    expect(said(words)).toEqual(['R15']);
  });
});

describe('somebody else, however they are written', () => {
  const life = (words: string): PlanContent => planWith('dailyLife', (before) => ({ ...before, personalCare: words }));
  const numbered: VaultKnowledge = { others: peopleIndex([{ familyName: 'Sampleton', givenName: 'Oona', number: '999 000 0026' }]) };

  test.each([
    'NHS 999 000 0026 12 May',
    'On 12 999 000 0026',
    '999.000.0026',
    '(999) 000 0026',
    '999–000–0026',
    '9990000026',
    '1 2 999 000 0026 3 4',
  ])('a number in %s', (words) => {
    expect(codes(life(words), numbered)).toEqual(['R16']);
  });

  test('digits inside a longer number are not a number', () => {
    expect(codes(life('Serial 129990000026'), numbered)).toEqual([]);
  });

  test.each([
    ['O’Sample', 'Nia', "Nia O'Sample"],
    ["O'Sample", 'Nia', 'Nia O’Sample'],
    ['Łukasińska', 'Ała', 'Ala Lukasinska'],
    ['Đorđević', 'Søren', 'Soren Dordevic'],
    ['Großmann', 'Ægir', 'Aegir Grossmann'],
    ['Sampleton', 'Mary Ann', 'Mary Ann Sampleton'],
    ['Sampleton', 'Mary Ann', 'SAMPLETON, Mary Ann'],
    ['Sampleton', 'Mary Ann', 'Mary Sampleton'],
  ])('%s, %s is found in %s', (familyName, givenName, words) => {
    const vault = { others: peopleIndex([{ familyName, givenName }]) };
    expect(codes(life(`Copy to ${words}.`), vault)).toEqual(['R16']);
  });

  test('a person’s own number is no concern, even where somebody else has been given it too', () => {
    const others = peopleIndex([{ familyName: 'Other', givenName: 'One', number: '999 000 0018' }]);
    expect(mentions('NHS 999 000 0018', others, ownNames('Test', 'Amina', '', '999 000 0018'), true)).toBe(false);
    expect(mentions('NHS 999 000 0018', others, ownNames('Test', 'Amina', '', '999 000 0026'), true)).toBe(true);
  });
});

describe('who decides, by age', () => {
  const decided = (dateOfBirth: string, basis: NonNullable<Answers['consent']['basis']>): readonly string[] =>
    found(
      newPlanContent({
        ...completeAnswers,
        person: { ...completeAnswers.person, dateOfBirth },
        consent: { ...completeAnswers.consent, basis, basisNote: 'Seen by Dr Elin Sample on 19-Nov-2026' },
      }),
    ).filter((each) => each.startsWith('R13'));
  const SIXTEEN = '2010-11-21';
  const NEARLY_SIXTEEN = '2010-11-22';
  const EIGHTEEN = '2008-11-21';
  const NEARLY_EIGHTEEN = '2008-11-22';

  test.each([
    ['attorney', NEARLY_EIGHTEEN, EIGHTEEN],
    ['bestInterests', NEARLY_SIXTEEN, SIXTEEN],
    ['gillick', SIXTEEN, NEARLY_SIXTEEN],
  ] as const)('%s', (basis, wrong, right) => {
    expect(decided(wrong, basis)).toEqual(['R13 consent.basis']);
    expect(decided(right, basis)).toEqual([]);
  });
});

test('words of the emergency page that may hold a dose are read for dangerous ways of writing it', () => {
  const words = 'Give 5 mcg';
  const answers: Answers = {
    ...completeAnswers,
    emergency: {
      ...completeAnswers.emergency,
      callScript: words,
      airway: words,
      disposition: words,
      doNot: [{ id: 'd', answers: { what: words, why: 'It harms', instead: words } }],
      medicines: (completeAnswers.emergency.medicines ?? []).map((row) => ({ ...row, answers: { ...row.answers, name: words } })),
    },
  };
  expect(
    validate(answers, { today: TODAY })
      .filter(({ code }) => code === 'abbreviation')
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual([
    'emergency.airway',
    'emergency.callScript',
    'emergency.disposition',
    'emergency.doNot.d.instead',
    'emergency.doNot.d.what',
    `${MEDICINE}.name`,
  ]);
});
