// One card of the round: what it says, how old that is and how it stands, with one key for each thing to do with it. The keys
// are heard only while the card has the focus and nobody is writing in it.
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useReadThrough } from './useReadThrough.ts';

export interface Turning {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

interface Props extends Turning {
  readonly where: string;
  readonly title: string;
  // How old it is and how it stands.
  readonly about: ReactNode;
  readonly waits: boolean;
  // Somebody is writing in it.
  readonly changing: boolean;
  readonly onDone: () => void;
  // What Y does. Standing by words wants them read first; putting them back does not.
  readonly yes: { readonly label: string; readonly afterReading: boolean; readonly run: () => void };
  readonly keys: Readonly<Record<string, (() => void) | undefined>>;
  readonly acts?: ReactNode;
  // What it says.
  readonly children: ReactNode;
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement;

const GO_ON = 'There is more of it below. It can be stood by once all of it has been on the screen.';

export function StatementCard({ where, title, about, waits, changing, onDone, yes, keys, acts, children, ...turning }: Props) {
  const { isFirst, isLast, onStep } = turning;
  const card = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const { words, foot, whole, long, goOn } = useReadThrough(changing);
  const isReadOn = yes.afterReading && !whole;
  useEffect(() => {
    if (!changing) arriveAt(card.current);
  }, [changing]);

  function confirm(): void {
    if (!isReadOn) return yes.run();
    setSaid(`${GO_ON} Press Y again when you have read it.`);
    onDone();
    goOn();
    card.current?.focus({ preventScroll: true });
  }

  function hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (changing) {
      if (event.key === 'Escape') onDone();
      return;
    }
    if (isWriting(event.target)) return;
    const known: typeof keys = { ...keys, y: confirm, n: () => onStep(1), p: () => onStep(-1) };
    const act = known[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for whatever has the focus inside; each is a button too
    <section className="review__card card" data-arrive ref={card} tabIndex={-1} aria-labelledby="review-title review-age" onKeyDown={hear}>
      <p className="review__where">{where}</p>
      <h2 id="review-title">{title}</h2>
      <p className="review__age" id="review-age">
        {about}
      </p>
      <div ref={words}>{children}</div>
      <div className="review__foot" ref={foot}>
        {long && !changing ? <p className="review__rest">{isReadOn ? GO_ON : 'All of it has been on the screen.'}</p> : null}
        <div className="buttons">
          {changing ? (
            <Button look="primary" onClick={confirm}>
              {yes.label}
            </Button>
          ) : (
            <>
              <Button look="primary" keys="Y" onClick={confirm}>
                {isReadOn ? 'Read on' : yes.label}
              </Button>
              {acts}
            </>
          )}
          <span className="review__steps">
            <Button look="quiet" keys="P" aria-disabled={isFirst} onClick={() => onStep(-1)}>
              Back
            </Button>
            <Button look="quiet" keys="N" aria-disabled={isLast} onClick={() => onStep(1)}>
              {waits ? 'Leave for later' : 'On'}
            </Button>
          </span>
        </div>
      </div>
      <LiveRegion text={said} />
    </section>
  );
}

// From its first word, wherever the one before it was left.
function arriveAt(card: HTMLElement | null): void {
  if (!card || card.contains(document.activeElement)) return;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = card.getBoundingClientRect();
  if (top < 0 || height > innerHeight) card.scrollIntoView({ block: 'start', behavior: 'instant' });
}
