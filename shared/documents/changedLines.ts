// Each change as a line of a table: what it is about, what stood there, and what stands there now.
import { answerAt, fieldEntries, findEntry, sections, type FieldEntry, type SectionId } from '../plan/definition.ts';
import type { Row } from '../plan/fields.ts';
import type { TableBlock } from './blocks.ts';
import type { ChangedWords, PlainChange } from './plainChanges.ts';
import { printedRows, questionOf, type PrintedRow, type PrintScope } from './printScope.ts';
import { aside, type Spans } from './spans.ts';
import { PARTS, questionNumber, rowNumber } from './statementNumbers.ts';

export interface ChangedLine {
  readonly sectionId: SectionId;
  readonly cells: TableBlock['rows'][number];
}

const NOTHING: Spans = [aside('Nothing was written')];
const GONE: Spans = [aside('Taken out')];

const entryOf = (id: string): FieldEntry => {
  const entry = findEntry(id.split('.').slice(0, 2).join('.'));
  if (!entry) throw new Error('A change names a question that the plan does not have.');
  return entry;
};

function rowsIn({ field, audience, ...entry }: FieldEntry, scope: PrintScope): readonly PrintedRow[] {
  if (field.kind !== 'rows') return [];
  return printedRows(answerAt(scope.answers, entry) as readonly Row[] | undefined, field.letter, audience, scope); // a rows field is answered by rows
}

const lines = (words: readonly string[], otherwise: Spans): Spans => (words.length > 0 ? [{ text: words.join('\n') }] : otherwise);
const linesOf = (words: readonly string[]): readonly string[] => words.flatMap((text) => text.split('\n'));

// Of an answer with many lines, such as a dose, only those that are not the same.
function said({ before, now }: ChangedWords): readonly [Spans, Spans] {
  const [was, is] = [linesOf(before), linesOf(now)];
  const only = (these: readonly string[], those: readonly string[]) => these.filter((line) => !those.includes(line));
  const [gone, added] = [only(was, is), only(is, was)];
  // Lines in another order differ in nothing else.
  if (gone.length + added.length === 0) return [lines(was, NOTHING), lines(is, GONE)];
  return [lines(gone, NOTHING), lines(added, GONE)];
}

// As dates are printed: 12-Nov-2026, Nov-2026, 2026.
const DATE = /^(?:(?:\d{2}-)?[A-Z][a-z]{2}-)?\d{4}$/;
const isDate = ({ before, now }: ChangedWords): boolean =>
  [before, now].every(([only = '', ...more]) => more.length === 0 && DATE.test(only));

// One that was taken out has no number any more.
function numberOf({ id }: PlainChange, entry: FieldEntry, scope: PrintScope): string {
  if (entry.field.kind !== 'rows') return `${questionNumber(entry)} `;
  const printed = rowsIn(entry, scope).find(({ row }) => id.endsWith(`.${row.id}`));
  return printed ? `${rowNumber(entry, printed)} ` : '';
}

const lower = (label: string): string => label.charAt(0).toLocaleLowerCase('en-GB') + label.slice(1);

function cellsOf(change: PlainChange, entry: FieldEntry, scope: PrintScope): readonly ChangedLine['cells'][] {
  const { is, title, section, words } = change;
  const number = numberOf(change, entry, scope);
  const { field } = entry;
  const others = words.filter((changed) => !isDate(changed));
  if (field.kind !== 'rows') return others.map((changed) => [[{ text: number }, { text: changed.label, strong: true }], ...said(changed)]);
  const named: Spans = [{ text: number }, { text: title, strong: true }];
  const what: Spans = [...named, { text: ` (${section})` }];
  if (is === 'new') return [[what, [aside('Was not there')], [{ text: 'New', strong: true }]]];
  if (is === 'gone') return [[what, [{ text: 'Was there' }], GONE]];
  const titleField = field.fields[field.title];
  return others.map((changed, place) => {
    // What a row is called stands in the columns where that is what changed.
    const isTitle = titleField !== undefined && changed.label === questionOf(titleField, scope);
    const about: Spans = isTitle || place > 0 ? [{ text: `${number}${changed.label}` }] : [...named, { text: `: ${lower(changed.label)}` }];
    return [about, ...said(changed)];
  });
}

export const changedLines = (changes: readonly PlainChange[], scope: PrintScope): readonly ChangedLine[] =>
  changes.flatMap((change) => {
    const entry = entryOf(change.id);
    return cellsOf(change, entry, scope).map((cells) => ({ sectionId: entry.sectionId, cells }));
  });

// Where only a date moved on: many of them in every review, so each in a few words, one item for each part of the plan.
export function movedDates(changes: readonly PlainChange[], scope: PrintScope): readonly Spans[] {
  const byPart = new Map<SectionId, string[]>();
  for (const change of changes) {
    const dates = change.words.filter(isDate).map(({ label, before, now }) => `${lower(label)} ${now.join()} (was ${before.join()})`);
    if (dates.length === 0) continue;
    const { sectionId, field } = entryOf(change.id);
    // What has a letter is known by it.
    const name = field.kind === 'rows' && field.letter === undefined ? `${change.title}, ` : '';
    const line = `${numberOf(change, entryOf(change.id), scope)}${name}${dates.join(', ')}`;
    byPart.set(sectionId, [...(byPart.get(sectionId) ?? []), line]);
  }
  return PARTS.flatMap((id) => {
    const moved = byPart.get(id);
    return moved ? [[{ text: `${sections[id].plainLabel}: `, strong: true as const }, { text: `${moved.join('; ')}.` }]] : [];
  });
}

// The order in which numbers are to be rung is an answer too.
export function movedLines(then: PrintScope, today: PrintScope): readonly ChangedLine[] {
  return fieldEntries.flatMap((entry): readonly ChangedLine[] => {
    const [was, is] = [then, today].map((scope) => rowsIn(entry, scope).map(({ row }) => row.id));
    if (!was || !is) return [];
    const isSame = was.filter((id) => is.includes(id)).join() === is.filter((id) => was.includes(id)).join();
    if (isSame) return [];
    const what: Spans = [{ text: `${questionNumber(entry)} ` }, { text: questionOf(entry.field, today), strong: true }];
    return [{ sectionId: entry.sectionId, cells: [what, [{ text: 'In another order' }], [{ text: 'The order has changed' }]] }];
  });
}
