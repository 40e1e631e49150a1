// What needs attention, as links to each place. It takes the focus when it appears, so that it is read out and seen; with
// a new key it appears again. Asked for again from a place that still stands in it, that link has the focus.
import { useEffect, useRef } from 'react';

export interface SummaryItem {
  readonly key: string;
  readonly text: string;
  readonly onGo: () => void;
}

interface Props {
  readonly title: string;
  // Red is for what is wrong; what is merely still open is not danger.
  readonly tone: 'wrong' | 'open' | 'good';
  readonly items: readonly SummaryItem[];
  readonly startAt?: string | undefined;
}

export function ErrorSummary({ title, tone, items, startAt }: Props) {
  const box = useRef<HTMLElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => (start.current ?? box.current)?.focus(), []);
  return (
    <section className="summary" ref={box} tabIndex={-1} aria-labelledby="summary-title" data-tone={tone}>
      <h2 id="summary-title">{title}</h2>
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item.key}>
              <button type="button" className="button button--link" ref={item.key === startAt ? start : undefined} onClick={item.onGo}>
                {item.text}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
