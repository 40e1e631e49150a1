// What printing an answer has to know beyond it: the plan around it, the day and nation that decide what is asked, and who
// will hold the paper.
import type { Answers } from '../plan/definition.ts';
import type { Audience, Field, Row } from '../plan/fields.ts';
import type { Setting } from '../plan/relevance.ts';
import { activeRows } from '../plan/walk.ts';

export interface PrintScope {
  readonly answers: Answers;
  readonly setting: Setting;
  // Left out: whoever keeps the plan, who may read all of it.
  readonly audience?: Audience;
  // What this paper says to nobody, whoever may read it elsewhere.
  readonly withheld?: ReadonlySet<Readable>;
  // Questions in plain words where the plan has them. The answers are the same words on every paper.
  readonly plain?: true;
}

type Readable = Pick<Field | Row, 'audience'>;

// A field's own audience, or that of what it stands in.
export const mayRead = (scope: PrintScope, inherited: readonly Audience[], own?: Readable): boolean =>
  (own === undefined || !scope.withheld?.has(own)) &&
  (scope.audience === undefined || (own?.audience ?? inherited).includes(scope.audience));

export const questionOf = ({ label, plainLabel }: Pick<Field, 'label' | 'plainLabel'>, { plain }: PrintScope): string =>
  plain ? (plainLabel ?? label) : label;

export interface PrintedRow {
  // C1, or 1 where the list has no letter. Counted before anything is left out, so that a number means one thing on all papers.
  readonly number: string;
  readonly row: Row;
  readonly audience: readonly Audience[];
}

// The rows that stand, for this reader.
export const printedRows = (
  rows: readonly Row[] | undefined,
  letter: string | undefined,
  inherited: readonly Audience[],
  scope: PrintScope,
): readonly PrintedRow[] =>
  activeRows(rows)
    .map((row, index) => ({ number: `${letter ?? ''}${index + 1}`, row, audience: row.audience ?? inherited }))
    .filter(({ audience }) => mayRead(scope, audience));
