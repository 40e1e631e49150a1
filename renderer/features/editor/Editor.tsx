// The workplace: sections on the left, the form in the middle, what has been saved below. It never hides what it is doing.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { sectionIds, sections, type SectionId } from '../../../shared/plan/definition.ts';
import type { Issue } from '../../../shared/plan/issue.ts';
import { asksOnlyThePage, isReissued } from '../../../shared/plan/reissue.ts';
import { isEditable } from '../../../shared/plan/workflow.ts';
import { inSentence } from '../../form/answerInWords.ts';
import { entryOfPath } from '../../form/answerPath.ts';
import { focusField, focusTitle, pathOfElement } from '../../form/fieldId.ts';
import { FieldInProvider, FormProvider } from '../../form/form.ts';
import { SectionForm } from '../../form/SectionForm.tsx';
import { SectionRead } from '../../form/SectionRead.tsx';
import { WholePlan } from '../../form/WholePlan.tsx';
import { namesOnTheWay } from '../../form/namesOnTheWay.ts';
import { Button } from '../../ui/Button.tsx';
import type { Command } from '../../ui/command.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWindowTitle } from '../../ui/useWindowTitle.ts';
import type { Editing } from './editing.ts';
import './editor.scss';
import type { EditorStore } from './editorStore.ts';
import { commandsOf } from './commandsOf.ts';
import { FrozenNotice, type WayOn } from './FrozenNotice.tsx';
import { OtherVersion } from './OtherVersion.tsx';
import { PanePart } from './PanePart.tsx';
import type { Pane, Place, View } from './place.ts';
import { Rail } from './Rail.tsx';
import { sectionAfter } from './railGroups.ts';
import { RestLocked, WeightBeside } from './ReissueParts.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { StalePanel } from './StalePanel.tsx';
import { StatusBar } from './StatusBar.tsx';
import { stepInWords } from './stepInWords.ts';

interface Props {
  readonly editing: Editing;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  // Bring the person to this field; a new object each time it is asked.
  readonly startAt?: { readonly path: string; readonly caret?: number } | undefined;
  // What has just been opened, or become of this version, for whoever made it so.
  readonly arrival: string;
  readonly onField: (path: string) => void;
  // From a version that can no longer change to one that can.
  readonly onWayOn: (to: WayOn) => void;
  readonly onVersion: (version: number) => void;
  // Whose plan it is and what could hurt them: always in sight.
  readonly head: ReactNode;
  // At the foot of the rail: how far the plan is from being agreed.
  readonly readiness: ReactNode;
  // Above the form of a version that is being written.
  readonly notice?: ReactNode;
  // Finds a way to any field, and to what can be done here at the moment it is asked.
  readonly renderFinder?: (commands: () => readonly Command[]) => ReactNode;
  readonly views: readonly View[];
  readonly panes: readonly Pane[];
  // Stands in the status bar: something about the field somebody is in.
  readonly fieldLine?: ReactNode;
}

const EMERGENCY = { in: 'section', sectionId: 'emergency' } as const;
const FIRST_SECTION: Extract<Place, { readonly in: 'section' }> = { in: 'section', sectionId: sectionIds[0] ?? 'person' };
// The whole plan at once: where to stand in it, and which section is being read.
interface Whole {
  readonly jump: { readonly sectionId: SectionId };
  readonly inView: SectionId;
}

interface Checked {
  readonly asked: number;
  readonly sectionId: SectionId;
  readonly issues: readonly Issue[];
  // Asked for again: the field somebody came back from.
  readonly from?: string | undefined;
}

