// The backups of a test vault, as they lie in its folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_PASSPHRASE, valueOf, type TestApp } from './testApp.ts';

export const backupsFolder = ({ ports }: Pick<TestApp, 'ports'>): string => join(ports.vaultFolder, 'backups');

export const backupFiles = (test: Pick<TestApp, 'ports'>): readonly string[] =>
  readdirSync(backupsFolder(test)).filter((name) => name.endsWith('.backup'));

// The file of a new, verified one.
export async function makeTestBackup(test: TestApp): Promise<string> {
  const { folder, verified } = valueOf(await test.call('backups.make', {}));
  if (!verified) throw new Error('No backup was verified.');
  return join(folder, verified.file);
}

export const inspectBackup = ({ call }: Pick<TestApp, 'call'>, file: string, passphrase = TEST_PASSPHRASE) =>
  call('backups.inspect', { file, passphrase });
