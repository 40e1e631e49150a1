// The loopback server attacked over bare TCP: what a program on this computer, a bent name, or a confused proxy could send.
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../electron/loopback/server.ts';
import { PERMISSIONS_POLICY } from '../../shared/api/contentPolicy.ts';
import { hostLine, originLine, postJson, signIn } from '../support/loopbackClient.ts';
import { startLoopbackOnCore, type LoopbackOnCore } from '../support/loopbackOnCore.ts';
import { exchangeRaw, readAnswer, sendRaw, write, type RawRequest } from '../support/rawHttp.ts';

let loopback: LoopbackOnCore;
let port: number;
let token: string;
let good: string[];

const INFO = JSON.stringify({ operation: 'app.info', input: {} });
const bearer = (): string => `Authorization: Bearer ${token}`;
// A call that is right in every way, with some of its lines put otherwise.
function call(
  change: { readonly lines?: (lines: readonly string[]) => readonly string[]; readonly request?: Partial<RawRequest> } = {},
): RawRequest {
  const body = change.request?.body ?? INFO;
  const lines = [
    hostLine(port),
    originLine(port),
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    bearer(),
  ];
  return { method: 'POST', path: '/call', ...change.request, body, headers: change.lines?.(lines) ?? lines };
}
const without = (start: string) => (lines: readonly string[]) => lines.filter((line) => !line.startsWith(start));
const instead =
  (start: string, ...other: string[]) =>
  (lines: readonly string[]) => [...without(start)(lines), ...other];
const statusOf = async (request: RawRequest): Promise<number> => (await sendRaw(port, request)).status;

beforeAll(async () => {
  loopback = await startLoopbackOnCore();
  ({ port } = loopback.server);
  token = await signIn(loopback.launch);
  good = [hostLine(port)];
});
afterAll(() => loopback.close());

test('a right call is answered', async () => {
  const answer = await sendRaw(port, call());
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ ok: true });
});

describe('where it listens', () => {
  test('on 127.0.0.1 and on no other address of this computer', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => (list ?? []).map(({ address }) => address))
      .filter((address) => address !== '127.0.0.1');
    for (const host of [...others, '127.0.0.2', '::1']) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host, port, timeout: 1_000 }, () => resolve(true));
        for (const event of ['error', 'timeout'] as const) socket.once(event, () => resolve(false));
        socket.once('close', () => resolve(false));
      });
      expect([host, reached]).toEqual([host, false]);
    }
  });
});

describe('the name it is asked by', () => {
  test.each([
    ['none', () => []],
    ['an empty one', () => ['Host:']],
    ['localhost', () => [`Host: localhost:${port}`]],
    ['a name bent to 127.0.0.1', () => [`Host: rebound.example:${port}`]],
    ['no port', () => ['Host: 127.0.0.1']],
    ['another port', () => ['Host: 127.0.0.1:1']],
    ['another way to write it', () => [`Host: 127.1:${port}`]],
    ['a trailing dot', () => [`Host: 127.0.0.1.:${port}`]],
    ['a user before it', () => [`Host: a@127.0.0.1:${port}`]],
    ['the right one twice', () => [hostLine(port), hostLine(port)]],
    ['the right one, then another', () => [hostLine(port), 'Host: example.org']],
    ['another, then the right one', () => ['Host: example.org', hostLine(port)]],
  ])('refuses %s', async (_, lines) => {
    const status = await statusOf({ headers: lines() });
    expect([400, 421]).toContain(status);
    expect([400, 421]).toContain(await statusOf(call({ lines: (all) => [...lines(), ...without('Host:')(all)] })));
  });
});

