// The Electron shell: its preload script puts one small bridge on the window, and nothing else of Electron is in reach.
import type { Bridge, Platform } from '../../shared/api/platform.ts';

export function connectElectron(): Platform | undefined {
  const { accord } = globalThis as { readonly accord?: Bridge }; // set by electron/preload, or not there at all
  if (!accord) return undefined;
  // The shell asks before it closes and waits for the flush, so there is nothing to hold open here.
  return { ...accord, host: 'electron', holdOpen: () => undefined, forgetPrinted: () => undefined };
}
