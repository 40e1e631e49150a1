// The rows of a list as a table under their question. What is looked up (a telephone number, the amount of a medicine) has a
// column of its own; the rest of a row flows beside its name, so that a long plan does not become a stack of paper. Every row
// bears its number, and what nobody answered about it is named once at its end.
import { answerAt, type FieldEntry, type FieldPath } from '../plan/definition.ts';
import type { FieldOfKind, Row } from '../plan/fields.ts';
import { rowParts, rowTitle, type PrintedPart } from './answerSpans.ts';
import type { Block } from './blocks.ts';
import { mustSay } from './paperParts.ts';
import { printedRows, type PrintedRow, type PrintScope } from './printScope.ts';
import { rowNumber } from './statementNumbers.ts';
import { ahead, aside, isUnsaid, joined, textOf, type Spans } from './spans.ts';

interface Column {
  readonly field: string;
  readonly label: string;
  readonly share: number;
}

const LOOKED_UP: { readonly [Path in FieldPath]?: readonly Column[] } = {
  'summary.allergies': [
    { field: 'reaction', label: 'What happens', share: 28 },
    { field: 'severity', label: 'How severe', share: 17 },
  ],
  'summary.medicines': [
    // A unit is never divided between two lines.
    { field: 'amount', label: 'Amount each time', share: 20 },
    { field: 'frequency', label: 'When and how often', share: 17 },
  ],
  'summary.baseline': [{ field: 'item', label: 'What', share: 20 }],
  'summary.procedures': [{ field: 'when', label: 'When', share: 15 }],
  'emergency.phones': [{ field: 'number', label: 'Number', share: 20 }],
  'contacts.personal': [{ field: 'phone', label: 'Phone', share: 19 }],
  'contacts.professionals': [{ field: 'phone', label: 'Phone', share: 19 }],
  'contacts.outOfHours': [{ field: 'number', label: 'Number', share: 20 }],
  'healthNeeds.monitoring': [{ field: 'interval', label: 'How often', share: 20 }],
  'provision.toDo': [
    { field: 'owner', label: 'Who will do it', share: 22 },
    { field: 'due', label: 'By', share: 16 },
  ],
  'provision.appointments': [{ field: 'when', label: 'When', share: 18 }],
  'reviews.attendees': [{ field: 'capacity', label: 'As', share: 28 }],
  'consent.sharing': [
    { field: 'documents', label: 'Documents', share: 24 },
    { field: 'agreed', label: 'Agreed?', share: 14 },
  ],
  'linkedPlans.plans': [{ field: 'place', label: 'Where it is kept', share: 28 }],
};

// What is left of the width is for whatever has no column.
const NAME_SHARE = 27;
const WHOLE = 100;
const RATHER_SHORT = 70;
const MOST_IN_A_FLOW = 240;

// The first line of a name: under a quotation stands whose words it is.
function strong(spans: Spans): Spans {
  const end = spans.findIndex(({ text }) => text.startsWith('\n'));
  return spans.map((span, place) => (span.aside || (end >= 0 && place >= end) ? span : { ...span, strong: true as const }));
}
const withoutMark = (label: string): string => label.replace(/[?:]$/, '');

export const unsaidSpans = (names: readonly string[]): Spans => [aside(`Not answered: ${names.map(withoutMark).join('; ')}.`)];

const lengthOf = (spans: Spans): number => textOf(spans).length;

// The lines of an answer, each with its spans.
function linesOf(spans: Spans): readonly Spans[] {
  const lines: Spans[] = [[]];
  for (const span of spans)
    for (const [place, text] of span.text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      lines[lines.length - 1] = [...(lines.at(-1) ?? []), { ...span, text }];
    }
  return lines;
}

// Short answers flow on; what is long or has lines of its own begins a line. A dose stands first on a line of its own, and
// what it rests on flows behind it.
function flowing(parts: readonly PrintedPart[], { fields }: FieldOfKind<'rows'>, { plain }: PrintScope): readonly Spans[] {
  const lines: Spans[] = [];
  let mayFlow = false;
  const add = (said: Spans, flows: boolean): void => {
    const last = lines.at(-1);
    if (flows && mayFlow && last && lengthOf(last) + lengthOf(said) <= MOST_IN_A_FLOW)
      lines[lines.length - 1] = [...last, { text: ' · ' }, ...said];
    else lines.push(said);
    mayFlow = flows;
  };
  for (const { id, label, spans } of parts) {
    if (isUnsaid(spans)) continue;
    const [first = [], ...more] = linesOf(spans);
    const isDose = fields[id]?.kind === 'dose';
    add([{ text: ahead(label) }, ...first], more.length === 0 && lengthOf(first) <= RATHER_SHORT);
    for (const line of more) add(line, isDose);
  }
  // A family is puzzled by gaps that nobody needs to fill.
  const unsaid = parts.filter(({ id, spans }) => isUnsaid(spans) && (!plain || mustSay(fields[id]))).map(({ label }) => label);
  return unsaid.length > 0 ? [...lines, unsaidSpans(unsaid)] : lines;
}

function cellsOf(
  entry: FieldEntry,
  field: FieldOfKind<'rows'>,
  printed: PrintedRow,
  columns: readonly Column[],
  scope: PrintScope,
): readonly Spans[] {
  const parts = rowParts(printed, field, scope);
  const own = columns.map((column): Spans => parts.find(({ id }) => id === column.field)?.spans ?? []);
  const rest = parts.filter(({ id }) => !columns.some((column) => column.field === id));
  const name: Spans = [{ text: `${rowNumber(entry, printed)} ` }, ...strong(rowTitle(printed, field, scope))];
  return [name, ...own, joined(flowing(rest, field, scope), '\n')];
}

// `label`: the question as it stands on this paper, with its number.
export function rowBlocks(entry: FieldEntry, field: FieldOfKind<'rows'>, label: string, scope: PrintScope): readonly Block[] {
  const rows = printedRows(answerAt(scope.answers, entry) as readonly Row[] | undefined, field.letter, entry.audience, scope); // a rows field is answered by rows
  if (rows.length === 0) return [];
  const columns = LOOKED_UP[entry.path] ?? [];
  const taken = columns.reduce((sum, { share }) => sum + share, NAME_SHARE);
  const all = [{ label, share: NAME_SHARE }, ...columns, { label: 'Details', share: WHOLE - taken }];
  const cells = rows.map((printed) => cellsOf(entry, field, printed, columns, scope));
  // A column in which nothing stands is left out.
  const isShown = all.map((_, place) => place === 0 || cells.some((row) => (row[place] ?? []).length > 0));
  return [
    {
      kind: 'table',
      caption: label,
      named: true,
      columns: all.filter((_, place) => isShown[place]).map((column) => ({ label: column.label, share: column.share })),
      rows: cells.map((row) => row.filter((_, place) => isShown[place])),
    },
  ];
}
