// Two people, or two windows, wrote in one plan. Field by field: what both started from, what is stored now, and what is
// written here. Only fields that differ are asked about, and nothing is chosen for anybody where both changed it.
import { answerAt, fieldEntries, withAnswer, type Answers, type FieldEntry, type FieldPath } from '../../../shared/plan/definition.ts';
import { sameValue } from '../../../shared/base/sameValue.ts';
import type { Answer, AnswerByKind, FieldKind, Row } from '../../../shared/plan/fields.ts';
import { sameAnswer } from './sameAnswer.ts';

export type Choice = 'mine' | 'stored' | 'both';

export interface Difference {
  readonly entry: FieldEntry;
  readonly mine: Answer | undefined;
  readonly stored: Answer | undefined;
  // Both pieces of text can be kept one after the other, and lists or sweeps that were changed in different places.
  readonly canKeepBoth: boolean;
  readonly merged?: Answer;
  // Only one side changed it since both were the same.
  readonly suggested: Choice | undefined;
}

export function compare(base: Answers, stored: Answers, mine: Answers): readonly Difference[] {
  return fieldEntries.flatMap((entry): Difference | readonly [] => {
    const [was, theirs, ours] = [answerAt(base, entry), answerAt(stored, entry), answerAt(mine, entry)];
    if (sameAnswer(theirs, ours)) return [];
    const oneSided = sameAnswer(was, ours) ? 'stored' : sameAnswer(was, theirs) ? 'mine' : undefined;
    const isText = entry.field.kind === 'text' || entry.field.kind === 'longText';
    const merged = oneSided ? undefined : mergedAnswer(entry.field.kind, was, theirs, ours);
    return {
      entry,
      mine: ours,
      stored: theirs,
      canKeepBoth: merged !== undefined || (isText && ours !== undefined && theirs !== undefined),
      ...(merged !== undefined && { merged }),
      suggested: merged === undefined ? oneSided : 'both',
    };
  });
}

// Lists and sweeps fall apart into rows and items, and where no two people touched the same one, nothing has to be chosen.
// A dose never does: its parts only make sense together.
function mergedAnswer(kind: FieldKind, was: Answer | undefined, theirs: Answer | undefined, ours: Answer | undefined): Answer | undefined {
  if (kind === 'rows') {
    const [base, stored, mine] = [was, theirs, ours].map((rows) => (rows ?? []) as readonly Row[]); // answered by rows
    return base && stored && mine && mergedRows(base, stored, mine);
  }
  if (kind !== 'sweep') return undefined;
  const [base, stored, mine] = [was, theirs, ours].map((sweep) => (sweep ?? {}) as Sweep); // answered item by item
  return base && stored && mine && mergedSweep(base, stored, mine);
}

type Sweep = AnswerByKind['sweep'];

// Undefined twice over: no such thing, or (as `false`) two people changed it.
const settledBetween = <Of>(was: Of | undefined, theirs: Of | undefined, ours: Of | undefined): Of | undefined | false => {
  if (sameValue(theirs, ours) || sameValue(was, ours)) return theirs;
  return sameValue(was, theirs) ? ours : false;
};

function mergedRows(base: readonly Row[], stored: readonly Row[], mine: readonly Row[]): readonly Row[] | undefined {
  const rowIn = (rows: readonly Row[], id: string): Row | undefined => rows.find((row) => row.id === id);
  const ids = new Set([...stored, ...mine].map(({ id }) => id));
  const rows = [...ids].map((id) => settledBetween(rowIn(base, id), rowIn(stored, id), rowIn(mine, id)));
  return rows.includes(false) ? undefined : rows.filter((row) => row !== undefined && row !== false);
}

function mergedSweep(base: Sweep, stored: Sweep, mine: Sweep): Sweep | undefined {
  const items = Object.keys({ ...stored, ...mine }).map((code) => [code, settledBetween(base[code], stored[code], mine[code])] as const);
  if (items.some(([, item]) => item === false)) return undefined;
  return Object.fromEntries(items.filter(([, item]) => item !== undefined)) as Sweep; // none of them is false
}

export type Choices = Readonly<Partial<Record<FieldPath, Choice>>>;

// What somebody chose, and the words of theirs that stood there then.
export interface Chosen {
  readonly choice: Choice;
  readonly mine: Answer | undefined;
}

// A choice never drops words that were typed after it was made, nor stored words that it meant to keep: it is then open again.
export function choiceFor({ mine, canKeepBoth, suggested }: Difference, chosen: Chosen | undefined): Choice | undefined {
  if (!chosen) return suggested;
  const holds = { mine: true, both: canKeepBoth, stored: sameAnswer(chosen.mine, mine) } as const;
  return holds[chosen.choice] ? chosen.choice : suggested;
}

export function settle(mine: Answers, differences: readonly Difference[], choices: Choices): Answers {
  return differences.reduce((answers, difference) => withAnswer(answers, difference.entry, settled(difference, choices)), mine);
}

function settled({ entry, mine, stored, merged }: Difference, choices: Choices): Answer | undefined {
  const choice = choices[entry.path] ?? 'mine';
  if (choice === 'both' && merged !== undefined) return merged;
  if (choice === 'both' && typeof stored === 'string' && typeof mine === 'string') {
    return entry.field.kind === 'longText' ? `${stored}\n${mine}` : `${stored} / ${mine}`;
  }
  return choice === 'stored' ? stored : mine;
}
