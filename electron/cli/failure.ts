// What a command can fail with, and the exit code a script sees. Wrong usage has the same three parts as any other
// failure, so that words and JSON look alike wherever they come from.
import { appError, type AppError, type ErrorCode } from '../../shared/api/errors.ts';
import { err, type Result } from '../../shared/base/result.ts';

export interface WrongUsage extends Omit<AppError, 'code'> {
  readonly code: 'wrong-usage';
}

export type Failure = AppError | WrongUsage;

export const EXIT = {
  done: 0,
  someFailed: 1,
  answerIsNo: 2,
  wrongUsage: 3,
  wrongPassphrase: 4,
  vaultInUse: 5,
  vaultDamaged: 6,
  diskOrFolder: 7,
  // What a shell expects of a program stopped by Ctrl+C.
  stopped: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const wrongUsage = (happened: string, next: string): Result<never, WrongUsage> =>
  err({ code: 'wrong-usage', happened, safe: 'Nothing was done.', next });

const exitCodes: { readonly [Code in ErrorCode | 'wrong-usage']: ExitCode } = {
  'wrong-usage': EXIT.wrongUsage,
  'invalid-input': EXIT.wrongUsage,
  'weak-passphrase': EXIT.wrongUsage,
  'wrong-passphrase': EXIT.wrongPassphrase,
  'wrong-recovery-code': EXIT.wrongPassphrase,
  locked: EXIT.wrongPassphrase,
  'vault-in-use': EXIT.vaultInUse,
  'vault-damaged': EXIT.vaultDamaged,
  'vault-newer': EXIT.vaultDamaged,
  'backup-damaged': EXIT.vaultDamaged,
  'backup-newer': EXIT.vaultDamaged,
  'backup-failed': EXIT.diskOrFolder,
  'folder-occupied': EXIT.diskOrFolder,
  'no-vault': EXIT.diskOrFolder,
  'vault-exists': EXIT.diskOrFolder,
  'disk-full': EXIT.diskOrFolder,
  'disk-trouble': EXIT.diskOrFolder,
  'folder-read-only': EXIT.diskOrFolder,
  'folder-missing': EXIT.diskOrFolder,
  'folder-unsafe': EXIT.diskOrFolder,
  'stale-revision': EXIT.someFailed,
  'not-editable': EXIT.someFailed,
  'not-allowed': EXIT.someFailed,
  'not-found': EXIT.someFailed,
  'unknown-operation': EXIT.someFailed,
  'unprintable-character': EXIT.someFailed,
  'not-as-word': EXIT.wrongUsage,
  'does-not-fit': EXIT.someFailed,
  'document-failed': EXIT.someFailed,
  'document-too-slow': EXIT.someFailed,
  disconnected: EXIT.someFailed,
  internal: EXIT.someFailed,
};

export const exitCodeOf = (failure: Failure): ExitCode => exitCodes[failure.code];

// The list's own words about a disk speak to somebody in the editor. At a terminal nothing was being typed.
export function atTerminal(failure: Failure): Failure {
  if (failure.code !== 'disk-full' && failure.code !== 'disk-trouble') return failure;
  const inEditor = appError(failure.code);
  if (failure.safe !== inEditor.safe) return failure;
  return {
    ...failure,
    safe: 'What was stored before is unchanged, and nothing is left half made.',
    next:
      failure.code === 'disk-full'
        ? 'Free some space, then run the command again.'
        : 'Check that the disk is connected, then run the command again.',
  };
}

export function failureWords(failure: Failure): string {
  const issues = (failure.issues ?? []).map(({ path, sentence }) => `  ${path === '' ? '' : `${path}: `}${sentence}`);
  const reference = failure.reference === undefined ? [] : [`Reference: ${failure.reference}`];
  return [[failure.happened, failure.safe, failure.next].join(' '), ...issues, ...reference].join('\n');
}
