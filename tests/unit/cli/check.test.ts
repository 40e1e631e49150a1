// `accord check` and `accord schema` on plan files, as a script meets them: exit codes, one JSON value, and words for
// whatever a file turns out to be. No vault is made here; vault.test.ts checks the plans of one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { completePlan, TODAY } from '../plan/support/completePlan.ts';
import { longPlan } from '../plan/support/longPlan.ts';
import { workbench, type Ran } from './accord.ts';

const bench = workbench();
afterAll(bench.clear);
const { accord } = bench;

let files = 0;
function fileOf(content: string | Uint8Array): string {
  const file = join(bench.folder, `plan-${(files += 1)}.json`);
  writeFileSync(file, content);
  return file;
}

const check = (content: unknown, ...more: readonly string[]): Promise<Ran> =>
  accord(['check', fileOf(JSON.stringify(content)), '--on', TODAY, ...more], { stdin: '' });

const withPerson = (person: object): PlanContent => ({
  ...completePlan,
  answers: { ...completePlan.answers, person: { ...completePlan.answers.person, ...person } },
});

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly place: string;
  readonly rule: string;
  readonly sentence: string;
  readonly settle: string;
}
interface Report {
  readonly ready: boolean;
  readonly readable: boolean;
  readonly readiness: readonly Finding[];
  readonly thread: readonly Finding[];
  readonly answers: readonly Finding[];
}
const reported = ({ stdout }: Ran): Report => JSON.parse(stdout) as Report; // looked at by each test

describe('accord check FILE', () => {
  it('says that a plan is ready, with exit code 0, and makes no vault', async () => {
    const ran = await check(completePlan, '--json');
    expect([ran.code, ran.stderr]).toEqual([0, 'Ready to be agreed.\n']);
    expect(reported(ran)).toMatchObject({ ready: true, readable: true, checkedFor: TODAY, jurisdiction: 'england-2015' });
    const made = readdirSync(bench.folder, { recursive: true, encoding: 'utf8' });
    expect(made.filter((name) => name.startsWith('home/') || name.startsWith('vault'))).toEqual([]);
  });

  it('says what is missing, where, and what would settle it, with exit code 2', async () => {
    const { dateOfBirth: _, ...person } = completePlan.answers.person;
    const ran = await check({ ...completePlan, answers: { ...completePlan.answers, person } }, '--json');
    expect(ran.code).toBe(2);
    const { ready, readiness } = reported(ran);
    expect(ready).toBe(false);
    const found = readiness.find(({ path }) => path === 'person.dateOfBirth');
    expect(found).toMatchObject({ code: 'R01', severity: 'error', place: 'Person and identity, Date of birth' });
    expect(found?.rule).toMatch(/identified/);
    expect(found?.sentence).toMatch(/\w.*\./);
    expect(found?.settle).toMatch(/\w.*\./);
  });

  it('reports the golden thread and what is wrong in an answer under their own codes', async () => {
    const goals = { ...completePlan.answers.goals, outcomes: [] };
    const plan = { ...withPerson({ dateOfBirth: '2013-02-30' }), answers: { ...withPerson({ dateOfBirth: '2013-02-30' }).answers, goals } };
    const ran = await check(plan, '--json');
    const { thread, answers } = reported(ran);
    expect(thread.map(({ code }) => code)).toContain('thread.R1');
    expect(answers).toContainEqual(expect.objectContaining({ code: 'not-a-date', severity: 'error', path: 'person.dateOfBirth' }));
    for (const finding of [...thread, ...answers])
      for (const words of [finding.place, finding.rule, finding.sentence, finding.settle]) expect(words).not.toBe('');
  });

  it('says it in lines for a person, without repeating what the plan says', async () => {
    const ran = await check(withPerson({ address: '', familyName: 'Unmistakeable', identityChecks: [] }));
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(/To settle before this plan can be agreed \(\d+\)\n {2}\S+ {2}Person and identity, /);
    expect(ran.stderr).toMatch(/^Not ready to be agreed: \d+ things to settle\.$/m);
    expect(ran.stdout + ran.stderr).not.toContain('Unmistakeable');
  });

  it('judges as on the day that is given', async () => {
    const ran = await accord(['check', fileOf(JSON.stringify(completePlan)), '--on', '2031-01-01', '--json']);
    expect(ran.code).toBe(2);
    expect(reported(ran).readiness.map(({ code }) => code)).toContain('R12');
  });

  it('takes a very long plan', async () => {
    const ran = await check(longPlan(), '--json');
    expect(ran.code).toBe(2);
    expect(reported(ran).readable).toBe(true);
  });
});

