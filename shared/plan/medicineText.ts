// Reads text that may hold amounts of medicine for the ways of writing that have hurt people. It names what it found and
// how to write it; it never changes the text.
interface Danger {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly pattern: RegExp;
  readonly sentence: (found: string) => string;
}

// Written in any case, and of one or many. Kilogram is left out: it is what people weigh, and scales show 10.0.
const UNIT =
  '(?:(?:nano|micro|milli)?grams?|(?:milli)?litres?|millimoles?|units?|tablets?|capsules?|puffs?|drops?|sachets?|patch(?:es)?|suppositor(?:y|ies)|(?:ng|mcg|µg|μg|mg|ml|mmol)s?|g|l|i\\.?u\\.?s?|u)';

// How often, when and by which way, as prescribers shorten it, and what it stands for. Letters that are words or names too
// (on, PC, PR) are only heard with their dots.
const IN_FULL: readonly (readonly [pattern: string, words: string])[] = [
  ['q\\.?d\\.?s\\.?|q\\.?i\\.?d\\.?', 'four times a day'],
  ['t\\.?d\\.?s\\.?|t\\.?i\\.?d\\.?', 'three times a day'],
  ['b\\.?d\\.?|b\\.?i\\.?d\\.?', 'twice a day'],
  ['o\\.?d\\.?|q\\.d\\.|qd', 'once a day'],
  ['q\\.?o\\.?d\\.?', 'every other day'],
  ['p\\.?r\\.?n\\.?', 'when needed, and for what'],
  ['stat', 'at once'],
  ['nocte|o\\.n\\.', 'at night'],
  ['mane|o\\.m\\.', 'in the morning'],
  ['a\\.c\\.', 'before food'],
  ['p\\.c\\.', 'after food'],
  ['p\\.?o\\.?', 'by mouth'],
  ['p\\.r\\.', 'into the bottom (rectal)'],
];

const shortened = ([pattern, words]: (typeof IN_FULL)[number]): Danger => ({
  code: 'abbreviation',
  severity: 'error',
  pattern: new RegExp(`(?<![\\p{L}\\d.])(?:${pattern})(?![\\p{L}\\d])`, 'iu'),
  sentence: (found) => `“${found}” is read in more than one way, and not by everybody. Write it in full: ${words}.`,
});

const DANGERS: readonly Danger[] = [
  ...IN_FULL.map(shortened),
  {
    code: 'abbreviation',
    severity: 'error',
    pattern: /(?<!\p{L})(?:mcg|ug|µg|μg)s?(?!\p{L})/iu,
    sentence: (found) => `“${found}” can be read as milligram, a thousand times as much. Write microgram in full.`,
  },
  {
    code: 'unit-letter',
    severity: 'error',
    // By itself only in capitals, and not where it stands for urea (U&E).
    pattern: /\d\s*(?:[iI]\.?\s?[uU]\.?s?|[uU])(?!\p{L})|(?<![\p{L}\d.])(?:I\.?U\.?s?|U)(?![\p{L}\d'’-]|\s?[&+/]|\sand\sE)/u,
    sentence: (found) => `In “${found}” the letter can be read as a nought. Write unit in full.`,
  },
  {
    code: 'trailing-zero',
    severity: 'error',
    pattern: new RegExp(`(?<![\\d.,])\\d[\\d,]*\\.\\d*0\\s*${UNIT}(?!\\p{L})`, 'iu'),
    sentence: (found) =>
      `Leave out the zero at the end of “${found}”: if the point is missed, the amount is read as ten times as much or more.`,
  },
  {
    code: 'leading-zero',
    severity: 'error',
    pattern: new RegExp(`(?<![\\d.])\\.\\d+\\s*${UNIT}(?!\\p{L})`, 'iu'),
    sentence: (found) => `Write a zero before the point in “${found}”, so that the point cannot be missed.`,
  },
  {
    code: 'needs-comma',
    severity: 'warning',
    pattern: new RegExp(`(?<![\\d.,])\\d{4,}\\s*${UNIT}(?!\\p{L})`, 'iu'),
    sentence: (found) => `Write a comma after the thousands in “${found}”, or use a larger unit.`,
  },
  {
    code: 'thousands',
    severity: 'error',
    pattern: /(?<![\d.,])\d{1,3}(?:,\d{3})+\s*(?:(?:milli|micro|nano)grams?|mg|mcg|µg|μg|ng)(?!\p{L})/iu,
    sentence: (found) => `In “${found}” the comma can be read as a decimal point. Write it in the next larger unit.`,
  },
];

export interface MedicineTextConcern {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly sentence: string;
}

export function medicineTextConcerns(text: string): readonly MedicineTextConcern[] {
  return DANGERS.flatMap(({ code, severity, pattern, sentence }) => {
    const found = pattern.exec(text);
    return found ? [{ code, severity, sentence: sentence(found[0].trim()) }] : [];
  });
}
