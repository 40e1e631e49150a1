// The workplace: sections on the left, the form in the middle, what has been saved below. It never hides what it is doing.
import { useEffect, useState, type FocusEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { fieldEntry, type FieldPath, type SectionId } from '../../../shared/plan/definition.ts';
import type { Issue } from '../../../shared/plan/issue.ts';
import { focusField } from '../../form/fieldId.ts';
import { PlanForm } from '../../form/PlanForm.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import type { Editing } from './editing.ts';
import './editor.scss';
import { Rail } from './Rail.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { StalePanel } from './StalePanel.tsx';
import { StatusBar } from './StatusBar.tsx';

export type Place = { readonly in: 'section'; readonly sectionId: SectionId } | { readonly in: 'documents' };

interface Props {
  readonly editing: Editing;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  // Bring the person to this field; a new object each time it is asked.
  readonly startAt?: { readonly path: FieldPath } | undefined;
  readonly onField: (path: FieldPath) => void;
  readonly documents: ReactNode;
}

interface Checked {
  readonly asked: number;
  readonly sectionId: SectionId;
  readonly issues: readonly Issue[];
}

export function Editor({ editing, place, onPlace, startAt, onField, documents }: Props) {
  const { editor, save } = editing;
  const stale = useStore(save.state, (state) => state.at === 'stale');
  const [target, setTarget] = useState<{ readonly path: FieldPath }>();
  const [checked, setChecked] = useState<Checked>();
  const [field, setField] = useState<FieldPath>();

  // After the render that a change of place makes, so that the field is there.
  useEffect(() => {
    if (startAt) focusField(startAt.path);
  }, [startAt]);
  useEffect(() => {
    if (target) focusField(target.path);
  }, [target]);

  function goTo(path: FieldPath | undefined): void {
    if (!path) return;
    const { sectionId } = fieldEntry(path);
    if (place.in !== 'section' || place.sectionId !== sectionId) onPlace({ in: 'section', sectionId });
    setTarget({ path });
  }

  function check(sectionId: SectionId): void {
    setChecked((before) => ({ asked: (before?.asked ?? 0) + 1, sectionId, issues: editor.check(sectionId) }));
  }

  function enter(event: FocusEvent<HTMLElement>): void {
    const path = pathOf(event.target);
    if (!path) return;
    setField(path);
    onField(path);
  }

  const undo = (): void => goTo(editor.undo());
  const redo = (): void => goTo(editor.redo());
  useShortcut('Ctrl+Z', undo);
  useShortcut('Ctrl+Shift+Z', redo);
  useShortcut('Ctrl+Y', redo);
  useShortcut('Ctrl+Enter', () => place.in === 'section' && check(place.sectionId));
  useHistoryMenu(undo, redo);

  return (
    <>
      <div className="work">
        <Rail editor={editor} place={place} field={field} onPlace={onPlace} onGo={goTo} />
        <main className="sheet" id="main">
          <div onFocus={enter} onBlur={() => void editing.flush()}>
            {stale ? <StalePanel editing={editing} /> : null}
            {place.in === 'documents' ? (
              documents
            ) : (
              <>
                {checked && checked.sectionId === place.sectionId ? (
                  <ErrorSummary
                    key={checked.asked}
                    tone={toneOf(checked.issues)}
                    title={checked.issues.length > 0 ? 'Look at these before you go on' : 'Nothing more is needed in this section'}
                    items={checked.issues.map((issue) => ({
                      key: issue.path,
                      text: summaryText(issue),
                      // An issue found by checking a section is at a field.
                      onGo: () => goTo(issue.path as FieldPath),
                    }))}
                  />
                ) : null}
                <PlanForm form={editor} sectionId={place.sectionId} />
                <div className="buttons">
                  <Button keys="Ctrl+Enter" onClick={() => check(place.sectionId)}>
                    Check this section
                  </Button>
                </div>
              </>
            )}
          </div>
        </main>
      </div>
      <SaveTrouble editing={editing} />
      <StatusBar editing={editing} onUndo={undo} onRedo={redo} />
    </>
  );
}

// The summary is read away from its field, so it says which one is meant.
const summaryText = (issue: Issue): string =>
  issue.code === 'blank' ? issue.sentence : `${fieldEntry(issue.path as FieldPath).field.label}: ${issue.sentence}`;

const toneOf = (issues: readonly Issue[]): 'wrong' | 'open' | 'good' => {
  if (issues.length === 0) return 'good';
  return issues.some((issue) => issue.code !== 'blank' && issue.severity === 'error') ? 'wrong' : 'open';
};

function pathOf(element: EventTarget): FieldPath | undefined {
  const found = element instanceof Element ? element.closest('[id^="field-"]') : null;
  const [, sectionId, id] = found?.id.split('-') ?? [];
  return sectionId && id ? (`${sectionId}.${id}` as FieldPath) : undefined; // fieldId made it from a path
}

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
