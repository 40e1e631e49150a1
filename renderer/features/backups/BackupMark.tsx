// Always in sight: how old the last verified backup is, in red and in words where something is wrong with that. The way to
// everything about backups.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { BackupWatch } from './backupWatch.ts';
import './backups.scss';

interface Props {
  readonly backups: BackupWatch;
  readonly onOpen: () => void;
}

export function BackupMark({ backups, onOpen }: Props) {
  const { status, age } = useStore(backups.state);
  useEffect(() => backups.watch(), [backups]);
  // Sample people come again whenever they are wanted.
  if (!age || (status && !status.byItself && !status.verified && !status.trouble)) return null;
  return (
    <Button look="bar" className="backup-mark" data-at={age.at} onClick={onOpen}>
      {age.at === 'wrong' ? <Icon name="error" /> : null}
      {age.words}
    </Button>
  );
}
