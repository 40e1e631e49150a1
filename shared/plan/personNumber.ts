// NHS, CHI and H&C numbers: ten digits, the last a check digit (modulus 11, weights 10 to 2). The three schemes share the
// check and differ by range; a range that does not fit is a warning, because ranges are re-drawn and a typed number is not.
import { plainDate } from '../base/plainDate.ts';
import type { IdentifierScheme } from './fields.ts';

export const digitsOf = (typed: string): string => typed.replace(/[\s-]/g, '');

export const formatPersonNumber = (typed: string): string => {
  const digits = digitsOf(typed);
  return /^\d{10}$/.test(digits) ? `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}` : typed.trim();
};

export function checkDigitFits(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const remainder = 11 - (sum % 11);
  return (remainder === 11 ? 0 : remainder) === Number(digits[9]);
}

// What is typed to get past a field: its check digit may fit, and it is nobody's.
export const isPlaceholder = (digits: string): boolean => /^(\d)\1{9}$/.test(digits);

// A CHI number begins with the date of birth as DDMMYY.
const startsWithDate = (digits: string): boolean => {
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  return [`19${year}`, `20${year}`].some((full) => plainDate(`${full}-${month}-${day}`) !== undefined);
};

const isHealthAndCare = (digits: string): boolean => Number(digits.slice(0, 3)) >= 320 && Number(digits.slice(0, 3)) <= 399;
// Kept for tests: no real person is given one.
export const isTestNumber = (digits: string): boolean => digits.startsWith('999');

// What is odd about a number whose check digit fits, or undefined.
export function rangeConcern(scheme: IdentifierScheme, digits: string): string | undefined {
  if (isTestNumber(digits)) return undefined;
  const first = Number(digits[0]);
  switch (scheme) {
    case 'nhs':
      if (isHealthAndCare(digits)) return 'This looks like a Health and Care number from Northern Ireland. Check the kind of number.';
      // Days 30 and 31 begin with 3 too.
      if (first <= 3 && startsWithDate(digits)) return 'This looks like a CHI number from Scotland. Check the kind of number.';
      return first === 4 || first === 6 || first === 7 || first === 3
        ? undefined
        : 'NHS numbers do not usually start this way. Check it against a letter.';
    case 'chi':
      return startsWithDate(digits) ? undefined : 'A CHI number starts with the date of birth. Check the kind of number.';
    case 'hc':
      return isHealthAndCare(digits) ? undefined : 'Health and Care numbers start with 320 to 399. Check the kind of number.';
  }
}