export function Editor({
  editing,
  place: asked,
  onPlace,
  startAt,
  arrival,
  onField,
  onWayOn,
  onVersion,
  head,
  readiness,
  notice,
  renderFinder,
  views,
  panes,
  fieldLine,
}: Props) {
  const { editor, save, plan } = editing;
  // Another version of the plan may not have the view that somebody comes from.
  const place: Place = asked.in === 'view' && views.every(({ id }) => id !== asked.view) ? FIRST_SECTION : asked;
  const { status } = plan;
  const reissue = asksOnlyThePage(plan);
  const isWritten = (sectionId: SectionId): boolean => isEditable(status) && (!reissue || sectionId === 'emergency');
  const stale = useStore(save.state, (state) => state.at === 'stale');
  const [target, setTarget] = useState<{ readonly path: string }>();
  const [checked, setChecked] = useState<Checked>();
  const [field, setField] = useState<string>();
  const [moved, setMoved] = useState('');
  const [paneId, setPaneId] = useState<string>();
  const [whole, setWhole] = useState<Whole>();
  // Where somebody is: in the whole plan, in the section that they read.
  const here = place.in === 'section' ? (whole?.inView ?? place.sectionId) : undefined;
  const [asksWayOn, setAsksWayOn] = useState<WayOn>();
  // The section that stands, or stood before the view.
  const [section, setSection] = useState(FIRST_SECTION);
  if (place.in === 'section' && place.sectionId !== section.sectionId) setSection(place);
  const main = useRef<HTMLElement>(null);
  const [arriving, setArriving] = useState<object>();

  // After the render that a change of place or an opened row makes, so that the field is there.
  useEffect(() => {
    if (!startAt) return undefined;
    editor.reveal(startAt.path);
    // Somebody who is quicker than the frame and in a field already is left there: their next letters would land elsewhere.
    const frame = requestAnimationFrame(() => {
      if (!(document.activeElement && pathOfElement(document.activeElement))) focusField(startAt.path, startAt.caret);
    });
    return () => cancelAnimationFrame(frame);
  }, [editor, startAt]);
  useEffect(() => {
    if (!target || focusField(target.path) || !main.current) return undefined;
    return focusTitle(main.current);
  }, [target]);
  // Somebody who came by a command and not by the rail is at the top of what they asked for, once it is there.
  useEffect(() => {
    if (!arriving || !main.current) return undefined;
    return focusTitle(main.current);
  }, [arriving]);

  // Whoever comes from elsewhere, or by a key whose place is gone with what stood here, is at the top, unless a view has a
  // better place to begin and has taken them there.
  const [shownPlace, isAwaited] = [place.in === 'view' ? place.view : place.sectionId, startAt !== undefined];
  useEffect(() => {
    if (isAwaited || !main.current || document.activeElement !== document.body) return undefined;
    return focusTitle(main.current);
  }, [shownPlace, isAwaited]);

  // Said once it can be heard: a region that comes with its words is silent.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setMoved(arrival));
    return () => cancelAnimationFrame(frame);
  }, [arrival]);

  function goTo(path: string | undefined): void {
    const entry = path === undefined ? undefined : entryOfPath(path);
    if (path === undefined || !entry) return;
    const own = views.find(({ answers }) => answers === entry.path);
    if (own) return arriveAt({ in: 'view', view: own.id });
    editor.reveal(path);
    // The weight on the page is written beside the page.
    const sectionId = reissue && isReissued(path) ? 'emergency' : entry.sectionId;
    if (place.in !== 'section' || place.sectionId !== sectionId) onPlace({ in: 'section', sectionId });
    setTarget({ path });
  }
  function goToPlace(next: Place): void {
    if (next.in === 'section' && whole) setWhole({ jump: { sectionId: next.sectionId }, inView: next.sectionId });
    onPlace(next);
  }
  // Back and forth between a section at a time and all of them, staying where one is and in the field one is in.
  function switchWhole(): void {
    const sectionId = here ?? sectionIds[0] ?? 'person';
    setWhole(whole && place.in === 'section' ? undefined : { jump: { sectionId }, inView: sectionId });
    onPlace({ in: 'section', sectionId });
    if (field !== undefined && entryOfPath(field)?.sectionId === sectionId) setTarget({ path: field });
  }
  const onInView = useCallback((inView: SectionId) => setWhole((before) => before && { ...before, inView }), []);
  function arriveAt(to: Place): void {
    onPlace(to);
    setArriving({});
  }

  // From a view to the section, and to the field in it, that somebody came from.
  function goBack(): void {
    if (field !== undefined && (whole || entryOfPath(field)?.sectionId === section.sectionId)) goTo(field);
    else arriveAt(section);
  }

  // One function each for the life of the form, so that going somewhere draws no field again.
  const latest = useRef({ goTo, goBack });
  useLayoutEffect(() => {
    latest.current = { goTo, goBack };
  });
  const go = useCallback((path: string) => latest.current.goTo(path), []);
  const back = useCallback(() => latest.current.goBack(), []);

  function check(sectionId: SectionId): void {
    const issues = editor.check(sectionId);
    setChecked((before) => {
      const from = before?.sectionId === sectionId ? field : undefined;
      return { asked: (before?.asked ?? 0) + 1, sectionId, issues, from };
    });
  }

  function move(from: 'past' | 'future', said: string, run: () => string | undefined): void {
    const { history, answers } = editor.store.getState();
    const step = history[from].at(-1);
    const path = run();
    if (step && path !== undefined) setMoved(`${said}: ${stepInWords(step, answers)}.`);
    show(path);
  }

  function enter(event: FocusEvent<HTMLElement>): void {
    const path = pathOfElement(event.target);
    if (!path) return;
    setField(path);
    onField(path);
  }

  const view = place.in === 'view' ? views.find(({ id }) => id === place.view) : undefined;
  function show(path: string | undefined): void {
    if (!view?.holdsAnswers) return goTo(path);
    if (path === undefined) return;
    editor.reveal(path);
    setTarget({ path });
  }

  const undo = (): void => move('past', 'Undone', editor.undo);
  const redo = (): void => move('future', 'Done again', editor.redo);
  useShortcut('Ctrl+Z', undo);
  useShortcut('Ctrl+Shift+Z', redo);
  useShortcut('Ctrl+Y', redo);
  useShortcut('Ctrl+Enter', () => here !== undefined && isWritten(here) && check(here));
  useHistoryMenu(undo, redo);

  const around = useMemo(() => ({ form: editor, go, back }), [editor, go, back]);
  const summary = checked ? (
    <ErrorSummary
      key={checked.asked}
      tone={toneOf(checked.issues)}
      title={checked.issues.length > 0 ? 'Look at these before you go on' : 'Nothing more is needed in this section'}
      startAt={keyOf(checked.issues.find(({ path }) => isAt(path, checked.from)))}
      items={checked.issues.map((issue) => ({
        key: keyOf(issue),
        text: summaryText(issue, editor),
        onGo: () => goTo(issue.path),
      }))}
    />
  ) : null;
  useWindowTitle(view?.label ?? (place.in === 'section' ? sections[here ?? place.sectionId].label : 'Plan'));
  const pane = view?.wide ? undefined : panes.find(({ id }) => id === paneId);
  const commands = (): readonly Command[] =>
    commandsOf({
      editing,
      views,
      panes,
      undo,
      redo,
      check: here !== undefined && isWritten(here) ? () => check(here) : undefined,
      whole: reissue ? undefined : { label: whole && place.in === 'section' ? 'One section at a time' : 'Whole plan', run: switchWhole },
      toView: (id) => arriveAt({ in: 'view', view: id }),
      toPane: (id) => (id === paneId ? closePane() : setPaneId(id)),
      askWayOn: setAsksWayOn,
      onVersion,
    });
  function closePane(): void {
    setPaneId(undefined);
    if (field !== undefined) focusField(field);
  }

  return (
    <FormProvider value={around}>
      <FieldInProvider value={field}>
        {renderFinder?.(commands)}
        <div className="whose">{head}</div>
        <div className="work" data-pane={pane ? true : undefined} data-wide={view?.wide}>
          {view?.wide ? null : (
            <Rail
              editor={editor}
              place={here === undefined ? place : { in: 'section', sectionId: here }}
              field={field}
              views={views}
              written={isEditable(status)}
              whole={whole !== undefined && place.in === 'section'}
              onWhole={isEditable(status) && !reissue ? switchWhole : undefined}
              foot={readiness}
              onPlace={goToPlace}
              onGo={go}
            />
          )}
          <main className="sheet" id="main" ref={main} tabIndex={-1}>
            <div onFocus={enter} onBlur={() => void editing.flush()}>
              {stale ? <StalePanel editing={editing} onSettled={() => setTarget({ path: field ?? '' })} /> : null}
              {status === 'draft' || status === 'inReview' || view?.wide ? null : (
                <FrozenNotice plan={plan} status={status} asked={asksWayOn} onAsk={setAsksWayOn} onWayOn={onWayOn} />
              )}
              {place.in === 'section' && isEditable(status) ? notice : null}
              {plan.beside && !view?.wide ? <OtherVersion beside={plan.beside} onOpen={onVersion} /> : null}
              {place.in === 'view' ? (
                view?.content
              ) : !isWritten(place.sectionId) ? (
                <>
                  {reissue && place.sectionId !== 'emergency' ? (
                    <RestLocked version={plan.version} onEmergency={() => arriveAt(EMERGENCY)} />
                  ) : null}
                  <SectionRead sectionId={place.sectionId} answers={plan.content.answers} setting={editor.setting()} />
                </>
              ) : whole ? (
                <WholePlan
                  jump={whole.jump}
                  needed={place.sectionId}
                  summary={checked && { sectionId: checked.sectionId, content: summary }}
                  onInView={onInView}
                  onCheck={check}
                />
              ) : (
                <>
                  {checked?.sectionId === place.sectionId ? summary : null}
                  <SectionForm key={place.sectionId} sectionId={place.sectionId} />
                  {reissue ? <WeightBeside /> : null}
                  <div className="buttons">
                    <Button keys="Ctrl+Enter" onClick={() => check(place.sectionId)}>
                      Check this section
                    </Button>
                    <NextSection after={place.sectionId} onGo={(sectionId) => arriveAt({ in: 'section', sectionId })} />
                  </div>
                </>
              )}
            </div>
          </main>
          {pane ? <PanePart key={pane.id} pane={pane} onClose={closePane} /> : null}
        </div>
        <SaveTrouble editing={editing} />
        {view?.wide ? null : (
          <StatusBar
            editing={editing}
            onUndo={undo}
            onRedo={redo}
            panes={panes}
            open={paneId}
            onPane={(id) => (id === paneId ? closePane() : setPaneId(id))}
          >
            {fieldLine}
          </StatusBar>
        )}
        <LiveRegion text={moved} />
      </FieldInProvider>
    </FormProvider>
  );
}

