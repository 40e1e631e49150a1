// How an answer of each kind is said on paper. A blank says that it is blank; what cannot be right is printed as it was
// typed and marked, because a reader must see what was written and that it cannot be relied on. Nothing that was typed is
// dropped, shortened or reformatted, and a new line in a value is a new line on paper.
import { answerAt, findEntry, type FieldEntry } from '../plan/definition.ts';
import {
  FIVE_WAY,
  IDENTIFIER_SCHEMES,
  type Answer,
  type AnswerByKind,
  type Audience,
  type Field,
  type FieldKind,
  type FieldOfKind,
  type Identifier,
  type Row,
} from '../plan/fields.ts';
import { checkDigitFits, digitsOf, formatPersonNumber } from '../plan/personNumber.ts';
import { isBlankAnswer, isFieldRelevant } from '../plan/relevance.ts';
import { doseSpans, quantitySpans } from './amountSpans.ts';
import { personSpans, statementSpans } from './personSpans.ts';
import { prefixedTitle } from '../plan/prefixedTitle.ts';
import { mayRead, printedRows, questionOf, type PrintedRow, type PrintScope } from './printScope.ts';
import {
  ahead,
  aside,
  dateSpans,
  EARLIER,
  isTyped,
  joined,
  marked,
  NOT_ANSWERED,
  optionLabel,
  partialDateSpans,
  words,
  type Spans,
} from './spans.ts';

// Where an answer stands: the answers beside it and who may read what says nothing else.
interface Place {
  readonly beside: Readonly<Record<string, unknown>>;
  readonly audience: readonly Audience[];
}

export function identifierNumber({ number }: Identifier): Spans {
  if (number.trim() === '') return [NOT_ANSWERED];
  const spaced = words(formatPersonNumber(number));
  return checkDigitFits(digitsOf(number)) ? spaced : marked(spaced, 'as typed: cannot be right, check it');
}

const spansByKind: {
  readonly [Kind in FieldKind]: (answer: AnswerByKind[Kind], field: FieldOfKind<Kind>, scope: PrintScope, place: Place) => Spans;
} = {
  text: words,
  longText: words,
  choice: (answer, { options }) => words(optionLabel(options, answer)),
  // In the order of the form, one on each line.
  choices: (answer, { options }) => words(answersInOrder(answer, options).join('\n')),
  fiveWay: (answer) => words(optionLabel(FIVE_WAY, answer)),
  date: dateSpans,
  partialDate: partialDateSpans,
  identifier: (answer) => [{ text: `${optionLabel(IDENTIFIER_SCHEMES, answer.scheme)} ` }, ...identifierNumber(answer)],
  quantity: quantitySpans,
  dose: (answer, _field, scope) => doseSpans(answer, scope),
  // A number that looks odd may still be the right one, so it is not marked: it is rung.
  phone: words,
  person: personSpans,
  // One numbered line a row. Outlines that have the room print a list more openly (answerBlocks.ts).
  rows: (answer, field, scope, { audience }) =>
    joined(
      printedRows(answer, field.letter, audience, scope).map((printed) => [
        { text: `${printed.number}. ` },
        ...rowSentence(printed, field, scope),
      ]),
      '\n',
    ),
  links: (answer, { to }, scope) => {
    const entry = findEntry(to);
    if (entry?.field.kind !== 'rows') throw new Error('A link points at a field that has no rows.');
    const rows = answerAt(scope.answers, entry) as readonly Row[] | undefined; // a rows field is answered by rows
    const { field } = entry;
    const all = printedRows(rows, field.letter, entry.audience, { answers: scope.answers, setting: scope.setting });
    return joined(
      answer.map((id): Spans => {
        const target = all.find(({ row }) => row.id === id);
        if (!target) return [aside('Linked to something that is no longer in the plan')];
        const shown = mayRead(scope, target.audience) ? rowTitle(target, field, scope) : [aside('not for this paper')];
        // The place of a row in a list without letters means nothing elsewhere.
        return field.letter === undefined ? shown : [{ text: `${target.number}: ` }, ...shown];
      }),
      '\n',
    );
  },
  // Grouped by what was said, so that what is needed stands together; each note on a line of its own.
  sweep: (answer, { items, answers: offered }) => {
    const said = items.map(({ code, label }) => ({ label, answer: answer[code]?.answer, note: answer[code]?.note }));
    const groups = [
      ...offered.map((option) => ({ code: option.code as string | undefined, label: option.label })),
      { code: undefined, label: 'Not answered' },
    ];
    const lines = groups.flatMap(({ code, label }): readonly Spans[] => {
      const here = said.filter((item) => item.answer === code);
      const plain = here.filter(({ note }) => !isTyped(note)).map((item) => item.label);
      const group: Spans = code === undefined ? [aside(label)] : [{ text: label, strong: true }];
      return [
        ...(plain.length > 0 ? [[...group, { text: `: ${plain.join('; ')}` }]] : []),
        ...here.flatMap((item): readonly Spans[] =>
          isTyped(item.note) ? [[...group, { text: `: ${item.label} · ${item.note.trim()}` }]] : [],
        ),
      ];
    });
    return joined(lines, '\n');
  },
  statement: statementSpans,
  files: (answer) =>
    joined(
      answer.map(({ name }) => [...words(name), aside(' (kept with the plan in Accord)')]),
      '\n',
    ),
};

