// What went wrong, said of a backup: the list's own words speak to somebody in the editor.
import { appError, type AppError, type ErrorDetail } from '../../../shared/api/errors.ts';

const UNTOUCHED = 'Your vault and the earlier backups are as they were.';

const here: Readonly<Partial<Record<AppError['code'], ErrorDetail>>> = {
  'disk-full': {
    happened: 'There is no room on the disk for a backup.',
    safe: UNTOUCHED,
    next: 'Free some space, then press Back up now.',
  },
  'disk-trouble': { happened: 'The disk did not take the backup.', safe: UNTOUCHED, next: 'Check the disk, then press Back up now.' },
  'folder-read-only': {
    happened: 'Accord may not write in the folder of the backups.',
    safe: UNTOUCHED,
    next: 'Ask for permission to write there, then press Back up now.',
  },
  'folder-missing': {
    happened: 'The folder of the vault is not there any more.',
    safe: 'Accord did not touch anything.',
    next: 'Put it back in its place, or connect the disk it lies on, then press Back up now.',
  },
  'backup-damaged': {
    safe: 'This backup does not count and was taken away. The earlier backups are as they were.',
    next: 'Press Back up now. If it fails again, tell whoever looks after Accord before you write more: the vault may be damaged.',
  },
};

const WHOLE = 'The backup on this computer is whole and verified.';

const there: Readonly<Partial<Record<AppError['code'], ErrorDetail>>> = {
  'disk-full': {
    happened: 'The second place for backups is full.',
    safe: WHOLE,
    next: 'Make room there or choose another place, then press Back up now.',
  },
  'disk-trouble': {
    happened: 'The second place did not take the backup.',
    safe: WHOLE,
    next: 'Check that it is connected, then press Back up now.',
  },
  'folder-read-only': {
    happened: 'Accord may not write in the second place for backups.',
    safe: WHOLE,
    next: 'Allow it there or choose another place, then press Back up now.',
  },
  'folder-missing': {
    happened: 'The second place for backups is not there.',
    safe: WHOLE,
    next: 'Connect the stick or the network drive, then press Back up now.',
  },
};

// What says more than the list does is kept.
function said(error: AppError, words: ErrorDetail | undefined): AppError {
  const usual = error.happened === appError(error.code).happened;
  return { ...error, ...words, ...(!usual && { happened: error.happened }) };
}

export const ofBackup = (error: AppError): AppError => said(error, here[error.code]);
export const ofPlace = (error: AppError): AppError => said(error, there[error.code]);
