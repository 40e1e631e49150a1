// How two versions of a plan differ for somebody who reads them: rows that were struck out are not there, how far a round of
// review had come is nobody's words, and rows that stand in another order are told one by one.
import { changesBetween, type Change } from './changes.ts';
import { answerAt, fieldEntries, withAnswer, type Answers } from './definition.ts';
import type { Answer, Fields, Row } from './fields.ts';
import type { PlanContent } from './planContent.ts';
import { PARTS } from './planParts.ts';
import { sameValue } from '../base/sameValue.ts';

type RowsMoved = Extract<Change, { readonly kind: 'rowsMoved' }>;
export type VersionChange = Exclude<Change, RowsMoved> | MovedRow;

export interface MovedRow {
  readonly kind: 'rowMoved';
  // Of the row.
  readonly path: string;
  // Its place among the rows that stand, counted from one.
  readonly before: number;
  readonly after: number;
}

const standingRows = (rows: readonly Row[], fields: Fields): readonly Row[] =>
  rows
    .filter(({ standing }) => standing !== 'removed')
    .map((row) => {
      const lists = Object.entries(row.answers).flatMap(([id, answer]) => {
        const field = fields[id];
        return field?.kind === 'rows' ? [[id, standingRows(answer as readonly Row[], field.fields)] as const] : []; // a rows field is answered by rows
      });
      return lists.length === 0
        ? row
        : { ...row, answers: { ...row.answers, ...(Object.fromEntries(lists) as Readonly<Record<string, Answer>>) } }; // as above
    });

function withoutStruckOut({ answers, ...content }: PlanContent): PlanContent {
  const left = fieldEntries.reduce<Answers>(
    (soFar, entry) => {
      const rows = answerAt(soFar, entry);
      if (entry.field.kind !== 'rows' || rows === undefined) return soFar;
      return withAnswer(soFar, entry, standingRows(rows as readonly Row[], entry.field.fields)); // as above
    },
    withAnswer(answers, PARTS, undefined),
  );
  return { ...content, answers: left };
}

// The fewest rows that have to be moved to come from one order to the other: all but the longest run that kept its order.
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  const kept = after.filter((id) => place.has(id));
  const at = kept.map((id) => place.get(id) ?? 0);
  const longest = at.map(() => 1);
  const from = at.map(() => -1);
  for (let index = 0; index < at.length; index += 1)
    for (let earlier = 0; earlier < index; earlier += 1)
      if ((at[earlier] ?? 0) < (at[index] ?? 0) && (longest[earlier] ?? 0) >= (longest[index] ?? 0)) {
        longest[index] = (longest[earlier] ?? 0) + 1;
        from[index] = earlier;
      }
  const stays = new Set<number>();
  for (let index = longest.indexOf(Math.max(0, ...longest)); index >= 0; index = from[index] ?? -1) stays.add(index);
  return new Set(kept.filter((_, index) => !stays.has(index)));
}

function movedRows({ path, before, after }: RowsMoved): readonly MovedRow[] {
  const moved = movedIds(before, after);
  return after.flatMap((id, index) =>
    moved.has(id) ? [{ kind: 'rowMoved', path: `${path}.${id}`, before: before.indexOf(id) + 1, after: index + 1 }] : [],
  );
}

export function versionChanges(before: PlanContent, after: PlanContent): readonly VersionChange[] {
  return changesBetween(withoutStruckOut(before), withoutStruckOut(after)).flatMap((change): readonly VersionChange[] => {
    if (change.kind === 'rowsMoved') return movedRows(change);
    if (change.kind === 'rowMarked' && sameValue(change.before.audience, change.after.audience)) return [];
    return [change];
  });
}
