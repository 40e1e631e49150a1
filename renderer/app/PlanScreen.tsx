// One plan: opened, edited, put on paper. The features that meet here do not know each other.
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { Client } from '../../shared/api/client.ts';
import type { OpenPlan, PersonStory } from '../../shared/api/contract.ts';
import { appError, type AppError } from '../../shared/api/errors.ts';
import type { DocumentName } from '../../shared/plan/documents.ts';
import { likenessAlert } from '../../shared/plan/likenessInWords.ts';
import type { Platform } from '../../shared/api/platform.ts';
import { Editor } from '../features/editor/Editor.tsx';
import type { Editing } from '../features/editor/editing.ts';
import type { WayOn } from '../features/editor/FrozenNotice.tsx';
import { EmergencyPage } from '../features/emergency/EmergencyPage.tsx';
import type { Pane, View } from '../features/editor/place.ts';
import type { StepEvent } from '../features/readiness/NextSteps.tsx';
import type { EndEvent } from '../features/readiness/OutOfUse.tsx';
import { ReadinessBox } from '../features/readiness/ReadinessBox.tsx';
import { ReadinessPane } from '../features/readiness/ReadinessPane.tsx';
import { SafetyStrip } from '../features/safety-strip/SafetyStrip.tsx';
import { ReviewNotice, ReviewState } from '../features/review/ReviewNotice.tsx';
import { PaperPane } from '../features/paper/PaperPane.tsx';
import { IdentityNotice } from '../features/person/IdentityNotice.tsx';
import { PersonBanner, STATUS_WORDS } from '../features/person/PersonBanner.tsx';
import { STATUS_IN_A_SENTENCE } from '../form/statusWords.ts';
import { ThreadView } from '../features/thread/ThreadView.tsx';
import { FieldLine } from '../features/history/FieldLine.tsx';
import { HistoryPane } from '../features/history/HistoryPane.tsx';
import { GoTo } from '../features/go-to/GoTo.tsx';
import { PARTS } from '../../shared/plan/planParts.ts';
import { isReissue } from '../../shared/plan/versionNumber.ts';
import { isEditable } from '../../shared/plan/workflow.ts';
import { FileKeeperProvider } from '../form/files/fileKeeper.ts';
import { Button } from '../ui/Button.tsx';
import type { Command } from '../ui/command.ts';
import { TroublePanel } from '../ui/TroublePanel.tsx';
import { useLate } from '../ui/useLate.ts';
import { DocumentsView, FamilyView, fetched, fetchViews, ReviewView, SigningView, SlipsView } from './fetchedViews.tsx';
import { backToPeople, toVerify, type PlanRoute, type VersionsRoute } from './route.ts';
import type { AppSession } from './session.ts';
import { useOpenedPlan } from './useOpenedPlan.ts';

interface Props {
  readonly app: AppSession;
  readonly client: Client;
  readonly platform: Platform;
  readonly route: PlanRoute;
  readonly finderPlace: HTMLElement | null;
}

export function PlanScreen(props: Props) {
  // A new object each time the plan is to be opened again, with the version to show where it is not the one that stands for it.
  const [opening, setOpening] = useState<Opening>({ count: 0, ...(props.route.version !== undefined && { version: props.route.version }) });
  return (
    <OpenedPlan
      key={opening.count}
      {...props}
      version={opening.version}
      stepped={opening.stepped}
      onReopen={(version, stepped) =>
        setOpening(({ count }) => ({ count: count + 1, ...(version !== undefined && { version }), ...(stepped && { stepped }) }))
      }
    />
  );
}

interface Opening {
  readonly count: number;
  readonly version?: number;
  // Opened again because it went a step on.
  readonly stepped?: true;
}

interface OpenedProps extends Props {
  readonly version: number | undefined;
  readonly stepped: true | undefined;
  readonly onReopen: (version?: number, stepped?: true) => void;
}

