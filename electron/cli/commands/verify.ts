// Whether a paper is what it says it is. The file proves something by itself; the vault that issued it knows what has become
// of it since.
import { verdictWords } from '../../../shared/api/verdictWords.ts';
import type { Verdict } from '../../../shared/api/verify.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import { PAPER_MOST_BYTES } from '../../../shared/files/fileLimits.ts';
import type { Command, Outcome, Task } from '../command.ts';
import { EXIT, wrongUsage, type Failure } from '../failure.ts';
import { readGivenFile } from '../givenFile.ts';
import { unlock } from '../unlock.ts';

const TOO_LARGE: Verdict = { answer: 'unknown', why: 'tooLarge', holds: false, expired: false, vaultAsked: false };

async function ofFile({ call }: Task, path: string): Promise<Result<Verdict, Failure>> {
  const read = await readGivenFile(path, PAPER_MOST_BYTES, 'PDF');
  if (!read.ok) return read;
  if (read.value === 'tooLarge') return ok(TOO_LARGE);
  return call('verify.file', { base64: Buffer.from(read.value.bytes).toString('base64') });
}

function outcomeOf(verdict: Verdict): Outcome {
  const { headline, means, compare } = verdictWords(verdict);
  const compared = compare.map(({ label, value }) => `  ${label}: ${value}`);
  return {
    exitCode: verdict.holds ? EXIT.done : EXIT.answerIsNo,
    value: { ...verdict, headline, means, compare },
    lines: [headline, ...means, ...(compared.length > 0 ? ['Compare with the paper:', ...compared] : [])],
    words: [],
  };
}

export const verify: Command = {
  name: 'verify',
  summary: 'say whether a PDF is genuine, altered, a draft or unknown',
  usage: 'accord verify FILE.pdf | --code CODE [--vault DIR] [--json]',
  mostWords: 1,
  options: [{ name: 'code', takes: 'value', value: 'CODE', help: 'the code on a page, in place of a file' }],
  notes: [
    'FILE needs no vault: a paper proves by itself that it is whole, as it was sealed by the key that is named. Who holds that\nkey, and what has become of the version since, only the vault that issued it can say: give it with --vault.',
    'Exit code 0: genuine and, as far as is known here, still to be relied on. With --code: the code of the version in force.\n2: altered, a draft, unknown, replaced, withdrawn, entered in error, or past the last day of its emergency page.',
    'With --json: { answer, why, holds, expired, vaultAsked, paper, standing, headline, means, compare }. `answer` is genuine,\naltered, draft, unknown, or known (of a code). Without --vault, genuine says that nothing was changed since a key sealed\nit (`paper.key`), and not whose key that is.',
  ],
  examples: [
    'accord verify emergency.pdf',
    'accord verify emergency.pdf --vault ./practice --json --passphrase-stdin < passphrase.txt',
    'accord verify --code 6206-SG8J-1FTQ-DEHN --vault ./practice --passphrase-stdin < passphrase.txt',
  ],
  run: async (task) => {
    const [file] = task.given.words;
    const code = task.given.value('code');
    if ((file === undefined) === (code === undefined))
      return file === undefined
        ? wrongUsage('No paper is given.', 'Give a PDF, or --code with the code on a page.')
        : wrongUsage('A file and a code are both given.', 'Give one of them.');
    if (task.given.has('vault')) {
      const session = await unlock(task);
      if (!session.ok) return session;
    }
    const verdict = code === undefined ? await ofFile(task, file ?? '') : await task.call('verify.code', { code });
    return verdict.ok ? ok(outcomeOf(verdict.value)) : verdict;
  },
};
