// A list of rows as cards: closed, each reads as a sentence; open, it is edited in place. Adding, moving and taking away
// are said aloud, can be undone, and leave the focus where the next word goes.
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { FieldOfKind, Row } from '../../../shared/plan/fields.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { rowName, rowNumber, rowTitle } from '../answerInWords.ts';
import { valueAt } from '../answerPath.ts';
import { fieldId, focusField } from '../fieldId.ts';
import { useAnswerState, useForm } from '../form.ts';
import { RowCard } from '../RowCard.tsx';
import { added, confirmed, marked, moved, newRow, putBack, removed } from '../rows.ts';
import type { BoundProps } from './controlProps.ts';

interface TakenAway {
  readonly row: Row;
  readonly index: number;
  readonly name: string;
}

export function RowsControl({ spot, Grid }: BoundProps) {
  const form = useForm();
  const { path } = spot;
  const field = spot.field as FieldOfKind<'rows'>; // the control of that kind
  useAnswerState([path], (state) => idsAt(rowsAt(state.answers, path)));
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<TakenAway>();
  const focusNext = useRef<string>(undefined);
  const back = useRef<HTMLButtonElement>(null);

  const rows = (): readonly Row[] => rowsAt(form.store.getState().answers, path);
  const standing = activeRows(rows());
  const struck = rows().filter((row) => row.standing === 'removed');
  const numberOf = (id: string): number => activeRows(rows()).findIndex((row) => row.id === id);

  // After the list is drawn again: a moved row loses the focus on its way.
  useLayoutEffect(() => {
    if (focusNext.current !== undefined) focusField(focusNext.current);
    focusNext.current = undefined;
  });
  useEffect(() => {
    if (gone) back.current?.focus();
  }, [gone]);

  function add(): void {
    const row = newRow();
    form.change(spot, added(rows(), row));
    form.open(`${path}.${row.id}`, true);
    setGone(undefined);
    setSaid(`${rowName(field, activeRows(rows()).length - 1)} added.`);
    const [first] = Object.keys(field.fields);
    focusNext.current = `${path}.${row.id}.${first ?? ''}`;
  }

  function move(id: string, by: -1 | 1): void {
    const before = rows();
    const after = moved(before, id, by);
    if (after === before) return setSaid(by < 0 ? 'It is the first already.' : 'It is the last already.');
    form.change(spot, after);
    focusNext.current = `${path}.${id}`;
    setSaid(`Moved to place ${numberOf(id) + 1} of ${standing.length}.`);
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
    focusNext.current = `${path}.${row.id}`;
  }

  function hear(event: KeyboardEvent<HTMLElement>): void {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    const at = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row']; // an event of the page is of an element
    if (event.key === 'Enter') add();
    else if (by !== undefined && at !== undefined && standing.some(({ id }) => id === at)) move(at, by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const lost = gone && rows().every((row) => row.id !== gone.row.id || row.standing === 'removed') ? gone : undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut for whatever has the focus inside, not a control
    <div className="rows" onKeyDown={hear}>
      {standing.length > 0 ? (
        <ol>
          {standing.map((row, index) => (
            <RowCard
              key={row.id}
              rows={spot}
              id={row.id}
              index={index}
              Grid={Grid}
              onMove={move}
              onRemove={takeAway}
              onConfirm={(id) => form.change(spot, confirmed(rows(), id, field.fields))}
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
      <button type="button" className="rows__add" id={`${fieldId(path)}-add`} onClick={add}>
        <Icon name="add" />
        Add {article(field.one)} {field.one}
        {standing.length > 0 ? <span className="quiet">{rowNumber(field, standing.length)}</span> : null}
      </button>
      <LiveRegion text={said} />
    </div>
  );
}

const rowsAt = (answers: Parameters<typeof valueAt>[0], path: string): readonly Row[] => (valueAt(answers, path) ?? []) as readonly Row[]; // a rows field is answered by rows

// What the list draws itself; what is in the rows is drawn by the rows.
const idsAt = (rows: readonly Row[]): string => rows.map(({ id, standing = '' }) => `${id}${standing === 'removed' ? '-' : ''}`).join(' ');

const article = (one: string): string => (/^[aeiou]/i.test(one.replace(/^“/, '')) ? 'an' : 'a');
