// The open vault: a bar that is always there, and below it the people or one plan.
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../../shared/api/client.ts';
import type { PersonSummary, Session } from '../../shared/api/contract.ts';
import type { Platform } from '../../shared/api/platform.ts';
import { BackupMark } from '../features/backups/BackupMark.tsx';
import { createBackupWatch } from '../features/backups/backupWatch.ts';
import { Caseload } from '../features/caseload/Caseload.tsx';
import { PersonScreen } from '../features/person/PersonScreen.tsx';
import { StoryBanner } from '../features/person/StoryBanner.tsx';
import { VerifyPaper } from '../features/verify/VerifyPaper.tsx';
import { isOpen } from '../../shared/plan/workflow.ts';
import { backToPeople, toBackups, toPlan, toVerify, toView, type Route } from './route.ts';
import type { AppSession } from './session.ts';
import { TopBar } from './TopBar.tsx';

// What it takes to open a plan is more than half of the window. It is fetched while somebody looks at the list.
const fetchPlanScreen = () => import('./PlanScreen.tsx');
const PlanScreen = lazy(async () => ({ default: (await fetchPlanScreen()).PlanScreen }));
const VersionsScreen = lazy(async () => ({ default: (await import('../features/versions/VersionsScreen.tsx')).VersionsScreen }));
const BackupsScreen = lazy(async () => ({ default: (await import('../features/backups/BackupsScreen.tsx')).BackupsScreen }));

interface Props {
  readonly app: AppSession;
  readonly client: Client;
  readonly platform: Platform;
  readonly session: Session;
}

export function Workplace({ app, client, platform, session }: Props) {
  const route = useStore(app.store, (state) => state.route);
  const [finderPlace, setFinderPlace] = useState<HTMLElement | null>(null);
  const [backups] = useState(() => createBackupWatch(client));
  useEffect(() => void fetchPlanScreen(), []);
  return (
    <div className="workplace">
      <a className="skip" href="#main" onClick={skipToMain}>
        Skip to the main part
      </a>
      <TopBar
        session={session}
        onPeople={route.screen !== 'caseload' ? () => void app.go(backToPeople(route)) : undefined}
        onVerify={route.screen !== 'verify' ? () => void app.go(toVerify(route)) : undefined}
        backups={<BackupMark backups={backups} onOpen={() => void app.go(toBackups(route))} />}
        onLock={() => void app.lock()}
        finderPlace={setFinderPlace}
      />
      {route.screen === 'caseload' ? (
        <Caseload
          client={client}
          at={route.at}
          from={route.from}
          newPerson={app.newPerson()}
          onOpen={(person) => void app.go(firstScreenOf(person))}
          onAdded={(plan) => void app.go(toPlan(plan.planId, 'person.title'))}
        />
      ) : route.screen === 'person' ? (
        <PersonScreen
          key={route.personId}
          client={client}
          personId={route.personId}
          sample={session.sample}
          onPlan={(planId, startAt, version) => void app.go(toPlan(planId, startAt, version))}
          onReview={(planId) => void app.go(toView(planId, 'review'))}
          onView={(planId, view, version) => void app.go(toView(planId, view, version))}
          onVersions={(planId) => void app.go({ screen: 'versions', planId })}
          onOther={(personId) => void app.go({ screen: 'caseload', at: personId })}
          onSearch={() => void app.go({ screen: 'caseload' })}
        />
      ) : route.screen === 'versions' ? (
        <Suspense>
          <VersionsScreen
            key={route.planId}
            client={client}
            platform={platform}
            planId={route.planId}
            renderBanner={(story) => (
              <StoryBanner
                story={story}
                sample={session.sample}
                onPerson={() => void app.go({ screen: 'person', personId: story.person.personId })}
              />
            )}
            onRead={(version, path) => void app.go(toPlan(route.planId, path, version))}
            onReview={() => void app.go(toView(route.planId, 'review'))}
            onSearch={() => void app.go({ screen: 'caseload' })}
          />
        </Suspense>
      ) : route.screen === 'verify' ? (
        <VerifyPaper client={client} vaultOpen onClose={() => void app.go(route.from)} />
      ) : route.screen === 'backups' ? (
        <Suspense>
          <BackupsScreen
            client={client}
            backups={backups}
            onClose={() => void app.go(route.from)} // Where somebody was, was in the other vault.
            onSwitched={() => void app.go({ screen: 'caseload' }).then(app.lookAgain)}
          />
        </Suspense>
      ) : (
        <Suspense>
          <PlanScreen key={route.planId} app={app} client={client} platform={platform} route={route} finderPlace={finderPlace} />
        </Suspense>
      )}
    </div>
  );
}

// A plan that is being written is what somebody comes for. Where there is a choice to make first, or something to know, the
// person's own page stands between, with the way on one key away.
const firstScreenOf = ({ personId, planId, status, archived, deceased }: PersonSummary): Route =>
  isOpen(status) && !archived && !deceased ? toPlan(planId) : { screen: 'person', personId };

// By hand: following the link would write a fragment into the address.
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  const main = document.getElementById('main');
  const first = main?.querySelector<HTMLElement>('h1[tabindex], input, button, textarea, select');
  first?.focus();
}
