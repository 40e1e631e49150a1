// What a step of undo changed, as it is said before it is taken back and after: the field, or what became of a row.
import type { Answers } from '../../../shared/plan/definition.ts';
import type { Answer, AnswerByKind, FieldOfKind, Row } from '../../../shared/plan/fields.ts';
import { sameValue } from '../../../shared/base/sameValue.ts';
import { isRows, valueAt } from '../../../shared/plan/valueAt.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { rowTitle } from '../../form/answerInWords.ts';
import { namesOnTheWay } from '../../form/namesOnTheWay.ts';
import { spotAt } from '../../form/spot.ts';
import type { Step } from './history.ts';

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);

// The answer at the step's own place, out of the whole that the step keeps.
function answerIn(whole: Answer | undefined, path: string): unknown {
  const [, , ...steps] = path.split('.');
  return steps.length === 0 ? whole : valueAt(whole, steps.join('.'));
}

const standing = (answer: unknown): readonly Row[] => activeRows(isRows(answer) ? answer : []);

function rowsInWords(field: FieldOfKind<'rows'>, before: readonly Row[], after: readonly Row[]): string | undefined {
  const lacks = (rows: readonly Row[], { id }: Row): boolean => rows.every((row) => row.id !== id);
  const [gone, come] = [before.find((row) => lacks(after, row)), after.find((row) => lacks(before, row))];
  const named = (row: Row, what: string): string => [`${capital(field.one)} ${what}`, rowTitle(field, row)].filter(Boolean).join(': ');
  if (gone) return named(gone, 'removed');
  if (come) return named(come, 'added');
  return before.some(({ id }, index) => after[index]?.id !== id) ? `${field.label}: order` : undefined;
}

export function stepInWords({ path, before, after }: Step, answers: Answers): string {
  const names = namesOnTheWay(path, answers).join(', ');
  const field = spotAt(path)?.field;
  const [was, is] = [answerIn(before, path), answerIn(after, path)];
  if (field?.kind === 'rows') return rowsInWords(field, standing(was), standing(is)) ?? names;
  if (field?.kind !== 'sweep') return names;
  const [old, now] = [was ?? {}, is ?? {}] as readonly AnswerByKind['sweep'][]; // answered item by item
  const items = field.items.filter(({ code }) => !sameValue(old?.[code], now?.[code])).map(({ label }) => label);
  return items.length === 1 ? `${names}, ${items[0]}` : names;
}
