// A verified backup of a vault, for whoever schedules them.
import { join, resolve } from 'node:path';
import { ok } from '../../../shared/base/result.ts';
import { appError } from '../../../shared/api/errors.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { unlock } from '../unlock.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'make a backup of a vault, and read it through before it counts',
  usage: 'accord backup [--to DIR] [--vault DIR] [--json]',
  options: [{ name: 'to', takes: 'value', value: 'DIR', help: 'a folder that takes a copy besides, such as a memory stick' }],
  notes: [
    'The backup is one encrypted file in the folder "backups" of the vault. It opens with the passphrase, or the recovery code,\nthat the vault had when it was made. A second process opens it and reads every plan in it; only then does it count, and\nonly then do older ones go: 7 daily, 5 weekly and 12 monthly ones are kept, and for a year those from before an update.',
    'With --json: { file, madeAt, bytes, people, plans, versions, kept }. Exit code 7: it could not be made or copied.',
    'While a window has the vault open, use Back up now there.',
  ],
  examples: ['accord backup --vault ./vault', 'accord backup --vault ./vault --to /media/stick --json --passphrase-stdin < passphrase.txt'],
  run: async (task) => {
    const session = await unlock(task);
    if (!session.ok) return session;
    const to = task.given.value('to');
    task.progress('Making a backup and reading it through…');
    const made = await task.call('backups.make', to === undefined ? {} : { to: resolve(to) });
    if (!made.ok) return made;
    const { verified, folder, kept, place } = made.value;
    if (!verified) return { ok: false, error: appError('backup-failed') };
    const { at, file, ...counts } = verified;
    const path = join(folder, file);
    return ok({
      exitCode: EXIT.done,
      value: { file: path, madeAt: at, ...counts, kept },
      lines: [path],
      words: [
        `Verified: ${counts.people} people, ${counts.plans} plans, ${counts.versions} versions.`,
        ...(place?.trouble ? [`${place.trouble.error.happened} ${place.trouble.error.safe}`] : []),
      ],
    });
  },
};
