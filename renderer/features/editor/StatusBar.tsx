import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isEditable } from '../../../shared/plan/workflow.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { useLate } from '../../ui/useLate.ts';
import type { SaveState } from './autosave.ts';
import type { Editing } from './editing.ts';
import type { EditorState } from './editorStore.ts';
import { PaneSwitch } from './PanePart.tsx';
import type { Pane } from './place.ts';
import { stepInWords } from './stepInWords.ts';

interface Props {
  readonly editing: Editing;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly panes: readonly Pane[];
  // The one that stands open.
  readonly open: string | undefined;
  readonly onPane: (id: string) => void;
  // Something about the field somebody is in.
  readonly children?: ReactNode;
}

function nextInWords({ history, answers }: EditorState, to: 'past' | 'future'): string {
  const step = history[to].at(-1);
  return step ? stepInWords(step, answers) : '';
}

export function StatusBar({ editing, onUndo, onRedo, panes, open, onPane, children }: Props) {
  return (
    <footer className="status-bar">
      {isEditable(editing.plan.status) ? (
        <>
          <SaveWords editing={editing} />
          <UndoRedo editing={editing} onUndo={onUndo} onRedo={onRedo} />
        </>
      ) : null}
      {children}
      <span className="status-bar__panes">
        {panes.map((pane) => (
          <PaneSwitch key={pane.id} pane={pane} open={pane.id === open} onSwitch={() => onPane(pane.id)} />
        ))}
      </span>
    </footer>
  );
}

function UndoRedo({ editing, onUndo, onRedo }: Pick<Props, 'editing' | 'onUndo' | 'onRedo'>) {
  const { store } = editing.editor;
  const undoes = useStore(store, (state) => nextInWords(state, 'past'));
  const redoes = useStore(store, (state) => nextInWords(state, 'future'));
  return (
    <>
      <Button look="quiet" keys="Ctrl+Z" aria-disabled={undoes === ''} onClick={onUndo}>
        <span>Undo{undoes ? <span className="status-bar__what">: {undoes}</span> : null}</span>
      </Button>
      <Button look="quiet" keys="Ctrl+Y" aria-disabled={redoes === ''} onClick={onRedo}>
        <span>Redo{redoes ? <span className="status-bar__what">: {redoes}</span> : null}</span>
      </Button>
    </>
  );
}

function SaveWords({ editing }: { readonly editing: Editing }) {
  const state = useStore(editing.save.state);
  const slow = useLate(state.at === 'saving', 4000);
  return (
    <p className="save-words" data-at={state.at}>
      {saveWords(state, slow)}
    </p>
  );
}

function saveWords(state: SaveState, slow: boolean): string {
  switch (state.at) {
    case 'saved':
      return `Saved ${formatMoment(state.savedAt, true)}`;
    case 'saving':
      return slow ? 'Still saving…' : 'Saving…';
    case 'trouble':
      return `Not saved since ${formatMoment(state.lastSavedAt, true)}`;
    case 'stale':
      return 'Not saved: compare first';
  }
}
