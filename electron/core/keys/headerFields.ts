// Reads the members of a header by hand, closed and bounded: nothing unlisted, no length but the right one, no cost beyond
// what this computer can pay.
import { ROLES } from '../../../shared/api/contract.ts';
import type { UserId, VaultId } from '../../../shared/base/ids.ts';
import { sealedLength, type Box } from './encryption.ts';
import type { UserSlot, VaultHeader } from './headerShape.ts';
import { COST_CEILING, COST_FLOOR, type PassphraseCost } from './passphraseKey.ts';

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const PRIVATE_KEYS_BYTES = 2 * KEY_BYTES;
const MOST_USERS = 1000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

class Malformed extends Error {}

type Members = Readonly<Record<string, unknown>>;

function members(value: unknown, names: readonly string[]): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed();
  const found = Object.keys(value);
  if (found.length !== names.length || !names.every((name) => Object.hasOwn(value, name))) throw new Malformed();
  return value as Members; // an object with exactly these members, each still unknown
}

function text(value: unknown, most = 200): string {
  if (typeof value !== 'string' || value.length === 0 || value.length > most) throw new Malformed();
  return value;
}

function uuid(value: unknown): string {
  const id = text(value);
  if (!UUID.test(id)) throw new Malformed();
  return id;
}

function bytes(value: unknown, length: number): Buffer {
  const read = Buffer.from(text(value, 1000), 'base64');
  if (read.length !== length) throw new Malformed();
  return read;
}

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) throw new Malformed();
  return value;
}

function exactly<const Value extends string | number>(value: unknown, expected: Value): Value {
  if (value !== expected) throw new Malformed();
  return expected;
}

const cost = (from: Members): PassphraseCost => ({
  memoryKiB: within(from.memoryKiB, COST_FLOOR.memoryKiB, COST_CEILING.memoryKiB),
  passes: within(from.passes, COST_FLOOR.passes, COST_CEILING.passes),
  lanes: within(from.lanes, COST_FLOOR.lanes, COST_CEILING.lanes),
});

const box = (from: Members, plainBytes: number): Box => ({ nonce: bytes(from.nonce, 12), sealed: bytes(from.sealed, sealedLength(plainBytes)) });

function slot(value: unknown): UserSlot {
  const from = members(value, ['id', 'name', 'role', 'agreementKey', 'signingKey', 'passphrase', 'recovery', 'rootKey']);
  const passphrase = members(from.passphrase, ['kdf', 'memoryKiB', 'passes', 'lanes', 'salt', 'nonce', 'sealed']);
  const recovery = members(from.recovery, ['salt', 'nonce', 'sealed']);
  const rootKey = members(from.rootKey, ['ephemeralKey', 'nonce', 'sealed']);
  exactly(passphrase.kdf, 'argon2id');
  const role = ROLES.find((known) => known === from.role);
  if (!role) throw new Malformed();
  return {
    id: uuid(from.id) as UserId, // read from the vault that gave it
    name: text(from.name),
    role,
    agreementKey: bytes(from.agreementKey, KEY_BYTES),
    signingKey: bytes(from.signingKey, KEY_BYTES),
    passphrase: { cost: cost(passphrase), salt: bytes(passphrase.salt, SALT_BYTES), ...box(passphrase, PRIVATE_KEYS_BYTES) },
    recovery: { salt: bytes(recovery.salt, SALT_BYTES), ...box(recovery, PRIVATE_KEYS_BYTES) },
    rootKey: { ephemeralKey: bytes(rootKey.ephemeralKey, KEY_BYTES), ...box(rootKey, KEY_BYTES) },
  };
}

function header(value: unknown): VaultHeader {
  const from = members(value, ['format', 'version', 'vaultId', 'name', 'createdAt', 'sample', 'users', 'mac', 'checksum']);
  exactly(from.format, 'accord-vault');
  exactly(from.version, 1);
  if (typeof from.sample !== 'boolean' || !Array.isArray(from.users)) throw new Malformed();
  within(from.users.length, 1, MOST_USERS);
  const users = from.users.map(slot);
  if (new Set(users.map((user) => user.id)).size !== users.length) throw new Malformed();
  return {
    vaultId: uuid(from.vaultId) as VaultId, // read from the vault that gave it
    name: text(from.name),
    createdAt: text(from.createdAt),
    sample: from.sample,
    users,
    mac: bytes(from.mac, 32),
  };
}

export function readHeaderFields(value: unknown): VaultHeader | undefined {
  try {
    return header(value);
  } catch (fault) {
    if (fault instanceof Malformed) return undefined;
    throw fault;
  }
}
