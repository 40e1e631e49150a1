// One row of the thread: pressed, it is chosen; its links and its loose ends in words; the way to its form beside it.
import type { KeyboardEvent } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import type { ThreadItem } from './threadColumns.ts';

interface Props {
  readonly id: string;
  readonly item: ThreadItem;
  readonly chosen: boolean;
  // The whole of the three columns is one stop of the Tab key.
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onGo: () => void;
}

export function ThreadItemCard({ id, item, chosen, stop, onFocus, onChoose, onKey, onGo }: Props) {
  const { path, name, number, title, next, gaps, asks } = item;
  return (
    <li className="thread__item" data-thread={path} data-chosen={chosen || undefined} data-loose={gaps.length > 0 || undefined}>
      <button
        type="button"
        className="thread__choose"
        id={id}
        aria-pressed={chosen}
        tabIndex={stop ? 0 : -1}
        data-arrive={stop || undefined}
        onFocus={onFocus}
        onClick={onChoose}
        onKeyDown={onKey}
      >
        <span className="row__number">{number}</span>
        <span>
          {title || <em>Nothing written yet</em>}
          {next.length === 0 ? null : <span className="thread__next">Leads to {next.map((to) => to.number).join(', ')}</span>}
          {gaps.map((sentence) => (
            <span className="thread__gap" key={sentence}>
              {sentence}
            </span>
          ))}
          {[...new Set(asks)].map((question) => (
            <span className="thread__asks" key={question}>
              {question}
            </span>
          ))}
        </span>
      </button>
      <button type="button" className="thread__go" tabIndex={stop ? 0 : -1} aria-label={`Go to ${name}`} onClick={onGo}>
        <Icon name="go" />
      </button>
    </li>
  );
}
