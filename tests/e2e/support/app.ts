// One fixture, `app`: Accord as `npm start` runs it, on a vault folder of its own, with its page in the test's hands.
// `openAccord` opens it again on the same folder: close it, come back, and look for every word.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { appWindows } from './appWindows.ts';
import { headlessPages } from './headlessPages.ts';
import { makeVaultWith } from './vaultWith.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';

export interface OpenAccord {
  readonly page: Page;
  // As closing the window does: the page goes first, then the rest in order.
  readonly close: () => Promise<void>;
}

// Where pages are shown: a headless browser, or real windows on a screen of their own.
export interface Stage {
  readonly open: (options: readonly string[], env: Readonly<Record<string, string>>) => Promise<OpenAccord>;
  readonly close: () => Promise<void>;
}

interface Fixtures {
  // On the vault with sample people. test.use({ sample: true })
  sample: boolean;
  // On a vault with one person and this plan, behind VAULT_PASSPHRASE. test.use({ plan: completePlan })
  plan: PlanContent | undefined;
  vaultFolder: string;
  openAccord: () => Promise<OpenAccord>;
  app: Page;
}

export const test = base.extend<Fixtures, { stage: Stage }>({
  stage: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures out of the pattern
    async ({}, use, { project }) => {
      const stage = await (project.name === 'app-window' ? appWindows() : headlessPages());
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
  sample: [false, { option: true }],
  plan: [undefined, { option: true }],
  vaultFolder: async ({ plan }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'accord-journey-'));
    if (plan) await makeVaultWith(join(folder, 'Vault'), plan);
    await use(join(folder, 'Vault'));
    rmSync(folder, { recursive: true, force: true });
  },
  openAccord: async ({ stage, sample, vaultFolder }, use) => {
    const opened: OpenAccord[] = [];
    await use(async () => {
      // The sample vault lies in the data folder of whoever runs Accord; here, of this test alone.
      const env = { XDG_DATA_HOME: dirname(vaultFolder), LOCALAPPDATA: dirname(vaultFolder) };
      const accord = await stage.open(['--host', 'loopback', '--vault', vaultFolder, ...(sample ? ['--sample'] : [])], env);
      opened.push(accord);
      return accord;
    });
    for (const accord of opened) await accord.close();
  },
  app: async ({ openAccord }, use) => {
    const { page } = await openAccord();
    await use(page);
  },
});

export { expect } from '@playwright/test';
