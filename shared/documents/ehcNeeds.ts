// Needs and outcomes for an EHC plan. Health needs stand in three tables, by how they relate to education, and in a fourth what
// nobody has said that of; a need that leads to no outcome says so in its row.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import { threadOf, type Thread, type ThreadNeed } from '../plan/thread.ts';
import { rowParts, rowTitle } from './answerSpans.ts';
import type { Block } from './blocks.ts';
import { strong } from './emergencyRows.ts';
import { recordTable } from './ehcRecords.ts';
import { rowsFor } from './paperParts.ts';
import { mayRead, type PrintedRow, type PrintScope } from './printScope.ts';
import { unsaidSpans } from './rowBlocks.ts';
import { rowsField } from './rowsField.ts';
import { ahead, aside, isTyped, isUnsaid, joined, type Spans } from './spans.ts';
import { threadedTitle } from './threadBlocks.ts';

const HEALTH = 'healthNeeds.needs';
const BEYOND = 'dailyLife.needs';
const OUTCOMES = 'goals.outcomes';

const BESIDE: ReadonlySet<string> = new Set(['description', 'effect']);
// Said by the table in which the need stands.
const SAID_ABOVE: ReadonlySet<string> = new Set(['ehcRelation']);

const RELATIONS = [
  { code: 'learning', heading: 'Health needs that relate to special educational needs' },
  { code: 'setting', heading: 'Other health needs that have to be managed in the setting' },
  { code: 'notRelated', heading: 'Health needs that are not related to education' },
] as const;

const textRow = ({ row }: PrintedRow, id: string): string | undefined => {
  const answer = row.answers[id];
  return typeof answer === 'string' ? answer : undefined;
};

function leadsTo({ row }: PrintedRow, list: FieldPath, thread: Thread, scope: PrintScope): Spans {
  const need = thread.needs.find(({ path }) => path === `${list}.${row.id}`);
  const outcomes = thread.outcomes.filter(({ needs }) => need && needs.includes(need));
  const numbers = outcomes.map(({ number }) => number).join(', ');
  if (!mayRead(scope, fieldEntry(OUTCOMES).audience)) return [];
  if (outcomes.length > 0) return [{ text: `Leads to: ${numbers}` }];
  return isTyped(typeof row.answers['noOutcome'] === 'string' ? row.answers['noOutcome'] : undefined) ? [] : [aside('No outcome yet')];
}

function needTable(list: FieldPath, rows: readonly PrintedRow[], caption: string, scope: PrintScope): Block {
  const field = rowsField(list);
  const thread = threadOf(scope.answers);
  const cells = rows.map((printed): readonly Spans[] => {
    const parts = rowParts(printed, field, scope).filter(({ id }) => !SAID_ABOVE.has(id));
    const said = (id: string): Spans => parts.find((part) => part.id === id)?.spans ?? [];
    const rest = parts.filter(({ id, spans }) => !BESIDE.has(id) && !isUnsaid(spans));
    const unsaid = parts.filter(({ id, spans }) => !BESIDE.has(id) && isUnsaid(spans)).map(({ label }) => label);
    const lines = [
      [{ text: `${printed.number} ` }, ...strong(rowTitle(printed, field, scope))],
      ...rest.map(({ label, spans }): Spans => [
        { text: ahead(label) },
        ...spans.map((span) => ({ ...span, text: span.text.replaceAll('\n', '; ') })),
      ]),
      leadsTo(printed, list, thread, scope),
      unsaid.length > 0 ? unsaidSpans(unsaid) : [],
    ].filter((line) => line.length > 0);
    return [joined(lines, '\n'), ...('description' in field.fields ? [said('description')] : []), said('effect')];
  });
  const label = (id: string): string => field.fields[id]?.label ?? '';
  const columns = [
    { label: 'Need', share: 36 },
    ...('description' in field.fields ? [{ label: label('description'), share: 32 }] : []),
    { label: label('effect'), share: 'description' in field.fields ? 32 : 64 },
  ];
  return { kind: 'table', caption, named: true, columns, rows: cells };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 3, text });

export function healthNeedTables(scope: PrintScope): readonly Block[] {
  const rows = rowsFor(HEALTH, scope);
  const table = (title: string, chosen: readonly PrintedRow[], none?: string): readonly Block[] => {
    if (chosen.length > 0) return [heading(title), needTable(HEALTH, chosen, title, scope)];
    return none === undefined ? [] : [heading(title), { kind: 'paragraph', spans: [aside(none)] }];
  };
  const isIn = (printed: PrintedRow, code: string): boolean => textRow(printed, 'ehcRelation') === code;
  const unsaid = rows.filter((printed) => !RELATIONS.some(({ code }) => isIn(printed, code)));
  return [
    ...RELATIONS.flatMap(({ code, heading: title }) =>
      table(
        title,
        rows.filter((printed) => isIn(printed, code)),
        'No need in this plan is marked so.',
      ),
    ),
    ...table('Health needs of which it is still to be said how they relate to education', unsaid),
  ];
}

export function otherNeedTable(scope: PrintScope): readonly Block[] {
  const rows = rowsFor(BEYOND, scope);
  return rows.length === 0 ? [] : [needTable(BEYOND, rows, 'Needs beyond health', scope)];
}

export const relatesToLearning = (scope: PrintScope): boolean =>
  rowsFor(HEALTH, scope).some((printed) => textRow(printed, 'ehcRelation') === 'learning');

// Each need after its number, or that there is none.
export const needLines = (needs: readonly ThreadNeed[], scope: PrintScope): Spans =>
  needs.length === 0
    ? [aside('No need yet')]
    : joined(
        needs.map((need) => threadedTitle(need, scope)),
        '\n',
      );

const DROPPED: ReadonlySet<string> = new Set(['needs', 'otherNeeds']);

export function outcomeRecords(scope: PrintScope): readonly Block[] {
  const { fields, ...field } = rowsField(OUTCOMES);
  // Both lists of needs in one line.
  const shown = { ...field, fields: Object.fromEntries(Object.entries(fields).filter(([id]) => !DROPPED.has(id))) };
  const thread = threadOf(scope.answers);
  return rowsFor(OUTCOMES, scope).map((printed) => {
    const outcome = thread.outcomes.find(({ row }) => row.id === printed.row.id);
    const isServed = thread.support.some(({ outcomes }) => outcomes.some(({ row }) => row.id === printed.row.id));
    return recordTable({
      printed,
      field: shown,
      scope,
      head: 'Proposed outcome',
      caption: `Proposed outcome ${printed.number}`,
      last: [
        ['Needs it answers', needLines(outcome?.needs ?? [], scope)],
        ...(isServed ? [] : [['Support', [aside('No support yet')]] as const]),
      ],
    });
  });
}
