// The paper over the whole window, for whoever looks on: only the pages, as large as there is room. Escape closes it, and
// the focus is where it was.
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function LargeView({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="large-paper" ref={dialog} aria-label={title} onClose={onClose}>
      <div className="large-paper__bar">
        <strong>{title}</strong>
        <Button onClick={() => dialog.current?.close()}>Close</Button>
      </div>
      {children}
    </dialog>
  );
}
