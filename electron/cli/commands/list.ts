// The people in a vault and where their plans stand.
import type { PersonSummary } from '../../../shared/api/contract.ts';
import { formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import { ok } from '../../../shared/base/result.ts';
import { deathInWords } from '../../../shared/plan/personStanding.ts';
import { displayName } from '../../../shared/plan/personName.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';
import { unlock } from '../unlock.ts';

// For people; --json keeps the codes.
const STATUS_WORDS: Readonly<Record<PersonSummary['status'], string>> = {
  draft: 'draft',
  inReview: 'in review',
  readyToAgree: 'ready to agree',
  agreed: 'agreed',
  superseded: 'replaced',
  withdrawn: 'withdrawn',
  enteredInError: 'entered in error',
};

const listed = (person: PersonSummary) => ({
  planId: person.planId,
  planNumber: person.planNumber,
  personId: person.personId,
  name: displayName(person),
  preferredName: person.preferredName,
  dateOfBirth: person.dateOfBirth,
  identifier: person.identifier,
  status: person.status,
  version: person.version,
  changedAt: person.changedAt,
  reviewDue: person.reviewDue ?? null,
  deceased: person.deceased !== undefined,
  diedOn: person.deceased?.on ?? null,
  archivedAt: person.archived?.at ?? null,
  archivedWhy: person.archived?.why ?? null,
});

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function rows(people: readonly PersonSummary[]): readonly string[] {
  const cells = people.map((person) => {
    const born = plainDate(person.dateOfBirth);
    return [
      person.planNumber,
      oneLine(displayName(person)),
      born ? formatDate(born) : oneLine(person.dateOfBirth),
      [
        `${STATUS_WORDS[person.status]} version ${person.version}`,
        ...(person.deceased ? [deathInWords(person.deceased)] : []),
        ...(person.archived ? ['archived'] : []),
      ].join(', '),
    ];
  });
  const widths = [0, 1, 2].map((column) =>
    Math.min(
      60,
      cells.reduce((most, row) => Math.max(most, [...(row[column] ?? '')].length), 0),
    ),
  );
  const padded = (text: string, column: number): string => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...text].length));
  return cells.map((row) => row.map(padded).join('  '));
}

export const list: Command = {
  name: 'list',
  summary: 'list the people in a vault and where their plans stand',
  usage: 'accord list [--search TEXT] [--archived] [--vault DIR] [--json]',
  options: [
    { name: 'search', takes: 'value', value: 'TEXT', help: 'only those whose name, number or plan number holds this' },
    { name: 'archived', takes: 'nothing', help: 'those who were archived, who are left out otherwise' },
    { name: 'due', takes: 'value', value: 'TIME', help: 'only reviews due within this time, such as 30d', later: true },
    { name: 'view', takes: 'value', value: 'NAME', help: 'a saved view', later: true },
  ],
  notes: [
    'With --json: an array of { planId, planNumber, personId, name, preferredName, dateOfBirth, identifier, status,\nversion, changedAt, reviewDue, deceased, diedOn, archivedAt, archivedWhy }.',
  ],
  examples: [
    'accord list --vault ./vault',
    'accord list --vault ./vault --search "test, amina" --json --passphrase-stdin < passphrase.txt',
  ],
  run: async (task) => {
    const session = await unlock(task);
    if (!session.ok) return session;
    const search = task.given.value('search');
    const people = await task.call('people.list', {
      show: task.given.has('archived') ? 'archived' : 'current',
      ...(search !== undefined && { search }),
    });
    if (!people.ok) return people;
    const count = people.value.length;
    return ok({
      exitCode: EXIT.done,
      value: people.value.map(listed),
      lines: rows(people.value),
      words: [`${session.value.sample ? 'From a sample vault: ' : ''}${count} ${count === 1 ? 'person' : 'people'}.`],
    });
  },
};
