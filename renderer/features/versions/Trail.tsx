// Who changed what in a version, day by day. Each statement opens on what it said before.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { TrailDay, VersionStory } from '../../../shared/api/history.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { formatDate } from '../../../shared/base/plainDate.ts';
import { emptyAnswers, type Answers } from '../../../shared/plan/definition.ts';
import { Button } from '../../ui/Button.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import { StatementStory } from './StatementStory.tsx';
import { trailGroups, type TrailGroup } from './trailGroups.ts';

interface Props {
  readonly client: Client;
  readonly planId: PlanId;
  readonly story: VersionStory;
}

interface Found {
  readonly days: readonly TrailDay[];
  // For the names of the rows: where the version does not read back, they are told by their kind.
  readonly answers: Answers;
}

export function Trail({ client, planId, story: { versionId, version } }: Props) {
  const [found, setFound] = useState<Found>();
  const [trouble, setTrouble] = useState<AppError>();
  const slow = useLate(!found && !trouble);
  useEffect(() => {
    let here = true;
    void Promise.all([client('history.trail', { versionId }), client('plans.open', { planId, version })]).then(([days, plan]) => {
      if (!here) return;
      if (days.ok) setFound({ days: days.value, answers: plan.ok ? plan.value.content.answers : emptyAnswers });
      else setTrouble(days.error);
    });
    return () => {
      here = false;
    };
  }, [client, planId, versionId, version]);

  if (trouble) return <TroublePanel error={trouble} />;
  if (!found) return <p role="status">{slow ? 'Looking up who changed what…' : ''}</p>;
  if (found.days.length === 0) return <p className="quiet">Nobody changed a field after this version was begun.</p>;
  return (
    <ol className="versions__trail">
      {found.days.map(({ day, by, byYou, paths }) => (
        <li key={`${day} ${by}`}>
          <h3>
            {formatDate(day)}, {byYou ? 'you' : by}
          </h3>
          <ul>
            {trailGroups(paths, found.answers).map((group) => (
              <Changed key={group.path} client={client} versionId={versionId} group={group} answers={found.answers} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface ChangedProps extends Pick<Props, 'client'> {
  readonly versionId: VersionStory['versionId'];
  readonly group: TrailGroup;
  readonly answers: Answers;
}

function Changed({ client, versionId, group: { path, name, parts }, answers }: ChangedProps) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {name}
      </Button>
      {parts.length === 0 ? null : <span className="quiet versions__parts">{parts.join(' · ')}</span>}
      {open ? <StatementStory client={client} versionId={versionId} path={path} answers={answers} /> : null}
    </li>
  );
}
