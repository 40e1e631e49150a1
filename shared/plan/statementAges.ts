// How old a statement is, from the versions that were agreed: when it first stood in the plan, and since when it has said
// the very same words. Each agreed version is proof that somebody stood by every statement in it.
import { sameValue } from '../base/sameValue.ts';
import { answerAt, fieldEntries, type Answers } from './definition.ts';
import type { Fields, Row } from './fields.ts';

export interface SaidThen {
  readonly version: number;
  // When it was agreed.
  readonly at: string;
}

export interface AgreedWords extends SaidThen {
  readonly answers: Answers;
}

export interface StatementAge {
  // Of the row.
  readonly id: string;
  readonly first: SaidThen;
  readonly sameSince: SaidThen;
}

// The words alone: who looked at them, and in which round, is left out. A row that was struck out says nothing.
function wordsOf({ answers }: Row, fields: Fields): unknown {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const field = fields[id];
      if (field?.kind !== 'rows') return [id, answer];
      const standing = (answer as readonly Row[]).filter((row) => row.standing !== 'removed'); // a rows field is answered by rows
      return [id, standing.map((row) => [row.id, wordsOf(row, field.fields)])];
    }),
  );
}

function rowsById(answers: Answers): ReadonlyMap<string, { readonly row: Row; readonly fields: Fields }> {
  const found = new Map<string, { readonly row: Row; readonly fields: Fields }>();
  for (const entry of fieldEntries) {
    if (entry.field.kind !== 'rows') continue;
    for (const row of (answerAt(answers, entry) ?? []) as readonly Row[]) {
      // a rows field is answered by rows
      if (row.standing !== 'removed') found.set(row.id, { row, fields: entry.field.fields });
    }
  }
  return found;
}

const when = ({ version, at }: SaidThen): SaidThen => ({ version, at });

// Of every statement of the last version given; the versions in their order.
export function statementAges(agreed: readonly AgreedWords[]): readonly StatementAge[] {
  const [last, ...before] = agreed.map((words) => ({ words, rows: rowsById(words.answers) })).toReversed();
  if (!last) return [];
  return [...last.rows].map(([id, { row, fields }]) => {
    const said = wordsOf(row, fields);
    let first = last.words;
    let sameSince = last.words;
    let same = true;
    for (const { words, rows } of before) {
      const then = rows.get(id);
      if (!then) break;
      first = words;
      same &&= sameValue(wordsOf(then.row, fields), said);
      if (same) sameSince = words;
    }
    return { id, first: when(first), sameSince: when(sameSince) };
  });
}
