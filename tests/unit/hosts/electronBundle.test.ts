// The built Electron shell: the preload as the page meets it, and what the bundles ask for when they start.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';

const built = join(import.meta.dirname, '../../../dist/electron');
const source = (name: string): string => readFileSync(join(built, name), 'utf8');

type Listener = (event: unknown, request: unknown) => void;

// Runs the built preload as Electron's sandbox does: with a `require` that knows `electron` and nothing else.
function runPreload() {
  const required: string[] = [];
  const exposed: (readonly [string, Record<string, unknown>])[] = [];
  const heard = new Map<string, Listener>();
  const invoke = vi.fn<(channel: string, message: unknown) => Promise<unknown>>(() => Promise.resolve('answered'));
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, bridge: Record<string, unknown>) => void exposed.push([name, bridge]) },
    ipcRenderer: { invoke, on: (channel: string, listener: Listener) => void heard.set(channel, listener) },
  };
  runInNewContext(source('preload.cjs'), {
    require: (name: string) => {
      required.push(name);
      if (name !== 'electron') throw new Error(`A sandboxed preload has no ${name}.`);
      return electron;
    },
    module: { exports: {} },
    exports: {},
  });
  const [only] = exposed;
  if (!only) throw new Error('Nothing was exposed.');
  return { required, exposed, heard, invoke, bridge: only[1] as Record<string, (...given: unknown[]) => unknown> }; // asserted below
}

test('the preload is one file that needs nothing but electron', () => {
  expect(readdirSync(built).filter((name) => name.endsWith('.cjs'))).toEqual(['preload.cjs']);
  expect(readdirSync(join(built, 'chunks')).filter((name) => name.endsWith('.cjs'))).toEqual([]);
  expect(runPreload().required).toEqual(['electron']);
});

test('the page is given five functions, and nothing of Electron', () => {
  const { exposed, heard, bridge } = runPreload();
  expect(exposed.map(([name]) => name)).toEqual(['accord']);
  expect(Object.keys(bridge).toSorted()).toEqual(['call', 'onClosing', 'onLockRequested', 'printFile', 'saveFile']);
  for (const given of Object.values(bridge)) expect(typeof given).toBe('function');
  expect([...heard.keys()]).toEqual(['accord:ask']);
});

test('each of them speaks on the one channel, in one of the four shapes', async () => {
  const { bridge, heard, invoke } = runPreload();
  expect(await bridge['call']?.('app.info', {})).toBe('answered');
  await bridge['saveFile']?.({ fileName: 'x.pdf' });
  await bridge['printFile']?.({ fileName: 'y.pdf' });
  // The shell's event, which holds the sender, goes no further.
  const lock = vi.fn<(...given: unknown[]) => void>();
  bridge['onLockRequested']?.(lock);
  heard.get('accord:ask')?.({ sender: 'secret' }, 'lock');
  expect(lock.mock.calls).toEqual([[]]);
  bridge['onClosing']?.(() => Promise.resolve('clean'));
  heard.get('accord:ask')?.({}, 'flush');
  await vi.waitFor(() => expect(invoke).toHaveBeenCalledTimes(4));
  // Made in another realm, where Object is another: compared as text.
  expect(JSON.parse(JSON.stringify(invoke.mock.calls))).toEqual([
    ['accord:call', { kind: 'call', operation: 'app.info', input: {} }],
    ['accord:call', { kind: 'save', file: { fileName: 'x.pdf' } }],
    ['accord:call', { kind: 'print', file: { fileName: 'y.pdf' } }],
    ['accord:call', { kind: 'flushed', outcome: 'clean' }],
  ]);
});

test('the main process needs Electron, Node and the two native packages, and nothing else that would have to be shipped', () => {
  const files = ['main.js', ...readdirSync(join(built, 'chunks')).map((name) => `chunks/${name}`)];
  const asked = files.flatMap((name) =>
    [...source(name).matchAll(/^(?:import|export)\b[^"'`;]*?["']([^"']+)["'];?$|\bimport\(\s*["']([^"']+)["']\s*\)/gm)].map(
      (found) => found[1] ?? found[2] ?? '',
    ),
  );
  const outside = asked.filter((name) => !name.startsWith('node:') && !name.startsWith('.'));
  expect([...new Set(outside)].toSorted()).toEqual(['@node-rs/argon2', 'better-sqlite3', 'electron']);
});