describe('a file that is no plan', () => {
  const content = JSON.stringify(completePlan);
  const inPerson = (json: string): string => content.replace('"person":{', `"person":{${json},`);

  it.each<[string, string, string, RegExp]>([
    ['an unknown field', inPerson('"shoeSize":"3"'), 'unknown-field', /does not know/],
    ['a key that would clear a terminal', content.replace('{', '{"\\u001b[2J":1,'), 'unknown-field', /does not know/],
    ['__proto__', inPerson('"__proto__":{"ready":true}'), 'unknown-field', /does not know/],
    ['__proto__ of the whole', content.replace('{', '{"__proto__":{"answers":{}},'), 'unknown-field', /does not know/],
    ['a terminal’s control characters', inPerson('"formerNames":"\\u001b[2J"'), 'unsafe-text', /hidden characters \(U\+001B\)/],
    ['a right-to-left override', inPerson('"formerNames":"\\u202ecod"'), 'unsafe-text', /U\+202E/],
    ['a later definition', content.replace(/"definition":\d+/, '"definition":99'), 'later-definition', /later version of Accord/],
    ['a list', '[]', 'wrong-type', /group of answers/],
    ['null', 'null', 'wrong-type', /group of answers/],
    ['nothing inside', '{}', 'wrong-type', /missing/],
  ])('%s: an issue with a path and a sentence, and exit code 2', async (_, text, code, sentence) => {
    const file = fileOf(text);
    const ran = await accord(['check', file, '--json']);
    expect(ran.code).toBe(2);
    const { ready, readable, answers } = reported(ran);
    expect([ready, readable]).toEqual([false, false]);
    expect(answers).toContainEqual(expect.objectContaining({ code, severity: 'error', sentence: expect.stringMatching(sentence) }));
    const inWords = await accord(['check', file]);
    expect(inWords.stdout).toMatch(sentence);
    expect(inWords.stderr).toBe('Not a plan that this Accord can read.\n');
    // oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
    expect(inWords.stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  it.each<[string, () => string, number, RegExp]>([
    ['missing', () => join(bench.folder, 'nowhere.json'), 7, /The file is not there/],
    ['a folder', () => bench.folder, 3, /is not a file/],
    ['empty', () => fileOf(''), 3, /not JSON/],
    ['a picture', () => fileOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff)), 3, /not written in UTF-8/],
    ['half a plan', () => fileOf('{"definition":2,"secret'), 3, /not JSON/],
    ['far too deep', () => fileOf('['.repeat(200_000)), 3, /not JSON/],
    ['far too large', () => fileOf(new Uint8Array(21 * 1024 * 1024).fill(0x20)), 3, /larger than 20 megabytes/],
    [
      'a pipe that nobody writes to',
      () => {
        const pipe = join(bench.folder, 'pipe');
        execFileSync('mkfifo', [pipe]);
        return pipe;
      },
      3,
      /is not a file/,
    ],
  ])('%s: words and an exit code', async (_, make, code, sentence) => {
    const ran = await accord(['check', make()]);
    expect(ran.stderr).toMatch(sentence);
    expect(ran.stderr).not.toMatch(/\n\s+at |node:internal|secret/);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
  });

  it.each<[string, string, string]>([
    ['a key', content.replace('"summary":{', '"summary":{"allergyStatus":"none",'), 'answers.summary.allergyStatus'],
    ['a key of the whole', content.replace('{', '{"definition":1,'), 'definition'],
    ['a key in a row', '{"doNot":[{"id":"a"},{"id":"b","answers":{"what":"x","what":"x"}}]}', 'doNot[1].answers.what'],
    ['an escaped spelling', String.raw`{"answers":{"what":"{\"a\":[","wh\u0061t":1}}`, 'answers.what'],
    ['a key that would clear a terminal', String.raw`{"a":{"\u001b[2J":1,"\u001b[2J":2}}`, 'a.…'],
    ['__proto__', '{"__proto__":1,"__proto__":2}', '__proto__'],
  ])('%s written twice is refused, and named', async (_, text, path) => {
    const ran = await accord(['check', fileOf(text), '--json']);
    const happened: unknown = expect.stringContaining(`In the file, ${path} is written twice`);
    expect([ran.code, JSON.parse(ran.stdout)]).toMatchObject([3, { error: { code: 'wrong-usage', happened } }]);
  });

  it('the same key in different objects, and words that look like keys, are nothing twice', async () => {
    const text = String.raw`{"a":[{"id":1},{"id":2},"id","id",{"b":"\"id\":1,\"id\":2","c":{"b":"\\"}}],"id":[],"b":{"a":{}}}`;
    expect((await accord(['check', fileOf(text)])).code).toBe(2);
  });

  it('a large file is looked through quickly', async () => {
    const rows = Array.from({ length: 300_000 }, (_, index) => String.raw`{"id":"${index}","answers":{"what":"a \"b\""}}`);
    const file = fileOf(`{"rows":[${rows.join(',')}],"rows":1}`);
    const start = performance.now();
    const ran = await accord(['check', file]);
    expect([ran.code, ran.stderr]).toEqual([3, expect.stringContaining('rows is written twice')]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('deep but whole is no plan either', async () => {
    const ran = await accord(['check', fileOf('['.repeat(100_000) + ']'.repeat(100_000)), '--json']);
    expect([ran.code, reported(ran).readable]).toEqual([2, false]);
  });

  it('with --json the failure is one JSON value', async () => {
    mkdirSync(join(bench.folder, 'folder'));
    const ran = await accord(['check', join(bench.folder, 'folder'), '--json']);
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: 'wrong-usage' } });
  });
});

describe('accord schema', () => {
  it('prints the schema that real plans meet and a plan with an unknown key does not', async () => {
    const [pretty, line] = [await accord(['schema']), await accord(['schema', '--json'])];
    expect([pretty.code, line.code, pretty.stderr, line.stderr]).toEqual([0, 0, '', '']);
    expect(line.stdout.trim()).not.toContain('\n');
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(line.stdout));
    const printed = JSON.parse(line.stdout) as Parameters<typeof z.fromJSONSchema>[0]; // looked at below
    expect(printed).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    const schema = z.fromJSONSchema(printed);
    for (const plan of [completePlan, longPlan()]) {
      expect(schema.safeParse(plan).success).toBe(true);
      expect(schema.safeParse({ ...plan, extra: 1 }).success).toBe(false);
      expect(schema.safeParse({ ...plan, answers: { ...plan.answers, person: { shoeSize: '3' } } }).success).toBe(false);
    }
  });
});
