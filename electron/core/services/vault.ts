// Making, opening, recovering and locking a vault. These run one after another; everything that uses an open vault's store
// does so without waiting, so a lock never falls into the middle of a save.
import type { FoundingRole, RecoverySheet, Session } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { UserId, VaultId } from '../../../shared/base/ids.ts';
import { dateAt } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { Handlers } from '../dispatch.ts';
import { wipe } from '../keys/encryption.ts';
import { authenticate } from '../keys/header.ts';
import { readRecoveryCode } from '../keys/recoveryCode.ts';
import { openWithCode, openWithPassphrase, relock, rootKeyOf } from '../keys/slots.ts';
import type { Ports } from '../ports.ts';
import { addToAudit } from '../store/audit.ts';
import { checkFolder } from '../vault/folderGuard.ts';
import { writeHeaderFile } from '../vault/headerFile.ts';
import { makeVault } from '../vault/makeVault.ts';
import { chosenSlot } from './chosenSlot.ts';
import { judgePassphrase } from './passphrase.ts';
import { fillWithSamples, SAMPLE_PASSPHRASE, SAMPLE_SIZE, SAMPLE_USER, type SampleSize } from './sampleVault.ts';
import type { InTurn } from './turns.ts';
import type { VaultRoom } from './vaultRoom.ts';

type VaultHandlers = Pick<Handlers, Extract<keyof Handlers, `vault.${string}`>>;

interface Making {
  readonly name: string;
  readonly user: { readonly name: string; readonly role: FoundingRole };
  readonly passphrase: string;
  readonly samples?: SampleSize;
}

interface Made {
  readonly session: Session;
  readonly recoveryCode: string;
}

const SAMPLE_NAME = 'Sample people';
const damagedSlot = appError('vault-damaged', {
  happened: 'The file vault.json, which holds the locks of this vault, was changed by something other than Accord.',
});

async function refuseWeak(passphrase: string, words: readonly string[]): Promise<Result<void, AppError>> {
  const judged = await judgePassphrase(passphrase, words);
  if (judged.acceptable) return ok(undefined);
  return err(
    appError('weak-passphrase', {
      happened: `That passphrase is too easy to guess. ${judged.sentence}`,
      ...(judged.advice && { next: judged.advice }),
    }),
  );
}

