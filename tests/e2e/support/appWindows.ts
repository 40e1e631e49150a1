// The real window of `npm start`, on a screen that is not there. The browser is told, by a script that stands in for its
// name, to let the test look in; nothing in the product knows of it.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../electron/loopback/findBrowser.ts';
import { startAccord } from '../../support/startedAccord.ts';
import type { Stage } from './app.ts';

interface Screen {
  readonly name: string;
  readonly close: () => Promise<void>;
}

// Xvfb picks a number that is free and writes it to the descriptor it is given.
export function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3]?.once('data', (number: Buffer) => {
      const name = `:${number.toString().trim()}`;
      const manager = spawn('openbox', [], { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
      manager.once('error', () => undefined);
      resolve({
        name,
        close: async () => {
          manager.kill();
          server.kill();
          await ended;
        },
      });
    });
  });
}

// Until it is there. Longer than a cold browser takes on a machine that is busy with everything else.
const PATIENCE_MS = 60_000;

async function comes<Thing>(what: string, look: () => Promise<Thing | undefined> | Thing | undefined): Promise<Thing> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await wait(25)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error(`After ${PATIENCE_MS / 1000} seconds there was still no ${what}.`);
}

const debuggerAddress = (file: string): Promise<string> =>
  comes('browser window', () => (existsSync(file) ? /ws:\/\/\S+/.exec(readFileSync(file, 'utf8'))?.[0] : undefined));

interface Target {
  readonly type: string;
  readonly url: string;
  readonly title: string;
}

// The browser goes through a file of its own to Accord's address. Looked into on that way, it may stay there; so that is waited
// for from outside. A screen has put its own name before the title.
async function showsAScreen(debuggers: string): Promise<true | undefined> {
  const listed = await fetch(`http://${new URL(debuggers).host}/json/list`);
  const targets = (await listed.json()) as readonly Target[]; // as the browser's debugger describes its pages
  const shown = targets.some(
    ({ type, url, title }) => type === 'page' && url.startsWith('http://127.0.0.1:') && title.endsWith(' · Accord'),
  );
  return shown || undefined;
}

export async function appWindows(): Promise<Stage> {
  const browser = findBrowser();
  if (browser === undefined) throw new Error('No browser was found for the window.');
  const screen = await openScreen();
  return {
    close: screen.close,
    async open(options, env) {
      const folder = mkdtempSync(join(tmpdir(), 'accord-looking-in-'));
      const log = join(folder, 'log');
      const script = join(folder, 'browser');
      writeFileSync(script, `#!/bin/sh\nexec '${browser}' "$@" --remote-debugging-port=0 2>'${log}'\n`);
      chmodSync(script, 0o755);
      const accord = startAccord(options, { ...env, DISPLAY: screen.name, WAYLAND_DISPLAY: undefined, ACCORD_BROWSER: script });
      const debuggers = await debuggerAddress(log);
      await comes('screen in the window', () => showsAScreen(debuggers)).catch((error: unknown) => {
        throw new Error(`${String(error)} Accord had said:\n${accord.words()}`);
      });
      const connection = await chromium.connectOverCDP(debuggers);
      const [context] = connection.contexts();
      const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
      if (!page) throw new Error('The browser has no window.');
      await page.waitForURL(/^http:\/\/127\.0\.0\.1:/);
      return {
        page,
        close: async () => {
          if (!page.isClosed()) await page.close();
          await connection.close();
          await accord.ended;
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}
