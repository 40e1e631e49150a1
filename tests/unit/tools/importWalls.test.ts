// Runs the real lint configuration over a small tree of planted imports: every wall must stop what it is there to stop,
// and let through what the design allows. Without this, a wrong glob would be a wall with a hole that nobody sees.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

const forbidden: readonly (readonly [file: string, specifier: string])[] = [
  ['shared/base/x.ts', '../plan/definition.ts'],
  ['shared/base/x2.ts', 'node:fs'],
  ['shared/files/x.ts', '../plan/definition.ts'],
  ['shared/files/x2.ts', 'node:zlib'],
  ['shared/plan/x.ts', 'zod'],
  ['shared/plan/x2.ts', '../documents/blocks.ts'],
  ['shared/plan/sections/x.ts', '../../api/contract.ts'],
  ['shared/plan/x3.ts', 'react'],
  ['shared/plan/decode.ts', 'node:fs'],
  ['shared/documents/x.ts', '../api/contract.ts'],
  ['shared/documents/x2.ts', '@react-pdf/renderer'],
  ['shared/api/x.ts', '../../electron/core/app.ts'],
  ['shared/api/x2.ts', 'better-sqlite3'],
  ['electron/core/x.ts', 'electron'],
  ['electron/core/services/x.ts', 'better-sqlite3'],
  ['electron/core/services/x2.ts', '../../loopback/server.ts'],
  ['electron/core/store/x.ts', '../services/plans.ts'],
  ['electron/core/store/x2.ts', 'zod'],
  ['electron/core/documents/x.ts', '@react-pdf/renderer'],
  ['electron/core/documents/x2.ts', '../store/plans.ts'],
  ['electron/core/documents/x4.ts', 'docx'],
  ['electron/core/services/x4.ts', 'docx'],
  ['electron/core/documents/docx/x.ts', '@react-pdf/renderer'],
  ['electron/core/documents/docx/x2.ts', '../../store/plans.ts'],
  ['electron/core/documents/pdf/x.ts', '../../store/plans.ts'],
  ['electron/core/services/x3.ts', '@react-pdf/renderer'],
  ['electron/core/keys/x.ts', 'better-sqlite3'],
  ['electron/core/keys/x2.ts', '../store/database.ts'],
  ['electron/core/store/x3.ts', '../vault/openVault.ts'],
  ['electron/core/vault/x.ts', '../services/vault.ts'],
  ['electron/core/vault/x2.ts', 'better-sqlite3'],
  ['electron/core/vault/x4.ts', '../backups/backUp.ts'],
  ['electron/core/store/x4.ts', '../backups/backUp.ts'],
  ['electron/core/backups/x.ts', '../services/backups.ts'],
  ['electron/core/backups/x2.ts', 'better-sqlite3'],
  ['electron/core/documents/x3.ts', '../../../shared/plan/definition.ts'],
  ['electron/cli/x3.ts', '../core/vault/openVault.ts'],
  ['electron/cli/x4.ts', '../core/outsideFailure.ts'],
  ['electron/cli/commands/x.ts', '../../core/keys/slots.ts'],
  ['electron/main/x.ts', '../core/store/database.ts'],
  ['electron/main/x2.ts', '../loopback/server.ts'],
  ['electron/preload/x.ts', '../core/app.ts'],
  ['electron/loopback/x.ts', 'electron'],
  ['electron/loopback/x2.ts', '../core/services/plans.ts'],
  ['electron/cli/x.ts', '../core/store/database.ts'],
  ['electron/cli/x2.ts', 'better-sqlite3'],
  ['renderer/ui/x.ts', '../../shared/plan/definition.ts'],
  ['renderer/ui/x2.ts', '../features/one/screen.ts'],
  ['renderer/form/x.ts', '../features/one/screen.ts'],
  ['renderer/form/x2.ts', '../../electron/core/app.ts'],
  ['renderer/platform/x.ts', '../features/one/screen.ts'],
  ['renderer/platform/x2.ts', '../app/session.ts'],
  ['renderer/app/x2.ts', '../../electron/cli/run.ts'],
  ['renderer/form/x3.ts', '../../shared/samples/samplePeople.ts'],
  ['renderer/features/one/x4.ts', '../../app/session.ts'],
  ['renderer/features/one/x5.ts', '../../platform/connect.ts'],
  ['shared/documents/x3.ts', '../samples/samplePeople.ts'],
  ['renderer/app/x.ts', '../../electron/core/app.ts'],
  ['renderer/features/one/x.ts', '../two/screen.ts'],
  ['renderer/features/one/deep/x.ts', '../../two/screen.ts'],
  ['renderer/features/one/x2.ts', 'zod'],
  ['renderer/features/one/x3.ts', '../../platform/browser.ts'],
];

