// The session that the window lives in: kept in memory only, serving the built window from app://accord, asking nobody
// for anything, and granting the page nothing.
import { session, type Session } from 'electron';
import { CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY } from '../../shared/api/contentPolicy.ts';
import type { WindowFile } from '../core/windowFiles.ts';

export const PAGE = 'app://accord/';
// Without the prefix `persist:` Electron keeps it in memory.
export const PARTITION = 'accord';

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Permissions-Policy': PERMISSIONS_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

export const isPage = (address: string): boolean => address === PAGE || address.startsWith(PAGE);

// blob: and data: are made by the page itself; the content policy says where they may be used.
const isOwn = (address: string): boolean =>
  isPage(address) || address.startsWith(`blob:${PAGE.slice(0, -1)}`) || address.startsWith('data:');

export function serveFile(files: ReadonlyMap<string, WindowFile>, request: Request): Response {
  if (request.method !== 'GET' || !isPage(request.url)) return new Response(null, { status: 403, headers: HEADERS });
  const file = files.get(new URL(request.url).pathname);
  if (!file) return new Response(null, { status: 404, headers: HEADERS });
  return new Response(new Uint8Array(file.bytes), { headers: { ...HEADERS, 'Content-Type': file.mediaType } });
}

export function prepareSession(files: ReadonlyMap<string, WindowFile>): Session {
  const own = session.fromPartition(PARTITION);
  own.protocol.handle('app', (request) => serveFile(files, request));
  denyEverything(own, isOwn);
  return own;
}

// A session that asks nobody but for what is ours, grants nothing and keeps nothing.
export function denyEverything(own: Session, mayAsk: (address: string) => boolean): void {
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayAsk(url) }));
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  // Dictionaries would be fetched from the network.
  own.setSpellCheckerEnabled(false);
}
