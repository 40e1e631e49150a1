// The window's side of the loopback host, spoken as a browser would speak it.
import { bringsFile, type Transport } from '../../shared/api/client.ts';
import type { AppError } from '../../shared/api/errors.ts';
import type { Result } from '../../shared/base/result.ts';
import { sendRaw, type RawAnswer } from './rawHttp.ts';

export interface Launch {
  readonly port: number;
  readonly secret: string;
}

export function readLaunch(address: string): Launch {
  const { port, hash } = new URL(address);
  return { port: Number(port), secret: hash.slice(1) };
}

export const hostLine = (port: number): string => `Host: 127.0.0.1:${port}`;
export const originLine = (port: number): string => `Origin: http://127.0.0.1:${port}`;

export function postJson(port: number, path: string, value: unknown, more: readonly string[] = []): Promise<RawAnswer> {
  const body = JSON.stringify(value);
  return sendRaw(port, {
    method: 'POST',
    path,
    headers: [hostLine(port), originLine(port), 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`, ...more],
    body: Buffer.from(body, 'utf8').toString('utf8'),
  });
}

export async function signIn({ port, secret }: Launch): Promise<string> {
  const answer = await postJson(port, '/session', { secret });
  if (answer.status !== 200) throw new Error(`The launch secret was answered with ${answer.status}.`);
  return (JSON.parse(answer.body) as { token: string }).token; // what electron/loopback/server.ts answers
}

export const transportOf =
  (port: number, token: string): Transport =>
  async (operation, input) => {
    const answer = await fetch(`http://127.0.0.1:${port}${bringsFile(operation) ? '/file' : '/call'}`, {
      method: 'POST',
      headers: { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ operation, input }),
    });
    return (await answer.json()) as Result<unknown, AppError>; // the contract's own shape
  };
