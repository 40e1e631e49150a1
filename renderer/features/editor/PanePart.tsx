// What stands beside the form: one pane at a time, opened and closed by its key or from the status bar. Opening it moves the
// form aside and nothing in it; closing it gives the focus back to the field somebody was in.
import { useRef } from 'react';
import { focusField } from '../../form/fieldId.ts';
import { useFieldIn } from '../../form/form.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import type { Pane } from './place.ts';

interface Props {
  readonly pane: Pane;
  readonly onClose: () => void;
}

export function PanePart({ pane, onClose }: Props) {
  const field = useFieldIn();
  const part = useRef<HTMLElement>(null);
  // To and fro by key: the pane stands far from the field in the order of Tab.
  useShortcut('F6', () => {
    if (part.current?.contains(document.activeElement) === true) focusField(field ?? '');
    else part.current?.focus();
  });
  return (
    <aside className="pane" ref={part} id={`pane-${pane.id}`} aria-labelledby={`pane-${pane.id}-title`} tabIndex={-1}>
      <header className="pane__head">
        <h2 id={`pane-${pane.id}-title`}>{pane.label}</h2>
        <span className="pane__key">
          to and fro <Keys keys="F6" />
        </span>
        <Button look="quiet" onClick={onClose} aria-label={`Close: ${pane.label}`}>
          <Icon name="close" />
        </Button>
      </header>
      {pane.content}
    </aside>
  );
}

interface SwitchProps {
  readonly pane: Pane;
  readonly open: boolean;
  readonly onSwitch: () => void;
}

export function PaneSwitch({ pane, open, onSwitch }: SwitchProps) {
  useShortcut(pane.keys, onSwitch);
  return (
    <Button look="quiet" keys={pane.keys} aria-expanded={open} aria-controls={open ? `pane-${pane.id}` : undefined} onClick={onSwitch}>
      {pane.label}
    </Button>
  );
}
