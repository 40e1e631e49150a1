// `accord verify`, as a script meets it: an answer in words or in JSON, and an exit code.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Verdict } from '../../../shared/api/verify.ts';
import { PASSPHRASE, workbench, type Ran } from './accord.ts';

const bench = workbench();
const { vault, folder } = bench;
let paper = '';
let draft = '';
let agreedNumber = '';
afterAll(bench.clear);

const verdictOf = ({ stdout }: Ran): Verdict & { readonly headline: string } =>
  JSON.parse(stdout) as Verdict & { readonly headline: string }; // looked at by each test

beforeAll(async () => {
  await bench.accord(['sample', '--people', '14', '--vault', vault, '--passphrase-stdin']);
  const listed = await bench.accord(['list', '--vault', vault, '--json', '--passphrase-stdin']);
  const plans = JSON.parse(listed.stdout) as readonly { readonly planNumber: string; readonly status: string }[]; // as `list` prints them
  const of = (status: string): string => plans.find((plan) => plan.status === status)?.planNumber ?? '';
  agreedNumber = of('agreed');
  const out = join(folder, 'papers');
  await bench.accord([
    'export',
    '--vault',
    vault,
    '--plan',
    agreedNumber,
    of('draft'),
    '--document',
    'front-sheet',
    '--format',
    'pdf',
    '--out',
    out,
    '--passphrase-stdin',
  ]);
  const files = readdirSync(out).filter((name) => name.endsWith('.pdf'));
  paper = join(out, files.find((name) => name.includes('_AGREED_')) ?? '');
  draft = join(out, files.find((name) => name.includes('_DRAFT_')) ?? '');
}, 60_000);

it('needs no vault for the file itself, and makes none', async () => {
  const ran = await bench.accord(['verify', paper, '--json'], { stdin: '' });
  expect(ran.code).toBe(0);
  expect(verdictOf(ran)).toMatchObject({ answer: 'genuine', why: 'whole', holds: true, vaultAsked: false });
  const inWords = await bench.accord(['verify', paper], { stdin: '' });
  expect(inWords.stdout).toMatch(/^Whole, just as it was sealed\. Agreed /);
  expect(inWords.stdout).toContain('Who sealed it is not known here');
});

it('asks the vault that is given, too', async () => {
  const ran = await bench.accord(['verify', paper, '--vault', vault, '--json', '--passphrase-stdin'], { stdin: `${PASSPHRASE}\n` });
  expect(ran.code).toBe(0);
  const verdict = verdictOf(ran);
  expect(verdict).toMatchObject({ answer: 'genuine', holds: true, vaultAsked: true, standing: { status: 'agreed' } });
  // The sample was agreed long ago: the front sheet outlives the emergency page of the same version.
  const notThatPage = /The plan is still in force\. Its emergency page is not: it could be relied on until 17-Mar-2026\./;
  expect(verdict.headline).toMatch(/^Genuine\. Agreed /);
  expect(verdict.headline).toMatch(notThatPage);
  const code = verdict.paper?.code ?? '';
  const byCode = await bench.accord(['verify', '--code', code, '--vault', vault, '--json', '--passphrase-stdin'], {
    stdin: `${PASSPHRASE}\n`,
  });
  // A code may stand on either of them.
  expect([byCode.code, verdictOf(byCode).why, verdictOf(byCode).expired]).toEqual([2, 'codeHeld', true]);
  expect(verdictOf(byCode).headline).toMatch(notThatPage);
});

it('says no with exit code 2: a draft, what is no PDF, what is too large, a code with a slip', async () => {
  const huge = join(folder, 'huge.pdf');
  writeFileSync(huge, '%PDF-1.7');
  truncateSync(huge, 40 * 1024 * 1024);
  const letter = join(folder, 'letter.pdf');
  writeFileSync(letter, 'A letter about Amina.');
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['draft draft', [draft]],
    ['unknown notPdf', [letter]],
    ['unknown tooLarge', [huge]],
    ['unknown codeSlip', ['--code', '6206-SG8J-1FTQ-DEHX']],
  ];
  for (const [wanted, words] of cases) {
    const ran = await bench.accord(['verify', ...words, '--json'], { stdin: '' });
    const { answer, why } = verdictOf(ran);
    expect([`${answer} ${why}`, ran.code]).toEqual([wanted, 2]);
    expect(ran.stdout).not.toContain('Amina');
  }
});

it.each([
  ['nothing', [], 3],
  ['a file and a code', ['x.pdf', '--code', 'X'], 3],
  ['a file that is not there', ['not-there.pdf'], 7],
])('is told in words what is wrong with %s', async (_, words, code) => {
  const ran = await bench.accord(['verify', ...words], { stdin: '' });
  expect(ran.code).toBe(code);
  expect(ran.stderr).not.toBe('');
});

it('documents its exit codes', async () => {
  expect((await bench.accord(['verify', '--help'])).stdout).toMatch(/Exit code 0: genuine .*\n.*2: altered, a draft, unknown/s);
});

it('is about the same bytes wherever they were made: three zones and languages', { timeout: 60_000 }, async () => {
  const made: string[][] = [];
  for (const [zone, locale] of [
    ['Pacific/Auckland', 'de_DE.UTF-8'],
    ['America/Los_Angeles', 'tr_TR.UTF-8'],
    ['UTC', 'C'],
  ] as const) {
    const out = join(folder, `papers in ${locale}`);
    const ran = await bench.accord(
      [
        'export',
        ...bench.withVault,
        '--plan',
        agreedNumber,
        '--document',
        'full,card,co-sign',
        '--expired-because',
        'To compare',
        '--out',
        out,
      ],
      { zone, locale },
    );
    expect(ran.code).toBe(0);
    const files = readdirSync(out).filter((name) => name.endsWith('.pdf'));
    made.push(files.toSorted().map((name) => `${name} ${hash('sha256', readFileSync(join(out, name)))}`));
    for (const name of files) expect(verdictOf(await bench.accord(['verify', join(out, name), '--json'])).answer).toBe('genuine');
  }
  expect(made[0]).toHaveLength(3);
  expect(made[1]).toEqual(made[0]);
  expect(made[2]).toEqual(made[0]);
});
