// HTTP written by hand, byte for byte, for what a well-behaved client would never send.
import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly version?: string;
  readonly headers: readonly string[];
  readonly body?: string;
}

export const write = ({ method = 'GET', path = '/', version = 'HTTP/1.1', headers, body = '' }: RawRequest): string =>
  `${method} ${path} ${version}\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n${body}`;

// Everything that comes back until the other side ends the connection, and how long that took.
export function exchangeRaw(port: number, bytes: string, giveUpMs = 15_000): Promise<{ readonly text: string; readonly ms: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    const done = (): void => resolve({ text, ms: performance.now() - started });
    socket.setEncoding('latin1').on('data', (part: string) => (text += part));
    socket.once('close', done);
    socket.once('error', done);
    socket.setTimeout(giveUpMs, () => {
      socket.destroy();
      reject(new Error(`The connection was left open for ${giveUpMs} ms. So far:\n${text}`));
    });
  });
}

export function readAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') };
}

// One request on a connection that ends after it.
export async function sendRaw(port: number, request: RawRequest): Promise<RawAnswer> {
  const headers = [...request.headers, 'Connection: close'];
  return readAnswer((await exchangeRaw(port, write({ ...request, headers }))).text);
}
