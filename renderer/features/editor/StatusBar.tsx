import { useStore } from 'zustand';
import { isEditable } from '../../../shared/plan/workflow.ts';
import { spotAt } from '../../form/spot.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { useLate } from '../../ui/useLate.ts';
import type { SaveState } from './autosave.ts';
import type { Editing } from './editing.ts';
import type { Step } from './history.ts';
import { PaneSwitch } from './PanePart.tsx';
import type { Pane } from './place.ts';

interface Props {
  readonly editing: Editing;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly panes: readonly Pane[];
  // The one that stands open.
  readonly open: string | undefined;
  readonly onPane: (id: string) => void;
}

const inWords = (step: Step | undefined): string => (step && spotAt(step.path)?.field.label) ?? '';

export function StatusBar({ editing, onUndo, onRedo, panes, open, onPane }: Props) {
  return (
    <footer className="status-bar">
      {isEditable(editing.plan.status) ? (
        <>
          <SaveWords editing={editing} />
          <UndoRedo editing={editing} onUndo={onUndo} onRedo={onRedo} />
        </>
      ) : null}
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
  const undoes = useStore(store, ({ history }) => inWords(history.past.at(-1)));
  const redoes = useStore(store, ({ history }) => inWords(history.future.at(-1)));
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
