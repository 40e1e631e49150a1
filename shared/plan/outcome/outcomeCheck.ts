// What in an outcome cannot be seen, dated or told from a service: advice for whoever writes it, with a question that makes
// it better. It looks at words and not at what is meant, so it never stands in the way.
import type { Answers } from '../definition.ts';
import { plainDate, type PlainDate } from '../../base/plainDate.ts';
import { activeRows } from '../walk.ts';
import { isCopiedHope } from './copiedHope.ts';
import type { OutcomeKind } from './kinds.ts';

type OutcomeAnswers = NonNullable<Answers['goals']['outcomes']>[number]['answers'];

export interface OutcomeFinding {
  readonly kind: OutcomeKind;
  readonly field: 'statement' | 'measure' | 'by';
  // As it stands, and where in its field.
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

const SERVICE =
  /^\s*(?:(?:to )?(?:receive|access|have access)\b|(?:\p{L}+ (?:will|is to) |to )?(?:attend|be referred|be seen|get (?:\p{L}+ ){0,2}(?:therapy|support|help|physio\p{L}*|counselling|treatment|input))\b(?! (?:all |every )?(?:of )?(?:his|her|their) \p{L}+ lessons)|have (?:\p{L}+ )?(?:physio|speech|occupational|therapy|sessions))|^\s*(?:the |all |school |class |nursing )*(?:staff|school|teachers?|adults?|nurses?|therapists?|team|parents|carers|setting)\b (?:will|to|should)\b/iu;
const GIVEN =
  /\bwill (?:receive|have access to|be (?:provided|given|offered)|have (?:an? |his |her |their )?(?:wheelchair|standing frame|splints?|hoist|equipment|therapy))\b|\bsessions? (?:of|with)\b|\baccess to\b|\bwill be provided\b/iu;
const VAGUE =
  /(?<!\p{L})(?:improv(?:e|es|ed|ing)|develop(?:s|ing)?|understand(?:s|ing)?|happier|continu(?:e|es|ing) to|(?:make|making|makes) progress|progress(?:es|ing)?|increas(?:e|es|ed|ing)|enhanc(?:e|es|ing)|build(?:s|ing)?|become(?:s)?(?= (?:more|less|better|\p{L}+er)\b)|(?:feel|be) (?:more|less|better|safer|calmer)|(?:cope|manage|do)(?:s)? better|better|maintain(?:s|ing)?|(?:his|her|their) (?:full )?potential|be supported to)(?!\p{L})/iu;
// A number, a share, or what is seen at a set time: something to hold the words to.
const SEEN =
  /\d|(?<!\p{L})(?:once|twice|two|three|four|five|six|seven|eight|nine|ten|half|every (?:day|morning|night|lesson)|each)(?!\p{L})/iu;
const ATTENDED =
  /^\W*(?:(?:number|rate|record|count) of )?(?:(?:full |good |\d+% )?attend(?:s|ed|ance)?|appointments? (?:kept|attended)|sessions? (?:attended|completed)|(?:has|have) been to|register)(?! diary)/iu;
const OVER: ReadonlySet<string> = new Set(['achieved', 'partly', 'notAchieved', 'abandoned']);

const at = (kind: OutcomeKind, field: OutcomeFinding['field'], text: string, found: RegExp): readonly OutcomeFinding[] => {
  const match = found.exec(text);
  return match === null ? [] : [{ kind, field, phrase: match[0].trim(), start: match.index, end: match.index + match[0].length }];
};

// Without a day, nothing is said of the date.
export function outcomeFindings(
  { statement = '', measure = '', by, status }: OutcomeAnswers,
  hopes: readonly string[],
  today?: PlainDate,
): readonly OutcomeFinding[] {
  const service = at('service', 'statement', statement, SERVICE);
  const date = plainDate(by ?? '');
  return [
    ...service,
    // What begins with a service is asked about once.
    ...(service.length > 0 ? [] : at('given', 'statement', statement, GIVEN)),
    ...(SEEN.test(statement) || measure.trim() !== '' ? [] : at('vague', 'statement', statement, VAGUE)),
    ...(hopes.some((hope) => isCopiedHope(statement, hope))
      ? [{ kind: 'hope' as const, field: 'statement' as const, phrase: statement, start: 0, end: statement.length }]
      : []),
    ...at('measure', 'measure', measure, ATTENDED),
    ...(today !== undefined && by !== undefined && date !== undefined && date < today && !OVER.has(status ?? '')
      ? [{ kind: 'date' as const, field: 'by' as const, phrase: by, start: 0, end: by.length }]
      : []),
  ];
}

export interface PlacedOutcomeFinding extends OutcomeFinding {
  readonly path: string;
}

export function outcomesChecked({ goals }: Answers, today: PlainDate): readonly PlacedOutcomeFinding[] {
  const hopes = activeRows(goals.hopes).map(({ answers }) => answers.words?.text ?? '');
  return activeRows(goals.outcomes).flatMap(({ id, answers }) =>
    outcomeFindings(answers, hopes, today).map((finding) => ({ ...finding, path: `goals.outcomes.${id}.${finding.field}` })),
  );
}
