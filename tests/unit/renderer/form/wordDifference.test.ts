import { expect, it } from 'vitest';
import { wordDifference, type Piece } from '../../../../renderer/form/wordDifference.ts';

const marked = (pieces: readonly Piece[]): string => pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

it.each([
  ['', '', '', ''],
  ['Eats soft food', 'Eats soft food', 'Eats soft food', 'Eats soft food'],
  ['Eats soft food', 'Eats mashed food', 'Eats [soft ]food', 'Eats [mashed ]food'],
  ['one two three four five', 'one 2 three 4 five', 'one [two ]three [four ]five', 'one [2 ]three [4 ]five'],
  ['', 'All new', '', '[All new]'],
  ['All gone', '', '[All gone]', ''],
  ['Give 5 mg now', 'Give 50 mg now', 'Give [5 ]mg now', 'Give [50 ]mg now'],
  ['a  b', 'a\nb', 'a  b', 'a\nb'],
])('%o and %o', (before, after, was, is) => {
  const found = wordDifference(before, after);
  expect([marked(found.before), marked(found.after)]).toEqual([was, is]);
});

it('never loses a letter of either, and takes no longer than it may over two long texts', () => {
  const [before, after] = [3, 5].map((step) => Array.from({ length: 900 }, (_, index) => `word${(index * step) % 97}`).join(' '));
  const found = wordDifference(before ?? '', after ?? '');
  expect(found.before.map(({ text }) => text).join('')).toBe(before);
  expect(found.after.map(({ text }) => text).join('')).toBe(after);
});
