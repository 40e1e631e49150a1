// What a request must be before anything of it is looked at. A page of another site, another program, a name that was
// bent to 127.0.0.1, or a proxy that reads the message differently: each fails one of these, and learns only a number.
import type { IncomingMessage } from 'node:http';

export interface Address {
  readonly host: string;
  readonly origin: string;
}

export const addressOf = (port: number): Address => ({ host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` });

// Counted in the raw list: Node drops or joins a header that comes twice.
function valuesOf(request: IncomingMessage, name: string): string[] {
  return request.rawHeaders.filter((_, index) => index % 2 === 1 && request.rawHeaders[index - 1]?.toLowerCase() === name);
}

const exactly = (values: readonly string[], wanted: string): boolean => values.length === 1 && values[0] === wanted;

// The status to refuse it with, or undefined for one that may pass.
export function refusalOf(request: IncomingMessage, address: Address): number | undefined {
  if (request.httpVersion !== '1.1') return 505;
  if (!exactly(valuesOf(request, 'host'), address.host)) return 421;
  if (!request.url?.startsWith('/') || request.url.startsWith('//')) return 400;
  if (request.headers.upgrade !== undefined) return 400;
  if (request.method === 'POST') return refusalOfPost(request, address);
  return request.method === 'GET' || request.method === 'HEAD' ? refusalOfRead(request) : 405;
}

// A page of another origin may open this address, as anybody may type it, but may not draw anything from it into itself.
function refusalOfRead(request: IncomingMessage): number | undefined {
  if (valuesOf(request, 'content-length').length > 0 || valuesOf(request, 'transfer-encoding').length > 0) return 400;
  const site = request.headers['sec-fetch-site'];
  const opensIt = request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
  return site === undefined || site === 'same-origin' || site === 'none' || opensIt ? undefined : 403;
}

function refusalOfPost(request: IncomingMessage, address: Address): number | undefined {
  if (!exactly(valuesOf(request, 'origin'), address.origin)) return 403;
  if (!exactly(valuesOf(request, 'content-type'), 'application/json')) return 415;
  // A length, said once, so that there is one way to read where the message ends. Node refuses a length beside chunks.
  return /^\d{1,9}$/.test(valuesOf(request, 'content-length').join()) ? undefined : 411;
}
