// Every version of one plan: what became of each, what differs between any two, who changed what, and writing again from an
// earlier one. Nothing is changed here but by beginning a new version.
import { useEffect, useState, type ReactNode } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { PersonStory } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { PlanHistory } from '../../../shared/api/history.ts';
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import type { Platform } from '../../../shared/api/platform.ts';
import { isOpen } from '../../../shared/plan/workflow.ts';
import { Button } from '../../ui/Button.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWindowTitle } from '../../ui/useWindowTitle.ts';
import { Comparison } from './Comparison.tsx';
import { firstPair, pairWith, type Pair } from './pairs.ts';
import { VersionCard } from './VersionCard.tsx';
import './versions.scss';

interface Props {
  readonly client: Client;
  readonly platform: Platform;
  readonly planId: PlanId;
  // Whose plan it is: always in sight.
  readonly renderBanner: (story: PersonStory) => ReactNode;
  readonly onRead: (version: number, path?: string) => void;
  // To what a version that was just begun took up, to be looked at.
  readonly onReview: () => void;
  readonly onSearch: () => void;
}

interface Known {
  readonly history: PlanHistory;
  readonly story: PersonStory;
}

export function VersionsScreen({ client, platform, planId, renderBanner, onRead, onReview, onSearch }: Props) {
  const [known, setKnown] = useState<Known>();
  const [trouble, setTrouble] = useState<AppError>();
  const [pair, setPair] = useState<Pair>();
  const slow = useLate(!known && !trouble);
  useWindowTitle('Versions');
  useShortcut('Ctrl+K', onSearch);

  useEffect(() => {
    let here = true;
    void (async () => {
      const history = await client('history.read', { planId });
      const story = history.ok ? await client('people.read', { personId: history.value.personId }) : history;
      if (!here) return;
      if (!story.ok) setTrouble(story.error);
      else if (history.ok) setKnown({ history: history.value, story: story.value });
    })();
    return () => {
      here = false;
    };
  }, [client, planId]);

  // What refused it, if anything did.
  async function writeFrom(versionId: VersionId): Promise<AppError | undefined> {
    const begun = await client('plans.startVersion', { versionId });
    if (!begun.ok) return begun.error;
    onReview();
    return undefined;
  }

  if (!known) {
    return (
      <main className="column column--wide versions" id="main">
        {trouble ? <TroublePanel error={trouble} /> : <p className="starting">{slow ? 'Looking up the versions…' : ''}</p>}
      </main>
    );
  }
  const { versions } = known.history;
  const open = versions.find(({ status }) => isOpen(status));
  const first = firstPair(versions);
  return (
    <div className="versions-page">
      {renderBanner(known.story)}
      <main className="column column--wide versions" id="main">
        {pair ? (
          <Comparison
            client={client}
            platform={platform}
            planId={planId}
            versions={versions}
            pair={pair}
            onPair={setPair}
            onRead={onRead}
            onBack={() => setPair(undefined)}
          />
        ) : (
          <>
            <h1 tabIndex={-1}>Versions of this plan</h1>
            <p className="lead">None of them is ever changed or thrown away. Only the one in force is to give care from.</p>
            {first ? (
              <div className="buttons">
                <Button look="primary" autoFocus onClick={() => setPair(first)}>
                  Compare two versions
                </Button>
              </div>
            ) : null}
            <ol className="versions__list">
              {versions.map((story) => {
                const other = pairWith(versions, story);
                return (
                  <VersionCard
                    key={story.versionId}
                    client={client}
                    planId={planId}
                    story={story}
                    open={open?.version}
                    onRead={onRead}
                    onCompare={other ? () => setPair(other) : undefined}
                    onWriteFrom={() => writeFrom(story.versionId)}
                  />
                );
              })}
            </ol>
          </>
        )}
      </main>
    </div>
  );
}
