// vault.json, format version 1: all that is needed, with a passphrase or a recovery code, to open the database beside it.
// The bytes are exactly one canonical JSON value and a line feed. A plain checksum tells damage from a wrong passphrase;
// a MAC under a key derived from the root key tells a change made on purpose. Written out in SECURITY.md.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { canonicalJson } from '../../../shared/base/canonicalJson.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { deriveKey, purposeOf, wipe, type Box } from './encryption.ts';
import { readHeaderFields } from './headerFields.ts';
import type { HeaderFields, UserSlot, VaultHeader } from './headerShape.ts';

export const HEADER_FORMAT = 'accord-vault';
export const HEADER_VERSION = 1;

const base64 = (bytes: Buffer): string => bytes.toString('base64');
const boxJson = (box: Box) => ({ nonce: base64(box.nonce), sealed: base64(box.sealed) });

const slotJson = (slot: UserSlot) => ({
  id: slot.id,
  name: slot.name,
  role: slot.role,
  agreementKey: base64(slot.agreementKey),
  signingKey: base64(slot.signingKey),
  passphrase: { kdf: 'argon2id', ...slot.passphrase.cost, salt: base64(slot.passphrase.salt), ...boxJson(slot.passphrase) },
  recovery: { salt: base64(slot.recovery.salt), ...boxJson(slot.recovery) },
  rootKey: { ephemeralKey: base64(slot.rootKey.ephemeralKey), ...boxJson(slot.rootKey) },
});

const fieldsJson = (fields: HeaderFields) => ({
  format: HEADER_FORMAT,
  version: HEADER_VERSION,
  vaultId: fields.vaultId,
  name: fields.name,
  createdAt: fields.createdAt,
  sample: fields.sample,
  users: fields.users.map(slotJson),
});

function macOf(fields: HeaderFields, rootKey: Uint8Array): Buffer {
  const key = deriveKey(rootKey, Buffer.alloc(0), purposeOf(fields.vaultId, 'vault', 'header-mac'));
  const mac = createHmac('sha256', key).update(canonicalJson(fieldsJson(fields))).digest();
  wipe(key);
  return mac;
}

export const authenticate = (fields: HeaderFields, rootKey: Uint8Array): VaultHeader => ({ ...fields, mac: macOf(fields, rootKey) });

export const isAuthentic = (header: VaultHeader, rootKey: Uint8Array): boolean => timingSafeEqual(macOf(header, rootKey), header.mac);

export function headerText(header: VaultHeader): string {
  const body = { ...fieldsJson(header), mac: base64(header.mac) };
  const checksum = createHash('sha256').update(canonicalJson(body)).digest('hex');
  return `${canonicalJson({ ...body, checksum })}\n`;
}

const damaged = (): Result<never, AppError> =>
  err(appError('vault-damaged', { happened: 'The file vault.json, which holds the locks of this vault, does not read back as Accord wrote it.' }));

export function readHeader(text: string): Result<VaultHeader, AppError> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return damaged();
  }
  if (typeof json === 'object' && json !== null && 'version' in json && 'format' in json && json.format === HEADER_FORMAT) {
    if (typeof json.version === 'number' && json.version > HEADER_VERSION) return err(appError('vault-newer'));
  }
  const header = readHeaderFields(json);
  // Writing it again must give the same bytes: that covers the checksum, the order, the spacing and every digit.
  return header && headerText(header) === text ? ok(header) : damaged();
}
