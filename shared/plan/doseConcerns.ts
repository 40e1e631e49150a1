// What cannot be true of a dose together: parts that are each readable and contradict one another. Nothing is worked out
// and nothing is converted: amounts are compared only where the prescriber wrote them in one unit, so one unit is asked for.
import { isBlankAnswer } from './blank.ts';
import { decimalValue } from './decimal.ts';
import type { Dose, Quantity } from './fields.ts';
import { samePerson } from './personName.ts';

export const isPerKilogram = ({ per }: Pick<Dose, 'per'>): boolean => per === 'kilogram' || per === 'kilogramHour' || per === 'kilogramDay';

export const restsOnWeight = (dose: Dose | undefined): boolean =>
  dose?.basis === 'weight' || dose?.basis === 'surfaceArea' || (dose !== undefined && isPerKilogram(dose));

// Nobody known to medicine has weighed more.
const HEAVIEST_KILOGRAM = 650;

// A thousand and more of a weight is written in the next larger one. Volumes stay as syringes and bags are marked, and units
// of activity have nothing larger.
const LARGER_WEIGHT: Readonly<Record<string, string>> = { milligram: 'gram', microgram: 'milligram', nanogram: 'microgram' };

export interface DoseConcern {
  readonly code: string;
  readonly part: keyof Dose;
  readonly sentence: string;
}

const number = (quantity: Quantity | undefined): number | undefined => decimalValue(quantity?.value ?? '');

const otherUnit = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
  !isBlankAnswer(one?.value) &&
  !isBlankAnswer(other?.value) &&
  one?.unit !== undefined &&
  other?.unit !== undefined &&
  one.unit !== other.unit;

const over = (one: Quantity | undefined, other: Quantity | undefined): boolean => {
  const [large, small] = [number(one), number(other)];
  return one?.unit === other?.unit && large !== undefined && small !== undefined && large > small;
};

// As typed, because two amounts that only a sum would show to be equal were not checked against each other.
const sameAmount = (one: Quantity, other: Quantity): boolean => one.value?.trim() === other.value?.trim() && one.unit === other.unit;

type CheckedPart = 'checkedAmount' | 'checkedPer' | 'checkedRoute' | 'checkedBasis' | 'checkedWeight';

const differs = (given: Quantity | undefined, checked: Quantity | undefined): boolean =>
  given !== undefined && checked !== undefined && !isBlankAnswer(checked) && !sameAmount(given, checked);
const isOther = (given: string | undefined, checked: string | undefined): boolean =>
  given !== undefined && checked !== undefined && given !== checked;

// What no longer is, or never was, as the second checker read it on the prescription.
export function checkedOtherwise(dose: Dose): readonly (readonly [part: CheckedPart, words: string])[] {
  const found: (readonly [CheckedPart, string])[] = [];
  if (differs(dose.amount, dose.checkedAmount)) found.push(['checkedAmount', 'the dose']);
  if (isOther(dose.per, dose.checkedPer)) found.push(['checkedPer', 'what it is given as']);
  if (isOther(dose.route, dose.checkedRoute)) found.push(['checkedRoute', 'the route']);
  if (isOther(dose.basis, dose.checkedBasis)) found.push(['checkedBasis', 'what it rests on']);
  if (restsOnWeight(dose) && differs(dose.weight, dose.checkedWeight)) found.push(['checkedWeight', 'the weight']);
  return found;
}

// Why a second check does not count, without a word of what was typed first: whoever checks again reads the prescription.
export function voidedCheck(dose: Dose): string | undefined {
  const parts = checkedOtherwise(dose).map(([, words]) => words);
  const last = parts.pop();
  if (last === undefined) return undefined;
  const all = parts.length === 0 ? `${last} is` : `${parts.join(', ')} and ${last} are`;
  return `The second check does not count: ${all} not what was checked. Look at the prescription again, then check the dose again.`;
}

const SAME_UNIT = 'Accord does not convert doses: ask the prescriber to write both in the same unit.';

