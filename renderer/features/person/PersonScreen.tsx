// One person: where their plan stands, its versions, their family here, and what can be done that is not part of a plan.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { PersonStory } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { PersonId, PlanId } from '../../../shared/base/ids.ts';
import { isOpen } from '../../../shared/plan/workflow.ts';
import { likenessInWords } from '../../../shared/plan/likenessInWords.ts';
import { versionInWords } from '../../../shared/plan/versionNumber.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { Icon } from '../../ui/Icon.tsx';
import { today } from '../../ui/today.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWindowTitle } from '../../ui/useWindowTitle.ts';
import type { Act } from './act.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { DeathPart } from './DeathPart.tsx';
import { FamilyPart } from './FamilyPart.tsx';
import { IdentityPart } from './IdentityPart.tsx';
import { PaperworkLines } from './PaperworkLines.tsx';
import { StoryBanner } from './StoryBanner.tsx';
import { STATUS_IN_A_SENTENCE } from '../../form/statusWords.ts';
import { StandingPart, type Beginning } from './StandingPart.tsx';

interface Props {
  readonly client: Client;
  readonly personId: PersonId;
  readonly sample: boolean;
  readonly onPlan: (planId: PlanId, startAt?: string, version?: number) => void;
  // To what the last version said, in the one that was just begun.
  readonly onReview: (planId: PlanId) => void;
  // To what is known of its paper, in the version that stands for the plan or in the one that is named.
  readonly onView: (planId: PlanId, view: 'documents' | 'slips' | 'signing', version?: number) => void;
  // To somebody else, who is asked for identifiers like anybody.
  readonly onOther: (personId: PersonId) => void;
  readonly onVersions: (planId: PlanId) => void;
  readonly onSearch: () => void;
}

export function PersonScreen({ client, personId, sample, onPlan, onReview, onView, onOther, onVersions, onSearch }: Props) {
  const [story, setStory] = useState<PersonStory>();
  const [trouble, setTrouble] = useState<AppError>();
  const [said, setSaid] = useState('');
  const slow = useLate(!story && !trouble);
  useWindowTitle('Person');
  useShortcut('Ctrl+K', onSearch);

  useEffect(() => {
    let here = true;
    void client('people.read', { personId }).then((read) => {
      if (!here) return;
      if (read.ok) setStory(read.value);
      else setTrouble(read.error);
    });
    return () => {
      here = false;
    };
  }, [client, personId]);

  const act: Act = async (work, done) => {
    const answer = await work();
    if (!answer.ok) return answer.error;
    setStory(answer.value);
    setSaid(done);
    return undefined;
  };

  async function start(operation: Beginning, versionId: string, planId: PlanId): Promise<void> {
    const started = await client(operation, { versionId });
    if (started.ok) onReview(planId);
    else setTrouble(started.error);
  }

  if (!story) {
    return (
      <main className="column column--wide person" id="main">
        {trouble ? <TroublePanel error={trouble} /> : <p className="starting">{slow ? 'Looking them up…' : ''}</p>}
      </main>
    );
  }
  const { person, lookAlikes, versions } = story;
  const [given] = person.givenName.trim().split(/\s+/);
  const open = versions.find(({ status }) => isOpen(status));
  const alike = lookAlikes.slice(0, 5);
  return (
    <>
      <StoryBanner story={story} sample={sample} />
      <main className="column column--wide person" id="main">
        {trouble ? <TroublePanel error={trouble} /> : null}
        {story.damage ? <TroublePanel error={story.damage} /> : null}
        <h1 tabIndex={-1}>{given === undefined || given === '' ? 'Their plan' : `${given}’s plan`}</h1>
        <div className="person__parts">
          <div>
            <StandingPart
              story={story}
              today={today()}
              onPlan={(version) => onPlan(person.planId, undefined, version)}
              onStart={(operation, from) => void start(operation, from, person.planId)}
            >
              <PaperworkLines client={client} planId={person.planId} onView={(view, version) => onView(person.planId, view, version)} />
            </StandingPart>
            <section className="card" aria-labelledby="person-versions">
              <h2 id="person-versions">Versions</h2>
              <ol className="timeline">
                {versions.map(({ version, status, changedAt, changedBy, why }) => (
                  <li key={version} data-status={status}>
                    <span>
                      <strong>Version {versionInWords(version)}</strong> {STATUS_IN_A_SENTENCE[status]}
                      <span className="quiet timeline__when">
                        {formatMoment(changedAt)}, last written in by {changedBy}
                      </span>
                      {why === undefined ? null : <span className="timeline__why">Why: {why}</span>}
                    </span>
                    <Button look="quiet" onClick={() => onPlan(person.planId, undefined, version)}>
                      Open version {version}
                    </Button>
                  </li>
                ))}
              </ol>
              <div className="buttons">
                <Button onClick={() => onVersions(person.planId)}>What became of each, and what changed</Button>
              </div>
            </section>
          </div>
          <div>
            <FamilyPart client={client} story={story} act={act} onOther={onOther} />
            {alike.length > 0 ? (
              <section className="card" aria-labelledby="person-alike">
                <h2 id="person-alike">Not to be mistaken for</h2>
                <ul className="person__alike">
                  {alike.map((one) => (
                    <li key={one.person.personId}>
                      <Icon name="warning" /> {likenessInWords(one)}.
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
            <section className="card person__more" aria-labelledby="person-more">
              <h2 id="person-more">More about this person</h2>
              <IdentityPart story={story} onIdentity={() => onPlan(person.planId, 'person.familyName', open?.version)} />
              <DeathPart client={client} person={person} act={act} />
              <ArchivePart client={client} person={person} act={act} />
            </section>
          </div>
        </div>
        <LiveRegion text={said} />
      </main>
    </>
  );
}
