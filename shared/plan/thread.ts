// The golden thread: every need leads to an outcome, every outcome to support, and back. Links are kept once, on the
// outcome (to its needs) and on the support (to its outcomes); the rest is worked out here. The rules are data, R1 to R6;
// R7, the table that is printed, is `threadTable`.
import { isBlankAnswer } from './blank.ts';
import type { Answers } from './definition.ts';
import { ehcPlace, type Unsettled } from './ehcPlace.ts';
import type { Issue } from './issue.ts';
import type { OutcomeKind } from './outcome/kinds.ts';
import { outcomeFindings } from './outcome/outcomeCheck.ts';
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

// What a rule finds missing of one row.
export interface ThreadGap {
  readonly row: string;
  // Where it is put right; undefined where that is a link that another row holds.
  readonly path: string | undefined;
  // In the sentence of its rule, and by itself.
  readonly words: string;
  readonly says: string;
}

type Wanted = Readonly<Record<string, readonly [words: string, says: string]>>;

const absent = (
  { path, row }: { readonly path: string; readonly row: { readonly answers: object } },
  wanted: Wanted,
): readonly ThreadGap[] => {
  const answers = row.answers as Readonly<Record<string, unknown>>; // read by name
  return Object.entries(wanted).flatMap(([id, [words, says]]) =>
    isBlankAnswer(answers[id]) ? [{ row: path, path: `${path}.${id}`, words, says }] : [],
  );
};

const listed = (gaps: readonly ThreadGap[]): string => {
  const words = gaps.map((gap) => gap.words);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
};

const needGaps = (need: ThreadNeed, thread: Thread): readonly ThreadGap[] =>
  outcomesOf(need, thread).length === 0 && isBlankAnswer(need.row.answers.noOutcome)
    ? [{ row: need.path, path: undefined, words: 'an outcome', says: 'No outcome yet' }]
    : [];

const OUTCOME_DETAILS = {
  measure: ['a way to tell', 'No way to tell yet'],
  by: ['a date', 'No date yet'],
} as const satisfies Wanted;

const outcomeGaps = (outcome: ThreadOutcome, thread: Thread): readonly ThreadGap[] => [
  ...(outcome.needs.length === 0 ? [{ row: outcome.path, path: `${outcome.path}.needs`, words: 'a need', says: 'No need yet' }] : []),
  ...(thread.support.some((given) => given.outcomes.includes(outcome))
    ? []
    : [{ row: outcome.path, path: undefined, words: 'support', says: 'No support yet' }]),
  ...absent(outcome, OUTCOME_DETAILS),
];

const SUPPORT_DETAILS = {
  what: ['what exactly', 'What exactly is not said yet'],
  deliverer: ['who gives it', 'No one is named to give it yet'],
  trainer: ['who trains and supervises them', 'No one is named to train staff yet'],
  group: ['the group size or ratio', 'No group size yet'],
  place: ['where', 'No place yet'],
  start: ['from when', 'No start yet'],
  reviewOn: ['when it is looked at again', 'No day to look at it again yet'],
  funder: ['who pays', 'No one is named to pay yet'],
} as const satisfies Wanted;

// Support given only when needed has its trigger, least and most instead of a frequency and a length.
function supportGaps(given: ThreadSupport): readonly ThreadGap[] {
  const { row, path } = given;
  const when: Wanted =
    row.answers.whenNeeded === 'yes'
      ? {
          trigger: ['what it is given for', 'What it is given for is not said yet'],
          leastMost: ['the least and the most', 'No least and most yet'],
        }
      : { frequency: ['how often', 'How often is not said yet'], length: ['how long each time', 'How long each time is not said yet'] };
  const { what, funder, reviewOn } = SUPPORT_DETAILS;
  return [
    ...(given.outcomes.length === 0 ? [{ row: path, path: `${path}.outcomes`, words: 'an outcome', says: 'No outcome yet' }] : []),
    ...(row.answers.type === 'equipment' || row.answers.type === 'budget'
      ? absent(given, { what, funder, reviewOn })
      : absent(given, { ...SUPPORT_DETAILS, ...when })),
  ];
}

// What R1 to R3 find missing, piece by piece, for whoever shows it beside the row.
export function threadGaps(answers: Answers): readonly ThreadGap[] {
  const thread = threadOf(answers);
  return [
    ...thread.needs.flatMap((need) => needGaps(need, thread)),
    ...thread.outcomes.flatMap((outcome) => outcomeGaps(outcome, thread)),
    ...thread.support.flatMap(supportGaps),
  ];
}

const ACHIEVING = /\b(?:will be able to|will achieve|so that (?:he|she|they) can)\b/i;

const hasIn = (kind: OutcomeKind, { row }: ThreadOutcome, { hopes }: Thread): boolean =>
  outcomeFindings(row.answers, hopes).some((finding) => finding.kind === kind);

const SETTLING: { readonly [Asked in Unsettled['asks']]: string } = {
  trains: 'say whether it educates or trains. If it does, it belongs in Section F, not G.',
  type: 'say which kind of support it is, so that it is put in the right section.',
};

export const THREAD_RULES: readonly ThreadRule[] = [
  {
    code: 'thread.R1',
    says: 'Every need has an outcome, or a reason for none.',
    look: (thread) =>
      thread.needs
        .filter((need) => needGaps(need, thread).length > 0)
        .map((need) => ({ path: need.path, sentence: `${need.number} has no outcome yet, and no reason why none is sought.` })),
  },
  {
    code: 'thread.R2',
    says: 'Every outcome has a need, support, a measure and a date, and says what changes for the person.',
    look: (thread) =>
      thread.outcomes.flatMap((outcome) => {
        const gaps = outcomeGaps(outcome, thread);
        const attends = hasIn('service', outcome, thread);
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
        const gaps = supportGaps(given);
        return gaps.length > 0 ? [{ path: given.path, sentence: `${given.number} does not say yet: ${listed(gaps)}.` }] : [];
      }),
  },
  {
    code: 'thread.R4',
    says: 'Outcomes do not hold support, and support does not hold outcomes.',
    look: (thread) => [
      ...thread.outcomes
        .filter((outcome) => hasIn('given', outcome, thread))
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
      thread.support.flatMap(({ path, number, row }) => {
        // What is not settled is so at any age.
        const place = ehcPlace(row.answers, undefined);
        return place.section === 'unsettled' ? [{ path: `${path}.${place.asks}`, sentence: `${number}: ${SETTLING[place.asks]}` }] : [];
      }),
  },
  {
    code: 'thread.R6',
    says: 'A hope is not copied into an outcome.',
    look: (thread) =>
      thread.outcomes
        .filter((outcome) => hasIn('hope', outcome, thread))
        .map((outcome) => ({
          path: `${outcome.path}.statement`,
          sentence: `${outcome.number} repeats a hope. Keep the hope as it was said, and agree here what will be different.`,
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
