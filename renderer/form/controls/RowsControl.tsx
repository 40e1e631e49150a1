// A list of rows as cards: closed, each reads as a sentence; open, it is edited in place. Adding, moving and taking away
// are said aloud, can be undone, and leave the focus where the next word goes.
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { FieldOfKind, Row } from '../../../shared/plan/fields.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { addRow, rowsAtPath } from '../addRow.ts';
import { rowName, rowNumber, rowTitle } from '../answerInWords.ts';
import { fieldId, focusField } from '../fieldId.ts';
import { useAnswerState, useForm, useGo, useOpened } from '../form.ts';
import { RowCard } from '../RowCard.tsx';
import { confirmed, marked, moved, placed, putBack, removed } from '../rows.ts';
import { followerOf, withArticle } from '../threadAround.ts';
import { useRowDrag, type Held } from '../useRowDrag.ts';
import type { BoundProps } from './controlProps.ts';

interface TakenAway {
  readonly row: Row;
  readonly index: number;
  readonly name: string;
}

export function RowsControl({ spot, Grid }: BoundProps) {
  const form = useForm();
  const go = useGo();
  const { path } = spot;
  const field = spot.field as FieldOfKind<'rows'>; // the control of that kind
  useAnswerState([path], (state) => idsAt(rowsAtPath(state.answers, path)));
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<TakenAway>();
  const focusNext = useRef<() => void>(undefined);
  const back = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);

  const rows = (): readonly Row[] => rowsAtPath(form.store.getState().answers, path);
  const standing = activeRows(rows());
  const struck = rows().filter((row) => row.standing === 'removed');
  const numberOf = (id: string): number => activeRows(rows()).findIndex((row) => row.id === id);
  const pathOf = (id: string): string => `${path}.${id}`;
  const place = (number: number): string => `place ${number} of ${standing.length}`;

  // After the list is drawn again: a moved row loses the focus on its way.
  useLayoutEffect(() => {
    focusNext.current?.();
    focusNext.current = undefined;
  });
  useEffect(() => {
    if (gone) back.current?.focus();
  }, [gone]);

  const drag = useRowDrag({
    list,
    onHold: (id) => setSaid(`${rowName(field, numberOf(id))} taken up, ${place(numberOf(id) + 1)}.`),
    onOver: (to) => setSaid(`Over ${place(to + 1)}.`),
    onDrop: (id, to) => {
      form.change(spot, placed(rows(), id, to));
      focusNext.current = () => document.getElementById(fieldId(pathOf(id)))?.focus({ preventScroll: true });
      setSaid(`Moved to ${place(to + 1)}.`);
    },
    onCancel: () => setSaid('Left where it was.'),
  });

  // One after the other: what was written before reads as a sentence while the next one is written.
  function add(after?: string): void {
    if (after !== undefined) form.open(pathOf(after), false);
    const first = addRow(form, path);
    const row = rows().at(-1);
    if (first === undefined || !row) return;
    form.open(pathOf(row.id), true);
    setGone(undefined);
    setSaid(`${rowName(field, activeRows(rows()).length - 1)} added.`);
    focusNext.current = () => focusField(first);
  }

  function follow(id: string): void {
    const follower = followerOf(pathOf(id));
    const first = follower && addRow(form, follower.rowsPath, follower.answers);
    if (first !== undefined) go(first);
  }

  function move(id: string, by: -1 | 1): void {
    const before = rows();
    const after = moved(before, id, by);
    if (after === before) return setSaid(by < 0 ? 'It is the first already.' : 'It is the last already.');
    const isHeld = document.activeElement?.id === `${fieldId(pathOf(id))}-handle`;
    form.change(spot, after);
    focusNext.current = () => (isHeld ? document.getElementById(`${fieldId(pathOf(id))}-handle`)?.focus() : focusField(pathOf(id)));
    setSaid(`Moved to ${place(numberOf(id) + 1)}.`);
  }

  function close(id: string): void {
    form.open(pathOf(id), false);
    document.getElementById(fieldId(pathOf(id)))?.focus();
  }

  function takeAway(id: string): void {
    const before = rows();
    const index = before.findIndex((row) => row.id === id);
    const row = before[index];
    if (!row) return;
    const name = [rowName(field, numberOf(id)), rowTitle(field, row)].filter(Boolean).join(', ');
    form.change(spot, removed(before, id));
    setGone({ row, index, name });
    setSaid(`${name} removed.`);
  }

  function restore({ row, index, name }: TakenAway): void {
    form.change(spot, putBack(rows(), row, index));
    setGone(undefined);
    setSaid(`${name} is back.`);
    focusNext.current = () => focusField(pathOf(row.id));
  }

  // Gives whether the key meant something here.
  function act(event: KeyboardEvent<HTMLElement>): boolean {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return false;
    const target = event.target as HTMLElement; // an event of the page is of an element
    const at = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const id = standing.find((row) => row.id === at)?.id;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    const isHandle = target.classList.contains('row__handle');
    if (event.altKey && event.key === 'Enter') {
      if (!event.shiftKey) add(id);
      else if (id !== undefined) follow(id);
      return true;
    }
    if (by !== undefined && id !== undefined && (event.altKey || isHandle)) {
      move(id, by);
      return true;
    }
    if (event.key === 'Escape' && id !== undefined && form.store.getState().opened[pathOf(id)]) {
      close(id);
      return true;
    }
    return !event.altKey && target.classList.contains('row__head') && id !== undefined && step(event.key, numberOf(id));
  }

  // From closed row to closed row by the arrows, as in any list.
  function step(key: string, from: number): boolean {
    const steps: Readonly<Record<string, number>> = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: standing.length - 1 };
    const to = standing[steps[key] ?? -1];
    if (to) document.getElementById(fieldId(pathOf(to.id)))?.focus();
    return to !== undefined;
  }

  function hear(event: KeyboardEvent<HTMLElement>): void {
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  const lost = gone && rows().every((row) => row.id !== gone.row.id || row.standing === 'removed') ? gone : undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut for whatever has the focus inside, not a control
    <div className="rows" onKeyDown={hear}>
      {standing.length > 0 ? (
        <ol ref={list}>
          {standing.map((row, index) => (
            <RowCard
              key={row.id}
              rows={spot}
              id={row.id}
              index={index}
              isLast={index === standing.length - 1}
              Grid={Grid}
              handle={standing.length > 1 ? drag.handle(row.id) : undefined}
              dropped={dropMark(row.id, standing, drag.held)}
              onMove={move}
              onClose={close}
              onRemove={takeAway}
              onConfirm={(id) => form.change(spot, confirmed(rows(), id, field.fields))}
              onFollow={follow}
            />
          ))}
        </ol>
      ) : (
        <p className="rows__none">
          No {field.one} is written here yet.
          {field.example === undefined ? '' : ` One could be: ${field.example.replace(/\.?(”?)$/, '$1')}.`}
        </p>
      )}
      {lost ? (
        <p className="rows__gone">
          {lost.name} removed.{' '}
          <button type="button" className="button button--link" ref={back} onClick={() => restore(lost)}>
            Put it back
          </button>
        </p>
      ) : null}
      {struck.length > 0 ? (
        <ul className="rows__struck" aria-label={`Removed since the last agreed version: ${field.label}`}>
          {struck.map((row) => (
            <li key={row.id}>
              <s>{rowTitle(field, row) || field.one}</s>
              <Button look="link" onClick={() => form.change(spot, marked(rows(), row.id, 'changed'))}>
                Put back<span className="unseen"> {rowTitle(field, row)}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="rows__after">
        <button type="button" className="rows__add" id={`${fieldId(path)}-add`} aria-keyshortcuts="Alt+Enter" onClick={() => add()}>
          <Icon name="add" />
          Add {withArticle(field.one)}
          {standing.length > 0 ? (
            <>
              <span className="quiet">{rowNumber(field, standing.length)}</span>
              <Keys keys="Alt+Enter" />
            </>
          ) : null}
        </button>
        {standing.length > 1 ? <OpenAll paths={standing.map(({ id }) => pathOf(id))} label={field.label} /> : null}
      </div>
      {standing.length > 1 ? (
        <p className="unseen" id={`${fieldId(path)}-order`}>
          Press the up or down arrow key to move it, or pull it. On the row itself, Alt with an arrow key does the same.
        </p>
      ) : null}
      <LiveRegion text={said} />
    </div>
  );
}

function OpenAll({ paths, label }: { readonly paths: readonly string[]; readonly label: string }) {
  const form = useForm();
  const allOpen = useOpened((opened) => paths.every((path) => opened[path]));
  return (
    <Button look="quiet" onClick={() => form.open(paths, !allOpen)}>
      {allOpen ? 'Close all' : 'Open all'}
      <span className="unseen">: {label}</span>
    </Button>
  );
}

// Where the line is drawn that shows where a held row would go.
function dropMark(id: string, standing: readonly Row[], held: Held | undefined): 'before' | 'after' | 'held' | undefined {
  if (!held) return undefined;
  if (id === held.id) return 'held';
  const others = standing.filter((row) => row.id !== held.id);
  if (others[held.to]?.id === id) return 'before';
  return held.to >= others.length && others.at(-1)?.id === id ? 'after' : undefined;
}

// What the list draws itself; what is in the rows is drawn by the rows.
const idsAt = (rows: readonly Row[]): string => rows.map(({ id, standing = '' }) => `${id}${standing === 'removed' ? '-' : ''}`).join(' ');
