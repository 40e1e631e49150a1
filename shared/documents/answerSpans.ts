// How an answer of each kind is said on paper. A blank says that it is blank; what cannot be right is printed as it was
// typed and marked, because a reader must see what was written and that it cannot be relied on.
import { formatDate, plainDate } from '../base/plainDate.ts';
import { answerAt, type Answers, type FieldEntry } from '../plan/definition.ts';
import { FIVE_WAY, IDENTIFIER_SCHEMES, type AnswerByKind, type AnswerOf, type Field, type FieldKind, type Option } from '../plan/fields.ts';
import { checkDigitFits, digitsOf, formatPersonNumber } from '../plan/personNumber.ts';
import { isBlankAnswer, isRelevant } from '../plan/relevance.ts';
import type { Span } from './blocks.ts';

type FieldOfKind<Kind extends FieldKind> = Extract<Field, { readonly kind: Kind }>;

export const NOT_ANSWERED: Span = { text: 'Not answered', aside: true };

const words = (text: string): readonly Span[] => [{ text: text.trim() }];
const marked = (text: string, mark: string): readonly Span[] => [...words(text), { text: ` (${mark})`, aside: true }];

export function optionLabel(options: readonly Option[], code: string): string {
  const option = options.find((one) => one.code === code);
  if (!option) throw new Error('An answer holds a choice that its field does not have.');
  return option.label;
}

const spansByKind: {
  readonly [Kind in FieldKind]: (answer: AnswerByKind[Kind], field: FieldOfKind<Kind>) => readonly Span[];
} = {
  text: words,
  longText: words,
  choice: (answer, { options }) => words(optionLabel(options, answer)),
  // In the order of the form, one on each line.
  choices: (answer, { options }) => {
    const chosen = options.filter(({ code }) => answer.includes(code));
    return words(chosen.map(({ label }) => label).join('\n'));
  },
  fiveWay: (answer) => words(optionLabel(FIVE_WAY, answer)),
  date: (answer) => {
    const date = plainDate(answer);
    return date ? words(formatDate(date)) : marked(answer, 'as typed: not a date');
  },
  identifier: ({ scheme, number }) => {
    const text = `${optionLabel(IDENTIFIER_SCHEMES, scheme)}\n${formatPersonNumber(number)}`;
    return checkDigitFits(digitsOf(number)) ? words(text) : marked(text, 'as typed: cannot be right, check it');
  },
};

// Undefined where the question does not arise and nobody answered it.
export function answerSpans(entry: FieldEntry, answers: Answers): readonly Span[] | undefined {
  const answer = answerAt(answers, entry);
  const relevant = isRelevant(entry, answers);
  if (answer === undefined || isBlankAnswer(answer)) return relevant ? [NOT_ANSWERED] : undefined;
  // The record is keyed by kind and the answer's type follows from the kind; TypeScript cannot carry that pairing through a lookup.
  const say = spansByKind[entry.field.kind] as (answer: AnswerOf<Field>, field: Field) => readonly Span[];
  const spans = say(answer, entry.field);
  return relevant ? spans : [...spans, { text: ' (answered earlier; another answer has changed since)', aside: true }];
}
