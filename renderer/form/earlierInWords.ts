// An earlier answer as a person reads it, and what stands there now in the same words.
import type { Answers } from '../../shared/plan/definition.ts';
import { fieldAt, type Earlier } from '../../shared/plan/earlier.ts';
import type { Answer, Row } from '../../shared/plan/fields.ts';
import { isBlankAnswer } from '../../shared/plan/blank.ts';
import { isRows } from '../../shared/plan/valueAt.ts';
import { answerInWords, rowInWords, rowTitle } from './answerInWords.ts';
import { valueAt } from './answerPath.ts';
import { linkTargets, lostTitle } from './linkTargets.ts';
import { namesOnTheWay } from './namesOnTheWay.ts';
import { spotAt } from './spot.ts';

export const above = (path: string): string => path.slice(0, path.lastIndexOf('.'));
export const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

export const rowsAt = (answers: Answers, path: string): readonly Row[] => {
  const rows = valueAt(answers, path);
  return isRows(rows) ? rows : [];
};

const titlesIn = (answers: Answers, to: string, ids: readonly string[]): string =>
  ids
    .map((id) => {
      const target = linkTargets(answers, to).find((one) => one.id === id);
      return target ? `${target.name} ${target.title}`.trim() : lostTitle(answers, to, id) || 'one that is no longer in the plan';
    })
    .join(', ');

// '' for a blank.
export function wordsAt(path: string, answer: unknown, answers: Answers): string {
  const found = fieldAt(path);
  if (!found || isBlankAnswer(answer)) return '';
  const { field, item } = found;
  if (field.kind === 'links') return titlesIn(answers, field.to, answer as readonly string[]); // a links field is answered by row ids
  // What it is follows from the kind of the field; the item of a sweep is said as a sweep of one.
  return answerInWords(field, (item === undefined ? answer : { [item]: answer }) as Answer);
}

export function earlierInWords(earlier: Earlier, answers: Answers): string {
  switch (earlier.what) {
    case 'answer':
      return wordsAt(earlier.path, earlier.answer, answers);
    case 'row': {
      const list = spotAt(above(earlier.path))?.field;
      return list?.kind === 'rows' ? rowInWords(earlier.row, list) : '';
    }
    case 'order': {
      const list = spotAt(earlier.path)?.field;
      if (list?.kind !== 'rows') return '';
      const rows = rowsAt(answers, earlier.path);
      return earlier.ids
        .flatMap((id) => rows.find((row) => row.id === id) ?? [])
        .map((row, index) => `${index + 1}. ${rowTitle(list, row)}`)
        .join('\n');
    }
  }
}

// What stands there now, in the same words.
export function nowInWords({ what, path }: Earlier, answers: Answers): string {
  if (what === 'answer') return wordsAt(path, valueAt(answers, path), answers);
  const list = spotAt(above(path))?.field;
  const row = what === 'row' ? rowsAt(answers, above(path)).find(({ id }) => id === lastOf(path)) : undefined;
  return row && list?.kind === 'rows' ? rowInWords(row, list) : '';
}

// What it is about, where that is below the field somebody is in.
export function nameBelow(earlier: Earlier, path: string, answers: Answers): string {
  if (earlier.path === path || earlier.what !== 'answer') return '';
  const { field, item } = fieldAt(earlier.path) ?? {};
  // An item says its own name with its answer.
  if (field?.kind === 'sweep' && item !== undefined) return '';
  return namesOnTheWay(earlier.path, answers).at(-1) ?? '';
}
