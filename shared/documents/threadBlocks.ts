// The golden thread as a table: each need, what should come of it, and what is done for that. In full the first time, and by
// its number alone after that.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import { threadTable, type ThreadNeed, type ThreadOutcome, type ThreadSupport } from '../plan/thread.ts';
import { rowTitle } from './answerSpans.ts';
import type { Block } from './blocks.ts';
import { mayRead, type PrintScope } from './printScope.ts';
import { rowsField } from './rowsField.ts';
import { aside, type Spans } from './spans.ts';

type Threaded = ThreadNeed | ThreadOutcome | ThreadSupport;

// The thread names a row by the path of its list.
const listOf = (path: string): FieldPath => path.split('.').slice(0, 2).join('.') as FieldPath; // its first two steps

const cell = ({ number, path, row }: Threaded, scope: PrintScope, shown: Set<string>): Spans => {
  const list = listOf(path);
  const printed = { number, row, audience: row.audience ?? fieldEntry(list).audience };
  const isFirst = !shown.has(number);
  shown.add(number);
  if (!mayRead(scope, printed.audience)) return [{ text: `${number}: ` }, aside('not for this copy')];
  return [{ text: `${number} `, strong: true }, ...(isFirst ? rowTitle(printed, rowsField(list), scope) : [])];
};

const noOutcome = ({ number, row }: ThreadNeed): Spans => [
  aside('noOutcome' in row.answers && row.answers.noOutcome?.trim() ? `None is sought: see ${number}` : 'No outcome yet'),
];

const READ_FROM: readonly FieldPath[] = ['healthNeeds.needs', 'goals.outcomes', 'provision.support'];

// Nothing for a reader who may read neither needs nor outcomes nor support, and nothing while there are none.
export function threadBlocks(scope: PrintScope): readonly Block[] {
  const rows = threadTable(scope.answers);
  if (rows.length === 0 || !READ_FROM.some((path) => mayRead(scope, fieldEntry(path).audience))) return [];
  const shown = new Set<string>();
  return [
    {
      kind: 'table',
      caption: 'Needs, outcomes and support',
      columns: [
        { label: 'Need', share: 30 },
        { label: 'Outcome', share: 33 },
        { label: 'Support', share: 37 },
      ],
      rows: rows.map(({ need, outcome, support }) => [
        need ? cell(need, scope, shown) : [aside('No need yet')],
        outcome ? cell(outcome, scope, shown) : need ? noOutcome(need) : [aside('No outcome yet')],
        support ? cell(support, scope, shown) : outcome ? [aside('No support yet')] : [],
      ]),
    },
  ];
}
