// An earlier answer put back: an ordinary change of one field, which can be undone.
import type { Answers } from '../../../shared/plan/definition.ts';
import type { Earlier } from '../../../shared/plan/earlier.ts';
import type { Answer, AnswerByKind, Row } from '../../../shared/plan/fields.ts';
import { answerAtPath } from '../../form/answerPath.ts';
import { above, lastOf, rowsAt } from '../../form/earlierInWords.ts';
import { putBack } from '../../form/rows.ts';
import { spotAt, type Spot } from '../../form/spot.ts';

export interface PutBack {
  readonly spot: Spot;
  readonly answer: Answer | undefined;
}

function ordered(rows: readonly Row[], ids: readonly string[]): readonly Row[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  return rows.toSorted((one, other) => (place.get(one.id) ?? Infinity) - (place.get(other.id) ?? Infinity));
}

function withRow(rows: readonly Row[], row: Row, index: number): readonly Row[] {
  const here = rows.find(({ id }) => id === row.id);
  // Words that come back into a row that was there at the last agreement are a change to it.
  const back: Row = here ? { ...here, answers: row.answers, ...(here.standing && { standing: 'changed' as const }) } : row;
  return here ? rows.map((one) => (one.id === row.id ? back : one)) : putBack(rows, back, index);
}

export function putBackOf(earlier: Earlier, answers: Answers): PutBack | undefined {
  const spot = spotAt(earlier.what === 'row' ? above(earlier.path) : earlier.path);
  if (!spot) return undefined;
  switch (earlier.what) {
    case 'answer': {
      const answer = earlier.answer as Answer | undefined; // it was read by the kind of its field
      if (spot.path === earlier.path) return { spot, answer };
      const { [lastOf(earlier.path)]: _, ...others } = (answerAtPath(answers, spot.path) ?? {}) as AnswerByKind['sweep']; // only a sweep is kept item by item
      return { spot, answer: { ...others, ...(answer !== undefined && { [lastOf(earlier.path)]: answer }) } as Answer };
    }
    case 'row':
      return { spot, answer: withRow(rowsAt(answers, spot.path), earlier.row, earlier.index) };
    case 'order':
      return { spot, answer: ordered(rowsAt(answers, spot.path), earlier.ids) };
  }
}
