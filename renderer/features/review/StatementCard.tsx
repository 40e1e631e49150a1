// One statement: what it says, how old it is and how it stands, and one key for each thing to do with it; its own fields in
// place once it is to be changed. The keys are heard only while the card has the focus and nobody is writing in it.
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { FieldGrid } from '../../form/FieldRow.tsx';
import { focusField } from '../../form/fieldId.ts';
import type { Spot } from '../../form/spot.ts';
import { Button } from '../../ui/Button.tsx';

export interface StatementActs {
  readonly onStillRight: () => void;
  // Left out where there is nothing that could be taken out as a whole.
  readonly onRemove?: (() => void) | undefined;
  // Only of what was taken out.
  readonly onPutBack?: (() => void) | undefined;
  readonly onStep: (by: 1 | -1) => void;
}

interface Props extends StatementActs {
  readonly where: string;
  readonly title: string;
  readonly age: string;
  readonly standing: string;
  readonly waits: boolean;
  // What it says.
  readonly children: ReactNode;
  // Where it is changed.
  readonly spots: readonly Spot[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement;

export function StatementCard({ where, title, age, standing, waits, children, spots, isFirst, isLast, onStep, ...acts }: Props) {
  const { onStillRight, onRemove, onPutBack } = acts;
  const [changing, setChanging] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!changing) card.current?.focus();
  }, [changing]);

  function hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (changing) {
      if (event.key === 'Escape') setChanging(false);
      return;
    }
    if (isWriting(event.target)) return;
    const moves = { n: () => onStep(1), p: () => onStep(-1) };
    const known: Readonly<Record<string, (() => void) | undefined>> = onPutBack
      ? { ...moves, y: onPutBack }
      : { ...moves, y: onStillRight, c: () => setChanging(true), r: onRemove };
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
        {age} <span className="review__standing">{standing}</span>
      </p>
      {changing ? <ItsFields spots={spots} /> : children}
      <div className="buttons">
        <Acts {...acts} changing={changing} waits={waits} onChange={() => setChanging(true)} />
        <span className="review__steps">
          <Button look="quiet" keys="P" aria-disabled={isFirst} onClick={() => onStep(-1)}>
            Back
          </Button>
          <Button look="quiet" keys="N" aria-disabled={isLast} onClick={() => onStep(1)}>
            {waits ? 'Leave for later' : 'On'}
          </Button>
        </span>
      </div>
    </section>
  );
}

interface ActsProps extends Pick<Props, 'waits' | 'onStillRight' | 'onRemove' | 'onPutBack'> {
  readonly changing: boolean;
  readonly onChange: () => void;
}

function Acts({ changing, waits, onStillRight, onChange, onRemove, onPutBack }: ActsProps) {
  if (onPutBack) {
    return (
      <Button look="primary" keys="Y" onClick={onPutBack}>
        Put it back
      </Button>
    );
  }
  if (changing) {
    return (
      <Button look="primary" onClick={onStillRight}>
        Done, next one
      </Button>
    );
  }
  return (
    <>
      <Button look="primary" keys="Y" onClick={onStillRight}>
        {waits ? 'Still right' : 'Right, next one'}
      </Button>
      <Button keys="C" onClick={onChange}>
        Change
      </Button>
      {onRemove ? (
        <Button keys="R" className="review__remove" onClick={onRemove}>
          Remove
        </Button>
      ) : null}
    </>
  );
}

function ItsFields({ spots }: Pick<Props, 'spots'>) {
  const asked = spots.filter(({ field }) => !field.more);
  const first = (asked[0] ?? spots[0])?.path;
  useEffect(() => {
    if (first !== undefined) focusField(first);
  }, [first]);
  return (
    <div className="review__fields">
      <FieldGrid asked={asked} more={spots.filter(({ field }) => field.more)} />
    </div>
  );
}
