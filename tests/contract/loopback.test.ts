import { startServer } from '../../electron/loopback/server.ts';
import { readLaunch, signIn, transportOf } from '../support/loopbackClient.ts';
import { createTestApp } from '../support/testApp.ts';
import { contractSuite } from './contractSuite.ts';

contractSuite('over loopback HTTP', async () => {
  const { app, close } = createTestApp();
  const server = await startServer({ call: app.dispatch, files: new Map() });
  const token = await signIn(readLaunch(server.launchAddress));
  return {
    connect: () => transportOf(server.port, token),
    close: async () => {
      await server.close(1_000);
      await close();
    },
  };
});
