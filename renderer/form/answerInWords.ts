// An answer as a person reads it: in a closed row, for comparing two of them, and for keeping words safe outside the form.
// Numbers and units as they were typed and chosen: number, space, unit in full.
import { formatDate, formatPartialDate, plainDate } from '../../shared/base/plainDate.ts';
import { prefixedTitle } from '../../shared/plan/prefixedTitle.ts';
import {
  FIVE_WAY,
  IDENTIFIER_SCHEMES,
  type Answer,
  type AnswerByKind,
  type Field,
  type FieldKind,
  type FieldOfKind,
  type Fields,
  type Option,
  type Quantity,
  type Row,
  type Statement,
} from '../../shared/plan/fields.ts';
import { partsOf } from '../../shared/plan/parts.ts';
import { formatPersonNumber } from '../../shared/plan/personNumber.ts';
import { HOW_OBTAINED, SPEAKERS } from '../../shared/plan/valueSets/speaking.ts';
import { activeRows } from '../../shared/plan/walk.ts';

const labelOf = (options: readonly Option[], code: string): string => options.find((option) => option.code === code)?.label ?? code;

const dateInWords = (answer: string): string => {
  const date = plainDate(answer);
  return date ? formatDate(date) : answer;
};

function quantityInWords({ value = '', unit, asAt, method }: Quantity, units: readonly Option[]): string {
  if (value.trim() === '') return '';
  const amount = [value.trim(), unit === undefined ? '' : labelOf(units, unit)].filter(Boolean).join(' ');
  const measured = [asAt ? `on ${dateInWords(asAt)}` : '', method ?? ''].filter(Boolean).join(', ');
  return measured === '' ? amount : `${amount} (${measured})`;
}

// Each answered part after its name.
const partsInWords = (answers: object, fields: Fields): string =>
  Object.entries(fields)
    .map(([id, field]) => {
      const words = answerInWords(field, (answers as Readonly<Record<string, Answer | undefined>>)[id]); // read by name
      return words === '' ? '' : `${field.label}: ${words}`;
    })
    .filter(Boolean)
    .join('\n');

// A title that has words ahead of it is said with them; its label could come apart from it.
export function rowInWords(row: Row, field: FieldOfKind<'rows'>): string {
  const { [field.title]: named, ...rest } = field.fields;
  if (field.titlePrefix === undefined || !named) return partsInWords(row.answers, field.fields);
  return [prefixedTitle(field, answerInWords(named, row.answers[field.title])), partsInWords(row.answers, rest)].filter(Boolean).join('\n');
}

// Their words and nothing else.
const quoted = ({ text = '' }: Statement): string => (text === '' ? '' : `“${text}”`);

// Leila Test (parent or carer), talking together, 12-Nov-2026
export function saidByInWords({ speaker, speakerName = '', how, saidOn }: Statement): string {
  const whose = speaker === undefined ? '' : inSentence(labelOf(SPEAKERS, speaker));
  const who = speakerName === '' ? whose : whose === '' ? speakerName : `${speakerName} (${whose})`;
  return [who, how === undefined ? '' : inSentence(labelOf(HOW_OBTAINED, how)), saidOn === undefined ? '' : dateInWords(saidOn)]
    .filter(Boolean)
    .join(', ');
}

// A label in the middle of a sentence: names and abbreviations keep their capitals.
export const inSentence = (label: string): string =>
  /^(?:[A-Z]{2}|I\b)/.test(label) ? label : label.charAt(0).toLocaleLowerCase('en-GB') + label.slice(1);

const words: { readonly [Kind in FieldKind]: (answer: AnswerByKind[Kind], field: FieldOfKind<Kind>) => string } = {
  text: (answer) => answer,
  longText: (answer) => answer,
  choice: (answer, { options }) => labelOf(options, answer),
  choices: (answer, { options }) => answer.map((code) => labelOf(options, code)).join(', '),
  fiveWay: (answer) => labelOf(FIVE_WAY, answer),
  date: dateInWords,
  partialDate: formatPartialDate,
  identifier: ({ scheme, number }) => `${labelOf(IDENTIFIER_SCHEMES, scheme)} ${formatPersonNumber(number)}`,
  quantity: (answer, { units }) => quantityInWords(answer, units),
  dose: (answer, field) => partsInWords(answer, partsOf(field) ?? {}),
  phone: (answer) => answer,
  person: ({ name, role, organisation, registerNumber, phone, email }) =>
    [name, role, organisation, registerNumber, phone, email].filter(Boolean).join(', '),
  rows: (answer, field) =>
    activeRows<Row>(answer)
      .map((row, index) => `${rowName(field, index)}: ${rowInWords(row, field)}`)
      .join('\n'),
  links: (answer) => (answer.length === 1 ? '1 linked' : `${answer.length} linked`),
  sweep: (answer, { items, answers }) =>
    items
      .flatMap(({ code, label }) => {
        const said = answer[code];
        const line = [said?.answer === undefined ? '' : labelOf(answers, said.answer), said?.note ?? ''].filter(Boolean).join(', ');
        return line === '' ? [] : [`${label}: ${line}`];
      })
      .join('\n'),
  statement: (answer) => [quoted(answer), saidByInWords(answer)].filter(Boolean).join(' '),
  files: (answer) => answer.map(({ name }) => name).join(', '),
};

export function answerInWords(field: Field, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  // The record pairs each kind with its answer; TypeScript cannot carry that pairing through a lookup.
  const say = words[field.kind] as (answer: Answer, field: Field) => string;
  return say(answer, field);
}

// C2, or 2 where the rows have no letter.
export const rowNumber = ({ letter = '' }: FieldOfKind<'rows'>, index: number): string => `${letter}${index + 1}`;

// Health need C2, Step 2.
// By its kind alone, where it has no number among the others.
export const rowKind = ({ one }: FieldOfKind<'rows'>): string => one.charAt(0).toLocaleUpperCase('en-GB') + one.slice(1);

export const rowName = (field: FieldOfKind<'rows'>, index: number): string => `${rowKind(field)} ${rowNumber(field, index)}`;

// What a closed row is called: the field that names it, on one line, never without the words that belong ahead of it. A row
// of somebody's own words is called by these and no other.
export const rowTitle = (field: FieldOfKind<'rows'>, row: Row): string => {
  const named = field.fields[field.title];
  const answer = row.answers[field.title];
  if (!named || answer === undefined) return '';
  const said = named.kind === 'statement' ? quoted(answer as Statement) : answerInWords(named, answer); // paired with its kind
  return prefixedTitle(field, said.replaceAll('\n', ' '));
};
