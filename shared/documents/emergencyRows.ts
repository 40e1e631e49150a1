// What the regions of the emergency page are made of: the rows that this reader may read, and what is said where a row
// lacks something it should say.
import { answerAt, fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { Audience, Row } from '../plan/fields.ts';
import { printedRows, type PrintScope } from './printScope.ts';
import { rowsField } from './rowsField.ts';
import { aside, dateSpans, isTyped, NOT_ANSWERED, optionLabel, words, type Spans } from './spans.ts';

export type AnswersIn<List> = NonNullable<List> extends readonly { readonly answers: infer Said }[] ? Said : never;

export interface ShownRow<Said> {
  readonly id: string;
  readonly answers: Said;
  readonly audience: readonly Audience[];
  // Whether anybody has looked at it in this round.
  readonly mark: Spans;
}

export function shownRows<Said>(
  rows: readonly Row[] | undefined,
  audience: readonly Audience[],
  scope: PrintScope,
): readonly ShownRow<Said>[] {
  return printedRows(rows, undefined, audience, scope).map(({ row, audience: own }) => ({
    id: row.id,
    answers: row.answers as Said, // of the field that the caller names
    audience: own,
    mark: row.standing === 'carried' ? [aside(' (carried forward, not looked at yet)')] : [],
  }));
}

export function rowsAt<Said>(path: FieldPath, scope: PrintScope): readonly ShownRow<Said>[] {
  const entry = fieldEntry(path);
  const rows = answerAt(scope.answers, entry) as readonly Row[] | undefined; // a rows field is answered by rows
  return shownRows(rows, entry.audience, scope);
}

export const orMissing = (text: string | undefined, what: string): Spans => (isTyped(text) ? words(text) : [aside(`${what} not answered`)]);
export const strong = (spans: Spans): Spans => spans.map((span) => (span.aside ? span : { ...span, strong: true as const }));
export const nothing: readonly Spans[] = [[NOT_ANSWERED]];
export const orNothing = (items: readonly Spans[]): readonly Spans[] => (items.length > 0 ? items : nothing);
export const onDay = (date: string | undefined): Spans => (isTyped(date) ? dateSpans(date) : [aside('day not answered')]);

// After a name of ours, where it was typed at all.
export const named = (name: string, text: string | undefined): readonly Spans[] =>
  isTyped(text) ? [[{ text: name }, ...words(text)]] : [];
export const said = (text: string | undefined): readonly Spans[] => (isTyped(text) ? [words(text)] : []);

// A choice made inside a row.
export function chosen(path: FieldPath, part: string, code: string | undefined): string | undefined {
  const field = rowsField(path).fields[part];
  return code !== undefined && field?.kind === 'choice' ? optionLabel(field.options, code) : undefined;
}

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('en-GB') + text.slice(1);

const ENDS_A_SENTENCE = /[.!?]["”’)]?\s*$/;

// One after the other, with a full stop between where the words did not bring their own.
export const sentences = (pieces: readonly Spans[]): Spans =>
  pieces
    .filter((piece) => piece.length > 0)
    .reduce<Spans>(
      (before, piece) =>
        before.length === 0 ? piece : [...before, { text: ENDS_A_SENTENCE.test(before.at(-1)?.text ?? '') ? ' ' : '. ' }, ...piece],
      [],
    );

export const inOneLine = (spans: Spans): Spans => spans.map((span) => ({ ...span, text: span.text.replaceAll(/\s*\n\s*/g, '; ') }));

// A number and its unit, or a number to ring, on one line: what is parted is misread.
export const held = (spans: Spans): Spans => spans.map((span) => ({ ...span, text: span.text.replaceAll(' ', '\u00A0') }));

// The same in somebody's own words: '3 millimole' stays together.
export const heldNumbers = (spans: Spans): Spans =>
  spans.map((span) => ({ ...span, text: span.text.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00A0') }));
