// What can be done in a plan at this moment, by its name.
import { isEditable } from '../../../shared/plan/workflow.ts';
import { spotAt } from '../../form/spot.ts';
import type { Command } from '../../ui/command.ts';
import type { Editing } from './editing.ts';
import { waysOnFrom, type WayOn } from './FrozenNotice.tsx';
import type { Step } from './history.ts';
import type { Pane, View } from './place.ts';

interface Doing {
  readonly editing: Editing;
  readonly views: readonly View[];
  readonly panes: readonly Pane[];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly check: (() => void) | undefined;
  // All sections at once, or one at a time again.
  readonly whole: { readonly label: string; readonly run: () => void } | undefined;
  readonly toView: (id: string) => void;
  readonly toPane: (id: string) => void;
  readonly askWayOn: (to: WayOn) => void;
  readonly onVersion: (version: number) => void;
}

const stepCommand = (label: string, keys: string, step: Step | undefined, run: () => void): readonly Command[] =>
  step ? [{ id: label, label: `${label}: ${spotAt(step.path)?.field.label ?? ''}`, keys, run }] : [];

export function commandsOf({ editing, views, panes, ...doing }: Doing): readonly Command[] {
  const { plan, editor } = editing;
  const editable = isEditable(plan.status);
  const { past, future } = editor.store.getState().history;
  const waysOn = waysOnFrom(plan);
  return [
    ...(editable
      ? [...stepCommand('Undo', 'Ctrl+Z', past.at(-1), doing.undo), ...stepCommand('Redo', 'Ctrl+Y', future.at(-1), doing.redo)]
      : []),
    ...(editable && doing.check ? [{ id: 'check', label: 'Check this section', keys: 'Ctrl+Enter', run: doing.check }] : []),
    ...(editable && doing.whole ? [{ id: 'whole', label: doing.whole.label, keys: 'F7', run: doing.whole.run }] : []),
    ...views.map(({ id, label, keys }) => ({ id: `view ${id}`, label, ...(keys && { keys }), run: () => doing.toView(id) })),
    ...panes.map(({ id, label, keys }) => ({ id: `pane ${id}`, label, keys, run: () => doing.toPane(id) })),
    ...waysOn.map(({ to, label }) => ({ id: to, label, run: () => doing.askWayOn(to) })),
    ...(plan.beside ? [besideCommand(plan.beside, doing.onVersion)] : []),
  ];
}

const besideCommand = ({ version }: NonNullable<Editing['plan']['beside']>, onVersion: Doing['onVersion']): Command => ({
  id: 'beside',
  label: `Open version ${version}`,
  run: () => onVersion(version),
});
