// A process of its own that makes and reads through backups: it keeps nobody who types waiting, and what it finds in a file
// it finds without anything the owning process has in memory. It writes nothing but what it is asked for.
import { constants, setPriority } from 'node:os';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import { wipe } from '../keys/encryption.ts';
import { databaseKey } from '../keys/slots.ts';
import { readHeader } from '../keys/header.ts';
import { outsideFailure } from '../outsideFailure.ts';
import type { StoreFacts } from '../store/checkStore.ts';
import { checkBackup } from './checkBackup.ts';
import { KEY_BYTES, type Job, type Told } from './jobs.ts';
import { makeBackup } from './makeBackup.ts';
import { placeBackup } from './placeBackup.ts';
import { restoreBackup } from './restoreBackup.ts';

const tell = (told: Told): void => void process.stdout.write(`${JSON.stringify(told)}\n`);

function carryOut(job: Job, rootKey: Uint8Array): Result<StoreFacts | void, AppError> {
  switch (job.job) {
    case 'make': {
      const header = readHeader(job.label.header);
      if (!header.ok) return header;
      const key = databaseKey(header.value.vaultId, rootKey);
      try {
        return makeBackup(job, key, () => tell({ told: 'copied' }));
      } finally {
        wipe(key);
      }
    }
    case 'check': {
      const checked = checkBackup(job.file, rootKey);
      return checked.ok ? ok(checked.value.facts) : checked;
    }
    case 'restore':
      return restoreBackup(job.file, job.into, rootKey);
    case 'place':
      return placeBackup(job.file, job.into);
  }
}

function outcomeOf(job: Job, rootKey: Uint8Array): Told {
  try {
    const done = carryOut(job, rootKey);
    return done.ok ? { told: 'done', ...(done.value && { facts: done.value }) } : { told: 'failed', error: done.error };
  } catch (fault) {
    return { told: 'failed', error: outsideFailure(fault) ?? appError('backup-failed') };
  }
}

async function readAll(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

// Typing goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const given = await readAll();
const rootKey = given.subarray(0, KEY_BYTES);
// From the owning process, which built it as a job.
const job = JSON.parse(given.toString('utf8', KEY_BYTES)) as Job;
tell(outcomeOf(job, rootKey));
wipe(given);
