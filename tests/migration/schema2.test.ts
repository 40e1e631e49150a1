// A vault written under the second schema, before a person could be put away, have died or be of a family, brought to this one.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyAudit } from '../../electron/core/store/audit.ts';
import { SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import { openStore } from '../support/openStore.ts';
import { createTestApp, TEST_PASSPHRASE, valueOf } from '../support/testApp.ts';

test('everybody is there as before, nobody put away, dead or of a family, and each of these can follow', async () => {
  const made = createTestApp();
  try {
    cpSync(join(import.meta.dirname, '../fixtures/vault-schema-2'), made.ports.vaultFolder, { recursive: true });
    valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    const people = valueOf(await made.call('people.list', {}));
    expect(people.map(({ givenName, status }) => [givenName, status])).toEqual([
      ['Robin', 'withdrawn'],
      ['Rowan', 'draft'],
    ]);
    expect(people.some((person) => 'archived' in person || 'deceased' in person)).toBe(false);
    const [robin, rowan] = people;
    if (!robin || !rowan) throw new Error('The fixture has two people.');
    expect(valueOf(await made.call('people.read', { personId: robin.personId })).family).toEqual([]);

    valueOf(await made.call('people.joinFamily', { personId: robin.personId, otherId: rowan.personId }));
    valueOf(await made.call('people.recordDeath', { personId: robin.personId, on: '3 2 2026' }));
    valueOf(await made.call('people.archive', { personId: robin.personId, why: 'noPlanNeeded' }));
    valueOf(await made.call('vault.lock', {}));

    const store = await openStore(made.ports.vaultFolder);
    expect(store.all('PRAGMA user_version')).toEqual([{ user_version: SCHEMA_VERSION }]);
    expect(store.all('SELECT words FROM reasons')).toEqual([{ words: 'Begun twice.' }]);
    expect(valueOf(verifyAudit(store)).entries).toBeGreaterThan(0);
    expect(store.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(store.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    store.close();
  } finally {
    await made.close();
  }
});
