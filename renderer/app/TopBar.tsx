import type { ReactNode } from 'react';
import type { Session } from '../../shared/api/contract.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useShortcut } from '../ui/useShortcut.ts';

interface Props {
  readonly session: Session;
  // Back to the list, where there is somewhere to come back from.
  readonly onPeople: (() => void) | undefined;
  // Left out where that is what is on screen.
  readonly onVerify: (() => void) | undefined;
  // How old the last backup is.
  readonly backups: ReactNode;
  readonly onLock: () => void;
  // Where whatever is open puts its way to go to anything.
  readonly finderPlace: (place: HTMLElement | null) => void;
}

export function TopBar({ session, onPeople, onVerify, backups, onLock, finderPlace }: Props) {
  return (
    <header className="top-bar">
      <span className="top-bar__mark">Accord</span>
      {onPeople ? <BackToPeople onPeople={onPeople} /> : null}
      <div className="top-bar__finder" ref={finderPlace} />
      <span className="top-bar__right">
        {session.sample ? <span className="flag flag--sample">SAMPLE</span> : null}
        {backups}
        <span className="top-bar__vault">{session.vaultName}</span>
        <span className="top-bar__user">{session.user.name}</span>
        {onVerify ? (
          <Button look="bar" onClick={onVerify}>
            Check a paper
          </Button>
        ) : null}
        <Button look="bar" keys="Ctrl+L" onClick={onLock}>
          <Icon name="lock" /> Lock
        </Button>
      </span>
    </header>
  );
}

function BackToPeople({ onPeople }: { readonly onPeople: () => void }) {
  useShortcut('Ctrl+Shift+K', onPeople);
  return (
    <Button look="bar" keys="Ctrl+Shift+K" onClick={onPeople}>
      <Icon name="back" /> People
    </Button>
  );
}