const allowed: readonly (readonly [file: string, specifier: string])[] = [
  ['shared/files/ok.ts', '../base/result.ts'],
  ['shared/plan/ok.ts', '../base/plainDate.ts'],
  ['shared/plan/ok2.ts', '../files/fileLimits.ts'],
  ['shared/api/ok.ts', 'zod'],
  ['shared/documents/ok.ts', '../plan/definition.ts'],
  ['electron/core/services/ok.ts', '../store/plans.ts'],
  ['electron/core/store/ok.ts', 'better-sqlite3'],
  ['electron/core/store/ok2.ts', '../keys/encryption.ts'],
  ['electron/core/vault/ok.ts', '../store/database.ts'],
  ['electron/core/backups/ok.ts', '../vault/vaultFiles.ts'],
  ['electron/core/services/ok2.ts', '../vault/openVault.ts'],
  ['electron/core/documents/ok.ts', '../../../shared/documents/blocks.ts'],
  ['electron/core/documents/pdf/ok.ts', '@react-pdf/renderer'],
  ['electron/main/ok.ts', 'electron'],
  ['electron/main/ok2.ts', '../core/app.ts'],
  ['electron/loopback/ok.ts', '../core/ports.ts'],
  ['electron/cli/ok.ts', '../../shared/api/errors.ts'],
  ['electron/main/ok3.ts', '../core/standardPorts.ts'],
  ['renderer/app/ok.ts', '../platform/connect.ts'],
  ['renderer/form/ok.ts', '../ui/button.ts'],
  ['renderer/features/one/ok.ts', '../../form/planForm.ts'],
];

let tree: string;
let reported: ReadonlyMap<string, string>;

const plant = (file: string, specifier: string): void => {
  const path = join(tree, file);
  mkdirSync(dirname(path), { recursive: true });
  // A type-only import must not slip through either: half of the planted imports are of that form.
  writeFileSync(
    path,
    file.length % 2 === 0
      ? `import type { Thing } from '${specifier}';\nexport type Planted = Thing;\n`
      : `export { thing } from '${specifier}';\n`,
  );
};

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'accord-walls-'));
  copyFileSync(join(root, 'oxlint.config.ts'), join(tree, 'oxlint.config.ts'));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
  for (const feature of ['one', 'two']) mkdirSync(join(tree, 'renderer/features', feature), { recursive: true });
  for (const [file, specifier] of [...forbidden, ...allowed]) plant(file, specifier);
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const lines = (): string => {
    try {
      return execFileSync(process.execPath, [oxlint, '--format', 'unix'], {
        cwd: tree,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    } catch (failed) {
      // Findings make the linter exit with 1: that is what is wanted here.
      return String((failed as { readonly stdout: unknown }).stdout);
    }
  };
  reported = new Map(
    lines()
      .split('\n')
      .filter((line) => line.includes('no-restricted-imports'))
      .map((line) => [line.slice(0, line.indexOf(':')), line]),
  );
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the import walls', () => {
  it.each(forbidden)('%s may not import %s', (file) => {
    expect(reported.has(file)).toBe(true);
  });

  it.each(allowed)('%s may import %s', (file) => {
    expect(reported.get(file)).toBeUndefined();
  });
});
