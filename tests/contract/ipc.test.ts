// The same cases over what Electron's channel does to a call: a structured clone each way, and the sender check.
import { vi } from 'vitest';
import type { Transport } from '../../shared/api/client.ts';
import type { AppError } from '../../shared/api/errors.ts';
import type { Result } from '../../shared/base/result.ts';
import { electron, fakeElectronModule, FakeWindow } from '../support/fakeElectron.ts';
import { createTestApp } from '../support/testApp.ts';
import { contractSuite } from './contractSuite.ts';

contractSuite('over the Electron channel', async () => {
  vi.doMock('electron', fakeElectronModule);
  const { listenToPage } = await import('../../electron/main/pageMessages.ts');
  const { app, close } = createTestApp();
  const window = new FakeWindow({});
  listenToPage({
    window: window as never, // the stand-in has what the channel uses of a window
    call: app.dispatch,
    save: () => Promise.resolve('cancelled'),
    print: () => Promise.resolve('unavailable'),
    flushed: () => undefined,
  });
  const connect = (): Transport => async (operation, input) => {
    const event = { sender: window.webContents, senderFrame: window.webContents.mainFrame };
    const answer = await electron.handlers.get('accord:call')?.(event, structuredClone({ kind: 'call', operation, input }));
    return structuredClone(answer) as Result<unknown, AppError>; // the contract's own shape
  };
  return { connect, close };
});
