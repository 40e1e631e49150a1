// Two people, or two windows, wrote in one plan. Field by field: what both started from, what is stored now, and what is
// written here. Only fields that differ are asked about, and nothing is chosen for anybody where both changed it.
import { answerAt, fieldEntries, withAnswer, type Answers, type FieldEntry, type FieldPath } from '../../../shared/plan/definition.ts';
import type { Answer } from '../../form/form.ts';
import { sameAnswer } from './sameAnswer.ts';

export type Choice = 'mine' | 'stored' | 'both';

export interface Difference {
  readonly entry: FieldEntry;
  readonly mine: Answer | undefined;
  readonly stored: Answer | undefined;
  // Both pieces of text can be kept one after the other.
  readonly canKeepBoth: boolean;
  // Only one side changed it since both were the same.
  readonly suggested: Choice | undefined;
}

export function compare(base: Answers, stored: Answers, mine: Answers): readonly Difference[] {
  return fieldEntries.flatMap((entry): Difference | readonly [] => {
    const [was, theirs, ours] = [answerAt(base, entry), answerAt(stored, entry), answerAt(mine, entry)];
    if (sameAnswer(theirs, ours)) return [];
    const suggested = sameAnswer(was, ours) ? 'stored' : sameAnswer(was, theirs) ? 'mine' : undefined;
    const isText = entry.field.kind === 'text' || entry.field.kind === 'longText';
    return { entry, mine: ours, stored: theirs, canKeepBoth: isText && ours !== undefined && theirs !== undefined, suggested };
  });
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

function settled({ entry, mine, stored }: Difference, choices: Choices): Answer | undefined {
  const choice = choices[entry.path] ?? 'mine';
  if (choice === 'both' && typeof stored === 'string' && typeof mine === 'string') {
    return entry.field.kind === 'longText' ? `${stored}\n${mine}` : `${stored} / ${mine}`;
  }
  return choice === 'stored' ? stored : mine;
}
