// An answer as a person reads it, for comparing two of them and for keeping words safe outside the form.
import { formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import { FIVE_WAY, IDENTIFIER_SCHEMES, type AnswerByKind, type Field, type FieldKind, type Option } from '../../../shared/plan/fields.ts';
import { formatPersonNumber } from '../../../shared/plan/personNumber.ts';
import type { Answer } from '../../form/form.ts';

type FieldOfKind<Kind extends FieldKind> = Extract<Field, { readonly kind: Kind }>;

const labelOf = (options: readonly Option[], code: string): string => options.find((option) => option.code === code)?.label ?? code;

const words: { readonly [Kind in FieldKind]: (answer: AnswerByKind[Kind], field: FieldOfKind<Kind>) => string } = {
  text: (answer) => answer,
  longText: (answer) => answer,
  choice: (answer, { options }) => labelOf(options, answer),
  choices: (answer, { options }) => answer.map((code) => labelOf(options, code)).join(', '),
  fiveWay: (answer) => labelOf(FIVE_WAY, answer),
  date: (answer) => {
    const date = plainDate(answer);
    return date ? formatDate(date) : answer;
  },
  identifier: ({ scheme, number }) => `${labelOf(IDENTIFIER_SCHEMES, scheme)} ${formatPersonNumber(number)}`,
};

export function answerInWords(field: Field, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  // The record pairs each kind with its answer; TypeScript cannot carry that pairing through a lookup.
  const say = words[field.kind] as (answer: Answer, field: Field) => string;
  return say(answer, field);
}
