import { describe, expect, it } from 'vitest';
import { readTypedText } from '../../../../renderer/form/typedText.ts';

describe('what a paste brings with it', () => {
  it('leaves ordinary words alone, in any script', () => {
    for (const words of ['Nguyễn Ngọc', 'اردو', 'বাংলা', 'a\nb\tc', '👩‍👧', '']) expect(readTypedText(words)).toEqual({ text: words });
  });

  it('takes hidden characters out and names them', () => {
    const read = readTypedText('5 mg\u202E 01');
    expect(read.text).toBe('5 mg 01');
    expect(read.leftOut).toContain('1 hidden character (U+202E) left out');
  });

  it('takes out half a character, which could not be stored as it is', () => {
    const read = readTypedText('a\uD83D b');
    expect(read.text).toBe('a b');
    expect(read.leftOut).toContain('1 hidden character left out');
  });
});
