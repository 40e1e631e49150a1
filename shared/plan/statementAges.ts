// How old a statement is, from the versions that were agreed: when it first stood in the plan, and since when it has said
// the very same words. A statement is a row, or what stands on its own in a section. Each agreed version is proof that somebody stood by every statement in it.
import { sameValue } from '../base/sameValue.ts';
import { answerAt, fieldEntries, type Answers } from './definition.ts';
import type { Fields, Row } from './fields.ts';
import { partsWithAnswers } from './planParts.ts';

export interface SaidThen {
  readonly version: number;
  // When it was agreed.
  readonly at: string;
}

export interface AgreedWords extends SaidThen {
  readonly answers: Answers;
}

export interface StatementAge {
  // Of the row, or of the section.
  readonly id: string;
  readonly first: SaidThen;
  readonly sameSince: SaidThen;
  // The last one that said it, where what was agreed after that says otherwise: it was taken up again.
  readonly lastSaid?: SaidThen;
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

function saidIn(answers: Answers): ReadonlyMap<string, unknown> {
  const said = new Map<string, unknown>();
  for (const { sectionId, entries } of partsWithAnswers(answers)) {
    said.set(
      sectionId,
      entries.map((entry) => [entry.path, answerAt(answers, entry)]),
    );
  }
  for (const entry of fieldEntries) {
    if (entry.field.kind !== 'rows') continue;
    for (const row of (answerAt(answers, entry) ?? []) as readonly Row[]) {
      // a rows field is answered by rows
      if (row.standing !== 'removed') said.set(row.id, wordsOf(row, entry.field.fields));
    }
  }
  return said;
}

const when = ({ version, at }: SaidThen): SaidThen => ({ version, at });

// Of every statement that a version begins with: the words of the last one agreed, or those it was written from. The agreed
// versions in their order; a statement is as old as the newest of them that says it word for word.
export function statementAges(
  agreed: readonly AgreedWords[],
  begun: Answers | undefined = agreed.at(-1)?.answers,
): readonly StatementAge[] {
  if (!begun) return [];
  const newestFirst = agreed.map((version) => ({ version, said: saidIn(version.answers) })).toReversed();
  return [...saidIn(begun)].flatMap(([id, words]) => {
    const at = newestFirst.findIndex(({ said }) => sameValue(said.get(id), words));
    const newest = newestFirst[at];
    if (!newest) return [];
    let [first, sameSince, same] = [newest.version, newest.version, true];
    for (const { version, said } of newestFirst.slice(at + 1)) {
      const then = said.get(id);
      if (then === undefined) break;
      first = version;
      same &&= sameValue(then, words);
      if (same) sameSince = version;
    }
    return [{ id, first: when(first), sameSince: when(sameSince), ...(at > 0 && { lastSaid: when(newest.version) }) }];
  });
}
