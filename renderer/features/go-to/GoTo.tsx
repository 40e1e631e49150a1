// Go to anything in the plan by its words: a field, a row, something written, something to do. A text box with a list under
// it, in the window's bar; Enter goes there, Escape goes back to where one was.
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { addRow } from '../../form/addRow.ts';
import { useForm, useGo } from '../../form/form.ts';
import { spotAt } from '../../form/spot.ts';
import type { Command } from '../../ui/command.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { detailOf } from './detailOf.ts';
import { findOfCommand, findsIn, type Find } from './finds.ts';
import { FindRow } from './FindRow.tsx';
import './go-to.scss';
import { rankFinds, searchIndex, type SearchIndex } from './rankFinds.ts';
import { useVisited } from './useVisited.ts';

const MOST_SHOWN = 30;

interface Group {
  readonly title: string;
  readonly finds: readonly Find[];
}

interface Props {
  // The version can still be changed.
  readonly editable: boolean;
  readonly commands: () => readonly Command[];
}

export function GoTo({ editable, commands }: Props) {
  const form = useForm();
  const go = useGo();
  const id = useId();
  const visited = useVisited();
  const input = useRef<HTMLInputElement>(null);
  const from = useRef<HTMLElement>(null);
  // Made anew whenever it is opened, so that no letter typed in a form ever waits for it.
  const [index, setIndex] = useState<SearchIndex<Find>>();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');

  useShortcut('Ctrl+K', () => {
    input.current?.focus();
    input.current?.select();
  });

  function open(): void {
    if (index) return;
    setSaid('');
    setAt(0);
    setIndex(searchIndex([...findsIn(form.store.getState().answers, form.setting(), editable), ...commands().map(findOfCommand)]));
  }

  function close(): void {
    setIndex(undefined);
    setQuery('');
  }

  function back(): void {
    close();
    if (from.current?.isConnected) {
      from.current.focus({ preventScroll: true });
      // Where the page scrolls as a whole, going to the box has left it behind.
      (from.current.closest('label') ?? from.current).scrollIntoView({ block: 'nearest' });
    } else input.current?.blur();
  }

  function choose(find: Find): void {
    // What is done may need the place it is done from, and may lead somewhere of its own.
    if (typeof find.to === 'string') close();
    else back();
    if (find.notAsked !== undefined) setSaid(`${find.name} is not asked here. Asked ${find.notAsked}.`);
    if (typeof find.to !== 'string') find.to();
    else if (find.adds) add(find.to);
    else go(find.to);
  }

  // To write in at once; one undo takes it away again.
  function add(rowsPath: string): void {
    const first = addRow(form, rowsPath);
    if (first === undefined) return;
    go(first);
    setSaid(`Added, at the end of ${spotAt(rowsPath)?.field.label ?? 'the list'}. Undo takes it away again.`);
  }

  const found = index && query.trim() !== '' ? rankFinds(index, query) : [];
  const groups: readonly Group[] = !index
    ? []
    : query.trim() !== ''
      ? [{ title: '', finds: found.slice(0, MOST_SHOWN) }]
      : atRest(index, visited);
  const finds = groups.flatMap((group) => group.finds);
  const here = finds[Math.min(at, finds.length - 1)];
  const rest = found.length - MOST_SHOWN;

  function hear(event: KeyboardEvent): void {
    const last = finds.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        setAt(at >= last ? 0 : at + 1);
        break;
      case 'ArrowUp':
        setAt(at <= 0 ? last : at - 1);
        break;
      case 'PageDown':
        setAt(Math.min(last, at + 8));
        break;
      case 'PageUp':
        setAt(Math.max(0, at - 8));
        break;
      case 'Enter':
        // Half a word in an input method is not a search yet.
        if (event.nativeEvent.isComposing) return;
        if (here) choose(here);
        break;
      case 'Escape':
        back();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const optionId = (find: Find): string => `${id}-${finds.indexOf(find)}`;
  return (
    <div className="go-to" role="search" data-open={index ? true : undefined}>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        className="go-to__box"
        aria-label="Go to a field, a row or a command"
        aria-keyshortcuts="Control+K"
        aria-expanded={index !== undefined}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={here ? optionId(here) : undefined}
        placeholder="Go to a field, a row, a command"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onFocus={(event) => {
          // Where Escape goes back to.
          from.current = event.relatedTarget instanceof HTMLElement ? event.relatedTarget : null;
          open();
        }}
        onClick={open}
        onChange={(event) => {
          open();
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={hear}
        onBlur={close}
      />
      <kbd className="keys" aria-hidden="true">
        Ctrl K
      </kbd>
      {index ? (
        // The box keeps the focus while a result is pressed.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keeps the focus where it is, and does nothing else
        <div className="go-to__panel" onMouseDown={(event) => event.preventDefault()}>
          {query.trim() !== '' && finds.length === 0 ? <NothingFound query={query.trim()} /> : null}
          <div className="go-to__list" role="listbox" id={`${id}-list`} aria-label="What was found">
            {groups.map((group) =>
              group.title === '' ? (
                group.finds.map(row)
              ) : (
                <div role="group" aria-labelledby={`${id}-${group.title}`} key={group.title}>
                  <p className="go-to__title" id={`${id}-${group.title}`} role="presentation">
                    {group.title}
                  </p>
                  {group.finds.map(row)}
                </div>
              ),
            )}
          </div>
          {query.trim() === '' ? (
            <p className="go-to__hint">
              Type the start of any words: what a field is called, what has been written in it, the number or name of a row.
            </p>
          ) : null}
          {rest > 0 ? <p className="go-to__hint">{rest} more. Another word narrows it down.</p> : null}
        </div>
      ) : null}
      <LiveRegion text={index ? countInWords(query, found.length) : said} />
    </div>
  );

  function row(find: Find) {
    return <FindRow key={find.id} id={optionId(find)} find={find} here={find === here} detail={detailOf(find, query)} onChoose={choose} />;
  }
}

// Nothing typed yet: where somebody was, then what can be done.
function atRest({ all }: SearchIndex<Find>, visited: readonly string[]): readonly Group[] {
  const recent = visited.flatMap((path) => all.find(({ id }) => id === path) ?? []);
  const groups = [
    { title: 'Where you were', finds: recent },
    { title: 'Do', finds: all.filter(({ to }) => typeof to !== 'string') },
  ];
  return groups.filter(({ finds }) => finds.length > 0);
}

const NothingFound = ({ query }: { readonly query: string }) => (
  <p className="go-to__none">
    Nothing in this plan is called “{query}”, and nothing written in it says so. Try the first letters of one word.
  </p>
);

function countInWords(query: string, count: number): string {
  if (query.trim() === '') return '';
  if (count === 0) return 'Nothing found';
  return count === 1 ? '1 found' : `${count} found`;
}
