// Each change as an item of a list: what it is about, what it says now, and what it said before.
import { answerAt, fieldEntries, findEntry, type FieldEntry, type SectionId } from '../plan/definition.ts';
import type { Row } from '../plan/fields.ts';
import { onlyRedated } from './onlyRedated.ts';
import type { ChangedWords, PlainChange } from './plainChanges.ts';
import { printedRows, questionOf, type PrintedRow, type PrintScope } from './printScope.ts';
import { aside, joined, type Spans } from './spans.ts';
import { questionNumber, rowNumber } from './statementNumbers.ts';

export interface ChangedItem {
  readonly sectionId: SectionId;
  readonly is: PlainChange['is'];
  readonly spans: Spans;
}

const entryOf = (id: string): FieldEntry => {
  const entry = findEntry(id.split('.').slice(0, 2).join('.'));
  if (!entry) throw new Error('A change names a question that the plan does not have.');
  return entry;
};

function rowsIn({ field, audience, ...entry }: FieldEntry, scope: PrintScope): readonly PrintedRow[] {
  if (field.kind !== 'rows') return [];
  return printedRows(answerAt(scope.answers, entry) as readonly Row[] | undefined, field.letter, audience, scope); // a rows field is answered by rows
}

const linesOf = (words: readonly string[]): readonly string[] => words.flatMap((text) => text.split('\n'));
const inALine = (words: readonly string[]): string => words.join('; ');

// 44 millilitre to 48 millilitre, once for each line that is not the same: a dose has many. Lines that say the same thing of
// two values, as 'Volume to give: ', are told together.
const NAMED = /^[^:]+: /;

function lineByLine(was: readonly string[], is: readonly string[]): readonly Spans[] {
  const left = [...was];
  const now = is.map((line): Spans => {
    const [name] = NAMED.exec(line) ?? [];
    const place = name === undefined ? -1 : left.findIndex((other) => other.startsWith(name));
    if (name === undefined || place < 0) return [{ text: line }, aside(' (new)')];
    const [before = ''] = left.splice(place, 1);
    return [{ text: line }, aside(' (before: '), { text: before.slice(name.length) }, aside(')')];
  });
  return [...now, ...left.map((line): Spans => [aside('taken out: '), { text: line }])];
}

// 48 millilitre (before: 44 millilitre)
function nowAndBefore({ before, now }: ChangedWords): Spans {
  const [was, is] = [linesOf(before), linesOf(now)];
  if (was.length === 0) return [{ text: inALine(is) }, aside(' (new)')];
  if (is.length === 0) return [aside('taken out; it said: '), { text: inALine(was) }];
  const only = (these: readonly string[], those: readonly string[]): readonly string[] => these.filter((line) => !those.includes(line));
  const [gone, added] = [only(was, is), only(is, was)];
  const isLongList = was.length > 1 || is.length > 1;
  // Lines in another order differ in nothing else.
  if (isLongList && gone.length + added.length > 0) return joined(lineByLine(gone, added), '; ');
  return [{ text: inALine(is) }, aside(' (before: '), { text: inALine(was) }, aside(')')];
}

// One that was taken out has no number any more.
function numberOf({ id }: PlainChange, entry: FieldEntry, scope: PrintScope): string {
  if (entry.field.kind !== 'rows') return `${questionNumber(entry)} `;
  const printed = rowsIn(entry, scope).find(({ row }) => id.endsWith(`.${row.id}`));
  return printed ? `${rowNumber(entry, printed)} ` : '';
}

const lower = (label: string): string => label.charAt(0).toLocaleLowerCase('en-GB') + label.slice(1);

// What is new stands in the plan under its number. The person's own words stand here too, where they are few.
const THEIR_OWN: ReadonlySet<SectionId> = new Set(['aboutMe', 'goals']);
const FEW_LETTERS = 240;
const newWords = (name: string, words: string, { sectionId }: FieldEntry): Spans =>
  THEIR_OWN.has(sectionId) && words !== '' && words.length <= FEW_LETTERS
    ? [{ text: `${name}: `, strong: true }, { text: words }]
    : [{ text: name }];

function spansOf(change: PlainChange, entry: FieldEntry, scope: PrintScope): Spans {
  const { is, title, section, words } = change;
  const number = numberOf(change, entry, scope);
  const { field } = entry;
  if (field.kind !== 'rows') {
    const [only] = words;
    if (!only) return [{ text: number + title }];
    if (is === 'new') return newWords(number + title, inALine(linesOf(only.now)), entry);
    return [{ text: `${number}${title}: `, strong: true }, ...nowAndBefore(only)];
  }
  if (is === 'new') return [{ text: number + title }];
  if (is === 'gone') return [{ text: title, strong: true }, { text: ` (${lower(section)})` }];
  const titleField = field.fields[field.title];
  const others = words.filter(({ before, now }) => !onlyRedated(before, now));
  const parts = others.map((changed): Spans => {
    // What a row is called stands ahead already, and an answer of many lines says itself what it is about.
    if (titleField !== undefined && changed.label === questionOf(titleField, scope) && changed.before.length > 0)
      return [aside('it said: '), { text: inALine(linesOf(changed.before)) }];
    const isSaid = changed.now.some((line) => line.startsWith(`${changed.label}: `));
    return [...(isSaid ? [] : [{ text: `${lower(changed.label)}: ` }]), ...nowAndBefore(changed)];
  });
  const dates = others.length < words.length ? [aside('; with a new date')] : [];
  return [{ text: `${number}${title}${/[.!?]$/.test(title) ? ' ' : ': '}`, strong: true }, ...joined(parts, '; '), ...dates];
}

// Whether its words are others, and not only its dates.
export const saysOtherwise = ({ is, words }: PlainChange): boolean =>
  is !== 'changed' || words.some(({ before, now }) => !onlyRedated(before, now));

export const changedItems = (changes: readonly PlainChange[], scope: PrintScope): readonly ChangedItem[] =>
  changes.map((change) => {
    const entry = entryOf(change.id);
    return { sectionId: entry.sectionId, is: change.is, spans: spansOf(change, entry, scope) };
  });

// The order in which numbers are to be rung is an answer too.
export function movedItems(then: PrintScope, today: PrintScope): readonly ChangedItem[] {
  return fieldEntries.flatMap((entry): readonly ChangedItem[] => {
    const [was, is] = [then, today].map((scope) => rowsIn(entry, scope).map(({ row }) => row.id));
    if (!was || !is) return [];
    const isSame = was.filter((id) => is.includes(id)).join() === is.filter((id) => was.includes(id)).join();
    if (isSame) return [];
    const what = `${questionNumber(entry)} ${questionOf(entry.field, today)}: `;
    return [{ sectionId: entry.sectionId, is: 'changed', spans: [{ text: what, strong: true }, { text: 'the order has changed' }] }];
  });
}
