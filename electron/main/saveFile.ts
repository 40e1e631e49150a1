// Asks where to, then writes beside the place and renames, so that a file is there whole or not at all.
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { FileToSave, SaveOutcome } from '../../shared/api/platform.ts';

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const passing = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const file = await open(passing, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(passing, path);
  } catch (fault) {
    await rm(passing, { force: true });
    throw fault;
  }
}

export async function saveFile(window: BrowserWindow, { fileName, base64 }: FileToSave): Promise<SaveOutcome> {
  const name = basename(fileName.replaceAll('\\', '/'));
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save from Accord',
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: 'Document', extensions: [extname(name).slice(1) || 'pdf'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return 'cancelled';
  try {
    await writeWhole(filePath, Buffer.from(base64, 'base64'));
    return 'saved';
  } catch {
    return 'failed';
  }
}