export function doseConcerns(dose: Dose): readonly DoseConcern[] {
  const { amount, maximum, dayMaximum, rate, per } = dose;
  const found: DoseConcern[] = [];
  const say = (holds: boolean, part: keyof Dose, code: string, sentence: string): void => {
    if (holds) found.push({ code, part, sentence });
  };
  // So much per kilogram or per hour cannot be held against the most in one dose without working something out.
  const byDose = per === undefined || per === 'dose';
  say(
    byDose && over(amount, maximum),
    'maximum',
    'over-maximum',
    'The dose is larger than the most that may be given in one dose. Check both with the prescriber.',
  );
  say(
    (byDose || per === 'day') && over(amount, dayMaximum),
    'dayMaximum',
    'over-day-maximum',
    'One dose is larger than the most that may be given in 24 hours. Check both with the prescriber.',
  );
  say(otherUnit(amount, maximum), 'maximum', 'other-unit', `The most in one dose has another unit than the dose. ${SAME_UNIT}`);
  say(otherUnit(amount, dayMaximum), 'dayMaximum', 'other-unit', `The most in 24 hours has another unit than the dose. ${SAME_UNIT}`);
  // A part that is no longer asked for is kept and not held against anybody.
  if (dose.basis === 'weight' || dose.basis === 'surfaceArea')
    say(otherUnit(amount, rate), 'rate', 'other-unit', `What the dose was worked out from has another unit than the dose. ${SAME_UNIT}`);
  const larger = LARGER_WEIGHT[amount?.unit ?? ''];
  say(
    larger !== undefined && (number(amount) ?? 0) >= 1000,
    'amount',
    'thousands',
    `In “${amount?.value?.trim() ?? ''} ${amount?.unit ?? ''}” the comma can be read as a decimal point, and a nought is soon lost. Ask the prescriber to write the dose in ${larger ?? ''}. Accord does not convert doses.`,
  );
  for (const [part, words] of checkedOtherwise(dose)) {
    const sentence = `The second check does not match the dose: ${words} differs. Both must look at the prescription again.`;
    found.push({ code: 'second-check-differs', part, sentence });
  }
  say(
    samePerson(dose.authorisedBy, dose.checkedBy),
    'checkedBy',
    'same-checker',
    'The same person authorised this dose and checked it. Ask somebody else to check it against the prescription.',
  );
  if (isPerKilogram(dose)) {
    say(
      dose.basis === 'fixed' || dose.basis === 'surfaceArea',
      'basis',
      'per-kilogram-basis',
      'A dose for each kilogram rests on body weight and on nothing else. Choose that, or write the whole dose.',
    );
    say(
      !isBlankAnswer(dose.volume),
      'volume',
      'per-kilogram-volume',
      'The dose is for each kilogram, and the volume is for one whole dose. Ask the prescriber for the whole dose, or leave the volume out.',
    );
    say(
      dose.basis === 'weight' && !isBlankAnswer(dose.rate) && !sameAmount(dose.amount ?? {}, dose.rate ?? {}),
      'rate',
      'per-kilogram-twice',
      'Two different amounts for each kilogram stand here. Ask the prescriber which one is meant, and write it once.',
    );
  }
  if (restsOnWeight(dose)) {
    const weight = number(dose.weight);
    say(
      weight !== undefined && (weight === 0 || weight > HEAVIEST_KILOGRAM),
      'weight',
      'weight-range',
      'Nobody has this weight. Check the number, and that it is in kilogram.',
    );
  }
  if (dose.repeat === 'yes') {
    say(
      number(dose.repeatAfter) === 0,
      'repeatAfter',
      'repeat-nothing',
      'The dose may be repeated after no time at all. Write how long to wait.',
    );
    say(
      number(dose.repeatMost) === 0,
      'repeatMost',
      'repeat-nothing',
      'The dose may be repeated, at most no times. Check both with the prescriber.',
    );
  }
  return found;
}