function OpenedPlan({ app, client, platform, route, finderPlace, version, stepped, onReopen }: OpenedProps) {
  const { opened, trouble, setTrouble } = useOpenedPlan({ app, client, platform, planId: route.planId, version });
  // On the shelf: the one that somebody comes for.
  const [paper, setPaper] = useState<DocumentName>();
  const slow = useLate(!opened && !trouble);
  const isOpen = opened !== undefined;
  useEffect(() => {
    if (isOpen) fetchViews();
  }, [isOpen]);

  if (trouble) {
    return (
      <main className="caseload" id="main">
        <TroublePanel error={trouble}>
          <Button onClick={() => void app.go(backToPeople(route))}>Back to people</Button>
          <Button onClick={() => void app.go(versionsOf(route))}>{VERSIONS}</Button>
        </TroublePanel>
      </main>
    );
  }
  if (!opened) return <p className="starting">{slow ? 'Opening the plan…' : ''}</p>;

  const { editing, findings, measure, histories, story, files } = opened;
  const { plan, flush } = editing;
  const toView = (view: string): void => app.store.setState({ route: { ...route, place: { in: 'view', view } } });
  const review: View = {
    id: 'review',
    label: 'Review',
    keys: 'Ctrl+J',
    group: 'This round',
    leads: true,
    holdsAnswers: true,
    answers: PARTS.path,
    state: <ReviewState />,
    content: fetched('review', <ReviewView client={client} planId={plan.planId} version={plan.version} />),
  };
  const signing: View = {
    id: 'signing',
    label: plan.status === 'readyToAgree' ? 'Agree and sign' : 'Who agreed it',
    group: 'This round',
    leads: true,
    content: fetched(
      'signing',
      <SigningView
        client={client}
        plan={plan}
        kept={opened.signature}
        onDocuments={(document) => {
          setPaper(document);
          toView('documents');
        }}
        onAgreed={() => onReopen(plan.version, true)}
      />,
    ),
  };
  const isReviewed = isEditable(plan.status) && plan.version > 1;
  const views: readonly View[] = [
    ...(isReviewed ? [review] : []),
    ...(isEditable(plan.status) ? [] : [signing]),
    {
      id: 'emergency-page',
      label: 'Emergency page',
      group: 'In an emergency',
      leads: true,
      keys: 'Ctrl+E',
      holdsAnswers: true,
      content: (
        <EmergencyPage
          findings={findings.store}
          status={`${STATUS_WORDS[plan.status]} version ${plan.version}`}
          editable={isEditable(plan.status)}
          measure={measure}
        />
      ),
    },
    {
      id: 'thread',
      label: 'Golden thread',
      group: 'The plan as a whole',
      keys: 'Ctrl+G',
      holdsAnswers: true,
      content: <ThreadView readOnly={!isEditable(plan.status) || isReissue(plan.version)} />,
    },
    {
      id: 'family',
      label: 'Family view',
      group: 'Read together',
      keys: 'F8',
      wide: true,
      holdsAnswers: true,
      content: fetched('family', <FamilyView client={client} plan={plan} />),
    },
    {
      id: 'documents',
      label: 'Documents',
      group: 'On paper',
      content: fetched('documents', <DocumentsView client={client} plan={plan} platform={platform} flush={flush} startAt={paper} />),
    },
    {
      id: 'slips',
      label: 'Amendment slips',
      group: 'On paper',
      content: fetched('slips', <SlipsView client={client} kept={app.slip(plan.planId)} plan={plan} />),
    },
  ];
  // What was refused, if it was. Only what is stored moves on: words that could not be saved hold it back.
  const onStep = async (event: StepEvent | EndEvent, reason?: string): Promise<AppError | undefined> => {
    if ((await flush()) === 'unsaved') return notSaved;
    const gone = await client('plans.transition', {
      versionId: plan.versionId,
      revision: editing.save.revision(),
      event,
      ...(reason !== undefined && { reason }),
    });
    if (!gone.ok) return gone.error;
    if (event === 'markReady') toView('signing');
    onReopen(plan.version, true);
    return undefined;
  };
  const ready: Pane = {
    id: 'ready',
    label: 'Ready?',
    keys: 'F4',
    content: <ReadinessPane findings={findings.store} status={plan.status} onStep={onStep} />,
  };
  const paperPane: Pane = { id: 'paper', label: 'Paper', keys: 'F9', content: <PaperPane client={client} plan={plan} /> };
  const earlier: Pane = {
    id: 'earlier',
    label: 'What it said before',
    keys: 'F2',
    content: <HistoryPane histories={histories} version={plan.version} flush={flush} />,
  };
  const panes = isEditable(plan.status) ? [paperPane, earlier, ready] : [paperPane, ready];
  const onWayOn = async (to: WayOn): Promise<void> => {
    const { versionId } = plan;
    const gone =
      to === 'startVersion'
        ? await client('plans.startVersion', { versionId })
        : to === 'reissue'
          ? await client('plans.reissueEmergencyPage', { versionId })
          : await client('plans.transition', { versionId, revision: plan.revision, event: to });
    if (!gone.ok) return setTrouble(gone.error);
    // What was being signed is words no more.
    opened.signature.setState({}, true);
    if (to !== 'returnToDraft') toView('review');
    onReopen(undefined, to === 'returnToDraft' ? true : undefined);
  };
  return (
    <FileKeeperProvider value={files}>
      <Editor
        editing={editing}
        place={route.place}
        startAt={route.startAt}
        arrival={stepped ? `Version ${plan.version} ${STATUS_IN_A_SENTENCE[plan.status]}.` : openedInWords(plan)}
        onPlace={(place) => {
          void flush();
          setPaper(undefined);
          app.store.setState({ route: { screen: 'plan', planId: route.planId, place } });
        }}
        onField={app.atField}
        onWayOn={(to) => void onWayOn(to)}
        onVersion={(other) => void flush().then((left) => left === 'clean' && onReopen(other))}
        notice={
          <>
            {story.agreed && plan.version !== story.agreed.version && !isReissue(plan.version) ? (
              <IdentityNotice agreed={story.agreed} />
            ) : null}
            {isReviewed ? <ReviewNotice onReview={() => toView('review')} /> : null}
          </>
        }
        renderFinder={(commands) =>
          finderPlace &&
          createPortal(<GoTo editable={isEditable(plan.status)} commands={() => [...commands(), ...ofTheApp(app, route)]} />, finderPlace)
        }
        views={views}
        panes={panes}
        head={
          <>
            <Banner editing={editing} story={story} onPerson={() => void app.go({ screen: 'person', personId: plan.personId })} />
            <SafetyStrip findings={findings.store} />
          </>
        }
        fieldLine={isEditable(plan.status) ? <FieldLine histories={histories} onSaved={editing.onSaved} /> : undefined}
        readiness={isEditable(plan.status) ? <ReadinessBox findings={findings.store} /> : undefined}
      />
    </FileKeeperProvider>
  );
}

