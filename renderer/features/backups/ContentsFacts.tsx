// What is in a backup, and how the vault that is open differs from it.
import type { BackupContents } from '../../../shared/api/backups.ts';
import { formatMoment } from '../../ui/formatMoment.ts';
import { counted } from './counted.ts';

export function ContentsFacts({ contents }: { readonly contents: BackupContents }) {
  const { now } = contents;
  return (
    <dl className="facts">
      <dt>Vault</dt>
      <dd>{contents.vaultName}</dd>
      <dt>Backed up</dt>
      <dd>{formatMoment(contents.madeAt)}</dd>
      <dt>In it</dt>
      <dd>{counted(contents)}</dd>
      <dt>Newest change</dt>
      <dd>{formatMoment(contents.newestChange)}</dd>
      {now ? (
        <>
          <dt>Now</dt>
          <dd>{counted(now)}</dd>
          <dt>Since then</dt>
          <dd>
            {now.changesSince === 0 ? (
              'Nothing was changed. The backup holds all that is in the vault now.'
            ) : (
              <strong>
                {now.changesSince === 1 ? '1 change is' : `${now.changesSince} changes are`} in the vault now and not in this backup.
              </strong>
            )}
          </dd>
        </>
      ) : null}
    </dl>
  );
}
