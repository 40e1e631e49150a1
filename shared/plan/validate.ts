// What is wrong, or odd, in what has been answered so far. Pure and quick: it runs on each change of a field. It says
// nothing about what is still blank; that is for the readiness gate and for `missing` below.
import { ageOn, plainDate, type PlainDate } from '../base/plainDate.ts';
import { answerAt, fieldEntries, type Answers, type FieldEntry } from './definition.ts';
import type { AnswerByKind, AnswerOf, Field, FieldKind } from './fields.ts';
import type { Issue } from './issue.ts';
import { checkDigitFits, digitsOf, rangeConcern } from './personNumber.ts';
import { isBlankAnswer, isRelevant } from './relevance.ts';

export interface CheckContext {
  readonly today: PlainDate;
}

type Finding = Omit<Issue, 'path'>;
type FieldOfKind<Kind extends FieldKind> = Extract<Field, { readonly kind: Kind }>;
type Check<Kind extends FieldKind> = (answer: AnswerByKind[Kind], field: FieldOfKind<Kind>, context: CheckContext) => Finding | undefined;

const error = (code: string, sentence: string): Finding => ({ code, severity: 'error', sentence });
const warning = (code: string, sentence: string): Finding => ({ code, severity: 'warning', sentence });

const TEXT_MOST = 200;
const LONG_TEXT_MOST = 10_000;

function tooLong(answer: string, most: number): Finding | undefined {
  const { length } = Array.from(answer);
  if (length <= most) return undefined;
  return error(
    'too-long',
    `This has ${length} characters. It can have up to ${most}. Nothing has been cut: shorten it, or move part of it.`,
  );
}

const checks: { readonly [Kind in FieldKind]: Check<Kind> } = {
  text: (answer, field) => tooLong(answer, field.most ?? TEXT_MOST),
  longText: (answer, field) => tooLong(answer, field.most ?? LONG_TEXT_MOST),
  choice: () => undefined,
  choices: () => undefined,
  fiveWay: () => undefined,
  date: (answer, field, { today }) => {
    const date = plainDate(answer);
    if (!date) return error('not-a-date', 'Write a real date as day, month and four-figure year. For example 14 3 2016.');
    if (field.past && date > today) return error('future-date', 'This date has not happened yet. Check the year.');
    if (field.past && ageOn(date, today) > 120) return warning('long-ago', 'This is more than 120 years ago. Check the year.');
    return undefined;
  },
  identifier: ({ scheme, number }) => {
    const digits = digitsOf(number);
    if (!/^\d+$/.test(digits)) return error('number-characters', 'Use the digits 0 to 9 only. Spaces are fine.');
    if (digits.length !== 10) return error('number-length', `This number has ${digits.length} digits. It should have 10.`);
    if (!checkDigitFits(digits))
      return error('check-digit', 'This number cannot be right: its last digit does not fit the others. Check it against a letter.');
    const concern = rangeConcern(scheme, digits);
    return concern === undefined ? undefined : warning('number-range', concern);
  },
};

export function checkAnswer(entry: FieldEntry, answer: AnswerOf<Field> | undefined, context: CheckContext): Issue | undefined {
  if (answer === undefined || isBlankAnswer(answer)) return undefined;
  // The record is keyed by kind and the answer's type follows from the kind; TypeScript cannot carry that pairing through a lookup.
  const check = checks[entry.field.kind] as (answer: AnswerOf<Field>, field: Field, context: CheckContext) => Finding | undefined;
  const finding = check(answer, entry.field, context);
  return finding && { path: entry.path, ...finding };
}

export const checkField = (entry: FieldEntry, answers: Answers, context: CheckContext): Issue | undefined =>
  checkAnswer(entry, answerAt(answers, entry), context);

export const validate = (answers: Answers, context: CheckContext): readonly Issue[] =>
  fieldEntries.flatMap((entry) => checkField(entry, answers, context) ?? []);

const asked = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

// What must still be answered before the plan could be agreed.
export const missing = (answers: Answers): readonly Issue[] =>
  fieldEntries.flatMap((entry) => {
    const { field } = entry;
    if (!field.needed || !isRelevant(entry, answers) || !isBlankAnswer(answerAt(answers, entry))) return [];
    const excuse = field.needed === true ? undefined : field.needed.unlessAnswered;
    if (excuse !== undefined && !isBlankAnswer(answerAt(answers, { sectionId: entry.sectionId, id: excuse }))) return [];
    const subject = /^[A-Z]{2}/.test(field.label) ? field.label : asked(field.label);
    return [{ path: entry.path, code: 'blank', severity: 'error', sentence: `Not answered yet: ${subject}.` } satisfies Issue];
  });
