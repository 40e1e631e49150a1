// The golden thread: every need leads to an outcome, every outcome to support, and back. Links are kept once, on the
// outcome (to its needs) and on the support (to its outcomes); the rest is worked out here. The rules are data, R1 to R6;
// R7, the table that is printed, is `threadTable`.
import { ageOn, type PlainDate } from '../base/plainDate.ts';
import { isBlankAnswer } from './blank.ts';
import type { Answers } from './definition.ts';
import type { EhcSection } from './fields.ts';
import type { Issue } from './issue.ts';
import { activeRows } from './walk.ts';

type NeedRow = NonNullable<Answers['healthNeeds']['needs']>[number];
type OtherNeedRow = NonNullable<Answers['dailyLife']['needs']>[number];
type OutcomeRow = NonNullable<Answers['goals']['outcomes']>[number];
type SupportRow = NonNullable<Answers['provision']['support']>[number];

export interface ThreadNeed {
  // C1, C2 …; D1, D2 … beyond health.
  readonly number: string;
  readonly path: string;
  readonly row: NeedRow | OtherNeedRow;
}

export interface ThreadOutcome {
  readonly number: string;
  readonly path: string;
  readonly row: OutcomeRow;
  readonly needs: readonly ThreadNeed[];
}

export interface ThreadSupport {
  readonly number: string;
  readonly path: string;
  readonly row: SupportRow;
  readonly outcomes: readonly ThreadOutcome[];
}

export interface Thread {
  readonly needs: readonly ThreadNeed[];
  readonly outcomes: readonly ThreadOutcome[];
  readonly support: readonly ThreadSupport[];
  readonly hopes: readonly string[];
}

const numbered = <R extends { readonly id: string; readonly standing?: NeedRow['standing'] }>(
  rows: readonly R[] | undefined,
  letter: string,
  path: string,
) => activeRows(rows).map((row, index) => ({ number: `${letter}${index + 1}`, path: `${path}.${row.id}`, row }));

export function threadOf(answers: Answers): Thread {
  const needs: readonly ThreadNeed[] = [
    ...numbered(answers.healthNeeds.needs, 'C', 'healthNeeds.needs'),
    ...numbered(answers.dailyLife.needs, 'D', 'dailyLife.needs'),
  ];
  const outcomes = numbered(answers.goals.outcomes, 'E', 'goals.outcomes').map((outcome) => {
    const linked = new Set([
      ...(outcome.row.answers.needs ?? []).map((id) => `healthNeeds.needs.${id}`),
      ...(outcome.row.answers.otherNeeds ?? []).map((id) => `dailyLife.needs.${id}`),
    ]);
    return { ...outcome, needs: needs.filter((need) => linked.has(need.path)) };
  });
  const support = numbered(answers.provision.support, 'G', 'provision.support').map((given) => ({
    ...given,
    outcomes: outcomes.filter((outcome) => given.row.answers.outcomes?.includes(outcome.row.id)),
  }));
  return { needs, outcomes, support, hopes: activeRows(answers.goals.hopes).map((hope) => hope.answers.words?.text ?? '') };
}

// Where support stands in an EHC plan. What educates or trains is special educational provision, whoever gives it.
export function ehcSectionOf(row: SupportRow, birth: PlainDate | undefined, today: PlainDate): EhcSection {
  const { trains, type } = row.answers;
  if (trains === 'yes' || type === 'education') return 'F';
  if (type === 'social') return birth !== undefined && ageOn(birth, today) >= 18 ? 'H2' : 'H1';
  return type === 'budget' ? 'J' : 'G';
}

export type ThreadCode = 'thread.R1' | 'thread.R2' | 'thread.R3' | 'thread.R4' | 'thread.R5' | 'thread.R6';

interface Found {
  readonly path: string;
  readonly sentence: string;
}

interface ThreadRule {
  readonly code: ThreadCode;
  readonly says: string;
  readonly look: (thread: Thread) => readonly Found[];
}

const outcomesOf = (need: ThreadNeed, thread: Thread): readonly ThreadOutcome[] =>
  thread.outcomes.filter((outcome) => outcome.needs.includes(need));

