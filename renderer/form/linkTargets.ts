// What a link can point at, and what points back: rows by number and title. Worked out once for each state of the answers.
import { fieldEntries, findEntry, type Answers } from '../../shared/plan/definition.ts';
import type { Field, FieldOfKind, Row } from '../../shared/plan/fields.ts';
import { activeRows } from '../../shared/plan/walk.ts';
import { rowNumber, rowTitle } from './answerInWords.ts';
import { valueAt } from './answerPath.ts';
import type { Form } from './form.ts';
import { oncePerAnswers } from './oncePerAnswers.ts';
import { spotAt } from './spot.ts';

export interface LinkTarget {
  readonly id: string;
  readonly path: string;
  // C1
  readonly name: string;
  readonly title: string;
}

const rowsAt = (answers: Answers, path: string): readonly Row[] => (valueAt(answers, path) ?? []) as readonly Row[]; // a link points at rows

export const targetField = (to: string): FieldOfKind<'rows'> | undefined => {
  const field: Field | undefined = findEntry(to)?.field;
  return field?.kind === 'rows' ? field : undefined;
};

const allTargets = oncePerAnswers((answers) => {
  const made = new Map<string, readonly LinkTarget[]>();
  return (to: string): readonly LinkTarget[] => {
    const known = made.get(to);
    if (known) return known;
    const field = targetField(to);
    const targets = field
      ? activeRows(rowsAt(answers, to)).map((row, index) => ({
          id: row.id,
          path: `${to}.${row.id}`,
          name: rowNumber(field, index),
          title: rowTitle(field, row),
        }))
      : [];
    made.set(to, targets);
    return targets;
  };
});

export const linkTargets = (answers: Answers, to: string): readonly LinkTarget[] => allTargets(answers)(to);

// A row that was struck out this round can still be named.
export const lostTitle = (answers: Answers, to: string, id: string): string => {
  const row = rowsAt(answers, to).find((one) => one.id === id);
  const field = targetField(to);
  return row && field ? rowTitle(field, row) : '';
};

interface LinkField {
  readonly rowsPath: string;
  readonly id: string;
  readonly to: string;
}

// Links of lettered rows, which read as the golden thread; the rest are told by their own label.
const threadLinks: readonly LinkField[] = fieldEntries.flatMap(({ path, field }) =>
  field.kind === 'rows' && field.letter !== undefined
    ? Object.entries<Field>(field.fields).flatMap(([id, inner]) =>
        inner.kind === 'links' && targetField(inner.to)?.letter !== undefined ? [{ rowsPath: path, id, to: inner.to }] : [],
      )
    : [],
);

// The links of other lists that point at these rows.
export const followers = (rowsPath: string): readonly LinkField[] => threadLinks.filter(({ to }) => to === rowsPath);

// The links field that joins two rows of the thread, whichever of them holds it, and the row it points at.
export function linkBetween(one: string, other: string): { readonly path: string; readonly id: string } | undefined {
  const ends = [one, other].map((path) => ({ path, rowsPath: path.slice(0, path.lastIndexOf('.')) }));
  for (const [holder, target] of [ends, ends.toReversed()] as const) {
    const link = threadLinks.find(({ rowsPath, to }) => rowsPath === holder?.rowsPath && to === target?.rowsPath);
    if (link && holder && target) return { path: `${holder.path}.${link.id}`, id: target.path.slice(target.rowsPath.length + 1) };
  }
  return undefined;
}

const linkedIds = (answers: Answers, path: string): readonly string[] => (valueAt(answers, path) ?? []) as readonly string[]; // asked of links fields only

export function areLinked(answers: Answers, one: string, other: string): boolean {
  const link = linkBetween(one, other);
  return link !== undefined && linkedIds(answers, link.path).includes(link.id);
}

// Links two rows, or parts them.
export function toggleLink(form: Form, one: string, other: string): void {
  const link = linkBetween(one, other);
  const spot = link && spotAt(link.path);
  if (!link || !spot) return;
  const ids = linkedIds(form.store.getState().answers, link.path);
  const next = ids.includes(link.id) ? ids.filter((id) => id !== link.id) : [...ids, link.id];
  form.change(spot, next.length === 0 ? undefined : next);
}

const allBacklinks = oncePerAnswers((answers) => {
  const back = new Map<string, readonly string[]>();
  for (const { rowsPath, id, to } of threadLinks) {
    const field = targetField(rowsPath);
    if (!field) continue;
    for (const [index, row] of activeRows(rowsAt(answers, rowsPath)).entries()) {
      const title = short(rowTitle(field, row));
      for (const target of (row.answers[id] ?? []) as readonly string[]) {
        // a links field is answered by row ids
        const path = `${to}.${target}`;
        back.set(path, [...(back.get(path) ?? []), [`${field.letter ?? ''}${index + 1}`, title].filter(Boolean).join(' ')]);
      }
    }
  }
  return back;
});

const SHORT = 44;
const short = (title: string): string => (title.length <= SHORT ? title : `${title.slice(0, title.lastIndexOf(' ', SHORT))} …`);

// E2 Eats lunch with friends; E3 …: the rows elsewhere that serve this one.
export const linkedFrom = (answers: Answers, rowPath: string): string => (allBacklinks(answers).get(rowPath) ?? []).join('; ');
