// A server for one window on this computer. It listens on 127.0.0.1 only, gives out the window's files, exchanges the
// launch secret for a token, and carries calls to the core. Everything else gets a bare number.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { bringsFile, MOST_CALL_BYTES, MOST_FILE_CALL_BYTES, type Transport } from '../../shared/api/client.ts';
import { CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY } from '../../shared/api/contentPolicy.ts';
import { createAccess } from './access.ts';
import { addressOf, refusalOf } from './refusals.ts';
import { readBody } from './readBody.ts';
import type { WindowFile } from '../core/windowFiles.ts';

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Permissions-Policy': PERMISSIONS_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

export const LIMITS = {
  body: MOST_CALL_BYTES,
  fileBody: MOST_FILE_CALL_BYTES,
  sessionBody: 1024,
  header: 8 * 1024,
  connections: 48,
  // A browser on the same computer needs milliseconds for any of these.
  headersMs: 5_000,
  requestMs: 20_000,
  idleMs: 30_000,
} as const;

export interface LoopbackServer {
  readonly port: number;
  // Opens the window once: what comes after the # is never sent over a network, nor written to a log.
  readonly launchAddress: string;
  // Whether the launch secret has been exchanged.
  readonly wasOpened: () => boolean;
  // Lets calls in flight finish, for as long as it takes up to `graceMs`.
  readonly close: (graceMs: number) => Promise<void>;
}

interface Parts {
  readonly call: Transport;
  readonly files: ReadonlyMap<string, WindowFile>;
}

// What is posted to.
const PLACES: ReadonlySet<string> = new Set(['/session', '/call', '/file']);

function answer(response: ServerResponse, status: number, mediaType = 'text/plain', bytes: Buffer | string = ''): void {
  response.writeHead(status, { 'Content-Type': mediaType, 'Content-Length': Buffer.byteLength(bytes) });
  response.end(bytes);
}

const answerJson = (response: ServerResponse, value: unknown): void => answer(response, 200, 'application/json', JSON.stringify(value));

// A refusal ends its connection. What stands behind it in the same stream may be the rest of that message or one hidden in
// it, so nothing more is heard from there, not even what Node has parsed already.
const refused = new WeakSet<Socket>();

function refuse(response: ServerResponse, status: number): void {
  refused.add(response.req.socket);
  response.setHeader('Connection', 'close');
  answer(response, status);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Exactly these keys, so that a misspelt one is refused rather than overlooked.
const hasOnly = (value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean =>
  Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));

export async function startServer({ call, files }: Parts): Promise<LoopbackServer> {
  const access = createAccess();
  let address = addressOf(0);

  async function session(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, LIMITS.sessionBody);
    if (!body.ok) return refuse(response, body.error);
    const { value } = body;
    const secret = isRecord(value) && hasOnly(value, ['secret']) ? value['secret'] : undefined;
    const token = typeof secret === 'string' ? access.exchange(secret) : undefined;
    if (token === undefined) return refuse(response, 403);
    answerJson(response, { token });
  }

  async function carry(
    request: IncomingMessage,
    response: ServerResponse,
    most: number,
    mayAsk: (operation: string) => boolean,
  ): Promise<void> {
    if (!access.admits(request.headers.authorization)) return refuse(response, 401);
    const body = await readBody(request, most);
    if (!body.ok) return refuse(response, body.error);
    const { value } = body;
    if (!isRecord(value) || !hasOnly(value, ['operation', 'input']) || typeof value['operation'] !== 'string') return refuse(response, 400);
    if (!mayAsk(value['operation'])) return refuse(response, 413);
    answerJson(response, await call(value['operation'], value['input']));
  }

  function give(response: ServerResponse, path: string): void {
    const file = files.get(path);
    if (file) answer(response, 200, file.mediaType, file.bytes);
    else refuse(response, PLACES.has(path) ? 405 : 404);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (refused.has(request.socket)) return;
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request, address);
    if (refusal !== undefined) refuse(response, refusal);
    else if (request.method !== 'POST') give(response, request.url ?? '');
    else if (request.url === '/session') await session(request, response);
    else if (request.url === '/call') await carry(request, response, LIMITS.body, () => true);
    else if (request.url === '/file') await carry(request, response, LIMITS.fileBody, bringsFile);
    else refuse(response, 404);
  }

  const server = createServer(
    {
      insecureHTTPParser: false,
      maxHeaderSize: LIMITS.header,
      headersTimeout: LIMITS.headersMs,
      requestTimeout: LIMITS.requestMs,
      keepAliveTimeout: LIMITS.idleMs,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      handle(request, response).catch(() => (response.headersSent ? response.destroy() : refuse(response, 500)));
    },
  );
  server.maxConnections = LIMITS.connections;
  // A body is never asked for before its request has been looked at.
  server.on('checkContinue', (_, response: ServerResponse) => refuse(response, 417));
  server.on('clientError', (error, socket) => {
    const tooLong = 'code' in error && error.code === 'HPE_HEADER_OVERFLOW';
    if (!socket.writable) socket.destroy();
    // Ended on both sides: whoever never closes their own would otherwise hold a place for as long as they like.
    else
      socket.end(`HTTP/1.1 ${tooLong ? '431 Too Long' : '400 Bad Request'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
        socket.destroy(),
      );
  });

  address = addressOf(await listen(server));
  return {
    port: Number(address.host.split(':')[1]),
    launchAddress: `${address.origin}/#${access.launchSecret}`,
    wasOpened: access.wasExchanged,
    close: (graceMs) => close(server, graceMs),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('The server has no port.'));
      else resolve(bound.port);
    });
  });
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
