// The one window.
import { BrowserWindow, type Session, type WebPreferences } from 'electron';
import { PAGE } from './windowSession.ts';

// Of any window of ours.
export const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
} as const satisfies WebPreferences;

interface Parts {
  readonly preload: string;
  readonly session: Session;
  readonly onShown: () => void;
}

export function openAppWindow({ preload, session, onShown }: Parts): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    title: 'Accord',
    show: false,
    webPreferences: { ...SAFE_PREFERENCES, preload, session },
  });
  // What stands in a page's title would be shown to everyone by task bars and screen sharing.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    window.show();
    onShown();
  });
  void window.loadURL(PAGE);
  return window;
}
