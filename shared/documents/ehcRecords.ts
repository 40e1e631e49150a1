// One entry of a list as a table of its own, question beside answer: an entry of twenty answers would be unreadable in columns,
// and pasted into a form it comes out line by line in the order of reading.
import type { FieldOfKind } from '../plan/fields.ts';
import { rowParts, rowTitle, type PrintedPart } from './answerSpans.ts';
import type { Block } from './blocks.ts';
import { strong } from './emergencyRows.ts';
import type { PrintedRow, PrintScope } from './printScope.ts';
import { unsaidSpans } from './rowBlocks.ts';
import { isUnsaid, type Spans } from './spans.ts';

export type RecordLine = readonly [label: string, said: Spans];

interface Recorded {
  readonly printed: PrintedRow;
  readonly field: FieldOfKind<'rows'>;
  readonly scope: PrintScope;
  // The heading of the answers' column, and what a reader is told of the table before it.
  readonly head: string;
  readonly caption: string;
  // What follows from other entries; `before` names the question before which it stands.
  readonly more?: { readonly before: string; readonly lines: readonly RecordLine[] };
  readonly last?: readonly RecordLine[];
}

const QUESTIONS = 30;
const ANSWERS = 70;

const lineOf = ({ label, spans }: PrintedPart): RecordLine => [label, spans];

export function recordTable({ printed, field, scope, head, caption, more, last = [] }: Recorded): Block {
  const parts = rowParts(printed, field, scope);
  const unsaid = parts.filter(({ spans }) => isUnsaid(spans)).map(({ label }) => label);
  const said = parts.filter(({ spans }) => !isUnsaid(spans));
  const cut = more ? Object.keys(field.fields).indexOf(more.before) : 0;
  const isLater = ({ id }: PrintedPart): boolean => Object.keys(field.fields).indexOf(id) >= cut;
  const title = field.fields[field.title];
  const lines: readonly RecordLine[] = [
    [title?.label ?? head, strong(rowTitle(printed, field, scope))],
    ...(more ? [...said.filter((part) => !isLater(part)).map(lineOf), ...more.lines] : []),
    ...said.filter(isLater).map(lineOf),
    ...(unsaid.length > 0 ? [['Gaps', unsaidSpans(unsaid)] as const] : []),
    ...last,
  ];
  return {
    kind: 'table',
    caption,
    named: true,
    columns: [
      { label: printed.number, share: QUESTIONS },
      { label: head, share: ANSWERS },
    ],
    rows: lines.map(([label, spans]) => [[{ text: label }], spans]),
  };
}