const absent = (row: { readonly answers: object }, wanted: Readonly<Record<string, string>>): readonly string[] => {
  const answers = row.answers as Readonly<Record<string, unknown>>; // read by name
  return Object.entries(wanted).flatMap(([id, words]) => (isBlankAnswer(answers[id]) ? [words] : []));
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const SUPPORT_DETAILS = {
  what: 'what exactly',
  deliverer: 'who gives it',
  trainer: 'who trains and supervises them',
  group: 'the group size or ratio',
  place: 'where',
  start: 'from when',
  reviewOn: 'when it is looked at again',
  funder: 'who pays',
} as const;

// Support given only when needed has its trigger, least and most instead of a frequency and a length.
function supportGaps(row: SupportRow): readonly string[] {
  const when: Readonly<Record<string, string>> =
    row.answers.whenNeeded === 'yes'
      ? { trigger: 'what it is given for', leastMost: 'the least and the most' }
      : { frequency: 'how often', length: 'how long each time' };
  return row.answers.type === 'equipment' || row.answers.type === 'budget'
    ? absent(row, { what: SUPPORT_DETAILS.what, funder: SUPPORT_DETAILS.funder, reviewOn: SUPPORT_DETAILS.reviewOn })
    : absent(row, { ...SUPPORT_DETAILS, ...when });
}

const ATTENDING =
  /^\s*(?:to\s+)?(?:attend|receive|access|have access|be referred|be seen|get|have\s+(?:physio|speech|occupational|therapy|sessions))\b/i;
const GIVING = /\b(?:will receive|will have access to|will be provided|will be given|sessions? (?:of|with)|access to)\b/i;
const ACHIEVING = /\b(?:will be able to|will achieve|so that (?:he|she|they) can)\b/i;

const same = (one: string, other: string): boolean =>
  one.trim() !== '' && one.trim().toLocaleLowerCase('en-GB') === other.trim().toLocaleLowerCase('en-GB');

export const THREAD_RULES: readonly ThreadRule[] = [
  {
    code: 'thread.R1',
    says: 'Every need has an outcome, or a reason for none.',
    look: (thread) =>
      thread.needs
        .filter((need) => outcomesOf(need, thread).length === 0 && isBlankAnswer(need.row.answers.noOutcome))
        .map((need) => ({ path: need.path, sentence: `${need.number} has no outcome yet, and no reason why none is sought.` })),
  },
  {
    code: 'thread.R2',
    says: 'Every outcome has a need, support, a measure and a date, and says what changes for the person.',
    look: (thread) =>
      thread.outcomes.flatMap((outcome) => {
        const gaps = [
          ...(outcome.needs.length === 0 ? ['a need'] : []),
          ...(thread.support.some((given) => given.outcomes.includes(outcome)) ? [] : ['support']),
          ...absent(outcome.row, { measure: 'a way to tell', by: 'a date' }),
        ];
        const attends = ATTENDING.test(outcome.row.answers.statement ?? '');
        return [
          ...(gaps.length > 0 ? [{ path: outcome.path, sentence: `${outcome.number} still wants ${listed(gaps)}.` }] : []),
          ...(attends
            ? [
                {
                  path: `${outcome.path}.statement`,
                  sentence: `${outcome.number} names a service. Say what will be different for the person.`,
                },
              ]
            : []),
        ];
      }),
  },
  {
    code: 'thread.R3',
    says: 'All support works towards an outcome and says what, who, how often, how long, where, until when and who pays.',
    look: (thread) =>
      thread.support.flatMap((given) => {
        const gaps = [...(given.outcomes.length === 0 ? ['an outcome'] : []), ...supportGaps(given.row)];
        return gaps.length > 0 ? [{ path: given.path, sentence: `${given.number} does not say yet: ${listed(gaps)}.` }] : [];
      }),
  },
  {
    code: 'thread.R4',
    says: 'Outcomes do not hold support, and support does not hold outcomes.',
    look: (thread) => [
      ...thread.outcomes
        .filter((outcome) => GIVING.test(outcome.row.answers.statement ?? ''))
        .map((outcome) => ({
          path: `${outcome.path}.statement`,
          sentence: `${outcome.number} says what will be given. Move that to support, and say here what it is for.`,
        })),
      ...thread.support
        .filter((given) => ACHIEVING.test(given.row.answers.what ?? ''))
        .map((given) => ({
          path: `${given.path}.what`,
          sentence: `${given.number} says what should come of it. Move that to an outcome, and say here what is done.`,
        })),
    ],
  },
  {
    code: 'thread.R5',
    says: 'What educates or trains is offered for Section F, never G.',
    look: (thread) =>
      thread.support
        .filter(
          (given) =>
            given.row.answers.type === 'health' && (given.row.answers.trains === undefined || given.row.answers.trains === 'notKnown'),
        )
        .map((given) => ({
          path: `${given.path}.trains`,
          sentence: `${given.number}: say whether it educates or trains. If it does, it belongs in Section F, not G.`,
        })),
  },
  {
    code: 'thread.R6',
    says: 'A hope is not copied word for word into an outcome.',
    look: (thread) =>
      thread.outcomes
        .filter((outcome) => thread.hopes.some((hope) => same(hope, outcome.row.answers.statement ?? '')))
        .map((outcome) => ({
          path: `${outcome.path}.statement`,
          sentence: `${outcome.number} repeats a hope word for word. Keep the hope as it was said, and agree here what will be different.`,
        })),
  },
];

export const threadIssues = (answers: Answers): readonly Issue[] => {
  const thread = threadOf(answers);
  return THREAD_RULES.flatMap(({ code, look }) =>
    look(thread).map(({ path, sentence }) => ({ path, code, severity: 'warning' as const, sentence })),
  );
};

export interface ThreadTableRow {
  readonly need?: ThreadNeed;
  readonly outcome?: ThreadOutcome;
  readonly support?: ThreadSupport;
}

// One row a link, and one for each loose end, so that nothing is left off the page.
export function threadTable(answers: Answers): readonly ThreadTableRow[] {
  const thread = threadOf(answers);
  const supportOf = (outcome: ThreadOutcome): readonly (ThreadSupport | undefined)[] => {
    const given = thread.support.filter((support) => support.outcomes.includes(outcome));
    return given.length > 0 ? given : [undefined];
  };
  const rowsOf = (need: ThreadNeed | undefined, outcome: ThreadOutcome): readonly ThreadTableRow[] =>
    supportOf(outcome).map((support) => ({ ...(need && { need }), outcome, ...(support && { support }) }));
  return [
    ...thread.needs.flatMap((need) => {
      const outcomes = outcomesOf(need, thread);
      return outcomes.length > 0 ? outcomes.flatMap((outcome) => rowsOf(need, outcome)) : [{ need }];
    }),
    ...thread.outcomes.filter((outcome) => outcome.needs.length === 0).flatMap((outcome) => rowsOf(undefined, outcome)),
    ...thread.support.filter((support) => support.outcomes.length === 0).map((support) => ({ support })),
  ];
}
