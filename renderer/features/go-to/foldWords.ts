// Words as they are searched: no capitals, no accents, no punctuation, each with a space ahead of it, so that a word begins
// where ' word' is found.
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // An apostrophe stands inside a word: don’t is found as dont.
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[łøđıßæœþð]/g, (letter) => LETTERS[letter] ?? letter)
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export function foldWords(text: string | undefined): string {
  if (!text) return '';
  const words = wordsOf(text);
  return words.length === 0 ? '' : ` ${words.join(' ')}`;
}
