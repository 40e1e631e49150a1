// A vault made anew from a backup. It never overwrites: what is there stays as it is.
import { resolve } from 'node:path';
import type { BackupContents } from '../../../shared/api/backups.ts';
import { ok } from '../../../shared/base/result.ts';
import type { Command } from '../command.ts';
import { EXIT, wrongUsage } from '../failure.ts';

const preview = ({ madeAt, people, plans, versions, newestChange }: BackupContents): readonly string[] => [
  `Backup of ${madeAt}: ${people} people, ${plans} plans, ${versions} versions. Newest change: ${newestChange}.`,
];

export const restore: Command = {
  name: 'restore',
  summary: 'make a vault from a backup, in a new folder',
  usage: 'accord restore FILE --into DIR | --look [--json]',
  mostWords: 1,
  options: [
    { name: 'into', takes: 'value', value: 'DIR', help: 'the new folder; one that holds anything is refused' },
    { name: 'look', takes: 'nothing', help: 'say what is in the backup, and restore nothing' },
  ],
  notes: [
    'FILE is read through before anything is written, and the new vault is read through before it is said to be done. The\npassphrase is the one that the vault had when the backup was made.',
    'With --json: { folder, vaultName, madeAt, people, plans, versions, newestChange }.',
    'Exit code 4: the passphrase is not the one. 6: the backup is damaged, cut short or from a later version. 7: the folder\nholds something, or the disk did not take it.',
  ],
  examples: [
    'accord restore ./vault/backups/accord-2026-03-14T09-00-00-000Z-daily.backup --look',
    'accord restore /media/stick/accord-2026-03-14T09-00-00-000Z-daily.backup --into ./restored --passphrase-stdin < passphrase.txt',
  ],
  run: async ({ given, call, passphrase, progress }) => {
    const [name] = given.words;
    const into = given.value('into');
    if (name === undefined) return wrongUsage('No backup is given.', 'Give the file of a backup.');
    if ((into === undefined) === !given.has('look'))
      return into === undefined
        ? wrongUsage('Accord was not told where to restore to.', 'Add --into with a new folder, or --look to see what is in the backup.')
        : wrongUsage('--into and --look are both given.', 'Give one of them.');
    const secret = await passphrase('once');
    if (!secret.ok) return secret;
    const asked = { file: resolve(name), passphrase: secret.value };
    progress('Reading the backup through…');
    if (into === undefined) {
      const found = await call('backups.inspect', asked);
      return found.ok ? ok({ exitCode: EXIT.done, value: found.value, lines: preview(found.value), words: [] }) : found;
    }
    const restored = await call('backups.restore', { ...asked, into: resolve(into) });
    if (!restored.ok) return restored;
    return ok({
      exitCode: EXIT.done,
      value: restored.value,
      lines: [restored.value.folder],
      words: [...preview(restored.value), 'The restored vault was read through: everything is there. Nothing else was changed.'],
    });
  },
};
