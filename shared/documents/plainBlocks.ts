// Answers in plain words, for a family that reads along: plain labels, nothing written for clinicians alone, nothing that is
// not for this reader, and each number exactly as somebody typed it. A blank is left out here; the page says what is not
// written yet.
import { findEntry, answerAt } from '../plan/definition.ts';
import { formatDate, formatPartialDate, plainDate } from '../base/plainDate.ts';
import {
  FIVE_WAY,
  IDENTIFIER_SCHEMES,
  type Answer,
  type AnswerByKind,
  type Audience,
  type Field,
  type FieldKind,
  type FieldOfKind,
  type Row,
} from '../plan/fields.ts';
import { checkedOtherwise } from '../plan/doseConcerns.ts';
import type { Option } from '../plan/option.ts';
import { DOSE_PARTS, STATEMENT_PARTS } from '../plan/parts.ts';
import { formatPersonNumber } from '../plan/personNumber.ts';
import { prefixedTitle } from '../plan/prefixedTitle.ts';
import { isBlankAnswer, isFieldRelevant } from '../plan/relevance.ts';
import { quantitySpans } from './amountSpans.ts';
import { mayRead, printedRows, type PrintScope } from './printScope.ts';
import { ahead } from './spans.ts';

interface Common {
  readonly id: string;
  readonly label: string;
}

export interface Lines extends Common {
  readonly kind: 'lines';
  readonly lines: readonly string[];
}

// Somebody's own words, and whose they are.
export interface Quote extends Common {
  readonly kind: 'quote';
  readonly text: string;
  readonly whose: string;
}

export interface PlainRow {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PlainBlock[];
}

export interface PlainRows extends Common {
  readonly kind: 'rows';
  readonly rows: readonly PlainRow[];
}

export type PlainBlock = Lines | Quote | PlainRows;

interface Place {
  readonly id: string;
  readonly label: string;
  readonly scope: PrintScope;
  readonly audience: readonly Audience[];
}

export const plainLabel = ({ label, plainLabel: plain }: Pick<Field, 'label' | 'plainLabel'>): string => plain ?? label;

const optionWords = (options: readonly Option[], code: string): string => {
  const option = options.find((one) => one.code === code);
  return option ? (option.plainLabel ?? option.label) : code;
};

// With the lines that somebody made in it.
const typed = (text: string): readonly string[] => [text.trim()];

const dateWords = (answer: string): string => {
  const date = plainDate(answer);
  return date ? formatDate(date) : answer;
};

// How it was measured is for whoever measures it again.
const amountWords = (answer: AnswerByKind['quantity'], field: Parameters<typeof quantitySpans>[1]): string =>
  quantitySpans({ ...answer, method: '' }, field, { plain: true })
    .map(({ text }) => text)
    .join('');

// The parts a family needs, each under its name. Without an amount the rest could be taken for a whole dose.
function doseLines(dose: AnswerByKind['dose']): readonly string[] {
  const said = (field: Field, answer: Answer): string => {
    if (field.kind === 'quantity') return amountWords(answer as AnswerByKind['quantity'], field); // the answer is of its field's kind
    return typeof answer === 'string' ? optionWords(field.kind === 'choice' ? field.options : FIVE_WAY, answer) : '';
  };
  const changed = checkedOtherwise(dose).length > 0;
  const lines = Object.entries<Field>(DOSE_PARTS).flatMap(([part, field]) => {
    const answer = (dose as Readonly<Record<string, Answer | undefined>>)[part]; // read by name
    if (field.clinical || answer === undefined || isBlankAnswer(answer)) return [];
    return [`${ahead(plainLabel(field))}${said(field, answer)}`];
  });
  return [
    ...(isBlankAnswer(dose.amount) ? ['The dose is not written yet.'] : []),
    ...(changed ? ['The dose was changed after it was checked. Do not give it. Ask first.'] : []),
    ...lines,
  ];
}

