import { expect, test } from 'vitest';
import { durationInWords, judgePassphrase } from '../../../../electron/core/services/passphrase.ts';

test.each(['password', 'Password1!', 'qwertyuiop', 'nia nurse', 'letmein2024', 'aaaaaaaaaaaaaaaaaaaa', 'accord vault'])(
  '%s is refused, with advice',
  async (passphrase) => {
    const judged = await judgePassphrase(passphrase, ['Ward 7', 'Nia Nurse']);
    expect(judged.acceptable).toBe(false);
    expect(judged.advice).toMatch(/\S/);
  },
);

test.each(['orbit lantern mossy quilt', 'correct horse battery staple', 'x7#Kq9!vLw2$Rt', 'mae hen wlad fy nhadau yn annwyl'])(
  '%s is taken',
  async (passphrase) => {
    const judged = await judgePassphrase(passphrase);
    expect(judged.acceptable).toBe(true);
    expect(judged.advice).toBeUndefined();
    expect(judged.sentence).toMatch(
      /^A thief with this computer and 1,000 fast machines would need (about [\d,]+ years?|more than a million years)\.$/,
    );
  },
);

// One that took its whole length to judge would hold everything up until this test gave up.
test('a passphrase of the longest length is judged', async () => {
  expect((await judgePassphrase('a1'.repeat(512))).sentence).toMatch(/\S/);
});

test.each([
  [0.2, 'less than a second'],
  [1, 'about 1 second'],
  [59, 'about 59 seconds'],
  [3_700, 'about 1 hour'],
  [86_400 * 3, 'about 3 days'],
  [86_400 * 366, 'about 1 year'],
  [86_400 * 365.25 * 4_321, 'about 4,300 years'],
  [1e30, 'more than a million years'],
])('%d seconds are %s', (seconds, words) => {
  expect(durationInWords(seconds)).toBe(words);
});
