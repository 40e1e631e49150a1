// A closed row as somebody would read it out: what matters of it, in the order it is asked, without the title.
import type { Answers } from '../../shared/plan/definition.ts';
import { DOSE_PARTS } from '../../shared/plan/parts.ts';
import type { Answer, AnswerByKind, Dose, Field, FieldKind, FieldOfKind, Row } from '../../shared/plan/fields.ts';
import { isFieldRelevant, type Setting } from '../../shared/plan/relevance.ts';
import { activeRows } from '../../shared/plan/walk.ts';
import { answerInWords } from './answerInWords.ts';
import { linkTargets } from './linkTargets.ts';

const MOST_PARTS = 5;

type Say<Kind extends FieldKind> = (answer: AnswerByKind[Kind], field: FieldOfKind<Kind>, answers: Answers) => string;

const bare = (answer: Answer, field: Field): string => answerInWords(field, answer).replaceAll('\n', ' ');
// An answer that says nothing without its question.
const named = (answer: Answer, field: Field): string => `${field.label.replace(/\?$/, '')}: ${bare(answer, field)}`;

const doseInWords = (dose: Dose): string =>
  [
    dose.amount && answerInWords(DOSE_PARTS.amount, dose.amount),
    dose.per !== undefined && dose.per !== 'dose' && answerInWords(DOSE_PARTS.per, dose.per),
    dose.route && answerInWords(DOSE_PARTS.route, dose.route),
  ]
    .filter(Boolean)
    .join(', ');

const says: { readonly [Kind in FieldKind]: Say<Kind> } = {
  text: bare,
  longText: bare,
  choice: bare,
  choices: bare,
  fiveWay: named,
  date: named,
  partialDate: named,
  identifier: bare,
  quantity: named,
  dose: (answer) => doseInWords(answer),
  phone: bare,
  person: bare,
  rows: (answer, field) => {
    const count = activeRows<Row>(answer).length;
    return count === 0 ? '' : `${field.label}: ${count}`;
  },
  links: (answer, field, answers) => {
    const targets = linkTargets(answers, field.to).filter(({ id }) => answer.includes(id));
    return targets.length === 0
      ? ''
      : `${field.label}: ${targets.map(({ name, title }) => (name.length > 3 || /^\d/.test(name) ? title : name)).join(', ')}`;
  },
  sweep: () => '',
  statement: ({ speakerName }) => speakerName ?? '',
  files: (answer) => (answer.length === 0 ? '' : `Files: ${answer.length}`),
};

export function rowSentence(field: FieldOfKind<'rows'>, row: Row, answers: Answers, setting: Setting): string {
  const parts: string[] = [];
  for (const [id, inner] of Object.entries(field.fields)) {
    const answer = row.answers[id];
    if (parts.length === MOST_PARTS || answer === undefined || id === field.title) continue;
    if (!isFieldRelevant(inner, row.answers, answers, setting)) continue;
    // The record pairs each kind with its answer; TypeScript cannot carry that pairing through a lookup.
    const say = says[inner.kind] as (answer: Answer, field: Field, answers: Answers) => string;
    const said = say(answer, inner, answers).trim();
    if (said !== '') parts.push(said);
  }
  return parts.join(' · ');
}
