// Always in sight: how old the last verified backup is, in red and in words where something is wrong with that. The way to
// everything about backups.
import { backupAge } from '../../../shared/api/backupAge.ts';
import type { Client } from '../../../shared/api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './backups.scss';
import { useBackups } from './useBackups.ts';

interface Props {
  readonly client: Client;
  readonly onOpen: () => void;
}

export function BackupMark({ client, onOpen }: Props) {
  const { status } = useBackups(client);
  // Sample people come again whenever they are wanted.
  if (!status?.byItself && !status?.verified && !status?.trouble) return null;
  const { at, words } = backupAge(status, new Date());
  return (
    <Button look="bar" className="backup-mark" data-at={at} onClick={onOpen}>
      {at === 'wrong' ? <Icon name="error" /> : null}
      {words}
    </Button>
  );
}
