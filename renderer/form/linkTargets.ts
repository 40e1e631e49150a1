// What a link can point at, and what points back: rows by number and title. Worked out once for each state of the answers.
import { fieldEntries, findEntry, type Answers } from '../../shared/plan/definition.ts';
import type { Field, FieldOfKind, Row } from '../../shared/plan/fields.ts';
import { activeRows } from '../../shared/plan/walk.ts';
import { rowNumber, rowTitle } from './answerInWords.ts';
import { valueAt } from './answerPath.ts';
import { oncePerAnswers } from './oncePerAnswers.ts';

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
  readonly letter: string;
  readonly id: string;
  readonly to: string;
}

// Links of lettered rows, which read as the golden thread; the rest are told by their own label.
const threadLinks: readonly LinkField[] = fieldEntries.flatMap(({ path, field }) =>
  field.kind === 'rows' && field.letter !== undefined
    ? Object.entries<Field>(field.fields).flatMap(([id, inner]) =>
        inner.kind === 'links' && targetField(inner.to)?.letter !== undefined
          ? [{ rowsPath: path, letter: field.letter ?? '', id, to: inner.to }]
          : [],
      )
    : [],
);

const allBacklinks = oncePerAnswers((answers) => {
  const back = new Map<string, readonly string[]>();
  for (const { rowsPath, letter, id, to } of threadLinks) {
    for (const [index, row] of activeRows(rowsAt(answers, rowsPath)).entries()) {
      for (const target of (row.answers[id] ?? []) as readonly string[]) {
        // a links field is answered by row ids
        const path = `${to}.${target}`;
        back.set(path, [...(back.get(path) ?? []), `${letter}${index + 1}`]);
      }
    }
  }
  return back;
});

// E2, G1: the rows elsewhere that serve this one.
export const linkedFrom = (answers: Answers, rowPath: string): string => (allBacklinks(answers).get(rowPath) ?? []).join(', ');