interface NextProps {
  readonly after: SectionId;
  readonly onGo: (sectionId: SectionId) => void;
}

// Where the last field ends, the next Tab leads on.
function NextSection({ after, onGo }: NextProps) {
  const next = sectionAfter(after);
  return next === undefined ? null : <Button onClick={() => onGo(next)}>Next: {inSentence(sections[next].label)}</Button>;
}

const isAt = (path: string, field: string | undefined): boolean =>
  field !== undefined && (path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`));

const keyOf = (issue: Issue | undefined): string => (issue ? `${issue.path} ${issue.code}` : '');

// The summary is read away from its field, so it says which one is meant, and in which row.
function summaryText(issue: Issue, { store }: EditorStore): string {
  if (issue.code === 'blank') return issue.sentence;
  const names = namesOnTheWay(issue.path, store.getState().answers);
  return `${names.join(', ')}: ${issue.sentence}`;
}

const toneOf = (issues: readonly Issue[]): 'wrong' | 'open' | 'good' => {
  if (issues.length === 0) return 'good';
  return issues.some((issue) => issue.code !== 'blank' && issue.severity === 'error') ? 'wrong' : 'open';
};

// "Undo" in the window's own menu, or a mouse menu, asks the input; the answer is in our history.
function useHistoryMenu(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const listen = (event: InputEvent): void => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') undo();
      else redo();
    };
    window.addEventListener('beforeinput', listen);
    return () => window.removeEventListener('beforeinput', listen);
  });
}
