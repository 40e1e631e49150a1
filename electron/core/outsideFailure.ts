// What the disk, the operating system or SQLite refused, as an error that a person can act on. Anything not listed here
// is a bug of ours. Only codes are read: a message may hold a path or what was typed.
import { appError, type AppError, type ErrorCode } from '../../shared/api/errors.ts';

const FILE_IN_THE_WAY = { happened: 'There is a file where the folder should be.', next: 'Choose another folder.' };
const TOO_MANY_OPEN = { happened: 'This computer has too many files open at once.', next: 'Close other programs, then press Try again.' };

const byCode: ReadonlyMap<string, AppError> = new Map([
  ['ENOSPC', appError('disk-full')],
  ['EDQUOT', appError('disk-full', { happened: 'You have used all the room on this disk that you may use.' })],
  ['EFBIG', appError('disk-trouble', { happened: 'A file grew larger than this disk, or your account on this computer, allows.' })],
  ['EACCES', appError('folder-read-only')],
  ['EPERM', appError('folder-read-only')],
  ['EROFS', appError('folder-read-only')],
  ['EIO', appError('disk-trouble')],
  ['ENXIO', appError('disk-trouble')],
  ['ENODEV', appError('disk-trouble')],
  ['EXDEV', appError('disk-trouble', { happened: 'Another disk begins inside this folder, so a file could not be put in its place.' })],
  ['EMFILE', appError('disk-trouble', TOO_MANY_OPEN)],
  ['ENFILE', appError('disk-trouble', TOO_MANY_OPEN)],
  [
    'EBUSY',
    appError('disk-trouble', {
      happened: 'Another program is holding a file that Accord needs.',
      next: 'Wait a moment or close the other program, then press Try again.',
    }),
  ],
  ['ENOENT', appError('folder-missing')],
  ['ENOTDIR', appError('folder-missing', FILE_IN_THE_WAY)],
  ['EEXIST', appError('folder-missing', FILE_IN_THE_WAY)],
  [
    'ENAMETOOLONG',
    appError('folder-missing', {
      happened: 'The name of this folder is longer than this computer allows.',
      next: 'Choose a folder with a shorter name.',
    }),
  ],
  ['ELOOP', appError('folder-missing', { happened: 'This folder is a link that leads back to itself.', next: 'Choose another folder.' })],
]);

// Extended codes (SQLITE_IOERR_WRITE) begin with their family.
const bySqliteFamily: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'folder-read-only'],
  ['SQLITE_PERM', 'folder-read-only'],
  ['SQLITE_IOERR', 'disk-trouble'],
  ['SQLITE_CANTOPEN', 'disk-trouble'],
  ['SQLITE_NOTADB', 'vault-damaged'],
  ['SQLITE_CORRUPT', 'vault-damaged'],
  ['SQLITE_BUSY', 'vault-in-use'],
  ['SQLITE_LOCKED', 'vault-in-use'],
];

export const outsideCode = (fault: unknown): string | undefined =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(fault.code)
    ? fault.code
    : undefined;

export function outsideFailure(fault: unknown): AppError | undefined {
  const found = outsideCode(fault);
  if (found === undefined) return undefined;
  const code = bySqliteFamily.find(([family]) => found === family || found.startsWith(`${family}_`))?.[1];
  return byCode.get(found) ?? (code && appError(code));
}
