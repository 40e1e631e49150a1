// The golden thread: needs, outcomes and support side by side, their links drawn, loose ends said in words. One row is
// chosen, then one in the next column; Enter links the two or parts them. A row's own form is one press away.
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useForm, useFormState, useGo } from '../../form/form.ts';
import { areLinked, linkBetween, toggleLink } from '../../form/linkTargets.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { ThreadBar } from './ThreadBar.tsx';
import { threadColumns, type ThreadColumn, type ThreadItem } from './threadColumns.ts';
import { ThreadItemCard } from './ThreadItemCard.tsx';
import { ThreadLines } from './ThreadLines.tsx';
import './thread.scss';

const COUNT_WORDS = { none: 'Nothing is loose: everything leads somewhere and says what it must.', one: '1 loose end', many: 'loose ends' };

// `readOnly`: a version that can no longer change is looked at, never linked.
export function ThreadView({ readOnly }: { readonly readOnly: boolean }) {
  const form = useForm();
  const go = useGo();
  const answers = useFormState((state) => state.answers);
  const columns = useMemo(() => threadColumns(answers), [answers]);
  const items = columns.flatMap((column) => column.items);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [at, setAt] = useState<string>();
  const [said, setSaid] = useState('');

  const lines = useMemo(
    () => columns.flatMap((column) => column.items.flatMap(({ path, next }) => next.map((to) => ({ from: path, to: to.path })))),
    [columns],
  );
  const picked = chosen.flatMap((path) => items.find((item) => item.path === path) ?? []);
  const stop = items.find(({ path }) => path === at) ?? items[0];
  const loose = items.reduce((sum, { gaps }) => sum + gaps.length, 0);

  function choose(path: string): void {
    const [first] = chosen;
    if (chosen.includes(path)) setChosen(chosen.filter((one) => one !== path));
    else setChosen(first !== undefined && linkBetween(first, path) ? [first, path] : [path]);
  }

  function link(first: ThreadItem, second: ThreadItem): void {
    if (readOnly) return;
    const before = areLinked(answers, first.path, second.path);
    toggleLink(form, first.path, second.path);
    setChosen([first.path, second.path]);
    setSaid(`${first.number} and ${second.number} are ${before ? 'no longer linked' : 'linked'}.`);
  }

  // With one chosen and the other under the hand, Enter is enough.
  function enter(item: ThreadItem): void {
    const other = picked.find(({ path }) => path !== item.path && linkBetween(path, item.path));
    if (other) link(other, item);
    else choose(item.path);
  }

  function hear(event: KeyboardEvent<HTMLElement>, item: ThreadItem): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = stepFrom(columns, item, event.key);
    if (to) document.getElementById(itemId(to.path))?.focus();
    else if (event.key === 'Enter') enter(item);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <h1 id="thread-title" tabIndex={-1}>
        Golden thread
      </h1>
      <p className="lead">Every need leads to an outcome, every outcome to support. What is loose says so.</p>
      <p className="thread__count">
        <strong>{loose === 0 ? COUNT_WORDS.none : loose === 1 ? COUNT_WORDS.one : `${loose} ${COUNT_WORDS.many}`}</strong>
      </p>
      {readOnly ? null : <ThreadBar picked={picked} linked={bothLinked(answers, picked)} onLink={link} onNone={() => setChosen([])} />}
      <div className="thread">
        <div className="thread__columns">
          <ThreadLines lines={lines} chosen={chosen} />
          {columns.map(({ title, rowsPath, items: rows }) => (
            <section key={title} aria-labelledby={`thread-${title}`}>
              <h2 id={`thread-${title}`}>{title}</h2>
              {rows.length === 0 ? (
                <p className="quiet">
                  None yet.{' '}
                  {readOnly ? null : (
                    <button type="button" className="button button--link" onClick={() => go(rowsPath)}>
                      Go to where they are written
                    </button>
                  )}
                </p>
              ) : (
                <ul>
                  {rows.map((item) => (
                    <ThreadItemCard
                      key={item.path}
                      id={itemId(item.path)}
                      item={item}
                      chosen={chosen.includes(item.path)}
                      stop={item.path === stop?.path}
                      onFocus={() => setAt(item.path)}
                      onChoose={() => choose(item.path)}
                      onKey={(event) => hear(event, item)}
                      onGo={() => go(item.path)}
                    />
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      </div>
      <LiveRegion text={said} />
    </>
  );
}

const itemId = (path: string): string => `thread-${path.replaceAll('.', '-')}`;

function bothLinked(answers: Parameters<typeof areLinked>[0], [first, second]: readonly ThreadItem[]): boolean {
  return first !== undefined && second !== undefined && areLinked(answers, first.path, second.path);
}

// Up and down in a column; left and right to what it is joined to there, or else to the row beside it.
function stepFrom(columns: readonly ThreadColumn[], item: ThreadItem, key: string): ThreadItem | undefined {
  const column = columns.findIndex(({ items }) => items.includes(item));
  const rows = columns[column]?.items ?? [];
  const row = rows.indexOf(item);
  const beside = (by: -1 | 1): ThreadItem | undefined => {
    const there = columns[column + by]?.items ?? [];
    const joined = there.find((one) =>
      by > 0 ? item.next.some(({ path }) => path === one.path) : one.next.some(({ path }) => path === item.path),
    );
    return joined ?? there[Math.min(row, there.length - 1)];
  };
  switch (key) {
    case 'ArrowUp':
      return rows[row - 1];
    case 'ArrowDown':
      return rows[row + 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    case 'ArrowLeft':
      return beside(-1);
    case 'ArrowRight':
      return beside(1);
    default:
      return undefined;
  }
}
