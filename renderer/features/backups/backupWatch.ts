// What is known of the backups, in one place for the bar and the screen, and kept fresh: they are made without this window
// being asked.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { backupAge, type BackupAge } from '../../../shared/api/backupAge.ts';
import type { Client } from '../../../shared/api/client.ts';
import type { BackupStatus } from '../../../shared/api/backups.ts';
import type { AppError } from '../../../shared/api/errors.ts';

const WHILE_WORKING_MS = 700;
const OTHERWISE_MS = 30_000;

interface Known {
  readonly status?: BackupStatus;
  readonly trouble?: AppError;
  // As it was when it was looked at.
  readonly age?: BackupAge;
}

export interface BackupWatch {
  readonly state: StoreApi<Known>;
  readonly take: (status: BackupStatus) => void;
  readonly look: () => Promise<void>;
  // Looks again and again until what it gives back is called.
  readonly watch: () => () => void;
}

const CANNOT_LOOK: BackupAge = { at: 'wrong', words: 'Backups cannot be looked at' };

export function createBackupWatch(client: Client): BackupWatch {
  const state = createStore<Known>(() => ({}));
  const take = (status: BackupStatus): void => state.setState({ status, age: backupAge(status, new Date()) }, true);

  const look = async (): Promise<void> => {
    const asked = await client('backups.status', {});
    if (asked.ok) take(asked.value);
    else if (asked.error.code !== 'locked') state.setState({ trouble: asked.error, age: CANNOT_LOOK }, true);
  };

  const watch = (): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let watching = true;
    const lookOn = async (): Promise<void> => {
      await look();
      if (!watching) return;
      timer = setTimeout(() => void lookOn(), state.getState().status?.underWay ? WHILE_WORKING_MS : OTHERWISE_MS);
    };
    void lookOn();
    return () => {
      watching = false;
      clearTimeout(timer);
    };
  };

  return { state, take, look, watch };
}
