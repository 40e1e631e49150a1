// How old a statement is, in a sentence that a family can weigh.
import { dateAt, formatDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import type { SaidThen, StatementAge } from '../../../shared/plan/statementAges.ts';
import { howLongAgo } from '../../../shared/base/howLongAgo.ts';

const day = ({ at }: SaidThen): PlainDate => dateAt(new Date(at));

export function ageWords(age: StatementAge | undefined, today: PlainDate): string {
  if (!age) return '';
  if (age.lastSaid) {
    const last = day(age.lastSaid);
    return `The words of version ${age.lastSaid.version}, ${formatDate(last)} (${howLongAgo(last, today)}). What was agreed after it does not say this.`;
  }
  const since = day(age.sameSince);
  const same = `The same words since version ${age.sameSince.version}, ${formatDate(since)} (${howLongAgo(since, today)}).`;
  return age.first.version === age.sameSince.version ? same : `${same} First in the plan ${formatDate(day(age.first))}.`;
}
