// Which plans a command is about: those named by id or number, those a search finds, or all.
import type { PersonSummary } from '../../shared/api/contract.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Task } from './command.ts';
import { wrongUsage, type Failure, type WrongUsage } from './failure.ts';
import type { Given, Option } from './options.ts';

export const selectionOptions: readonly Option[] = [
  { name: 'plan', takes: 'values', value: 'ID', help: 'these plans, by plan id or plan number (PLAN-0042)' },
  { name: 'all', takes: 'nothing', help: 'every plan in the vault' },
  { name: 'search', takes: 'value', value: 'TEXT', help: 'the plans that `accord list --search TEXT` finds' },
];

export type Chosen =
  | { readonly found: true; readonly planId: string; readonly planNumber: string }
  | { readonly found: false; readonly planNumber: string };

const PLAN_NAME = /^(?:PLAN-\d{1,9}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

export const isPlanName = (name: string): boolean => PLAN_NAME.test(name);

export function checkSelection(given: Given): Result<undefined, WrongUsage> {
  const ways = selectionOptions.filter((option) => given.has(option.name)).length;
  if (ways === 0) return wrongUsage('No plans are chosen.', 'Add --plan with plan ids or numbers, or --search TEXT, or --all.');
  if (ways > 1) return wrongUsage('Plans are chosen in more than one way.', 'Give one of --plan, --search and --all.');
  if (given.values('plan').every(isPlanName)) return ok(undefined);
  return wrongUsage('--plan takes plan ids or plan numbers such as PLAN-0042.', 'To find plans by name, use --search TEXT.');
}

export async function choosePlans({ given, call }: Task): Promise<Result<readonly Chosen[], Failure>> {
  const search = given.value('search');
  // Whoever is named is found, archived or not.
  const people = await call('people.list', { show: given.has('plan') ? 'everyone' : 'current', ...(search !== undefined && { search }) });
  if (!people.ok) return people;
  return ok(given.has('plan') ? named(given.values('plan'), people.value) : people.value.map(chosen));
}

const chosen = ({ planId, planNumber }: PersonSummary): Chosen => ({ found: true, planId, planNumber });

function named(names: readonly string[], people: readonly PersonSummary[]): readonly Chosen[] {
  const byName = new Map(
    people.flatMap((person) => [[person.planId.toLowerCase(), person] as const, [person.planNumber.toLowerCase(), person] as const]),
  );
  const found = names.map((name): Chosen => {
    const person = byName.get(name.toLowerCase());
    return person ? chosen(person) : { found: false, planNumber: name };
  });
  return [...new Map(found.map((one) => [one.planNumber.toLowerCase(), one])).values()];
}
