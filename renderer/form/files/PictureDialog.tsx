// One picture as large as the window allows. Escape, the button or a press beside it closes it, and the focus is back where
// it was.
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly name: string;
  readonly address: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function PictureDialog({ name, address, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Escape does the same
    <dialog
      className="picture-dialog"
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => (event.target === dialog.current ? close() : undefined)}
    >
      <div className="picture-dialog__inside">
        <h2 id={titleId}>{name}</h2>
        <img src={address} alt={name} />
        <div className="picture-dialog__foot">
          <Button look="primary" keys="Esc" onClick={close}>
            Close
          </Button>
          {children}
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
