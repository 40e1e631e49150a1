// What the field somebody is in said before, asked for once they have come to rest in it. Nothing is asked while they type.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '../../../shared/api/client.ts';
import type { FieldHistory } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { VersionId } from '../../../shared/base/ids.ts';

export interface Looked {
  readonly path: string;
  readonly found?: FieldHistory;
  readonly trouble?: AppError;
}

export interface FieldHistories {
  // Of the field that was asked about last; undefined before anybody was in one.
  readonly store: StoreApi<{ readonly looked: Looked | undefined }>;
  readonly look: (path: string) => Promise<void>;
}

export function createFieldHistories(client: Client, versionId: VersionId): FieldHistories {
  const store = createStore<{ readonly looked: Looked | undefined }>(() => ({ looked: undefined }));
  let asked = 0;
  return {
    store,
    look: async (path) => {
      asked += 1;
      const mine = asked;
      const answer = await client('plans.fieldHistory', { versionId, path });
      // Somebody who went on meanwhile is told about the field they are in.
      if (mine === asked) store.setState({ looked: answer.ok ? { path, found: answer.value } : { path, trouble: answer.error } });
    },
  };
}
