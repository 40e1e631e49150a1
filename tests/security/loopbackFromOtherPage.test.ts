// A real browser on a page of another origin (another port of this computer, the nearest that an attacker's page can come)
// tries every way a page has of reaching the loopback server.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../electron/loopback/findBrowser.ts';
import { signIn } from '../support/loopbackClient.ts';
import { startLoopbackOnCore, type LoopbackOnCore } from '../support/loopbackOnCore.ts';
import { onPath } from '../../tools/systemPackages.mjs';

let loopback: LoopbackOnCore;
let token: string;
let target: string;
let elsewhere: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  loopback = await startLoopbackOnCore();
  token = await signIn(loopback.launch);
  target = `http://127.0.0.1:${loopback.server.port}`;
  elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Elsewhere</title>'));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const shell = '/usr/bin/chromium-headless-shell';
  const executablePath = onPath('chromium-headless-shell') ? shell : findBrowser();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
  const { port } = elsewhere.address() as AddressInfo; // it listens on a port
  await page.goto(`http://127.0.0.1:${port}/`);
});
afterAll(async () => {
  await browser.close();
  elsewhere.close();
  await loopback.close();
});

// The worst case: that page has the token too.
test.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded'])('fetch with %s reaches nothing', async (mediaType) => {
  const outcome = await page.evaluate(
    async ([address, bearer, type]) => {
      try {
        const answer = await fetch(`${address}/call`, {
          method: 'POST',
          headers: { 'content-type': type, ...(type === 'application/json' ? { authorization: `Bearer ${bearer}` } : {}) },
          body: '{"operation":"app.info","input":{}}',
        });
        return `read ${answer.status}`;
      } catch {
        return 'refused';
      }
    },
    [target, token, mediaType] as const,
  );
  expect(outcome).toBe('refused');
  expect(loopback.reached).toEqual([]);
});

test('fetch without asking gets an answer that cannot be read, and nothing happens', async () => {
  const kind = await page.evaluate(async (address) => {
    try {
      return (await fetch(`${address}/call`, { method: 'POST', mode: 'no-cors', body: '{"operation":"app.info","input":{}}' })).type;
    } catch {
      return 'refused';
    }
  }, target);
  expect(['opaque', 'refused']).toContain(kind);
  expect(loopback.reached).toEqual([]);
});

test('a script, a picture and a style of ours do not load', async () => {
  const events = await page.evaluate(
    (address) =>
      Promise.all(
        (['script', 'img', 'link'] as const).map(
          (name) =>
            new Promise<string>((resolve) => {
              const element = document.createElement(name);
              element.addEventListener('load', () => resolve(`${name} loaded`));
              element.addEventListener('error', () => resolve(`${name} refused`));
              if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: `${address}/` });
              else element.src = name === 'script' ? `${address}/app.js` : `${address}/`;
              document.body.append(element);
            }),
        ),
      ),
    target,
  );
  expect(events).toEqual(['script refused', 'img refused', 'link refused']);
  expect(await page.evaluate(() => 'accordWasRead' in globalThis)).toBe(false);
});

test('a frame shows nothing of ours', async () => {
  await page.evaluate(
    (address) =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', () => resolve());
        frame.src = `${address}/`;
        document.body.append(frame);
      }),
    target,
  );
  const titles = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.title().catch(() => '')),
  );
  expect(titles).not.toContain('Accord');
});

test('a WebSocket does not open', async () => {
  const outcome = await page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(address.replace('http', 'ws'));
        socket.addEventListener('open', () => resolve('open'));
        socket.addEventListener('error', () => resolve('refused'));
      }),
    target,
  );
  expect(outcome).toBe('refused');
});

test('a form posted to it is refused', async () => {
  const other = await browser.newPage();
  await other.goto(page.url());
  const [answer] = await Promise.all([
    other.waitForResponse(`${target}/call`),
    other.evaluate((address) => {
      const form = document.createElement('form');
      Object.assign(form, { action: `${address}/call`, method: 'POST', enctype: 'text/plain' });
      const field = document.createElement('input');
      Object.assign(field, { name: '{"operation":"app.info","input":{},"x":"', value: '"}' });
      form.append(field);
      document.body.append(form);
      form.submit();
    }, target),
  ]);
  expect(answer.status()).toBe(403);
  expect(loopback.reached).toEqual([]);
  await other.close();
});

test('opening it in a new window gives no hold on it', async () => {
  const [opened, held] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluateHandle((address) => ({ other: window.open(address, '_blank') }), `${target}/`),
  ]);
  // Not before the new window shows Accord: until then it is an empty page of the opener's own.
  await opened.waitForURL(`${target}/`, { waitUntil: 'load' });
  expect(await opened.title()).toBe('Accord');
  const seen = await held.evaluate(({ other }) => {
    try {
      return other === null || other.closed ? 'no hold' : other.document.title;
    } catch {
      return 'no hold';
    }
  });
  expect(seen).toBe('no hold');
  await opened.close();
});
