// The command line on real vaults: made, listed, printed, in use, damaged, interrupted.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAppProcess } from '../../support/appProcess.ts';
import { openStore } from '../../support/openStore.ts';
import { PASSPHRASE, workbench, type Ran } from './accord.ts';

const bench = workbench();
const { accord, vault, folder, withVault } = bench;

interface Listed {
  readonly planId: string;
  readonly planNumber: string;
  readonly name: string;
}

interface ExportReport {
  readonly counts: Readonly<Record<'written' | 'unchanged' | 'failed' | 'notTried', number>>;
  readonly items: readonly {
    readonly planNumber: string;
    readonly outcome: string;
    readonly file?: string;
    readonly pages?: number;
    readonly overOneSide?: { readonly parts: readonly { readonly path: string }[] };
    readonly why?: { readonly code: string };
  }[];
}

// What the command line prints is what these tests are about, so its shape is claimed here and looked at below.
const listed = async (...words: string[]): Promise<readonly Listed[]> =>
  JSON.parse((await accord(['list', ...withVault, '--json', ...words])).stdout) as Listed[];
const reportOf = (stdout: string): ExportReport => JSON.parse(stdout) as ExportReport;

function outFolder(name: string): string {
  const out = join(folder, name);
  mkdirSync(out);
  return out;
}

let sampled: Ran;
beforeAll(async () => {
  sampled = await accord(['sample', '--people', '14', '--seed', '3', ...withVault]);
});
afterAll(bench.clear);

it('sample makes a vault of as many people as were asked for, and says that they are samples', () => {
  expect(sampled).toMatchObject({ code: 0, stdout: '' });
  expect(sampled.stderr).toContain('14 sample people');
});

it('what has run out is exported only for a reason, and its file says so', async () => {
  const papers = ['export', '--search', 'Yinka', '--document', 'emergency', ...withVault, '--json', '--out'];
  const refused = await accord([...papers, outFolder('run-out')]);
  expect(refused.code).toBe(1);
  expect(reportOf(refused.stdout).items).toMatchObject([{ outcome: 'failed', why: { code: 'not-editable' } }]);
  expect(refused.stderr).toContain('every page of it is then marked EXPIRED');
  const made = await accord([...papers, outFolder('run-out-because'), '--expired-because', 'The ward asked for it']);
  expect(made.code).toBe(0);
  const [paper] = reportOf(made.stdout).items;
  expect(paper?.file).toMatch(/^emergency_PLAN-\d{4}_v1_EXPIRED_[\d-]+\.pdf$/);
});

describe('check', () => {
  it('judges a plan of the vault by its number or its id, and is given no name of it', async () => {
    const [one] = await listed();
    const byNumber = await accord(['check', '--plan', one?.planNumber ?? '', ...withVault, '--json']);
    const byId = await accord(['check', '--plan', one?.planId ?? '', ...withVault, '--json']);
    expect(byNumber.stdout).toBe(byId.stdout);
    const report = JSON.parse(byNumber.stdout) as { readonly planNumber: string; readonly ready: boolean }; // looked at below
    expect(report).toMatchObject({ planNumber: one?.planNumber, sample: true, readable: true });
    expect(byNumber.code).toBe(report.ready ? 0 : 2);
    expect(byNumber.stdout).not.toContain(one?.name.split(',')[0] ?? '');
  });

  it('a plan that is not there: words, and exit code 1', async () => {
    const ran = await accord(['check', '--plan', 'PLAN-999999', ...withVault]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/no such plan in this vault/);
  });
});