const notSaved = appError('not-editable', {
  happened: 'Some words of this plan are not saved yet.',
  safe: 'They are still on the screen, and the plan stands where it stood.',
  next: 'See below why they could not be saved, then try again.',
});

interface BannerProps {
  readonly editing: Editing;
  readonly story: PersonStory;
  readonly onPerson: () => void;
}

// For whoever hears it; who the plan is about stands in its banner.
const openedInWords = ({ version, status }: OpenPlan): string =>
  `Plan open. Version ${version}, ${STATUS_WORDS[status].toLocaleLowerCase('en-GB')}.`;

const VERSIONS = 'Versions of this plan';
const versionsOf = ({ planId }: PlanRoute): VersionsRoute => ({ screen: 'versions', planId });

const ofTheApp = (app: AppSession, route: PlanRoute): readonly Command[] => [
  { id: 'versions', label: VERSIONS, run: () => void app.go(versionsOf(route)) },
  { id: 'people', label: 'Back to people', keys: 'Ctrl+Shift+K', run: () => void app.go(backToPeople(route)) },
  { id: 'verify', label: 'Check a paper', run: () => void app.go(toVerify(route)) },
  { id: 'lock', label: 'Lock', keys: 'Ctrl+L', run: () => void app.lock() },
];

function Banner({ editing: { editor, plan }, story, onPerson }: BannerProps) {
  const person = useStore(editor.store, (state) => state.answers.person);
  return (
    <PersonBanner
      person={person}
      today={editor.today()}
      planNumber={plan.planNumber}
      version={plan.version}
      status={plan.status}
      sample={plan.sample}
      standing={story.person}
      alert={likenessAlert(story.person, story.lookAlikes)}
      onPerson={onPerson}
    />
  );
}
