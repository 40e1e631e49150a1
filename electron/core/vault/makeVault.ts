// Makes a vault in an empty folder. The database is made and closed under another name, then vault.json is written, then
// the database gets its name: stopped at any point, there is either no vault yet or a whole one. Of two makings at once
// the one that writes vault.json first has made the vault, and the other takes away only what is its own.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import type { User } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { VaultId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { wipe } from '../keys/encryption.ts';
import { authenticate } from '../keys/header.ts';
import type { UserSlot, VaultHeader } from '../keys/headerShape.ts';
import { databaseKey, makeRootKey, makeSlot } from '../keys/slots.ts';
import { addToAudit } from '../store/audit.ts';
import { assertClosedTo, openDatabase } from '../store/database.ts';
import type { Database } from '../store/handles.ts';
import { syncFolder } from './atomicFile.ts';
import { publishHeaderFile, readHeaderFile } from './headerFile.ts';
import { databaseParts, type VaultFiles } from './vaultFiles.ts';

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

export interface NewVault {
  readonly vaultId: VaultId;
  readonly name: string;
  readonly sample: boolean;
  readonly user: User;
  readonly passphrase: string;
  readonly at: Date;
  // Puts the first people in, before the vault exists for anyone else.
  readonly fill?: (database: Database, signingKey: Uint8Array) => void;
}

export interface MadeVault {
  readonly header: VaultHeader;
  readonly slot: UserSlot;
  readonly rootKey: Buffer;
  readonly recoveryCode: string;
}

const remove = (database: string): void => databaseParts(database).forEach((part) => rmSync(part, { force: true }));

function makeDatabase(
  file: string,
  key: Uint8Array,
  signingKey: Uint8Array,
  { vaultId, user, at, fill }: NewVault,
): Result<void, AppError> {
  // Made by us first, so that it is private from its first byte.
  closeSync(openSync(file, 'wx', PRIVATE_FILE));
  const opened = openDatabase(file, key, { isNew: true });
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    database.write((writing) => {
      writing.change("INSERT INTO meta (name, value) VALUES ('vaultId', @vaultId)", { vaultId });
      writing.change('INSERT INTO users (id, name, role) VALUES (@id, @name, @role)', { id: user.id, name: user.name, role: user.role });
      addToAudit(writing, { at: at.toISOString(), actor: user.id, action: 'vault.created', subject: vaultId });
    });
    fill?.(database, signingKey);
  } finally {
    database.close();
  }
  assertClosedTo(file, randomBytes(32));
  return ok(undefined);
}

export async function makeVault(files: VaultFiles, vault: NewVault): Promise<Result<MadeVault, AppError>> {
  mkdirSync(files.folder, { recursive: true, mode: PRIVATE_FOLDER });
  const there = readHeaderFile(files);
  if (!there.ok || there.value) return err(appError('vault-exists'));
  const rootKey = makeRootKey();
  const key = databaseKey(vault.vaultId, rootKey);
  const unfinished = files.unfinished(vault.vaultId);
  let published = false;
  let handedOver = false;
  let signingKey: Buffer | undefined;
  try {
    const { slot, recoveryCode, ...made } = await makeSlot(vault.vaultId, vault.user, vault.passphrase, rootKey);
    const { vaultId, name, sample, at } = vault;
    ({ signingKey } = made);
    const header = authenticate({ vaultId, name, createdAt: at.toISOString(), sample, users: [slot] }, rootKey);
    const filled = makeDatabase(unfinished, key, signingKey, vault);
    if (!filled.ok) return filled;
    published = publishHeaderFile(files, header);
    if (!published) return err(appError('vault-exists'));
    renameSync(unfinished, files.database);
    syncFolder(files.folder);
    handedOver = true;
    return ok({ header, slot, rootKey, recoveryCode });
  } catch (fault) {
    // Opening the vault of the quicker making cleared ours away.
    if (!published && existsSync(files.header)) return err(appError('vault-exists'));
    throw fault;
  } finally {
    wipe(key, signingKey);
    if (!handedOver) wipe(rootKey);
    // Once vault.json is there, it is the next unlock that gives the database its name.
    if (!published) remove(unfinished);
  }
}
