// How much a passphrase is worth, said as what it would cost a thief who has the stolen computer. Guessing goes through
// Argon2id with 64 MiB, so each guess is dear: a well-equipped thief's machine is taken to manage a thousand a second.
import type { PassphraseJudgement } from '../../../shared/api/contract.ts';

const GUESSES_A_SECOND = 1_000 * 1_000;
const DAY = 86_400;
const YEAR = 365.25 * DAY;
const ACCEPTABLE_SECONDS = YEAR;

// What a thief would try first.
const OUR_WORDS = ['accord', 'vault', 'care', 'plan', 'nhs', 'passphrase'];

type Check = (passphrase: string, words: string[]) => { readonly guesses: number; readonly feedback: { readonly warning: string | null; readonly suggestions: readonly string[] } };

let loaded: Promise<Check> | undefined;

// The word lists are large, and only needed where a passphrase is chosen.
async function load(): Promise<Check> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const estimator = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  return (passphrase, words) => estimator.check(passphrase, words);
}

const rounded = (count: number): string => {
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return (Math.floor(count / digits) * digits).toLocaleString('en-GB');
};

const counted = (count: number, unit: string): string => {
  const shown = rounded(count);
  return `about ${shown} ${unit}${shown === '1' ? '' : 's'}`;
};

export function durationInWords(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  if (seconds < 60) return counted(seconds, 'second');
  if (seconds < 3_600) return counted(seconds / 60, 'minute');
  if (seconds < 2 * DAY) return counted(seconds / 3_600, 'hour');
  if (seconds < YEAR) return counted(seconds / DAY, 'day');
  if (seconds < 1_000_000 * YEAR) return counted(seconds / YEAR, 'year');
  return 'more than a million years';
}

function scoreOf(seconds: number): PassphraseJudgement['score'] {
  if (seconds < 60) return 0;
  if (seconds < 30 * DAY) return 1;
  if (seconds < ACCEPTABLE_SECONDS) return 2;
  return seconds < 10_000 * YEAR ? 3 : 4;
}

export async function judgePassphrase(passphrase: string, words: readonly string[] = []): Promise<PassphraseJudgement> {
  if (passphrase === '') return { acceptable: false, score: 0, sentence: 'Write a passphrase.', advice: 'Use four or more words that do not belong together.' };
  loaded ??= load();
  const check = await loaded;
  const { guesses, feedback } = check(passphrase, [...OUR_WORDS, ...words.flatMap((word) => [word, ...word.split(/\s+/)])]);
  // On average a thief finds it half-way.
  const seconds = guesses / 2 / GUESSES_A_SECOND;
  const acceptable = seconds >= ACCEPTABLE_SECONDS;
  const sentence = `A thief with this computer and 1,000 fast machines would need ${durationInWords(seconds)}.`;
  const advice = [feedback.warning, ...feedback.suggestions].filter((part) => part !== null && part !== '').join(' ');
  if (acceptable) return { acceptable, score: scoreOf(seconds), sentence };
  return { acceptable, score: scoreOf(seconds), sentence, advice: advice || 'Add one or two more words that do not belong together.' };
}
