// Parts of a paper made from named fields: a heading, what was answered as a table of short facts, and, in one line at the
// end, what was asked and nobody has answered, so that it can be seen without drowning the rest.
import { answerAt, entriesOf, fieldEntry, type FieldEntry, type FieldPath } from '../plan/definition.ts';
import type { Field, FieldOfKind, Row } from '../plan/fields.ts';
import { isBlankAnswer, isFieldRelevant } from '../plan/relevance.ts';
import { answerSpans, rowParts, rowTitle, type PrintedPart } from './answerSpans.ts';
import type { Block, Span } from './blocks.ts';
import { strong } from './emergencyRows.ts';
import { printedRows, questionOf, type PrintedRow, type PrintScope } from './printScope.ts';
import { ahead as before, aside, EARLIER, isUnsaid, joined, labelled, marked, type Spans } from './spans.ts';

// The rows of a list that stand and are for this reader. A row may be for somebody whom its list is not for.
export function rowsFor(path: FieldPath, scope: PrintScope): readonly PrintedRow[] {
  const entry = fieldEntry(path);
  const rows = answerAt(scope.answers, entry) as readonly Row[] | undefined; // a rows field is answered by rows
  return printedRows(rows, entry.field.kind === 'rows' ? entry.field.letter : undefined, entry.audience, scope);
}

// 'Not answered: form; strength', in the words of the form, without what ends a question.
const unsaidWords = (labels: readonly string[], end = ''): Spans =>
  labels.length === 0 ? [] : [aside(`Not answered: ${labels.map((label) => label.replace(/[?:]$/, '')).join('; ')}${end}`)];

// A blank that could be taken for "no", or that leaves the row without what it is there to say.
export const mustSay = (field: Field | undefined): boolean =>
  field !== undefined && (field.needed !== undefined || field.kind === 'fiveWay');

// A whole row: its name, what is answered, and the names of what should be and is not.
function rowItem(printed: PrintedRow, field: FieldOfKind<'rows'>, scope: PrintScope, { only, lead }: Chosen): Spans {
  const all = rowParts(printed, field, scope);
  const ahead = all.find(({ id, spans }) => id === lead && !isUnsaid(spans));
  const parts = all.filter((one) => one !== ahead && (only === undefined || only.includes(one.id)));
  const unsaid = parts.filter(({ id, spans }) => isUnsaid(spans) && mustSay(field.fields[id])).map(({ label }) => label);
  const name = rowTitle(printed, field, scope);
  const title = ahead ? [...strong(ahead.spans), { text: ': ' }, ...name] : strong(name);
  const said = parts.filter(({ spans }) => !isUnsaid(spans)).map(({ label, spans }): Spans => [{ text: before(label) }, ...spans]);
  return joined([title, ...said, ...(unsaid.length > 0 ? [unsaidWords(unsaid)] : [])], ' · ');
}

export const rowsWithParts = (path: FieldPath, scope: PrintScope): readonly (PrintedRow & { readonly parts: readonly PrintedPart[] })[] => {
  const { field } = fieldEntry(path);
  return field.kind === 'rows' ? rowsFor(path, scope).map((printed) => ({ ...printed, parts: rowParts(printed, field, scope) })) : [];
};

// Of a list: what else of each row belongs on this paper (left out: all of it), what names a row better than its title, and
// which rows belong at all.
interface Chosen {
  readonly only?: readonly string[];
  readonly lead?: string;
  readonly where?: (answers: Row['answers']) => boolean;
}
export type FieldOnPaper = FieldPath | (Chosen & { readonly path: FieldPath });

export const pathOf = (field: FieldOnPaper): FieldPath => (typeof field === 'string' ? field : field.path);
const chosenOf = (field: FieldOnPaper): Chosen => (typeof field === 'string' ? {} : field);

const chosenRows = (path: FieldPath, scope: PrintScope, { where }: Chosen): readonly PrintedRow[] =>
  rowsFor(path, scope).filter(({ row }) => where === undefined || where(row.answers));

