// Breaking a handler on purpose is the only way to see the boundary catch a bug.
import { describe, expect, test } from 'vitest';
import { createDispatch, type Handlers } from '../../../electron/core/dispatch.ts';
import { outsideFailure } from '../../../electron/core/outsideFailure.ts';
import type { LogEntry } from '../../../electron/core/ports.ts';
import { createTestApp, createUnlockedTestApp } from '../../support/testApp.ts';

class OddError extends Error {}

function dispatchThat(throws: unknown): { readonly answer: Promise<unknown>; readonly logs: LogEntry[] } {
  const logs: LogEntry[] = [];
  const handlers = {
    'app.info': () => {
      throw throws;
    },
  } as unknown as Handlers; // one is enough here
  const dispatch = createDispatch({ handlers, opened: () => undefined, log: (entry) => logs.push(entry) });
  return { answer: dispatch('app.info', {}), logs };
}

describe('a bug', () => {
  test('is answered with a reference that finds it in the log, and its message is told to nobody', async () => {
    const { answer, logs } = dispatchThat(new OddError('Amina said\n    at home\n    at school (form:3:14)'));
    const error = (await answer) as { readonly ok: false; readonly error: { readonly code: string; readonly reference: string } };
    expect(error.error.code).toBe('internal');
    expect(error.error.reference).toMatch(/^[0-9A-F]{8}$/);
    expect(logs).toMatchObject([{ level: 'error', operation: 'app.info', reference: error.error.reference }]);
    expect(logs[0]?.stack).toMatch(/^OddError\n\s+at .*dispatch\.test\.ts/);
    expect(JSON.stringify([error, logs])).not.toContain('Amina');
    expect(JSON.stringify([error, logs])).not.toMatch(/at (home|school)/);
  });

  test.each(['a string of Amina', { said: 'Amina' }, undefined])('of another kind (%o) is caught as well', async (thrown) => {
    const { answer, logs } = dispatchThat(thrown);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(logs)).not.toContain('Amina');
  });
});

test.each([
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_READONLY_DIRECTORY', 'folder-read-only'],
  ['EACCES', 'folder-read-only'],
  ['EROFS', 'folder-read-only'],
  ['SQLITE_IOERR_WRITE', 'disk-trouble'],
  ['EIO', 'disk-trouble'],
  ['SQLITE_NOTADB', 'vault-damaged'],
  ['SQLITE_CORRUPT_INDEX', 'vault-damaged'],
  ['SQLITE_BUSY', 'vault-in-use'],
  ['ENOENT', 'folder-missing'],
  ['SQLITE_CONSTRAINT_UNIQUE', undefined],
  ['SQLITE_FULLER', undefined],
])('%s from outside is %s', async (code, expected) => {
  const fault = Object.assign(new Error('Amina'), { code });
  expect(outsideFailure(fault)?.code).toBe(expected);
  const { answer, logs } = dispatchThat(fault);
  expect(await answer).toMatchObject({ ok: false, error: { code: expected ?? 'internal' } });
  expect(JSON.stringify([await answer, logs])).not.toContain('Amina');
});

test('the issues of a refused input say where and why, and not what', async () => {
  const { call, close } = createTestApp();
  const answer = await call('vault.create', { vaultName: '', userName: 'Amina', role: 'queen' as 'author', passphrase: 'x' });
  expect(answer).toMatchObject({ ok: false, error: { issues: [{ path: 'vaultName' }, { path: 'role' }] } });
  expect(JSON.stringify(answer)).not.toMatch(/Amina|queen/);
  await close();
});

test('a save asked before a lock is kept, one asked after it is refused, and nothing is asked of a closed core', async () => {
  const { call, app, close } = await createUnlockedTestApp();
  const made = call('people.create', { familyName: 'Before', givenName: 'Bea', dateOfBirth: '' });
  const locked = call('vault.lock', {});
  const also = call('people.create', { familyName: 'Also', givenName: 'Al', dateOfBirth: '' });
  expect((await made).ok).toBe(true);
  expect(await locked).toMatchObject({ ok: true, value: { state: 'locked' } });
  await also;
  expect(await call('people.create', { familyName: 'After', givenName: 'Ann', dateOfBirth: '' })).toMatchObject({
    ok: false,
    error: { code: 'locked' },
  });
  await app.close();
  expect(await call('vault.status', {})).toMatchObject({ ok: false, error: { code: 'disconnected' } });
  await close();
});
