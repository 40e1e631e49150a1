// One plan: opened, edited, put on paper. The features that meet here do not know each other.
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../../shared/api/client.ts';
import type { AppError } from '../../shared/api/errors.ts';
import type { Platform } from '../../shared/api/platform.ts';
import { DocumentsPanel } from '../features/documents/DocumentsPanel.tsx';
import { Editor } from '../features/editor/Editor.tsx';
import { startEditing, type Editing } from '../features/editor/editing.ts';
import type { WayOn } from '../features/editor/FrozenNotice.tsx';
import type { Pane, View } from '../features/editor/place.ts';
import { ReviewNotice, ReviewState } from '../features/review/ReviewNotice.tsx';
import { ReviewView } from '../features/review/ReviewView.tsx';
import { createFieldHistories } from '../features/history/fieldHistories.ts';
import { FieldLine } from '../features/history/FieldLine.tsx';
import { HistoryPane } from '../features/history/HistoryPane.tsx';
import { PersonBanner } from '../features/person/PersonBanner.tsx';
import { isEditable } from '../../shared/plan/workflow.ts';
import { Button } from '../ui/Button.tsx';
import { TroublePanel } from '../ui/TroublePanel.tsx';
import { useLate } from '../ui/useLate.ts';
import type { PlanRoute } from './route.ts';
import type { AppSession } from './session.ts';

interface Props {
  readonly app: AppSession;
  readonly client: Client;
  readonly platform: Platform;
  readonly route: PlanRoute;
}

const windowClock = {
  now: () => performance.now(),
  after: (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

export function PlanScreen(props: Props) {
  // A new object each time the plan is to be opened again, with the version to show where it is not the one that stands for it.
  const [opening, setOpening] = useState<Opening>({ count: 0 });
  return (
    <OpenedPlan
      key={opening.count}
      {...props}
      version={opening.version}
      onReopen={(version) => setOpening(({ count }) => ({ count: count + 1, ...(version !== undefined && { version }) }))}
    />
  );
}

interface Opening {
  readonly count: number;
  readonly version?: number;
}

interface OpenedProps extends Props {
  readonly version: number | undefined;
  readonly onReopen: (version?: number) => void;
}

function OpenedPlan({ app, client, platform, route, version, onReopen }: OpenedProps) {
  const [editing, setEditing] = useState<Editing>();
  const [trouble, setTrouble] = useState<AppError>();
  const slow = useLate(!editing && !trouble);
  const versionId = editing?.plan.versionId;
  const histories = useMemo(() => versionId && createFieldHistories(client, versionId), [client, versionId]);

  useEffect(() => {
    let here = true;
    let started: Editing | undefined;
    let unsubscribe = (): void => undefined;
    void client('plans.open', { planId: route.planId, ...(version !== undefined && { version }) }).then((opened) => {
      if (!here) return;
      if (!opened.ok) return setTrouble(opened.error);
      started = startEditing({
        plan: opened.value,
        client,
        now: () => new Date(),
        clock: windowClock,
        left: isEditable(opened.value.status) ? app.takeKept(route.planId) : undefined,
      });
      unsubscribe = started.save.state.subscribe((state) => {
        platform.holdOpen(app.isUnsaved());
        if (state.at === 'trouble' && state.error.code === 'locked') void app.lock();
      });
      app.hold(started);
      platform.holdOpen(app.isUnsaved());
      setEditing(started);
    });
    return () => {
      here = false;
      unsubscribe();
      app.hold(undefined);
      started?.close();
      platform.holdOpen(app.isUnsaved());
    };
  }, [app, client, platform, route.planId, version]);

  if (trouble) {
    return (
      <main className="caseload" id="main">
        <TroublePanel error={trouble}>
          <Button onClick={() => void app.go({ screen: 'caseload' })}>Back to people</Button>
        </TroublePanel>
      </main>
    );
  }
  if (!editing) return <p className="starting">{slow ? 'Opening the plan…' : ''}</p>;

  const { plan, flush } = editing;
  const toView = (view: string): void => app.store.setState({ route: { ...route, place: { in: 'view', view } } });
  const review: View = {
    id: 'review',
    label: 'What the last version said',
    group: 'This round',
    leads: true,
    state: <ReviewState />,
    content: <ReviewView client={client} planId={plan.planId} version={plan.version} />,
  };
  const isReviewed = isEditable(plan.status) && plan.version > 1;
  const views: readonly View[] = [
    ...(isReviewed ? [review] : []),
    {
      id: 'front-sheet',
      label: 'Front sheet',
      group: 'Documents',
      content: <DocumentsPanel client={client} plan={plan} saveFile={platform.saveFile} flush={flush} />,
    },
  ];
  const earlier: Pane | undefined = histories && {
    id: 'earlier',
    label: 'What it said before',
    keys: 'F2',
    content: <HistoryPane histories={histories} version={plan.version} flush={flush} />,
  };
  const panes = isEditable(plan.status) && earlier ? [earlier] : [];
  const onWayOn = async (to: WayOn): Promise<void> => {
    const gone =
      to === 'startVersion'
        ? await client('plans.startVersion', { versionId: plan.versionId })
        : await client('plans.transition', { versionId: plan.versionId, revision: plan.revision, event: to });
    if (!gone.ok) return setTrouble(gone.error);
    if (to === 'startVersion') toView('review');
    onReopen();
  };
  return (
    <>
      <Banner editing={editing} />
      <Editor
        editing={editing}
        place={route.place}
        startAt={route.startAt}
        onPlace={(place) => {
          void flush();
          app.store.setState({ route: { screen: 'plan', planId: route.planId, place } });
        }}
        onField={app.atField}
        onWayOn={(to) => void onWayOn(to)}
        onVersion={(other) => void flush().then((left) => left === 'clean' && onReopen(other))}
        notice={isReviewed ? <ReviewNotice onReview={() => toView('review')} /> : undefined}
        views={views}
        panes={panes}
        fieldLine={isEditable(plan.status) && histories ? <FieldLine histories={histories} onSaved={editing.onSaved} /> : undefined}
      />
    </>
  );
}

function Banner({ editing: { editor, plan } }: { readonly editing: Editing }) {
  const person = useStore(editor.store, (state) => state.answers.person);
  return (
    <PersonBanner
      person={person}
      today={editor.today()}
      planNumber={plan.planNumber}
      version={plan.version}
      status={plan.status}
      sample={plan.sample}
    />
  );
}
