import { describe, expect, it } from 'vitest';
import { readTypedText } from '../../../../renderer/form/typedText.ts';

describe('what a paste brings with it', () => {
  it('leaves ordinary words alone, in any script', () => {
    for (const words of ['Nguyễn Ngọc', 'اردو', 'বাংলা', 'a\nb c', '👩‍👧', '']) expect(readTypedText(words)).toEqual({ text: words });
  });

  it('takes hidden characters out and names them', () => {
    const read = readTypedText('5 mg\u202E 01');
    expect(read.text).toBe('5 mg 01');
    expect(read.notice).toContain('1 hidden character (U+202E) left out');
  });

  it('takes out half a character, which could not be stored as it is', () => {
    const read = readTypedText('a\uD83D b');
    expect(read.text).toBe('a b');
    expect(read.notice).toContain('1 hidden character left out');
  });

  it('makes readable lines of a table, and says so', () => {
    const read = readTypedText('Medicine\tDose\tWhen\nHydrocortisone\t10 mg\t\n  Plain line\n');
    expect(read.text).toBe('Medicine | Dose | When\nHydrocortisone | 10 mg |\n  Plain line\n');
    expect(read.notice).toMatch(/^A table came in as text/);
  });

  it('takes a tab that stands before or after words for a space, and a number for a number', () => {
    expect(readTypedText('\tIndented')).toEqual({ text: 'Indented' });
    expect(readTypedText('12.50\t')).toEqual({ text: '12.50' });
  });
});