export function vaultService(ports: Ports, room: VaultRoom, inTurn: InTurn): VaultHandlers {
  const { now, newId } = ports;

  const sheet = (header: Pick<Session, 'vaultName'>, userName: string, code: string): RecoverySheet => ({
    vaultName: header.vaultName,
    userName,
    madeOn: dateAt(now()),
    code,
  });

  const make = async ({ name, user, passphrase, samples }: Making): Promise<Result<Made, AppError>> => {
    const safe = checkFolder(room.files().folder);
    if (!safe.ok) return safe;
    // New ids belong to whatever they are given to.
    const owner = { id: newId() as UserId, ...user };
    const made = await makeVault(room.files(), {
      vaultId: newId() as VaultId,
      name,
      sample: samples !== undefined,
      user: owner,
      passphrase,
      at: now(),
      ...(samples && { fill: fillWithSamples(ports, owner.id, samples) }),
    });
    if (!made.ok) return made;
    const { header, slot, rootKey, recoveryCode } = made.value;
    const entered = room.enter(header, slot, rootKey);
    return entered.ok ? ok({ session: entered.value.session, recoveryCode }) : entered;
  };

  const unlock = async (userId: string | undefined, passphrase: string): Promise<Result<Session, AppError>> => {
    const read = room.header();
    if (!read.ok) return read;
    const header = read.value;
    const chosen = chosenSlot(header, userId);
    if (!chosen.ok) return chosen;
    const safe = checkFolder(room.files().folder);
    if (!safe.ok) return safe;
    const privateKeys = await openWithPassphrase(header, chosen.value, passphrase);
    if (!privateKeys) return err(appError('wrong-passphrase'));
    const rootKey = rootKeyOf(header, chosen.value, privateKeys);
    wipe(privateKeys);
    if (!rootKey) return err(damagedSlot);
    // Another user, or the same one again: the vault is opened afresh for whoever gave the passphrase.
    room.leave();
    const entered = room.enter(header, chosen.value, rootKey);
    return entered.ok ? ok(entered.value.session) : entered;
  };

  const recover = async (userId: string, code: string, passphrase: string): Promise<Result<RecoverySheet, AppError>> => {
    const read = room.header();
    if (!read.ok) return read;
    const header = read.value;
    const chosen = chosenSlot(header, userId);
    if (!chosen.ok) return chosen;
    const safe = checkFolder(room.files().folder);
    if (!safe.ok) return safe;
    const typed = readRecoveryCode(code);
    if ('mistyped' in typed) {
      return err(
        appError('wrong-recovery-code', { happened: 'There is a slip in that recovery code: its last group does not fit the others.' }),
      );
    }
    const privateKeys = openWithCode(header, chosen.value, typed.secret);
    wipe(typed.secret);
    if (!privateKeys) return err(appError('wrong-recovery-code'));
    let rootKey: Buffer | undefined;
    try {
      const strong = await refuseWeak(passphrase, [header.name, chosen.value.name]);
      if (!strong.ok) return strong;
      rootKey = rootKeyOf(header, chosen.value, privateKeys);
      if (!rootKey) return err(damagedSlot);
      const { slot, recoveryCode } = await relock(header.vaultId, chosen.value, passphrase, privateKeys);
      const users = header.users.map((user) => (user.id === slot.id ? slot : user));
      const renewed = authenticate({ ...header, users }, rootKey);
      room.leave();
      // Opened under the old header first: the new code must not exist before it is sure to be shown.
      const entered = room.enter(header, chosen.value, rootKey);
      if (!entered.ok) return entered;
      try {
        entered.value.database.write((writing) =>
          addToAudit(writing, { at: now().toISOString(), actor: slot.id, action: 'vault.recovered', subject: header.vaultId }),
        );
        writeHeaderFile(room.files(), renewed);
      } catch (fault) {
        room.leave();
        throw fault;
      }
      return ok(sheet(entered.value.session, slot.name, recoveryCode));
    } finally {
      wipe(privateKeys, rootKey);
    }
  };

  const useSample = async (): Promise<Result<Session, AppError>> => {
    room.goTo('sample');
    const entered =
      room.status().state === 'none'
        ? await make({ name: SAMPLE_NAME, user: SAMPLE_USER, passphrase: SAMPLE_PASSPHRASE, samples: SAMPLE_SIZE })
        : await unlock(undefined, SAMPLE_PASSPHRASE);
    if (!entered.ok) {
      room.goTo('own');
      return entered;
    }
    return ok('session' in entered.value ? entered.value.session : entered.value);
  };

  return {
    'vault.status': () => ok(room.status()),

    'vault.judgePassphrase': async ({ passphrase, names }) => ok(await judgePassphrase(passphrase, names)),

    'vault.create': ({ vaultName, userName, role, passphrase }) =>
      inTurn(async () => {
        const strong = await refuseWeak(passphrase, [vaultName, userName]);
        if (!strong.ok) return strong;
        const made = await make({ name: vaultName, user: { name: userName, role }, passphrase });
        return made.ok ? ok(sheet(made.value.session, userName, made.value.recoveryCode)) : made;
      }),

    'vault.createSample': ({ people, seed, userName, passphrase }) =>
      inTurn(async () => {
        const made = await make({ name: SAMPLE_NAME, user: { name: userName, role: 'author' }, passphrase, samples: { people, seed } });
        return made.ok ? ok(made.value.session) : made;
      }),

    'vault.useSample': () => inTurn(useSample),

    'vault.leaveSample': () =>
      inTurn(async () => {
        room.goTo('own');
        return ok(room.status());
      }),

    'vault.unlock': ({ userId, passphrase }) => inTurn(() => unlock(userId, passphrase)),

    'vault.recover': ({ userId, code, passphrase }) => inTurn(() => recover(userId, code, passphrase)),

    'vault.lock': () =>
      inTurn(async () => {
        room.leave();
        return ok(room.status());
      }),
  };
}
