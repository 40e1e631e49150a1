// A closed row as somebody would read it out: what matters of it, in the words that its definition gives (`reads`), or else
// its first answers, each after its name where it says nothing without it. Numbers as they were typed, and no title.
import type { Answers } from '../../shared/plan/definition.ts';
import { DOSE_PARTS } from '../../shared/plan/parts.ts';
import type { Answer, AnswerByKind, Dose, Field, FieldKind, FieldOfKind, Row } from '../../shared/plan/fields.ts';
import { isFieldRelevant, type Setting } from '../../shared/plan/relevance.ts';
import { activeRows } from '../../shared/plan/walk.ts';
import { answerInWords, rowTitle, saidByInWords } from './answerInWords.ts';
import { linkTargets } from './linkTargets.ts';

const MOST_PARTS = 5;
const MOST_TITLES = 3;
// A piece of text this short says nothing without its question.
const SHORT_TEXT = 120;

type Say<Kind extends FieldKind> = (answer: AnswerByKind[Kind], field: FieldOfKind<Kind>, answers: Answers) => string;

const bare = (answer: Answer, field: Field): string => answerInWords(field, answer).replaceAll('\n', ' ');

const doseInWords = (dose: Dose): string =>
  [
    dose.amount && answerInWords(DOSE_PARTS.amount, dose.amount),
    dose.per !== undefined && dose.per !== 'dose' && answerInWords(DOSE_PARTS.per, dose.per),
    dose.route && answerInWords(DOSE_PARTS.route, dose.route),
  ]
    .filter(Boolean)
    .join(', ');

// 1 Give the injection; 2 Ring 999; and 3 more
function titlesInWords(rows: readonly Row[], field: FieldOfKind<'rows'>): string {
  const titles = activeRows(rows).map((row, index) => `${index + 1} ${rowTitle(field, row).replace(/\.$/, '') || '(nothing written yet)'}`);
  const more = titles.length - MOST_TITLES;
  return [...titles.slice(0, MOST_TITLES), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

const says: { readonly [Kind in FieldKind]: Say<Kind> } = {
  text: bare,
  longText: bare,
  choice: bare,
  choices: bare,
  fiveWay: (answer, field) => bare(answer, field).toLocaleLowerCase('en-GB'),
  date: bare,
  partialDate: bare,
  identifier: bare,
  quantity: bare,
  dose: (answer) => doseInWords(answer),
  phone: bare,
  person: bare,
  rows: titlesInWords,
  // By its title where the number says nothing: people have none.
  links: (answer, { to }, answers) =>
    linkTargets(answers, to)
      .filter(({ id }) => answer.includes(id))
      .map(({ name, title }) => (/^\d/.test(name) ? title : name))
      .join(', '),
  sweep: () => '',
  statement: bare,
  files: (answer) => answer.map(({ name }) => name).join(', '),
};

const ALWAYS_NAMED: ReadonlySet<FieldKind> = new Set(['fiveWay', 'date', 'partialDate', 'quantity', 'rows', 'links', 'files']);

const isNamed = (field: Field): boolean =>
  ALWAYS_NAMED.has(field.kind) || (field.kind === 'text' && (field.most ?? Infinity) <= SHORT_TEXT);

// “Is it essential? yes”
const named = ({ label }: Field, words: string): string => (label.endsWith('?') ? `${label} ${words}` : `${label}: ${words}`);

export function rowSentence(field: FieldOfKind<'rows'>, row: Row, answers: Answers, setting: Setting): string {
  const wordsOf = (id: string): string => {
    const [inner, answer] = [field.fields[id], row.answers[id]];
    if (!inner || answer === undefined || !isFieldRelevant(inner, row.answers, answers, setting)) return '';
    // The record pairs each kind with its answer; TypeScript cannot carry that pairing through a lookup.
    const say = says[inner.kind] as (answer: Answer, field: Field, answers: Answers) => string;
    return say(answer, inner, answers).trim();
  };
  const read = (field.reads ?? []).flatMap((piece) => {
    const words = wordsOf(/\{(\w+)\}/.exec(piece)?.[1] ?? '');
    return words === '' ? [] : [piece.replace(/\{\w+\}/, () => words)];
  });
  const heads = field.fields[field.title];
  const spoken = heads?.kind === 'statement' ? saidByInWords((row.answers[field.title] ?? {}) as AnswerByKind['statement']) : ''; // paired with its kind
  const parts = read.length > 0 ? read : [...(spoken === '' ? [] : [spoken]), ...firstAnswers(field, wordsOf)];
  return parts.map((part, index) => (index === 0 ? part.charAt(0).toLocaleUpperCase('en-GB') + part.slice(1) : part)).join(' · ');
}

function firstAnswers({ fields, title }: FieldOfKind<'rows'>, wordsOf: (id: string) => string): readonly string[] {
  return Object.entries(fields)
    .flatMap(([id, inner]) => {
      const words = id === title ? '' : wordsOf(id);
      return words === '' ? [] : [isNamed(inner) ? named(inner, words) : words];
    })
    .slice(0, MOST_PARTS);
}
