// A whole core in a temporary folder: a real encrypted database, real keys, the real worker. Only the clock is ours: it
// starts on 14 March 2026 at 10:02 and moves on a second each time it is read.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../electron/core/app.ts';
import type { LogEntry, Ports } from '../../electron/core/ports.ts';
import { createClient, type Client } from '../../shared/api/client.ts';
import type { OpenPlan } from '../../shared/api/contract.ts';
import type { AppError } from '../../shared/api/errors.ts';
import type { Result } from '../../shared/base/result.ts';

export const TEST_PASSPHRASE = 'orbit lantern mossy quilt';
export const TEST_USER = { vaultName: 'Ward 7', userName: 'Nia Nurse', role: 'author' } as const;

export interface TestApp {
  readonly app: App;
  readonly call: Client;
  readonly ports: Ports;
  // Holds the vault's folder and the sample vault's.
  readonly folder: string;
  readonly logs: readonly LogEntry[];
  // Closes the core and takes its folder away.
  readonly close: () => Promise<void>;
}

export function steppingClock(start = new Date(2026, 2, 14, 10, 2)): () => Date {
  let moment = start.getTime();
  return () => new Date((moment += 1000) - 1000);
}

export const BACKUP_PROGRAM = join(import.meta.dirname, '../../dist/node/backup-process.js');

// What a core is lent, on the clock of this computer; nothing that makes backups of its own accord.
export const testPorts = (vaultFolder: string, log: Ports['log'] = () => undefined): Ports => ({
  host: 'test',
  version: '0.0.0-test',
  vaultFolder,
  sampleFolder: join(vaultFolder, '..', 'sample'),
  documentsWorker: join(import.meta.dirname, '../../dist/node/documents-worker.js'),
  now: () => new Date(),
  newId: randomUUID,
  log,
});

export function createTestApp(overrides: Partial<Ports> = {}): TestApp {
  const folder = mkdtempSync(join(tmpdir(), 'accord-test-'));
  const logs: LogEntry[] = [];
  const usual = testPorts(join(folder, 'vault'), (entry) => void logs.push(entry));
  const ports: Ports = { ...usual, backupProgram: BACKUP_PROGRAM, now: steppingClock(), ...overrides };
  const app = createApp(ports);
  return {
    app,
    call: createClient(app.dispatch),
    ports,
    folder,
    logs,
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// The value of an answer that has to be good.
export function valueOf<Value>(result: Result<Value, AppError>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.happened}`);
  return result.value;
}

// With a vault made and open.
export async function createUnlockedTestApp(overrides: Partial<Ports> = {}): Promise<TestApp> {
  const test = createTestApp(overrides);
  valueOf(await test.call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
  return test;
}

export const addTestPerson = async ({ call }: Pick<TestApp, 'call'>, familyName = 'Example', givenName = 'Alex'): Promise<OpenPlan> =>
  valueOf(await call('people.create', { familyName, givenName, dateOfBirth: '14 3 2016' }));