describe('init', () => {
  it('makes a vault and prints its recovery code alone on standard output, once', async () => {
    const own = join(folder, 'own');
    const made = await accord(['init', '--name', 'S. Sample', '--role', 'author', '--vault', own, '--passphrase-fd', '3'], {
      stdin: '',
      fd3: `${PASSPHRASE}\r\n`,
    });
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(/^[0-9A-Z]{4}(?:[- ][0-9A-Z]{4})+\n$/);
    expect(made.stderr).not.toContain(made.stdout.trim());
    expect(await accord(['list', '--vault', own, '--passphrase-stdin'])).toMatchObject({ code: 0, stdout: '' });

    const again = await accord(['init', '--name', 'S. Sample', '--role', 'author', '--vault', own, '--passphrase-stdin', '--json']);
    expect(again.code).toBe(7);
    expect(JSON.parse(again.stdout)).toMatchObject({ error: { code: 'vault-exists' } });
  });

  it('refuses a passphrase that is easily guessed, with advice and exit code 3, and makes nothing', async () => {
    const weak = join(folder, 'weak');
    const ran = await accord(['init', '--name', 'S', '--role', 'keeper', '--vault', weak, '--passphrase-stdin'], { stdin: 'password1\n' });
    expect(ran).toMatchObject({ code: 3, stdout: '' });
    expect(ran.stderr).toMatch(/too easy to guess/);
    expect(ran.stderr).not.toContain('password1');
    expect(existsSync(join(weak, 'vault.json'))).toBe(false);
  });

  it('--json gives the code as a value', async () => {
    const made = await accord([
      'init',
      '--name',
      'S. Sample',
      '--role',
      'keeper',
      '--vault',
      join(folder, 'third'),
      '--passphrase-stdin',
      '--json',
      '--quiet',
    ]);
    expect(JSON.parse(made.stdout)).toMatchObject({ userName: 'S. Sample', role: 'keeper', recoveryCode: expect.stringMatching(/\w{4}/) });
    expect(made.stderr).toBe('');
  });
});

