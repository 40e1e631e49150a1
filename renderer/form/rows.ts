// What can be done to a list of rows. Pure, so that undo, redo and the comparison of two windows hold for all of it.
import type { Fields, Row, RowStanding } from '../../shared/plan/fields.ts';
import { stoodBy } from '../../shared/plan/review.ts';
import { activeRows } from '../../shared/plan/walk.ts';

export const newRow = (answers: Row['answers'] = {}): Row => ({ id: crypto.randomUUID(), answers });

export const added = (rows: readonly Row[], row: Row): readonly Row[] => [...rows, row];

// What somebody agreed to once is struck out, and stays until the next agreement; what is new in this round just goes.
export const removed = (rows: readonly Row[], id: string): readonly Row[] =>
  rows.flatMap((row) => {
    if (row.id !== id) return [row];
    return row.standing === undefined ? [] : [{ ...row, standing: 'removed' as const }];
  });

export const confirmed = (rows: readonly Row[], id: string, fields: Fields): readonly Row[] =>
  rows.map((row) => (row.id === id ? stoodBy(row, fields) : row));

export const marked = (rows: readonly Row[], id: string, standing: RowStanding): readonly Row[] =>
  rows.map((row) => (row.id === id ? { ...row, standing } : row));

export function putBack(rows: readonly Row[], row: Row, index: number): readonly Row[] {
  const others = rows.filter(({ id }) => id !== row.id);
  return [...others.slice(0, index), row, ...others.slice(index)];
}

// Of the rows that stand inside a row, down to the innermost.
export const pathsInside = (path: string, row: Row, fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([id, field]) => {
    if (field.kind !== 'rows') return [];
    const inner = activeRows(row.answers[id] as readonly Row[] | undefined); // a rows field is answered by rows
    return inner.flatMap((one) => {
      const at = `${path}.${id}.${one.id}`;
      return [at, ...pathsInside(at, one, field.fields)];
    });
  });

// One place up or down among the rows that still stand.
export function moved(rows: readonly Row[], id: string, by: -1 | 1): readonly Row[] {
  const from = rows.findIndex((row) => row.id === id);
  let to = from + by;
  while (rows[to]?.standing === 'removed') to += by;
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return rows;
  return putBack(rows, row, to);
}

// To a place among the rows that still stand, counted without the row itself.
export function placed(rows: readonly Row[], id: string, place: number): readonly Row[] {
  const row = rows.find((one) => one.id === id);
  const others = rows.filter((one) => one.id !== id);
  const standing = others.filter(({ standing: stands }) => stands !== 'removed');
  const [next, last] = [standing[place], standing.at(-1)];
  if (!row || !last) return rows;
  const index = next ? others.indexOf(next) : others.indexOf(last) + 1;
  const after = [...others.slice(0, index), row, ...others.slice(index)];
  return after.every((one, at) => one === rows[at]) ? rows : after;
}
