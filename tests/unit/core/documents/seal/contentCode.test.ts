// The code of a paper, typed by people from photocopies.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentCode, readContentCode } from '../../../../../electron/core/documents/seal/contentCode.ts';

const hashOf = (words: string): Buffer => createHash('sha256').update(words).digest();
const code = contentCode({ planNumber: 'PLAN-0042', version: 3, contentHash: hashOf('words') });
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code of a paper', () => {
  it('is four groups of four', () => {
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is another one for other words, another version and another plan', () => {
    const others = [
      contentCode({ planNumber: 'PLAN-0042', version: 3, contentHash: hashOf('words.') }),
      contentCode({ planNumber: 'PLAN-0042', version: 4, contentHash: hashOf('words') }),
      contentCode({ planNumber: 'PLAN-0043', version: 3, contentHash: hashOf('words') }),
    ];
    expect(new Set([code, ...others]).size).toBe(4);
  });

  it('is read as it looks: small letters, spaces, no dashes, O for 0 and I or L for 1', () => {
    expect(readContentCode(` ${code.toLowerCase().replace(/-/g, ' ')} `)).toBe(code);
    expect(readContentCode(code.replace(/0/g, 'o').replace(/1/g, 'l'))).toBe(code);
    expect(readContentCode(code.replace(/1/g, 'I'))).toBe(code);
  });

  it('tells nearly every slip of the hand: one letter, or two that changed places', () => {
    const letters = code.replace(/-/g, '');
    let slips = 0;
    let missed = 0;
    const tried = (slip: string): void => {
      if (slip === letters) return;
      slips += 1;
      if (readContentCode(slip) !== undefined) missed += 1;
    };
    for (let place = 0; place < letters.length; place += 1) {
      for (const letter of ALPHABET) tried(letters.slice(0, place) + letter + letters.slice(place + 1));
      const [one = '', two = ''] = letters.slice(place, place + 2);
      tried(letters.slice(0, place) + two + one + letters.slice(place + 2));
    }
    expect(slips).toBeGreaterThan(400);
    // Two check letters let one slip in 1,024 through.
    expect(missed).toBeLessThanOrEqual(3);
  });

  it('is never read from anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 15 }), (typed) => {
        expect(readContentCode(typed)).toBeUndefined();
      }),
    );
  });
});