describe('list', () => {
  it('shows a line a person, and words on standard error only', async () => {
    const { code, stdout, stderr } = await accord(['list', ...withVault]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(14);
    expect(stdout).toMatch(/^PLAN-\d{4}\s+TEST, Amina \(Miss\)\s+14-Mar-2016\s+agreed version 2$/m);
    expect(stderr).toBe('From a sample vault: 14 people.\n');
  });

  it('--json prints one array of the documented shape', async () => {
    const [amina, ...others] = await listed('--search', 'amina');
    expect(others).toEqual([]);
    expect(amina).toEqual({
      planId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      planNumber: expect.stringMatching(/^PLAN-\d{4}$/),
      personId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'TEST, Amina (Miss)',
      preferredName: 'Ami',
      dateOfBirth: '2016-03-14',
      identifier: expect.stringMatching(/999 ?000 ?0018/),
      status: 'agreed',
      version: 2,
      changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      reviewDue: '2027-04-30',
      deceased: false,
      diedOn: null,
      archivedAt: null,
      archivedWhy: null,
    });
  });

  it('list leaves out whoever is archived unless asked, and says who has died', async () => {
    const core = startAppProcess(bench.vault);
    expect((await core.call('vault.unlock', { passphrase: PASSPHRASE })).ok).toBe(true);
    const people = await core.call('people.list', { search: 'amina' });
    const [amina] = people.ok ? people.value : [];
    const personId = amina?.personId ?? '';
    await core.call('people.recordDeath', { personId, on: '3 2 2026' });
    await core.call('people.archive', { personId, why: 'noPlanNeeded' });
    const ended = once(core.process, 'exit');
    core.process.stdin?.end();
    await ended;
    const said = async (...words: readonly string[]) => (await accord(['list', ...withVault, '--search', 'amina', ...words])).stdout;
    expect(JSON.parse(await said('--json'))).toEqual([]);
    expect(await said('--archived')).toMatch(/agreed version 2, Died 03-Feb-2026, archived/);
    expect(JSON.parse(await said('--archived', '--json'))).toMatchObject([
      { deceased: true, diedOn: '2026-02-03', archivedWhy: 'noPlanNeeded', archivedAt: expect.stringMatching(/^\d{4}-/) },
    ]);
    // For the tests that follow.
    const again = startAppProcess(bench.vault);
    await again.call('vault.unlock', { passphrase: PASSPHRASE });
    await again.call('people.bringBack', { personId });
    await again.call('people.undoDeath', { personId, reason: 'Only a test.' });
    const over = once(again.process, 'exit');
    again.process.stdin?.end();
    await over;
  });

  it('--quiet says nothing on standard error', async () => {
    expect((await accord(['list', ...withVault, '--quiet'])).stderr).toBe('');
  });

  it('takes the passphrase from another descriptor, and does not wait for standard input', async () => {
    const ran = await accord(['list', '--vault', vault, '--passphrase-fd', '3', '--json'], { stdin: '', fd3: `${PASSPHRASE}\nignored` });
    expect(JSON.parse(ran.stdout)).toHaveLength(14);
  });

  it('ends in silence when whoever reads has gone away', async () => {
    expect(await accord(['list', ...withVault, '--quiet'], { hangUp: true })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('a vault that does not open', () => {
  it('wrong passphrase: exit code 4, and the passphrase is nowhere', async () => {
    const ran = await accord(['list', ...withVault, '--json'], { stdin: 'entirely another one\n' });
    expect(ran.code).toBe(4);
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: 'wrong-passphrase' } });
    expect(ran.stdout + ran.stderr).not.toContain('entirely another one');
  });

  it('damaged: exit code 6, and the file is left as it is', async () => {
    const broken = join(folder, 'broken');
    await accord(['sample', '--people', '2', '--vault', broken, '--passphrase-stdin']);
    const database = readdirSync(broken, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.db')) ?? 'no database';
    const bytes = readFileSync(join(broken, database));
    bytes.fill(0xab, 4096, 8192);
    writeFileSync(join(broken, database), bytes);
    const ran = await accord(['list', '--vault', broken, '--passphrase-stdin']);
    expect(ran.code).toBe(6);
    expect(ran.stderr).toMatch(/does not read back/);
    expect(readFileSync(join(broken, database)).equals(bytes)).toBe(true);
  });
});

describe('export', () => {
  it('notes for each file that is written who gets it, and says so nowhere else', async () => {
    const out = outFolder('given');
    const [one] = await listed();
    const words = ['export', '--plan', one?.planNumber ?? '', '--document', 'front-sheet,co-sign', '--out', out, ...withVault, '--json'];
    for (const to of [' ', 'a'.repeat(151)]) expect((await accord([...words, '--to', to])).code).toBe(3);
    const ran = await accord([...words, '--to', 'Mossy Lane School']);
    expect(reportOf(ran.stdout).counts).toEqual({ written: 2, unchanged: 0, failed: 0, notTried: 0 });
    // What was there already was handed over before.
    expect(reportOf((await accord([...words, '--to', 'Mossy Lane School'])).stdout).counts.unchanged).toBe(2);
    const said = [ran.stdout, ran.stderr, readFileSync(join(out, 'manifest.json'), 'utf8'), readdirSync(out).join()].join('\n');
    expect(said).not.toContain('Mossy');
    const store = await openStore(vault, PASSPHRASE);
    expect(store.all('SELECT holder, document FROM given_copies ORDER BY seq')).toEqual([
      { holder: 'Mossy Lane School', document: 'front-sheet' },
      { holder: 'Mossy Lane School', document: 'co-sign' },
    ]);
    store.close();
  });

  it('makes a PDF a plan, named without anything personal, with a manifest that holds nothing personal', async () => {
    const out = outFolder('all');
    const ran = await accord(['export', '--all', '--document', 'front-sheet', '--format', 'pdf', '--out', out, ...withVault, '--json']);
    expect(ran.code).toBe(0);
    const report = reportOf(ran.stdout);
    expect(report.counts).toEqual({ written: 14, unchanged: 0, failed: 0, notTried: 0 });
    const files = readdirSync(out);
    expect(new Set(files)).toEqual(new Set([...report.items.map((item) => item.file), 'manifest.json']));
    for (const file of files.filter((name) => name.endsWith('.pdf'))) {
      expect(file).toMatch(/^front-sheet_PLAN-\d{4}_v[12]_(DRAFT|AGREED)_\d{4}-\d\d-\d\d\.pdf$/);
      expect(readFileSync(join(out, file)).subarray(0, 5).toString()).toBe('%PDF-');
    }
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
    expect(manifest).not.toMatch(/amina|test,|999 ?000/i);
    expect(JSON.parse(manifest)).toMatchObject({ kind: 'accord-export', sample: true, counts: report.counts });

    // The same versions again: the same bytes, so everything is there already and nothing is touched.
    const again = await accord(['export', '--all', '--document', 'front-sheet', '--out', out, ...withVault, '--json']);
    expect([again.code, reportOf(again.stdout).counts]).toEqual([0, { written: 0, unchanged: 14, failed: 0, notTried: 0 }]);
  });

  it('one plan that fails does not stop the rest, and the manifest says which and why', async () => {
    const out = outFolder('some');
    const [one, two] = await listed();
    const plans = [one?.planNumber.toLowerCase() ?? '', 'PLAN-9999', two?.planId ?? ''];
    const ran = await accord(['export', '--plan', ...plans, '--document', 'front-sheet', '--out', out, ...withVault]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/2 written, 1 failed/);
    expect(ran.stderr).toContain('PLAN-9999');
    expect(ran.stdout.trim().split('\n')).toEqual(
      readdirSync(out)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => join(out, name)),
    );
    const { items } = reportOf(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(items.map((item) => [item.outcome, item.why?.code])).toEqual([
      ['written', undefined],
      ['failed', 'not-found'],
      ['written', undefined],
    ]);
  });

  it('a page that takes two sides is named with its plan, in words and in the manifest, and nothing of what it says', async () => {
    const out = outFolder('sides');
    const [robin] = await listed('--search', 'Robin');
    const planNumber = robin?.planNumber ?? '';
    const words = ['export', '--plan', planNumber, '--document', 'card,emergency', '--out', out, ...withVault];
    const ran = await accord(words);
    expect(ran.code).toBe(1);
    expect(ran.stdout.trim().split('\n')).toHaveLength(2);
    expect(ran.stderr).toMatch(/Emergency page: 2 sides.* On a further side: .*Who to phone, in this order/);
    expect(ran.stderr).toContain(`\n  ${planNumber} emergency\n`);
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
    const { items } = reportOf(manifest);
    expect(
      items.map((item) => [item.outcome, item.pages, item.overOneSide?.parts.some(({ path }) => path === 'emergency.phones')]),
    ).toEqual([
      ['written', 1, undefined],
      ['written', 2, true],
    ]);
    expect(manifest).not.toMatch(/haemophilia|bleed|Fairbairn/i);
  });

  it('says which paper of which plan failed, and why', async () => {
    const out = outFolder('papers');
    const ran = await accord(['export', '--plan', 'PLAN-9999', '--document', 'front-sheet,card', '--out', out, ...withVault]);
    expect(ran.stderr).toContain('\n  PLAN-9999 front-sheet, PLAN-9999 card\n');
  });

  it('never writes over a file that is not its own', async () => {
    const out = outFolder('occupied');
    const [one] = await listed();
    const words = ['export', '--plan', one?.planNumber ?? '', '--document', 'front-sheet', '--out', out, ...withVault, '--json'];
    const file = reportOf((await accord(words)).stdout).items[0]?.file ?? '';
    writeFileSync(join(out, file), 'somebody else wrote this');
    writeFileSync(join(out, 'manifest.json'), '{"theirs":true}');
    const ran = await accord(words);
    expect(ran.code).toBe(1);
    expect(reportOf(ran.stdout).items[0]).toMatchObject({ outcome: 'failed', why: { code: 'file-exists' } });
    expect(readFileSync(join(out, file), 'utf8')).toBe('somebody else wrote this');
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('{"theirs":true}');
    expect(readdirSync(out).toSorted()).toEqual([file, 'manifest-2.json', 'manifest.json'].toSorted());
  });

  it('sets papers as was asked, in their names, in the manifest and on the page', async () => {
    const out = outFolder('large');
    const [one] = await listed();
    const words = ['--document', 'front-sheet', '--audience', 'family', '--layout', 'large-print', '--out', out];
    const ran = await accord(['export', '--plan', one?.planNumber ?? '', ...words, ...withVault, '--json']);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ layout: 'large-print', audience: 'family', counts: { written: 1 } });
    expect(readdirSync(out)).toContainEqual(expect.stringMatching(/^front-sheet-large-print_PLAN-/));
  });

  it('a folder that is not there yet is made', async () => {
    const out = join(folder, 'made');
    const ran = await accord(['export', '--search', 'no such person', '--document', 'front-sheet', '--out', out, ...withVault]);
    expect(ran.code).toBe(0);
    expect(readdirSync(out)).toEqual(['manifest.json']);
  });

  it('a search that finds nobody writes no document', async () => {
    const out = outFolder('nobody');
    const ran = await accord(['export', '--search', 'no such person', '--document', 'front-sheet', '--out', out, ...withVault]);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toContain('No plan fits');
    expect(readdirSync(out)).toEqual(['manifest.json']);
  });

  it.each([
    ['is not there, nor the one it would lie in', 'no/where', /not there/],
    ['is a file', 'file', /not a folder/],
    ['may not be written in', 'readonly', /may not write/],
  ])('a folder that %s: words and exit code 7, before the vault is opened', async (_, name, sentence) => {
    const out = join(folder, name);
    if (name === 'file') writeFileSync(out, '');
    if (name === 'readonly') mkdirSync(out);
    if (name === 'readonly') chmodSync(out, 0o555);
    // To the superuser every folder is writable, so the command runs as nobody.
    chmodSync(folder, 0o755);
    const user = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const ran = await accord(['export', '--all', '--document', 'front-sheet', '--out', out, ...withVault], user);
    expect(ran).toMatchObject({ code: 7, stdout: '' });
    expect(ran.stderr).toMatch(sentence);
  });

  it('while it runs nobody else gets in, and when asked to stop it leaves whole files and says what was not tried', async () => {
    const out = outFolder('stopped');
    const many = join(folder, 'many');
    const withMany = ['--vault', many, '--passphrase-stdin', '--json'] as const;
    await accord(['sample', '--people', '300', ...withMany]);
    const running = { interrupt: (): void => undefined };
    const firstFile = new Promise<void>((resolve) => {
      const watcher = watch(out, (_, name) => {
        if (!name?.endsWith('.pdf')) return;
        watcher.close();
        resolve();
      });
    });
    const exporting = accord(['export', '--all', '--document', 'front-sheet', '--out', out, ...withMany], {
      running: (stop) => {
        running.interrupt = stop;
      },
    });
    await firstFile;

    const second = await accord(['list', ...withMany]);
    expect(second.code).toBe(5);
    expect(JSON.parse(second.stdout)).toMatchObject({ error: { code: 'vault-in-use', happened: expect.stringMatching(/open/) } });

    running.interrupt();
    const ran = await exporting;
    expect(ran.code).toBe(130);
    const { counts } = reportOf(ran.stdout);
    const files = readdirSync(out);
    expect(counts.written).toBeGreaterThan(0);
    expect(counts.notTried).toBe(300 - counts.written);
    expect(files).toHaveLength(counts.written + 1);
    expect(files.filter((name) => name.includes('partial'))).toEqual([]);
    const last = readFileSync(join(out, files.findLast((name) => name.endsWith('.pdf')) ?? ''));
    expect(last.subarray(-6).toString().trim()).toBe('%%EOF');
  });
});
