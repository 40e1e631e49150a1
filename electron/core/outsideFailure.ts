// What the disk, the operating system or SQLite refused, as an error that a person can act on. Anything not listed here
// is a bug of ours. Only codes are read: a message may hold a path or what was typed.
import { appError, type AppError, type ErrorCode } from '../../shared/api/errors.ts';

const byCode: ReadonlyMap<string, ErrorCode> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'folder-read-only'],
  ['EPERM', 'folder-read-only'],
  ['EROFS', 'folder-read-only'],
  ['EIO', 'disk-trouble'],
  ['ENXIO', 'disk-trouble'],
  ['ENODEV', 'disk-trouble'],
  ['ENOENT', 'folder-missing'],
  ['ENOTDIR', 'folder-missing'],
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
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(fault.code) ? fault.code : undefined;

export function outsideFailure(fault: unknown): AppError | undefined {
  const found = outsideCode(fault);
  if (found === undefined) return undefined;
  const code = byCode.get(found) ?? bySqliteFamily.find(([family]) => found === family || found.startsWith(`${family}_`))?.[1];
  return code && appError(code);
}
