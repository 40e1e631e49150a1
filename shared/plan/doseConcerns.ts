// What cannot be true of a dose together: parts that are each readable and contradict one another. Nothing is worked out
// and nothing is converted: amounts are compared only where the prescriber wrote them in one unit, so one unit is asked for.
import { isBlankAnswer } from './blank.ts';
import { decimalValue } from './decimal.ts';
import type { Dose, Quantity } from './fields.ts';

export const restsOnWeight = (dose: Dose | undefined): boolean =>
  dose?.basis === 'weight' ||
  dose?.basis === 'surfaceArea' ||
  dose?.per === 'kilogram' ||
  dose?.per === 'kilogramHour' ||
  dose?.per === 'kilogramDay';

// Nobody known to medicine has weighed more.
const HEAVIEST_KILOGRAM = 650;

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
