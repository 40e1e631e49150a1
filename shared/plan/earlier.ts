// What a change took from a plan, field by field, so that it can be said again and put back: the answer before, a row that
// went, the order a list had. A field that was blank before is kept too: it says who wrote there first, and when.
import type { Change } from './changes.ts';
import { findEntry } from './definition.ts';
import type { Field, Row } from './fields.ts';
import { partsOf } from './parts.ts';

// `path` is as in a change; for a row that went, the path of the row itself.
export type Earlier =
  | { readonly what: 'answer'; readonly path: string; readonly answer?: unknown }
  | { readonly what: 'row'; readonly path: string; readonly row: Row; readonly index: number }
  | { readonly what: 'order'; readonly path: string; readonly ids: readonly string[] };

export interface Taken {
  readonly earlier: Earlier;
  // What stands there now.
  readonly now: unknown;
}

// The field a path leads to, and the item of it where it is a sweep.
export function fieldAt(path: string): { readonly field: Field; readonly item?: string } | undefined {
  const [sectionId = '', id = '', ...steps] = path.split('.');
  let field = findEntry(`${sectionId}.${id}`)?.field;
  while (field && steps.length > 0) {
    if (field.kind === 'sweep') {
      const [item = '', ...further] = steps;
      return further.length === 0 && field.items.some(({ code }) => code === item) ? { field, item } : undefined;
    }
    // The id of a row says nothing about its fields.
    if (field.kind === 'rows' && steps.length < 2) return undefined;
    if (field.kind === 'rows') steps.shift();
    const inside: Readonly<Record<string, Field>> | undefined = field.kind === 'rows' ? field.fields : partsOf(field);
    field = inside?.[steps.shift() ?? ''];
  }
  return field && { field };
}

type Loose = Readonly<Record<string, unknown>>;

const isWhole = (field: Field): boolean => field.kind === 'sweep' || partsOf(field) !== undefined;

const answerTaken = (path: string, before: unknown, now: unknown): Taken => ({
  earlier: { what: 'answer', path, ...(before !== undefined && { answer: before }) },
  now,
});

// A dose, a person, a statement or a sweep that came or went as a whole is kept part by part, as it is written.
function partsTaken(field: Field | undefined, path: string, before: unknown, now: unknown): readonly Taken[] {
  if (!field || !isWhole(field)) return [answerTaken(path, before, now)];
  const [old, next] = [(before ?? {}) as Loose, (now ?? {}) as Loose]; // answers made of parts are objects
  return [...new Set([...Object.keys(old), ...Object.keys(next)])].map((key) => answerTaken(`${path}.${key}`, old[key], next[key]));
}

// A row that was added has had every one of its words put where nothing was.
function rowTaken(row: Row, path: string): readonly Taken[] {
  return Object.entries(row.answers as Loose).flatMap(([id, answer]) => {
    const place = `${path}.${id}`;
    const field = fieldAt(place)?.field;
    if (field?.kind !== 'rows') return partsTaken(field, place, undefined, answer);
    return (answer as readonly Row[]).flatMap((inner) => rowTaken(inner, `${place}.${inner.id}`)); // a rows field is answered by rows
  });
}

export function takenBy(change: Change): readonly Taken[] {
  switch (change.kind) {
    case 'answer': {
      const found = fieldAt(change.path);
      // No list and an empty list are both blank.
      if (found?.field.kind === 'rows') return [];
      return partsTaken(found?.item === undefined ? found?.field : undefined, change.path, change.before, change.after);
    }
    case 'rowAdded':
      return rowTaken(change.row, `${change.path}.${change.row.id}`);
    case 'rowRemoved':
      return [{ earlier: { what: 'row', path: `${change.path}.${change.row.id}`, row: change.row, index: change.index }, now: undefined }];
    case 'rowsMoved':
      return [{ earlier: { what: 'order', path: change.path, ids: change.before }, now: change.after }];
    // What a mark was is told by the round of looking at it again, and a jurisdiction is no answer.
    case 'rowMarked':
    case 'jurisdiction':
      return [];
  }
}
