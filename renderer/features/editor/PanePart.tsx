// What stands beside the form, or below it where there is no room: one pane at a time, opened and closed by its key or from
// the status bar. Opening it beside moves nothing in the form; closing it gives the focus back to the field somebody was in.
import { useEffect, useRef } from 'react';
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
  // Below the form, or beside a part of it that has been left behind, it would open unseen: it is brought into sight, and
  // whoever opened it with it.
  useEffect(() => {
    const [here, form] = [part.current, part.current?.previousElementSibling];
    if (!here || !form) return;
    const { top } = here.getBoundingClientRect();
    if (top >= 0 && top < form.getBoundingClientRect().bottom) return;
    if (!here.contains(document.activeElement)) here.focus({ preventScroll: true });
    here.scrollIntoView({ block: 'start' });
  }, []);
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
