// A plan agreed in the store itself, by the steps that build a sample vault: no window can ask for it yet.
import { recordAgreements, takeStep } from '../../electron/core/store/versionSteps.ts';
import type { Database } from '../../electron/core/store/handles.ts';
import type { UserId, VersionId } from '../../shared/base/ids.ts';
import { literalDate } from '../../shared/base/plainDate.ts';
import { valueOf } from './testApp.ts';

const AT = '2026-11-21T12:00:00.000Z';

export function agreeInStore(store: Database, versionId: VersionId): void {
  const { id: by } = store.first<{ readonly id: UserId }>('SELECT id FROM users') ?? { id: '' as UserId }; // a vault has a user
  const { revision } = store.first<{ readonly revision: number }>('SELECT revision FROM versions WHERE id = @versionId', { versionId }) ?? {
    revision: 0,
  };
  const step = { versionId, revision, gateClear: true, at: AT, by };
  store.write((writing) => {
    valueOf(takeStep(writing, { ...step, event: 'markReady' }));
    recordAgreements(
      writing,
      versionId,
      { decisionMaker: 'Salma Sampleton', clinician: 'Dr Idris Fictional', owner: 'Rhian Fictional' },
      literalDate('2026-11-21'),
    );
    valueOf(takeStep(writing, { ...step, event: 'agree' }));
  });
}
