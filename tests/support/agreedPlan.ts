// A plan agreed in the store itself, by the steps that build a sample vault, without the time that a passphrase takes.
import { makeKeyPair } from '../../electron/core/keys/keyPair.ts';
import { makeSeal } from '../../electron/core/documents/seal/sealStatement.ts';
import { someIssuingKey } from '../../electron/core/store/issuingKey.ts';
import { addSeal, addSignature } from '../../electron/core/store/signatures.ts';
import { codedVersion } from '../../electron/core/store/versions.ts';
import { takeStep } from '../../electron/core/store/versionSteps.ts';
import type { Database } from '../../electron/core/store/handles.ts';
import type { UserId, VersionId } from '../../shared/base/ids.ts';
import type { SignatureGiven } from '../../shared/plan/signing.ts';
import { openStore } from './openStore.ts';
import { TEST_PASSPHRASE, valueOf, type TestApp } from './testApp.ts';

const AT = '2026-11-21T12:00:00.000Z';
const sheet = { way: 'ink', signedOn: '2026-11-21' } as const;
const SIGNATURES: readonly SignatureGiven[] = [
  { ...sheet, part: 'decisionMaker', name: 'Salma Sampleton' },
  { ...sheet, part: 'clinician', name: 'Dr Idris Fictional' },
  { ...sheet, part: 'owner', name: 'Rhian Fictional' },
];

export function agreeInStore(store: Database, versionId: VersionId): void {
  const { id: by } = store.first<{ readonly id: UserId }>('SELECT id FROM users') ?? { id: '' as UserId }; // a vault has a user
  const { revision } = store.first<{ readonly revision: number }>('SELECT revision FROM versions WHERE id = @versionId', { versionId }) ?? {
    revision: 0,
  };
  const step = { versionId, revision, gateClear: true, at: AT, by };
  store.write((writing) => {
    valueOf(takeStep(writing, { ...step, event: 'markReady' }));
    const coded = codedVersion(writing, versionId);
    if (!coded) throw new Error('There is no such version.');
    for (const given of SIGNATURES) addSignature(writing, { id: crypto.randomUUID(), versionId, given, at: AT, by });
    const seal = makeSeal(
      { ...coded, agreedAt: AT, signatures: SIGNATURES, issuer: someIssuingKey(writing).publicKey },
      makeKeyPair('ed25519').privateKey,
    );
    addSeal(writing, { ...seal, versionId, at: AT, by });
    valueOf(takeStep(writing, { ...step, event: 'agree' }));
  });
}

// The same for a vault that is open, which is open again afterwards.
export async function agreeIn({ call, ports }: Pick<TestApp, 'call' | 'ports'>, versionId: VersionId): Promise<void> {
  await call('vault.lock', {});
  const store = await openStore(ports.vaultFolder);
  agreeInStore(store, versionId);
  store.close();
  valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
}
