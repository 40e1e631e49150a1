// Carries files between the form and the core. What is on its way is waited for before the plan is left or locked.
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { Platform } from '../../../shared/api/platform.ts';
import { ok } from '../../../shared/base/result.ts';
import type { FileKeeper } from '../../form/files/fileKeeper.ts';
import { inBase64 } from '../../ui/inBase64.ts';
import type { Editing } from './editing.ts';

interface Parts {
  readonly client: Client;
  readonly plan: Pick<OpenPlan, 'planId' | 'planNumber'>;
  readonly saveFile: Platform['saveFile'];
  readonly during: Editing['during'];
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' };

const NOT_WRITTEN = {
  happened: 'The copy could not be written there.',
  safe: 'The file is still in the plan.',
  next: 'Choose another folder, and save a copy again.',
} as const;

export function createFileKeeper({ client, plan: { planId, planNumber }, saveFile, during }: Parts): FileKeeper {
  return {
    add: ({ name, mediaType, bytes }, place) =>
      during(async () => {
        const added = await client('files.add', { planId, name, mediaType, base64: await inBase64(bytes) });
        if (!added.ok) return added.error;
        place(added.value);
        return undefined;
      }),
    read: async (fileId) => {
      const read = await client('files.read', { planId, fileId });
      if (!read.ok) return read;
      const { mediaType, base64 } = read.value;
      return ok(new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: mediaType }));
    },
    saveCopy: async ({ id: fileId }, one) => {
      const read = await client('files.read', { planId, fileId });
      if (!read.ok) return read.error;
      const { mediaType, base64 } = read.value;
      const saved = await saveFile({ fileName: `${one}_${planNumber}.${ENDINGS[mediaType] ?? ''}`, mediaType, base64 });
      return saved === 'failed' ? NOT_WRITTEN : saved;
    },
  };
}
