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

const DANGERS: readonly Danger[] = [
  {
    code: 'abbreviation',
    severity: 'error',
    pattern: /(?<!\p{L})(?:mcg|ug|µg|μg)s?(?!\p{L})/iu,
    sentence: (found) => `“${found}” can be read as milligram, a thousand times as much. Write microgram in full.`,
  },
  {
    code: 'unit-letter',
    severity: 'error',
    pattern: /\d\s*(?:i\.?\s?u\.?s?|u)(?!\p{L})/iu,
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
];

export interface MedicineTextConcern {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly sentence: string;
}

export function medicineTextConcerns(text: string): readonly MedicineTextConcern[] {
  if (!/[\dµμ]|cg|ug/i.test(text)) return [];
  return DANGERS.flatMap(({ code, severity, pattern, sentence }) => {
    const found = pattern.exec(text);
    return found ? [{ code, severity, sentence: sentence(found[0].trim()) }] : [];
  });
}
