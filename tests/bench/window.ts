// Accord as `npm start` brings it up, with a browser of ours in place of the app window, so that both can be timed. It has
// its own data folder and leaves nothing behind.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../electron/loopback/findBrowser.ts';

const root = join(import.meta.dirname, '../..');

export interface Started {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export async function startAccord(words: readonly string[]): Promise<Started> {
  const data = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const child = spawn('npm', ['start', '--silent', '--', '--host', 'loopback', '--no-window', ...words], {
    cwd: root,
    // A process group of its own, so that npm and what it started end together.
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, HOME: data, XDG_DATA_HOME: data },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('http://127.0.0.1:')) return { address: line, stop };
  }
  await stop();
  throw new Error('npm start ended without an address.');
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('This bench needs Chromium, Chrome or Edge.');
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

// Resolves when a letter typed into whatever has the focus stands in it.
export async function typeOneLetter(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await page.keyboard.press('a');
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value === 'a');
}
