// The golden thread seen from one row: what it leads to and comes from, what the rules of the thread find missing of it, and
// the row that would follow from it.
import type { Answers } from '../../shared/plan/definition.ts';
import type { Row } from '../../shared/plan/fields.ts';
import { threadGaps, threadIssues, threadOf, type Thread, type ThreadGap } from '../../shared/plan/thread.ts';
import { rowKind, rowTitle } from './answerInWords.ts';
import { followers, targetField } from './linkTargets.ts';
import { oncePerAnswers } from './oncePerAnswers.ts';

const thread = oncePerAnswers(threadOf);
const gaps = oncePerAnswers((answers) => grouped(threadGaps(answers), ({ row }) => row));
const issues = oncePerAnswers((answers) => grouped(threadIssues(answers), ({ path }) => path));

function grouped<Of>(all: readonly Of[], keyOf: (one: Of) => string): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

export interface ThreadLink {
  readonly path: string;
  // Outcome E2
  readonly name: string;
  readonly title: string;
}

interface Numbered {
  readonly number: string;
  readonly path: string;
  readonly row: object;
}

export function asThreadLink({ number, path, row }: Numbered): ThreadLink {
  const field = targetField(path.slice(0, path.lastIndexOf('.')));
  if (!field) throw new Error('The thread goes through rows only.');
  return { path, name: `${rowKind(field)} ${number}`, title: rowTitle(field, row as Row) }; // whatever its list, a row of answers
}

function around({ needs, outcomes, support }: Thread, path: string): readonly Numbered[] {
  if (needs.some((need) => need.path === path)) {
    const reached = outcomes.filter((outcome) => outcome.needs.some((need) => need.path === path));
    return [...reached, ...support.filter((given) => given.outcomes.some((outcome) => reached.includes(outcome)))];
  }
  const outcome = outcomes.find((one) => one.path === path);
  if (outcome) return [...outcome.needs, ...support.filter((given) => given.outcomes.includes(outcome))];
  const given = support.find((one) => one.path === path);
  return given ? [...new Set(given.outcomes.flatMap((one) => one.needs)), ...given.outcomes] : [];
}

export const threadAround = (answers: Answers, path: string): readonly ThreadLink[] => around(thread(answers), path).map(asThreadLink);

export const gapsOfRow = (answers: Answers, path: string): readonly ThreadGap[] => gaps(answers).get(path) ?? [];

// The first of the rules' sentences about it.
export const gapSentence = (answers: Answers, path: string): string => issues(answers).get(path)?.[0]?.sentence ?? '';

export interface Follower {
  readonly rowsPath: string;
  readonly answers: Row['answers'];
  // Add an outcome for this health need
  readonly label: string;
}

// An outcome follows from a need, support from an outcome: already linked.
export function followerOf(rowPath: string): Follower | undefined {
  const at = rowPath.lastIndexOf('.');
  const [rowsPath, id] = [rowPath.slice(0, at), rowPath.slice(at + 1)];
  const [from, next] = [targetField(rowsPath), followers(rowsPath)[0]];
  const to = next && targetField(next.rowsPath);
  if (!from || !next || !to) return undefined;
  return { rowsPath: next.rowsPath, answers: { [next.id]: [id] }, label: `Add ${withArticle(to.one)} for this ${from.one}` };
}

// Some things are not counted.
const UNCOUNTED: ReadonlySet<string> = new Set(['support']);

export const withArticle = (one: string): string => {
  if (UNCOUNTED.has(one)) return one;
  return `${/^(?!us|uni|eu|one)[aeiou]/i.test(one.replace(/^“/, '')) ? 'an' : 'a'} ${one}`;
};
