// The journeys. `web` drives the page in a headless browser, which is quick; `app-window` opens the real window of
// `npm start` on a screen of its own, for what only a window can show (files named *.window.spec.ts).
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/support/globalSetup.ts',
  fullyParallel: true,
  workers: 2,
  // A journey that passes only now and then has found something.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: { trace: 'retain-on-failure', locale: 'en-GB', timezoneId: 'Europe/London', viewport: { width: 1280, height: 860 } },
  projects: [
    { name: 'web', testMatch: '**/*.spec.ts', testIgnore: '**/*.window.spec.ts' },
    // Each starts a whole browser, cold, and makes papers in it, while the other worker is as busy.
    { name: 'app-window', testMatch: '**/*.window.spec.ts', fullyParallel: false, timeout: 180_000, expect: { timeout: 30_000 } },
  ],
});
