// The closed list of what can go wrong in a way that a person can do something about. Each says what happened, what is
// safe, and what to do next, in that order. None ever holds a key, a passphrase or anything about a person with a plan.
export const ERROR_CODES = [
  'stale-revision',
  'not-editable',
  'not-allowed',
  'locked',
  'wrong-passphrase',
  'wrong-recovery-code',
  'weak-passphrase',
  'not-found',
  'invalid-input',
  'unknown-operation',
  'no-vault',
  'vault-exists',
  'vault-in-use',
  'vault-damaged',
  'vault-newer',
  'backup-damaged',
  'backup-newer',
  'backup-failed',
  'folder-occupied',
  'disk-full',
  'disk-trouble',
  'folder-read-only',
  'folder-missing',
  'folder-unsafe',
  'unprintable-character',
  'does-not-fit',
  'not-as-word',
  'document-failed',
  'document-too-slow',
  'disconnected',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface AppError {
  readonly code: ErrorCode;
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
  // Where an input is refused: the paths of what was wrong with it, and why.
  readonly issues?: readonly { readonly path: string; readonly sentence: string }[];
  // Finds a bug in the log, without saying anything about a person.
  readonly reference?: string;
}

type Words = Pick<AppError, 'happened' | 'safe' | 'next'>;

const NOTHING_CHANGED = 'Nothing was changed.';

const words = {
  'stale-revision': {
    happened: 'This plan was changed somewhere else after you opened it.',
    safe: 'Both what is stored and what you typed are kept.',
    next: 'Open the plan again to see what is stored, then add your words.',
  },
  'not-editable': {
    happened: 'This version of the plan can no longer be edited.',
    safe: 'It is kept exactly as it was.',
    next: 'Start a new version to make changes.',
  },
  'not-allowed': {
    happened: 'You are in this vault as a reader, so you cannot change what is in it.',
    safe: NOTHING_CHANGED,
    next: 'Ask somebody who writes plans in this vault to make the change.',
  },
  locked: {
    happened: 'Accord is locked.',
    safe: 'Everything up to the last "Saved" is stored.',
    next: 'Unlock Accord with your passphrase, then carry on.',
  },
  'wrong-passphrase': {
    happened: 'That passphrase does not open this vault.',
    safe: NOTHING_CHANGED,
    next: 'Check Caps Lock and try again, or use the recovery sheet.',
  },
  'wrong-recovery-code': {
    happened: 'That recovery code does not open this vault.',
    safe: NOTHING_CHANGED,
    next: 'Check each group of four against the printed sheet and try again.',
  },
  'weak-passphrase': {
    happened: 'That passphrase is too easy to guess.',
    safe: NOTHING_CHANGED,
    next: 'Use four or more words that do not belong together.',
  },
  'not-found': {
    happened: 'That could not be found in this vault.',
    safe: NOTHING_CHANGED,
    next: 'Go back to the list and open it again.',
  },
  'invalid-input': {
    happened: 'Accord was given something that it cannot accept.',
    safe: NOTHING_CHANGED,
    next: 'Look at what is listed, put it right and try again.',
  },
  'unknown-operation': {
    happened: 'Accord was asked for something that it cannot do.',
    safe: NOTHING_CHANGED,
    next: 'Close Accord and start it again, so that all its parts are of one version.',
  },
  'no-vault': {
    happened: 'There is no vault in this folder.',
    safe: NOTHING_CHANGED,
    next: 'Choose the folder that holds your vault, or make a new one.',
  },
  'vault-exists': {
    happened: 'There is already a vault in this folder.',
    safe: 'It was not touched.',
    next: 'Unlock it, or choose another folder for a new vault.',
  },
  'vault-in-use': {
    happened: 'This vault is open in another Accord.',
    safe: NOTHING_CHANGED,
    next: 'Lock or close the other one, then try again.',
  },
  'vault-damaged': {
    happened: 'The vault does not read back as Accord wrote it.',
    safe: 'Accord has stopped before changing anything in it.',
    next: 'Do not delete the folder. Copy it somewhere safe and restore from a backup.',
  },
  'vault-newer': {
    happened: 'This vault was written by a later version of Accord.',
    safe: NOTHING_CHANGED,
    next: 'Update Accord on this computer, then open the vault again.',
  },
  'backup-damaged': {
    happened: 'This backup does not read back as Accord wrote it.',
    safe: 'Nothing was restored from it, and your vault is as it was.',
    next: 'Use another backup, and keep this file for whoever looks after Accord.',
  },
  'backup-newer': {
    happened: 'This backup was made by a later version of Accord.',
    safe: 'Nothing was restored from it, and your vault is as it was.',
    next: 'Update Accord on this computer, then restore it.',
  },
  'backup-failed': {
    happened: 'The backup was not finished.',
    safe: 'Your vault and the earlier backups are as they were.',
    next: 'Press Back up now to try again.',
  },
  'folder-occupied': {
    happened: 'There is something in this folder already, and a restore never overwrites anything.',
    safe: 'It was not touched.',
    next: 'Give a folder that is empty or not there yet.',
  },
  'disk-full': {
    happened: 'The disk is full.',
    safe: 'Everything up to the last "Saved" is stored, and what you have typed since is still on screen.',
    next: 'Free some space, then press Try again. Do not close this window first.',
  },
  'disk-trouble': {
    happened: 'The disk did not do what Accord asked.',
    safe: 'Everything up to the last "Saved" is stored, and what you have typed since is still on screen.',
    next: 'Check that the disk is connected, then press Try again.',
  },
  'folder-read-only': {
    happened: 'Accord may not write in this folder.',
    safe: NOTHING_CHANGED,
    next: 'Ask for permission to write in it, or choose another folder.',
  },
  'folder-missing': {
    happened: 'The folder is not there.',
    safe: NOTHING_CHANGED,
    next: 'Connect the disk it lies on, or choose another folder.',
  },
  'folder-unsafe': {
    happened: 'This folder is on a network drive, or is copied elsewhere by a sync service.',
    safe: NOTHING_CHANGED,
    next: 'Choose a folder on this computer that is not synced. A synced vault can lose what you type.',
  },
  'unprintable-character': {
    happened: 'The document holds a character that Accord has no letters for.',
    safe: 'Nothing was printed, and the plan is unchanged.',
    next: 'Write that word in another way, then make the document again.',
  },
  'does-not-fit': {
    happened: 'The words do not fit on this paper, and nothing is ever cut off.',
    safe: 'Nothing was printed, and the plan is unchanged.',
    next: 'Shorten what is named here, then make the document again.',
  },
  'not-as-word': {
    happened: 'This paper is not made as a Word file: it must stay as it was measured and agreed.',
    safe: 'Nothing was made, and the plan is unchanged.',
    next: 'Take it as a PDF.',
  },
  'document-failed': {
    happened: 'The document could not be made.',
    safe: 'The plan is unchanged.',
    next: 'Try again. If it happens twice, note the reference and tell whoever looks after Accord.',
  },
  'document-too-slow': {
    happened: 'The document took too long to make and was stopped.',
    safe: 'The plan is unchanged.',
    next: 'Try again. If it happens twice, shorten the longest answers.',
  },
  disconnected: {
    happened: 'This window has lost touch with Accord.',
    safe: 'Everything up to the last "Saved" is stored.',
    next: 'Copy anything not yet saved, close this window and start Accord again.',
  },
  internal: {
    happened: 'Something went wrong inside Accord.',
    safe: 'Everything up to the last "Saved" is stored.',
    next: 'Try again. If it happens twice, note the reference and tell whoever looks after Accord.',
  },
} as const satisfies Record<ErrorCode, Words>;

export type ErrorDetail = Partial<Omit<AppError, 'code'>>;

export const appError = (code: ErrorCode, detail: ErrorDetail = {}): AppError => ({ code, ...words[code], ...detail });

// One line for a terminal or a log.
export const errorLine = (error: AppError): string => [error.happened, error.safe, error.next].join(' ');
