// One result: what it is called, where it is, what it says now.
import { useEffect, useRef } from 'react';
import { Keys } from '../../ui/Keys.tsx';
import type { Find } from './finds.ts';

interface Props {
  readonly id: string;
  readonly find: Find;
  readonly here: boolean;
  readonly detail: string;
  readonly onChoose: (find: Find) => void;
}

export function FindRow({ id, find, here, detail, onChoose }: Props) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    // Its keys are heard by the box, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div className="find" role="option" id={id} ref={row} aria-selected={here} onClick={() => onChoose(find)}>
      <span className="find__name">{find.name}</span>
      <span className="find__where">
        {find.where.join(' › ')}
        {find.keys === undefined ? null : <Keys keys={find.keys} />}
      </span>
      {detail === '' ? null : <span className="find__detail">{detail}</span>}
    </div>
  );
}