// The answer of each kind in words. Rows and statements are more than lines, and stand below.
type Spoken = Exclude<FieldKind, 'rows' | 'statement'>;
const lines: { readonly [Kind in Spoken]: (answer: AnswerByKind[Kind], field: FieldOfKind<Kind>, scope: PrintScope) => readonly string[] } =
  {
    text: typed,
    longText: typed,
    choice: (answer, { options }) => [optionWords(options, answer)],
    choices: (answer, { options }) => options.filter(({ code }) => answer.includes(code)).map(({ code }) => optionWords(options, code)),
    fiveWay: (answer) => [optionWords(FIVE_WAY, answer)],
    date: (answer) => [dateWords(answer)],
    partialDate: (answer) => [formatPartialDate(answer)],
    identifier: ({ scheme, number }) => [`${optionWords(IDENTIFIER_SCHEMES, scheme)}: ${formatPersonNumber(number)}`],
    quantity: (answer, field) => [amountWords(answer, field)],
    dose: doseLines,
    phone: (answer) => [answer],
    person: ({ name = '', role = '', organisation = '', phone = '', email = '' }) => {
      const who = [name, role, organisation].filter((part) => part.trim() !== '').join(', ');
      return [[who, phone, email].filter((line) => line.trim() !== '').join('\n')];
    },
    links: (answer, { to }, scope) => {
      const entry = findEntry(to);
      if (entry?.field.kind !== 'rows') return [];
      const { field } = entry;
      const rows = printedRows(answerAt(scope.answers, entry) as readonly Row[] | undefined, field.letter, entry.audience, scope); // a rows field is answered by rows
      return rows.filter(({ row }) => answer.includes(row.id)).map(({ row, audience }) => plainTitle(field, row, scope, audience));
    },
    sweep: (answer, { items, answers }) =>
      items.flatMap(({ code, label, plainLabel: plain }) => {
        const said = answer[code];
        const words = [said?.answer === undefined ? '' : optionWords(answers, said.answer), said?.note?.trim() ?? ''].filter(Boolean);
        return words.length === 0 ? [] : [`${plain ?? label}: ${words.join(', ')}`];
      }),
    files: (answer) => [answer.length === 1 ? '1 file is kept with the plan.' : `${answer.length} files are kept with the plan.`],
  };

export function plainBlock(
  field: Field,
  answer: Answer | undefined,
  beside: Readonly<Record<string, unknown>>,
  place: Place,
): PlainBlock | undefined {
  const { id, label, scope } = place;
  if (answer === undefined || isBlankAnswer(answer) || field.clinical || !mayRead(scope, place.audience, field)) return undefined;
  // A question that no longer arises, and was answered when it did.
  const earlier = !isFieldRelevant(field, beside, scope.answers, scope.setting);
  const inner = { ...place, audience: field.audience ?? place.audience };
  if (field.kind === 'rows') return rowsBlock(field, answer as readonly Row[], inner); // a rows field is answered by rows
  if (field.kind === 'statement') return quoteBlock(answer as AnswerByKind['statement'], place); // and a statement by one
  // The record pairs each kind with its answer; TypeScript cannot carry that pairing through a lookup.
  const say = lines[field.kind] as (answer: Answer, field: Field, scope: PrintScope) => readonly string[];
  const said = say(answer, field, scope);
  if (said.length === 0) return undefined;
  return { kind: 'lines', id, label, lines: earlier ? [...said, '(Written earlier. Another answer has changed since.)'] : said };
}

function quoteBlock({ text = '', speaker, speakerName = '' }: AnswerByKind['statement'], { id, label }: Place): Quote | undefined {
  if (isBlankAnswer(text)) return undefined;
  const who = speaker === undefined ? '' : optionWords(STATEMENT_PARTS.speaker.options, speaker);
  return {
    kind: 'quote',
    id,
    label,
    text: text.trim(),
    whose: [speakerName.trim(), who].filter(Boolean).join(', ') || 'It does not say whose words these are yet',
  };
}

function rowsBlock(field: FieldOfKind<'rows'>, answer: readonly Row[], { id, label, scope, audience }: Place): PlainRows | undefined {
  const rows = printedRows(answer, field.letter, audience, scope).map(({ row, audience: readers }): PlainRow => ({
    id: row.id,
    title: plainTitle(field, row, scope, readers),
    blocks: Object.entries<Field>(field.fields).flatMap(([name, inner]) => {
      // A quote is its own title.
      if (name === field.title && inner.kind !== 'statement') return [];
      const place = { id: `${id}.${row.id}.${name}`, label: plainLabel(inner), scope, audience: readers };
      return plainBlock(inner, row.answers[name], row.answers, place) ?? [];
    }),
  }));
  return rows.length === 0 ? undefined : { kind: 'rows', id, label, rows };
}

// What a row is called; a quote says it all below.
export function plainTitle(field: FieldOfKind<'rows'>, row: Row, scope: PrintScope, audience: readonly Audience[]): string {
  const named = field.fields[field.title];
  if (!named || named.kind === 'statement') return '';
  const block = plainBlock(named, row.answers[field.title], row.answers, { id: '', label: '', scope, audience });
  return block?.kind === 'lines' ? prefixedTitle(field, block.lines.join(' ')) : `${field.one}: not named yet`;
}
