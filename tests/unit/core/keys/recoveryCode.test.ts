import { expect, test } from 'vitest';
import { makeRecoveryCode, readRecoveryCode } from '../../../../electron/core/keys/recoveryCode.ts';

test('a code reads back to the same 160 bits, however it is typed', () => {
  for (let made = 0; made < 200; made += 1) {
    const { secret, code } = makeRecoveryCode();
    expect(secret).toHaveLength(20);
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code.replaceAll('-', ' - ')} `,
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      expect(readRecoveryCode(typed)).toEqual({ secret });
    }
  }
});

test('any one wrong letter, and any two neighbours swapped, are noticed', () => {
  const { code } = makeRecoveryCode();
  const slips: string[] = [];
  for (let place = 0; place < code.length; place += 1) {
    const letter = code.charAt(place);
    if (letter === '-') continue;
    const wrong = letter === 'Z' ? 'Y' : 'Z';
    slips.push(code.slice(0, place) + wrong + code.slice(place + 1));
    const next = code.charAt(place + 1);
    if (next !== '' && next !== '-' && next !== letter) slips.push(code.slice(0, place) + next + letter + code.slice(place + 2));
  }
  expect(slips.filter((slip) => !('mistyped' in readRecoveryCode(slip)))).toEqual([]);
});

test.each(['', 'AAAA', 'U'.repeat(36), '🙂'.repeat(36), 'A'.repeat(200)])('%o is a slip, not a fault', (typed) => {
  expect(readRecoveryCode(typed)).toEqual({ mistyped: true });
});
