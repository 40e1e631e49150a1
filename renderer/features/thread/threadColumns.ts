// The golden thread as three columns, each row with what it is joined to in the next column and what its rules say of it.
import type { Answers } from '../../../shared/plan/definition.ts';
import { threadIssues, threadOf } from '../../../shared/plan/thread.ts';
import { OUTCOME_KINDS } from '../../../shared/plan/outcome/kinds.ts';
import { outcomeFindings } from '../../../shared/plan/outcome/outcomeCheck.ts';
import { WORDING_KINDS } from '../../../shared/plan/wording/kinds.ts';
import { supportWordingOf } from '../../../shared/plan/wording/supportWording.ts';
import { asThreadLink, type ThreadLink } from '../../form/threadAround.ts';

export interface ThreadItem extends ThreadLink {
  // C2
  readonly number: string;
  // What it leads to, in the next column.
  readonly next: readonly { readonly path: string; readonly number: string }[];
  readonly gaps: readonly string[];
  // What its words leave open, each with its question. It is advice, and no loose end.
  readonly asks: readonly string[];
}

export interface ThreadColumn {
  readonly title: string;
  // Where the first row of it would be written.
  readonly rowsPath: string;
  readonly items: readonly ThreadItem[];
}

const asked = (phrase: string, asks: string): string => `“${phrase}”: ${asks}`;

export function threadColumns(answers: Answers): readonly [ThreadColumn, ThreadColumn, ThreadColumn] {
  const { needs, outcomes, support, hopes } = threadOf(answers);
  const issues = threadIssues(answers);
  const item = (row: Parameters<typeof asThreadLink>[0], next: ThreadItem['next'], asks: ThreadItem['asks'] = []): ThreadItem => ({
    ...asThreadLink(row),
    number: row.number,
    next,
    asks,
    gaps: issues.filter(({ path }) => path === row.path || path.startsWith(`${row.path}.`)).map(({ sentence }) => sentence),
  });
  return [
    {
      title: 'Needs',
      rowsPath: 'healthNeeds.needs',
      items: needs.map((need) =>
        item(
          need,
          outcomes.filter((outcome) => outcome.needs.includes(need)),
        ),
      ),
    },
    {
      title: 'Outcomes',
      rowsPath: 'goals.outcomes',
      items: outcomes.map((outcome) =>
        item(
          outcome,
          support.filter((given) => given.outcomes.includes(outcome)),
          // The other kinds are rules of the thread, and stand among the gaps.
          outcomeFindings(outcome.row.answers, hopes)
            .filter(({ kind }) => kind === 'vague' || kind === 'measure')
            .map(({ phrase, kind }) => asked(phrase, OUTCOME_KINDS[kind].asks)),
        ),
      ),
    },
    {
      title: 'Support',
      rowsPath: 'provision.support',
      items: support.map((given) =>
        item(
          given,
          [],
          supportWordingOf(given.row).map(({ phrase, kind }) => asked(phrase, WORDING_KINDS[kind].asks)),
        ),
      ),
    },
  ];
}
