// The loopback server over a fresh core, with a small page to serve.
import { startServer, type LoopbackServer } from '../../electron/loopback/server.ts';
import { readLaunch, type Launch } from './loopbackClient.ts';
import { createTestApp } from './testApp.ts';

export interface LoopbackOnCore {
  readonly server: LoopbackServer;
  readonly launch: Launch;
  // The operations that reached the core.
  readonly reached: readonly string[];
  readonly close: () => Promise<void>;
}

export async function startLoopbackOnCore(): Promise<LoopbackOnCore> {
  const { app, close } = createTestApp();
  const reached: string[] = [];
  const server = await startServer({
    call: (operation, input) => {
      reached.push(operation);
      return app.dispatch(operation, input);
    },
    files: new Map([
      ['/', { mediaType: 'text/html; charset=utf-8', bytes: Buffer.from('<!doctype html><title>Accord</title>') }],
      ['/app.js', { mediaType: 'text/javascript; charset=utf-8', bytes: Buffer.from('globalThis.accordWasRead = true;') }],
    ]),
  });
  return {
    server,
    launch: readLaunch(server.launchAddress),
    reached,
    close: async () => {
      await server.close(500);
      await close();
    },
  };
}
