// Accord started a second time comes to the window that is open. When the second was to open another vault, that is said:
// nobody should write into the first vault and think that it is the other.
import { app, dialog, type BrowserWindow } from 'electron';

const folderIn = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'vaultFolder' in data ? data.vaultFolder : undefined;

export function comeForward(window: BrowserWindow, vaultFolder: string): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
    const asked = folderIn(data);
    if (typeof asked !== 'string' || asked === vaultFolder) return;
    void dialog.showMessageBox(window, {
      type: 'info',
      message: 'Accord is already open on another vault.',
      detail: `This window shows the vault it was started with. Nothing was opened or changed in ${asked}. To work there, close this window first, then start Accord again.`,
      buttons: ['Stay here'],
      noLink: true,
    });
  });
}
