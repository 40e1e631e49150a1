// Whether a plan is ready to be agreed, and if not, what would settle it. The same rules as in the app.
import type { PersonSummary } from '../../../shared/api/contract.ts';
import { appError } from '../../../shared/api/errors.ts';
import { dateAt, readTypedDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { peopleIndex, type VaultKnowledge } from '../../../shared/plan/readiness.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { asksOnlyThePage } from '../../../shared/plan/reissue.ts';
import { checkPlan, reportLines } from '../checkReport.ts';
import type { Command, Task } from '../command.ts';
import { EXIT, wrongUsage, type Failure } from '../failure.ts';
import { readPlanFile } from '../planFile.ts';
import { isPlanName } from '../selection.ts';
import { unlock } from '../unlock.ts';

interface Found {
  readonly content: unknown;
  readonly about: { readonly planNumber?: string; readonly version?: number; readonly status?: VersionStatus; readonly sample?: boolean };
  // Only a vault knows the others whose names must not stand in this plan; of a file nothing more is known.
  readonly knows: VaultKnowledge;
}

const indexOf = (people: readonly PersonSummary[]): ReturnType<typeof peopleIndex> =>
  peopleIndex(
    people.map(({ familyName, givenName, preferredName, identifier }) => ({ familyName, givenName, preferredName, number: identifier })),
  );

async function inVault(name: string, task: Task): Promise<Result<Found, Failure>> {
  if (!isPlanName(name))
    return wrongUsage(
      '--plan takes a plan id or a plan number such as PLAN-0042.',
      'To find a plan by name, use accord list --search TEXT.',
    );
  const session = await unlock(task);
  if (!session.ok) return session;
  const people = await task.call('people.list', {});
  if (!people.ok) return people;
  const wanted = name.toLowerCase();
  const person = people.value.find(({ planId, planNumber }) => [planId, planNumber].some((known) => known.toLowerCase() === wanted));
  if (!person)
    return err(appError('not-found', { happened: 'There is no such plan in this vault.', next: 'accord list shows the plans.' }));
  const plan = await task.call('plans.open', { planId: person.planId });
  if (!plan.ok) return plan;
  const { content, planNumber, version, status, sample } = plan.value;
  const others = indexOf(people.value.filter(({ planId }) => planId !== person.planId));
  return ok({ content, about: { planNumber, version, status, sample }, knows: { others } });
}

async function inFile(path: string): Promise<Result<Found, Failure>> {
  const read = await readPlanFile(path);
  return read.ok ? ok({ content: read.value.content, about: {}, knows: {} }) : read;
}

function find(task: Task): Promise<Result<Found, Failure>> | Result<Found, Failure> {
  const { given } = task;
  const [file] = given.words;
  const name = given.value('plan');
  if (name !== undefined && file !== undefined) return wrongUsage('A file and a plan of a vault are both given.', 'Give one of them.');
  if (name !== undefined) return inVault(name, task);
  return file === undefined ? wrongUsage('No plan is given.', 'Give a plan file, or --plan with a plan id or number.') : inFile(file);
}

export const check: Command = {
  name: 'check',
  summary: 'say whether a plan is ready to be agreed, and what would settle it',
  usage: 'accord check FILE | --plan ID [--on DATE] [--vault DIR] [--json]',
  mostWords: 1,
  options: [
    { name: 'plan', takes: 'value', value: 'ID', help: 'a plan of the vault, by plan id or plan number (PLAN-0042)' },
    { name: 'on', takes: 'value', value: 'DATE', help: 'judge it as on this day, such as 2026-11-21 (today if not given)' },
  ],
  notes: [
    'FILE is a plan as JSON (see `accord schema`) and needs no vault. What only a vault can know, such as the names of other\npeople who have plans in it (R16), is not looked at for a file.',
    'Exit code 0: ready to be agreed. 2: not ready, or not a plan that this Accord can read.',
    'With --json: { ready, readable, checkedFor, definition, jurisdiction, readiness, thread, answers }, and for a plan of a\nvault also planNumber, version, status and sample. Each finding: { code, severity, path, place, rule, sentence, settle }.\nErrors in `readiness` stand in the way of agreeing; warnings do not. Rows are named by number, never by what they say.',
  ],
  examples: ['accord check plan.json', 'accord check --plan PLAN-0042 --vault ./practice --json --passphrase-stdin < passphrase.txt'],
  run: async (task) => {
    const day = task.given.value('on');
    const today = day === undefined ? dateAt(task.now()) : readTypedDate(day);
    if (today === undefined) return wrongUsage('--on takes a date.', 'Write it as year, month and day, such as 2026-11-21.');
    const found = await find(task);
    if (!found.ok) return found;
    const { content, about, knows } = found.value;
    const report = checkPlan(content, {
      today,
      vault: knows,
      reissue: asksOnlyThePage({ version: about.version ?? 1, status: about.status ?? 'draft' }),
    });
    const count = report.readiness.filter(({ severity }) => severity === 'error').length;
    const words = report.ready
      ? 'Ready to be agreed.'
      : report.readable
        ? `Not ready to be agreed: ${count} ${count === 1 ? 'thing' : 'things'} to settle.`
        : 'Not a plan that this Accord can read.';
    return ok({
      exitCode: report.ready ? EXIT.done : EXIT.answerIsNo,
      value: { ...about, ...report },
      lines: reportLines(report),
      words: [words],
    });
  },
};