// One line a row, with its number where there are several to tell apart.
function rowLines({ path }: FieldEntry, field: FieldOfKind<'rows'>, scope: PrintScope, chosen: Chosen): Lines {
  const rows = chosenRows(path, scope, chosen);
  const isNumbered = rows.length > 1 || field.letter !== undefined;
  return {
    items: rows.map((printed) => rowItem(printed, field, scope, chosen)),
    ...(isNumbered && { labels: rows.map(({ number }) => `${number}.`) }),
  };
}

interface Lines {
  readonly items: readonly Spans[];
  readonly labels?: readonly string[];
}

// A blank is no gap where the answer that stands for it was given, and what only stands for another is none by itself.
export function isCovered({ sectionId, id, field: { needed } }: FieldEntry, { answers }: PrintScope): boolean {
  const beside = entriesOf(sectionId);
  if (typeof needed === 'object')
    return beside.some((entry) => entry.id === needed.unlessAnswered && !isBlankAnswer(answerAt(answers, entry)));
  return beside.some(({ field }) => typeof field.needed === 'object' && field.needed.unlessAnswered === id);
}

// Each line of an answer that has several, as an item of its own.
const linesOf = (spans: Spans): readonly Spans[] => {
  const lines: Span[][] = [[]];
  for (const span of spans)
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    });
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
};

function answered(entry: FieldEntry, spans: Spans, scope: PrintScope, chosen: Chosen): readonly Block[] {
  const { field, sectionId } = entry;
  const listed = field.kind === 'rows' ? rowLines(entry, field, scope, chosen) : { items: linesIn(field, spans) };
  const [first, ...more] = listed.items;
  if (!first) return [];
  const isEarlier = field.kind === 'rows' && !isFieldRelevant(field, scope.answers[sectionId], scope.answers, scope.setting);
  if (field.kind === 'statement') return [paragraph(labelled(questionOf(field, scope), spans))];
  if (more.length === 0) return [paragraph(labelled(questionOf(field, scope), isEarlier ? marked(first, EARLIER) : first))];
  return [
    { kind: 'heading', level: 3, text: questionOf(field, scope) },
    ...(isEarlier ? [paragraph([aside(`${EARLIER}.`)])] : []),
    { kind: 'list', ordered: false, items: listed.items, ...('labels' in listed && listed.labels && { labels: listed.labels }) },
  ];
}

// What was ticked is short, and stands in one line.
const linesIn = ({ kind }: Field, spans: Spans): readonly Spans[] => (kind === 'choices' ? [joined(linesOf(spans), '; ')] : linesOf(spans));

const paragraph = (spans: Spans): Block => ({ kind: 'paragraph', spans });

export const unsaidLine = (unsaid: readonly string[]): readonly Block[] =>
  unsaid.length === 0 ? [] : [paragraph(unsaidWords(unsaid, '.'))];

// What is answered, each after its name, and then in one line what was asked of this reader's fields and is not.
export function answersTo(fields: readonly FieldOnPaper[], scope: PrintScope): readonly Block[] {
  const blocks: Block[] = [];
  const unsaid: string[] = [];
  for (const field of fields) {
    const entry = fieldEntry(pathOf(field));
    const isRows = entry.field.kind === 'rows' && chosenRows(entry.path, scope, chosenOf(field)).length > 0;
    const spans = answerSpans(entry, scope);
    const isPassedOver = entry.field.kind === 'rows' && !isRows && spans !== undefined && !isUnsaid(spans);
    if ((spans === undefined && !isRows) || isPassedOver) continue;
    if (isRows || (spans && !isUnsaid(spans))) blocks.push(...answered(entry, spans ?? [], scope, chosenOf(field)));
    else if (!isCovered(entry, scope)) unsaid.push(questionOf(entry.field, scope));
  }
  return [...blocks, ...unsaidLine(unsaid)];
}

// Nothing at all where nothing in it is for this reader or is asked. `first`: blocks that stand before the answers.
export function part(heading: string, fields: readonly FieldOnPaper[], scope: PrintScope, first: readonly Block[] = []): readonly Block[] {
  const blocks = [...first, ...answersTo(fields, scope)];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...blocks];
}
