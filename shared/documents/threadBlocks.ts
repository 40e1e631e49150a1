// The golden thread as a table: each need, what should come of it, and what is done for that. In full the first time, and by
// its number alone after that.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import { threadTable, type ThreadNeed, type ThreadOutcome, type ThreadSupport } from '../plan/thread.ts';
import { rowTitle } from './answerSpans.ts';
import type { Block } from './blocks.ts';
import { mayRead, type PrintedRow, type PrintScope } from './printScope.ts';
import { rowsField } from './rowsField.ts';
import { aside, type Spans } from './spans.ts';

type Threaded = ThreadNeed | ThreadOutcome | ThreadSupport;

// The thread names a row by the path of its list.
const listOf = (path: string): FieldPath => path.split('.').slice(0, 2).join('.') as FieldPath; // its first two steps

const printedOf = ({ number, path, row }: Threaded): PrintedRow => ({
  number,
  row,
  audience: row.audience ?? fieldEntry(listOf(path)).audience,
});

// 'C1: unsafe swallow', as far as this reader may know.
export const threadedTitle = (threaded: Threaded, scope: PrintScope): Spans => {
  const printed = printedOf(threaded);
  return [
    { text: `${threaded.number}: ` },
    ...(mayRead(scope, printed.audience) ? rowTitle(printed, rowsField(listOf(threaded.path)), scope) : [aside('not for this copy')]),
  ];
};

const cell = (threaded: Threaded, scope: PrintScope, shown: Set<string>): Spans => {
  const { number, path } = threaded;
  const printed = printedOf(threaded);
  const isFirst = !shown.has(number);
  shown.add(number);
  if (!mayRead(scope, printed.audience)) return threadedTitle(threaded, scope);
  return isFirst
    ? [{ text: `${number} `, strong: true }, ...rowTitle(printed, rowsField(listOf(path)), scope)]
    : [{ text: number, strong: true }];
};

const noOutcome = ({ number, row }: ThreadNeed): Spans => [
  aside('noOutcome' in row.answers && row.answers.noOutcome?.trim() ? `None is sought: see ${number}` : 'No outcome yet'),
];

const READ_FROM: readonly FieldPath[] = ['healthNeeds.needs', 'goals.outcomes', 'provision.support'];

interface Headings {
  readonly need: string;
  readonly outcome: string;
  readonly support: string;
}
const PLAIN: Headings = { need: 'Need', outcome: 'Outcome', support: 'Support' };

// Nothing for a reader who may read neither needs nor outcomes nor support, and nothing while there are none.
// `standing`: where a piece of support stands on this paper, said behind its number.
export function threadBlocks(
  scope: PrintScope,
  headings: Headings = PLAIN,
  standing: (support: ThreadSupport) => Spans = () => [],
): readonly Block[] {
  const rows = threadTable(scope.answers);
  if (rows.length === 0 || !READ_FROM.some((path) => mayRead(scope, fieldEntry(path).audience))) return [];
  const shown = new Set<string>();
  return [
    {
      kind: 'table',
      caption: 'Needs, outcomes and support',
      columns: [
        { label: headings.need, share: 30 },
        { label: headings.outcome, share: 33 },
        { label: headings.support, share: 37 },
      ],
      rows: rows.map(({ need, outcome, support }) => [
        need ? cell(need, scope, shown) : [aside('No need yet')],
        outcome ? cell(outcome, scope, shown) : need ? noOutcome(need) : [aside('No outcome yet')],
        support ? [...cell(support, scope, shown), ...standing(support)] : outcome ? [aside('No support yet')] : [],
      ]),
    },
  ];
}
