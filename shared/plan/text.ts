// What text may hold. Controls, bidirectional overrides and characters that show nothing at all (soft hyphens, zero-width
// spaces, fillers, tags) can make a screen or a page say something other than what is stored, so they are refused and
// named; joiners are letters in some scripts and stay. Text is kept in one Unicode form (NFC), so that the same word is
// the same bytes.
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u115F\u1160\u180E\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\u3164\uFEFF\uFFA0\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;

// Most of what is typed is plain: one look then does for all the rest, at each save.
const PLAIN = /^[\t\n\x20-\x7E]*$/;

export const normaliseText = (text: string): string => (PLAIN.test(text) ? text : text.replace(/\r\n?/g, '\n').normalize('NFC'));

export function hiddenCharacters(text: string): readonly string[] {
  if (PLAIN.test(text)) return [];
  const found = new Set<string>();
  for (const [character] of text.matchAll(HIDDEN)) {
    found.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  }
  return [...found];
}

export const withoutHiddenCharacters = (text: string): string => text.replace(HIDDEN, '');

// Half a surrogate pair cannot be stored as UTF-8 without changing it.
const HALF_CHARACTERS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

// `search` always looks from the start, whatever was matched before.
export const isWellFormed = (text: string): boolean => text.search(HALF_CHARACTERS) === -1;

export const withoutHalfCharacters = (text: string): string => text.replace(HALF_CHARACTERS, '');
