import { expect, test } from 'vitest';
import { hiddenCharacters, withoutHiddenCharacters } from '../../../shared/plan/text.ts';

test.each([
  ['a soft hyphen', '\u00AD', 'U+00AD'],
  ['a zero-width space', '\u200B', 'U+200B'],
  ['a byte order mark', '\uFEFF', 'U+FEFF'],
  ['a filler that looks like a space', '\u3164', 'U+3164'],
  ['a right-to-left override', '\u202E', 'U+202E'],
  ['a bell', '\u0007', 'U+0007'],
  ['a tag', '\u{E0041}', 'U+E0041'],
])('%s shows nothing, so it is named and can be taken out', (_, character, name) => {
  const text = `Amina${character} takes 5 micrograms`;
  expect(hiddenCharacters(text)).toEqual([name]);
  expect(withoutHiddenCharacters(text)).toBe('Amina takes 5 micrograms');
});

test.each([
  ['a zero-width non-joiner, which Persian and Bengali words need', 'می\u200Cخواهم'],
  ['a zero-width joiner', 'র\u200D্য'],
  ['marks of direction', 'Amina \u200F(أمينة)\u200E'],
  ['a no-break space, a tab and a line feed', '5\u00A0mg\tdaily\nat night'],
])('%s stays', (_, text) => {
  expect(hiddenCharacters(text)).toEqual([]);
  expect(withoutHiddenCharacters(text)).toBe(text);
});
