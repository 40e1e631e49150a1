// What is known of the backups, kept fresh: they are made without this window being asked.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { BackupStatus } from '../../../shared/api/backups.ts';

const WHILE_WORKING_MS = 700;
const OTHERWISE_MS = 30_000;

interface Backups {
  readonly status: BackupStatus | undefined;
  readonly take: (status: BackupStatus) => void;
}

export function useBackups(client: Client): Backups {
  const [status, setStatus] = useState<BackupStatus>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const look = async (): Promise<void> => {
      const asked = await client('backups.status', {});
      if (!here) return;
      if (asked.ok) setStatus(asked.value);
      timer = setTimeout(() => void look(), asked.ok && asked.value.underWay ? WHILE_WORKING_MS : OTHERWISE_MS);
    };
    void look();
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [client]);
  return { status, take: setStatus };
}
