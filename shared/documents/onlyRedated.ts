// Whether two answers differ in nothing but their dates. A review moves many dates on, and they must not drown what says
// something else. A bare year is no date here: it could be an amount.
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const IN_WORDS = new RegExp(`\\b(?:\\d{1,2}[- ])?${MONTH}[- ](?:19|20)\\d{2}\\b`, 'g');
// As it is kept: 2026-11-12 or 2026-11.
const KEPT = /^\d{4}-\d{2}(?:-\d{2})?$/;

const undated = (text: string): string => (KEPT.test(text) ? '…' : text.replace(IN_WORDS, '…'));

// Both have to be there: what is new, or was taken out, is more than another date.
export function onlyRedated(before: unknown, now: unknown): boolean {
  if (before === undefined || now === undefined) return false;
  const without = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? undated(inner) : inner));
  return without(before) === without(now);
}