const answersInOrder = (answer: readonly string[], options: FieldOfKind<'choices'>['options']): readonly string[] =>
  options.filter(({ code }) => answer.includes(code)).map(({ label }) => label);

// Undefined where it is not for this reader, where the question does not arise and nobody answered it, and where what is
// asked of few is blank.
export function spansOf(field: Field, answer: Answer | undefined, scope: PrintScope, place: Place): Spans | undefined {
  if (!mayRead(scope, place.audience, field)) return undefined;
  const relevant = isFieldRelevant(field, place.beside, scope.answers, scope.setting);
  if (answer === undefined || isUnanswered(field, answer)) return relevant && !field.more ? [NOT_ANSWERED] : undefined;
  // The record is keyed by kind and the answer's type follows from the kind; TypeScript cannot carry that pairing through a lookup.
  const say = spansByKind[field.kind] as (answer: Answer, field: Field, scope: PrintScope, place: Place) => Spans;
  const spans = say(answer, field, scope, { ...place, audience: field.audience ?? place.audience });
  // Rows that are all for other readers.
  if (spans.length === 0) return undefined;
  return relevant ? spans : marked(spans, EARLIER);
}

// A list whose rows were all struck out has nothing left to say.
const isUnanswered = (field: Field, answer: Answer): boolean =>
  isBlankAnswer(answer) || (field.kind === 'rows' && (answer as readonly Row[]).every(({ standing }) => standing === 'removed')); // a rows field is answered by rows

const CARRIED = aside(' (carried forward, not looked at yet)');

// What names a row: the answer to its title field, and whether anybody has looked at it in this round.
export function rowTitle({ row, audience }: PrintedRow, field: FieldOfKind<'rows'>, scope: PrintScope): Spans {
  const title = field.fields[field.title];
  const spans = title && spansOf(title, row.answers[field.title], scope, { beside: row.answers, audience });
  return [...prefixed(spans ?? [NOT_ANSWERED], field), ...(row.standing === 'carried' ? [CARRIED] : [])];
}

// In the same span as what was typed, so that nothing can come between them. Our own words about an answer stay bare.
const prefixed = ([first, ...rest]: Spans, field: FieldOfKind<'rows'>): Spans =>
  first === undefined ? rest : [first.aside ? first : { ...first, text: prefixedTitle(field, first.text) }, ...rest];

export interface PrintedPart {
  readonly id: string;
  readonly label: string;
  readonly spans: Spans;
}

// The other answers of a row.
export const rowParts = (
  { row, audience }: PrintedRow,
  { fields, title }: FieldOfKind<'rows'>,
  scope: PrintScope,
): readonly PrintedPart[] =>
  Object.entries(fields).flatMap(([id, field]) => {
    const spans = id === title ? undefined : spansOf(field, row.answers[id], scope, { beside: row.answers, audience });
    return spans ? [{ id, label: questionOf(field, scope), spans }] : [];
  });

// A whole row in a line: Speak slowly · About: Communication
export const rowSentence = (printed: PrintedRow, field: FieldOfKind<'rows'>, scope: PrintScope): Spans =>
  joined(
    [
      rowTitle(printed, field, scope),
      ...rowParts(printed, field, scope).map(({ label, spans }): Spans => [{ text: ahead(label) }, ...spans]),
    ],
    ' · ',
  );

export const answerSpans = (entry: FieldEntry, scope: PrintScope): Spans | undefined =>
  spansOf(entry.field, answerAt(scope.answers, entry), scope, { beside: scope.answers[entry.sectionId], audience: entry.audience });
