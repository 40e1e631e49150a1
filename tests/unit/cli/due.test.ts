// The dates that wait, as a script gets them from a real vault.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCalendar } from '../../support/readCalendar.ts';
import { PASSPHRASE, workbench } from './accord.ts';

interface Due {
  readonly planNumber: string;
  readonly kind: string;
  readonly what: string;
  readonly on: string;
  readonly daysLeft: number;
}

const bench = workbench();
const withVault = ['--vault', bench.vault, '--passphrase-stdin'] as const;
const due = (...words: string[]) => bench.accord(['due', ...withVault, ...words]);
// What the command line prints is what these tests are about, so its shape is claimed here and looked at below.
const dates = async (...words: string[]): Promise<readonly Due[]> => JSON.parse((await due('--json', ...words)).stdout) as Due[];

let names: readonly string[] = [];
beforeAll(async () => {
  await bench.accord(['sample', '--people', '14', '--seed', '3', ...withVault]);
  const list = await bench.accord(['list', ...withVault, '--json']);
  const people = JSON.parse(list.stdout) as { readonly name: string; readonly identifier: string }[]; // as above
  names = people.flatMap(({ name, identifier }) => [...name.split(/[\s,]+/), identifier]).filter((word) => word.length > 2);
});
afterAll(bench.clear);

it('the first first, each with its days, and only what falls in the time that was asked for', async () => {
  const all = await dates();
  expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(1);
  expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted());
  const some = all[Math.floor(all.length / 2)]?.daysLeft ?? 0;
  const within = Math.max(0, some);
  expect(await dates('--within', String(within))).toEqual(all.filter(({ daysLeft }) => daysLeft <= within));
});

it('a calendar, a table and lines say the same dates', async () => {
  const all = await dates();
  const calendar = await due('--ics');
  expect([calendar.code, calendar.stderr]).toEqual([0, expect.stringContaining(`${all.length} dates`)]);
  const events = readCalendar(calendar.stdout);
  expect(events.map((event) => [event.get('SUMMARY'), event.get('DTSTART;VALUE=DATE')])).toEqual(
    all.map(({ planNumber, what, on }) => [`${planNumber}: ${what}`, on.replaceAll('-', '')]),
  );
  const ids = events.map((event) => event.get('UID'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(readCalendar((await due('--ics')).stdout).map((event) => event.get('UID'))).toEqual(ids);

  const table = (await due('--csv')).stdout.split('\r\n');
  expect(table[0]).toBe('Plan,What,Day,Days left');
  expect(table.slice(1, -1).map((line) => line.split(',').slice(0, 2))).toEqual(all.map(({ planNumber, what }) => [planNumber, what]));
  const lines = (await due()).stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(all.length);
  expect(lines[0]).toMatch(/^PLAN-\d{4} {2}[A-Z][^:]+: due \d{2}-[A-Z][a-z]{2}-\d{4}, (?:late by \d+ days?|today|\d+ days? left)$/);
});

it('nobody is named in any of them', async () => {
  expect(names.length).toBeGreaterThan(14);
  for (const format of [['--ics'], ['--csv'], ['--json'], []]) {
    const { stdout, stderr } = await due(...format);
    for (const name of names) expect(`${stdout}${stderr}`).not.toContain(name);
  }
});

it('a calendar and JSON at once: words, as JSON, and exit code 3', async () => {
  const ran = await due('--ics', '--json');
  expect(ran.code).toBe(3);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    error: { code: 'wrong-usage', happened: expect.stringContaining('more than one format') },
  });
});

it('a wrong passphrase is told as everywhere, and nothing is printed as a calendar', async () => {
  const ran = await bench.accord(['due', ...withVault, '--ics'], { stdin: `${PASSPHRASE} not\n` });
  expect([ran.code, ran.stdout]).toEqual([4, '']);
});
