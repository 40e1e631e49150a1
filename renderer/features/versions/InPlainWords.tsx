// What has changed for whoever signed the earlier version: what they may read of it, as the page for the family says it.
import { useMemo } from 'react';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { dateAt, formatDate } from '../../../shared/base/plainDate.ts';
import { plainChanges } from '../../../shared/documents/plainChanges.ts';
import { mayRead } from '../../../shared/documents/printScope.ts';
import { secretFields } from '../../../shared/documents/whereabouts.ts';
import { packOf } from '../../../shared/jurisdiction/packs.ts';
import { versionName } from '../../../shared/plan/versionNumber.ts';
import { PlainChanges } from '../../ui/PlainChanges.tsx';
import { today } from '../../ui/today.ts';

// A version that was agreed is what people signed last.
const sinceInWords = ({ version, status, savedAt }: OpenPlan): string =>
  status === 'agreed' || status === 'superseded'
    ? `What has changed since you signed ${versionName(version)}, agreed on ${formatDate(dateAt(new Date(savedAt)))}.`
    : `What has changed since ${versionName(version)}, which nobody agreed or which no longer counts.`;

export function InPlainWords({ before, after }: { readonly before: OpenPlan; readonly after: OpenPlan }) {
  const changes = useMemo(() => {
    const { answers, jurisdiction } = after.content;
    const setting = { today: today(), nation: packOf(jurisdiction).nation };
    const scope = { setting, audience: 'family', withheld: secretFields(answers) } as const;
    return plainChanges(before.content, after.content, scope, ({ audience, field }, print) => mayRead(print, audience, field));
  }, [before, after]);
  return (
    <div className="versions__plain">
      <p>
        <strong>{sinceInWords(before)}</strong> Here is what the family may read of it.
      </p>
      {changes.length === 0 ? <p>Nothing that they can read has changed.</p> : <PlainChanges changes={changes} />}
    </div>
  );
}
