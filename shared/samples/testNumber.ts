// Numbers kept for tests: they start with 999, their check digit fits, and nobody will ever be given one.
import { checkDigitFits, formatPersonNumber } from '../plan/personNumber.ts';

const SERIALS = 1_000_000;
// The named people stand at the start of the range, where a reader can recognise them.
const RESERVED = 1_000;
// No divisor in common with the serials that are left, so that walking in this step meets each of them once.
const STEP = 389_177;

function withCheckDigit(serial: number): string | undefined {
  const body = `999${String(serial).padStart(6, '0')}`;
  for (let digit = 0; digit <= 9; digit += 1) {
    if (checkDigitFits(`${body}${digit}`)) return `${body}${digit}`;
  }
  // One body in eleven has no check digit.
  return undefined;
}

// A different number at each call, in an order that looks like none.
export function testNumbers(seed: number): () => string {
  const free = SERIALS - RESERVED;
  let place = seed % free;
  return () => {
    for (let tried = 0; tried < free; tried += 1) {
      place = (place + STEP) % free;
      const number = withCheckDigit(RESERVED + place);
      if (number !== undefined) return formatPersonNumber(number);
    }
    throw new Error('There are no test numbers left.');
  };
}
