// Numbers as people write them, kept as written. What could be misread in a dose (a trailing zero, a missing leading zero,
// a run of digits without a comma) is refused with words; nothing is ever rounded, converted or tidied.
export interface DecimalConcern {
  readonly code: string;
  readonly sentence: string;
}

const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

// A plain decimal number with or without correct commas.
export const isDecimal = (typed: string): boolean => PLAIN.test(typed.trim());

// For comparing, never for showing: 1,000 and 1000 are one number.
export const decimalValue = (typed: string): number | undefined =>
  isDecimal(typed) ? Number(typed.trim().replaceAll(',', '')) : undefined;

// Why a number is not readable as one, whatever it is for.
export function decimalConcern(typed: string): DecimalConcern | undefined {
  const text = typed.trim();
  if (/^\.\d+$/.test(text))
    return { code: 'leading-zero', sentence: `Write 0${text}, with a zero before the point, so that the point cannot be missed.` };
  if (/^0\d/.test(text)) return { code: 'leading-zeros', sentence: 'Leave out the zero in front: it can hide a missing decimal point.' };
  if (isDecimal(text)) return undefined;
  if (/^\d+,\d{1,2}$/.test(text)) return { code: 'not-a-number', sentence: 'Use a full stop for the decimal point, not a comma.' };
  if (/^[\d.,]+$/.test(text))
    return { code: 'not-a-number', sentence: 'This cannot be read as one number. Check the commas and the decimal point.' };
  if (/^[\d.,]+\s*(?:u|iu)$/i.test(text))
    return { code: 'unit-letter', sentence: 'Write only the number here and choose “unit”. The letter U can be read as a nought.' };
  if (/^[\d.,]+\s*\D+$/.test(text))
    return { code: 'unit-in-number', sentence: 'Write only the number here and choose the unit beside it.' };
  return { code: 'not-a-number', sentence: 'Write this as a number in digits. Put words in a note.' };
}

// What more is asked of a number that somebody will give to a person as medicine.
export function doseNumberConcern(typed: string): DecimalConcern | undefined {
  const text = typed.trim();
  const concern = decimalConcern(text);
  if (concern) return concern;
  if (/\.\d*0$/.test(text))
    return {
      code: 'trailing-zero',
      sentence: 'Leave out the zero at the end: if the point is missed, the dose is read as ten times or a hundred times as much.',
    };
  if (/^\d{4,}/.test(text))
    return { code: 'needs-comma', sentence: 'Write a comma after the thousands, or ask the prescriber to use a larger unit.' };
  return decimalValue(text) === 0 ? { code: 'zero-dose', sentence: 'A dose cannot be nothing. Check the number.' } : undefined;
}

// A smaller unit with a large number is easy to misread; the prescriber may prefer the larger one.
export const prefersLargerUnit = (typed: string, unit: string | undefined): boolean =>
  (unit === 'milligram' || unit === 'microgram' || unit === 'nanogram' || unit === 'millilitre') && (decimalValue(typed) ?? 0) >= 1000;