describe('the form of a request', () => {
  test.each([
    ['an absolute address', { path: 'http://127.0.0.1/' }, 400],
    ['another server', { path: 'http://example.org/' }, 400],
    ['a path of two slashes', { path: '//example.org/' }, 400],
    ['a star', { method: 'OPTIONS', path: '*' }, 400],
    ['HTTP/1.0', { version: 'HTTP/1.0' }, 505],
    ['OPTIONS, as a browser asks first', { method: 'OPTIONS', path: '/call' }, 405],
    ['PUT', { method: 'PUT', path: '/call' }, 405],
    ['DELETE', { method: 'DELETE', path: '/' }, 405],
    ['TRACE', { method: 'TRACE', path: '/' }, 405],
    ['GET on /call', { path: '/call' }, 405],
    ['GET on /session', { path: '/session' }, 405],
    ['POST elsewhere', { method: 'POST', path: '/' }, 403],
  ])('refuses %s', async (_, request, status) => {
    expect(await statusOf({ headers: good, ...request })).toBe(status);
  });

  test.each([
    ['CONNECT', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n'],
    ['a lone line feed', 'GET / HTTP/1.1\nHost: x\n\n'],
    ['bytes that are no HTTP', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc'],
    ['HTTP/2 from the start', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['HTTP/0.9', 'GET /\r\n'],
  ])('answers %s with nothing of use', async (_, bytes) => {
    const { text } = await exchangeRaw(port, bytes);
    expect(text).not.toMatch(/^HTTP\/1\.1 [23]/);
    expect(text).not.toContain('Accord');
  });

  test('does not become a WebSocket', async () => {
    expect(
      await statusOf({
        headers: [...good, 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
      }),
    ).toBe(400);
  });

  test('asks for no body before it has looked at the request', async () => {
    const { text } = await exchangeRaw(port, write(call({ lines: (lines) => [...lines, 'Expect: 100-continue'] })));
    expect(text).not.toContain('100 Continue');
    expect(readAnswer(text).status).toBe(417);
  });
});

describe('where a call comes from', () => {
  test.each([
    ['no origin', []],
    ['null', ['Origin: null']],
    ['another site', ['Origin: https://example.org']],
    ['localhost', ['Origin: http://localhost:PORT']],
    ['another port', ['Origin: http://127.0.0.1:1']],
    ['https', ['Origin: https://127.0.0.1:PORT']],
    ['a longer name', ['Origin: http://127.0.0.1:PORT.example.org']],
    ['the right one with a slash', ['Origin: http://127.0.0.1:PORT/']],
    ['the right one twice', ['Origin: http://127.0.0.1:PORT', 'Origin: http://127.0.0.1:PORT']],
    ['the right one and another', ['Origin: http://127.0.0.1:PORT', 'Origin: https://example.org']],
  ])('refuses %s', async (_, lines) => {
    const origins = lines.map((line) => line.replace('PORT', String(port)));
    expect(await statusOf(call({ lines: instead('Origin:', ...origins) }))).toBe(403);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-8',
    'application/json, text/plain',
  ])('refuses %s, which another page could send without asking', async (mediaType) => {
    expect(await statusOf(call({ lines: instead('Content-Type:', `Content-Type: ${mediaType}`) }))).toBe(415);
  });

  test('refuses a body without a type', async () => {
    expect(await statusOf(call({ lines: without('Content-Type:') }))).toBe(415);
  });

  test.each(['cross-site', 'same-site'])('gives a page of another origin nothing to draw with (%s)', async (site) => {
    const answer = await sendRaw(port, {
      path: '/app.js',
      headers: [...good, `Sec-Fetch-Site: ${site}`, 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: script'],
    });
    expect([answer.status, answer.body]).toEqual([403, '']);
    const framed = await sendRaw(port, {
      headers: [...good, `Sec-Fetch-Site: ${site}`, 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'],
    });
    expect(framed.status).toBe(403);
  });

  test('allows no other origin to read anything', async () => {
    for (const request of [
      { headers: [...good, 'Origin: https://example.org'] },
      call(),
      { method: 'OPTIONS', path: '/call', headers: good },
    ]) {
      expect((await sendRaw(port, request)).head.toLowerCase()).not.toContain('access-control-');
    }
  });
});

describe('the launch secret and the token', () => {
  test('the secret works once', async () => {
    const answer = await postJson(port, '/session', { secret: loopback.launch.secret });
    expect([answer.status, answer.body]).toEqual([403, '']);
  });

  test.each([{ secret: '' }, { secret: 'x'.repeat(43) }, { secret: 7 }, { secret: null }, {}, [], null, 'text', { secret: 'x', more: 1 }])(
    'refuses %j',
    async (body) => {
      const fresh = await startLoopbackOnCore();
      try {
        expect((await postJson(fresh.server.port, '/session', body)).status).toBe(403);
        // A wrong try does not use up the right one.
        expect(await signIn(fresh.launch)).toMatch(/^[\w-]{43}$/);
      } finally {
        await fresh.close();
      }
    },
  );

  test('before the exchange no token is right', async () => {
    const fresh = await startLoopbackOnCore();
    try {
      for (const guess of ['undefined', '', loopback.launch.secret, fresh.launch.secret]) {
        const answer = await postJson(fresh.server.port, '/call', JSON.parse(INFO), [`Authorization: Bearer ${guess}`]);
        expect(answer.status).toBe(401);
      }
      expect(fresh.reached).toEqual([]);
    } finally {
      await fresh.close();
    }
  });

  test.each([
    ['none', []],
    ['an empty one', ['Authorization: Bearer ']],
    ['a wrong one of the right length', [`Authorization: Bearer ${'A'.repeat(43)}`]],
    ['another scheme', ['Authorization: Basic TOKEN']],
    ['a cookie', ['Cookie: token=TOKEN']],
    ['the token with more behind it', ['Authorization: Bearer TOKENx']],
  ])('refuses %s', async (_, lines) => {
    const before = loopback.reached.length;
    expect(await statusOf(call({ lines: instead('Authorization:', ...lines.map((line) => line.replace('TOKEN', token))) }))).toBe(401);
    expect(loopback.reached.length).toBe(before);
  });

  test('sets no cookie', async () => {
    expect((await sendRaw(port, { headers: good })).head.toLowerCase()).not.toContain('set-cookie');
  });
});

describe('where a message ends', () => {
  test.each([
    ['a length and chunks', ['Transfer-Encoding: chunked', 'Content-Length: 4']],
    ['chunks alone', ['Transfer-Encoding: chunked']],
    ['two lengths', ['Content-Length: 4', 'Content-Length: 44']],
    ['an odd encoding', ['Transfer-Encoding: xchunked', 'Content-Length: 4']],
    ['a signed length', ['Content-Length: +4']],
    ['no length', []],
  ])('refuses %s, and reads nothing behind it', async (_, lines) => {
    const before = loopback.reached.length;
    const smuggled = write(call());
    const request = call({ lines: instead('Content-Length:', ...lines), request: { body: `0\r\n\r\n${smuggled}` } });
    const { text } = await exchangeRaw(port, write(request));
    expect(text).not.toContain('HTTP/1.1 200');
    expect(loopback.reached.length).toBe(before);
  });

  test('refuses a GET with a body', async () => {
    expect(await statusOf({ headers: [...good, 'Content-Length: 4'], body: 'four' })).toBe(400);
  });
});

describe('how much it takes', () => {
  test('a body over the limit is refused by its length, unread', async () => {
    expect(await statusOf(call({ lines: instead('Content-Length:', `Content-Length: ${LIMITS.body + 1}`) }))).toBe(413);
  });

  test('a large body within the limit is read', async () => {
    const body = JSON.stringify({ operation: 'people.list', input: { search: 'x'.repeat(LIMITS.body - 100) } });
    expect(await statusOf(call({ request: { body } }))).toBe(200);
  });

  test('a file comes by a way of its own, which takes nothing else, up to a limit', async () => {
    const input = { planId: 'x', name: 'x', mediaType: 'image/png', base64: 'x'.repeat(LIMITS.body) };
    const file = JSON.stringify({ operation: 'files.add', input });
    const before = loopback.reached.length;
    expect(await statusOf(call({ request: { path: '/call', body: file } }))).toBe(413);
    expect(await statusOf(call({ request: { path: '/file' } }))).toBe(413);
    const large = JSON.stringify({ operation: 'plans.save', input: { words: 'x'.repeat(LIMITS.body) } });
    expect(await statusOf(call({ request: { path: '/file', body: large } }))).toBe(413);
    expect(
      await statusOf(call({ request: { path: '/file' }, lines: instead('Content-Length:', `Content-Length: ${LIMITS.fileBody + 1}`) })),
    ).toBe(413);
    expect(loopback.reached.length).toBe(before);
    expect(await statusOf(call({ request: { path: '/file', body: file } }))).toBe(200);
    expect(loopback.reached.at(-1)).toBe('files.add');
    expect(await statusOf(call({ request: { path: '/file', body: file }, lines: without('Authorization:') }))).toBe(401);
    expect(await statusOf({ path: '/file', headers: good })).toBe(405);
  });

  test('a session body is small', async () => {
    expect((await postJson(port, '/session', { secret: 'x'.repeat(LIMITS.sessionBody) })).status).toBe(413);
  });

  test('long headers are refused', async () => {
    expect(LIMITS.header).toBe(8 * 1024);
    expect(await statusOf({ headers: [...good, `X-Long: ${'x'.repeat(LIMITS.header)}`] })).toBe(431);
    expect(await statusOf({ path: `/${'x'.repeat(LIMITS.header)}`, headers: good })).toBe(431);
  });

  test.each([
    ['not JSON', '{"operation":'],
    ['not an object', '[]'],
    ['an operation that is no text', '{"operation":1,"input":{}}'],
    ['no input', '{"operation":"app.info"}'],
    ['a key too many', '{"operation":"app.info","input":{},"host":"x"}'],
    ['__proto__', '{"operation":"app.info","__proto__":{}}'],
    ['bytes that are no text', '{"operation":"app.info","input":"\xff"}'],
  ])('refuses %s', async (_, body) => {
    const bytes = Buffer.from(body, 'latin1').toString('latin1');
    const length = Buffer.byteLength(bytes, body.includes('\xff') ? 'latin1' : 'utf8');
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.setEncoding('latin1').on('data', (part: string) => (text += part));
    const lines = [...instead('Content-Length:', `Content-Length: ${length}`)(call().headers), 'Connection: close'];
    socket.write(Buffer.from(write({ method: 'POST', path: '/call', headers: lines, body: bytes }), 'latin1'));
    await ended;
    const answer = readAnswer(text);
    expect([answer.status, answer.body]).toEqual([400, '']);
  });
});

describe('how long it waits', () => {
  test.concurrent('headers that trickle in are cut off', { timeout: 20_000 }, async () => {
    const started = performance.now();
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\n'));
    const drip = setInterval(() => socket.writable && socket.write('X: y\r\n'), 200);
    socket.on('error', () => undefined).resume();
    await new Promise<void>((resolve) => socket.once('close', () => resolve()));
    clearInterval(drip);
    expect(performance.now() - started).toBeLessThan(LIMITS.headersMs + 2_500);
  });

  test.concurrent('a connection that says nothing is cut off', { timeout: 20_000 }, async () => {
    const { ms } = await exchangeRaw(port, '');
    expect(ms).toBeLessThan(LIMITS.headersMs + 2_500);
  });

  test('there is an end to how many connections it keeps, and it serves again after', async () => {
    const sockets: Socket[] = [];
    let dropped = 0;
    for (let index = 0; index < LIMITS.connections + 20; index += 1) {
      const socket = connect(port, '127.0.0.1');
      socket
        .on('error', () => undefined)
        .on('close', () => (dropped += 1))
        .resume();
      sockets.push(socket);
      await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    }
    await expect.poll(() => dropped).toBeGreaterThanOrEqual(20);
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => statusOf({ headers: good })).toBe(200);
  });
});

describe('what it serves', () => {
  test('the page, under headers that confine it', async () => {
    const { head } = await sendRaw(port, { headers: good });
    const lines = head.split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Cache-Control: no-store',
        'X-Content-Type-Options: nosniff',
        'X-Frame-Options: DENY',
        'Referrer-Policy: no-referrer',
        'Cross-Origin-Opener-Policy: same-origin',
        'Cross-Origin-Resource-Policy: same-origin',
        'Cross-Origin-Embedder-Policy: require-corp',
        `Permissions-Policy: ${PERMISSIONS_POLICY}`,
      ]),
    );
    const policy = lines.find((line) => line.startsWith('Content-Security-Policy: ')) ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self';",
      "style-src 'self';",
      "img-src 'self' blob:;",
      "object-src 'none'",
      'frame-src blob:;',
      "connect-src 'self';",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    for (const power of ['camera', 'microphone', 'geolocation', 'display-capture']) expect(PERMISSIONS_POLICY).toContain(`${power}=()`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(head).not.toMatch(/x-powered-by|server:/i);
  });

  test.each([
    '/../package.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/package.json',
    '/assets/../../package.json',
    '/.stamp',
    '/index.html/..',
    '/app.js%00',
    '/app.js?x=1',
    '/app.js#x',
    '/\\..\\x',
    '/constructor',
    '/__proto__',
  ])('nothing at %s', async (path) => {
    const answer = await sendRaw(port, { path, headers: good });
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).toBe('');
  });

  test('a refusal says nothing but its number', async () => {
    const answer = await sendRaw(port, call({ lines: without('Authorization:') }));
    expect(answer.body).toBe('');
    expect(answer.head).not.toMatch(/bearer|token|accord/i);
  });
});
