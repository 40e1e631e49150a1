// What a person or a script meets before any vault is opened: help, slips, and where a passphrase may come from.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { PASSPHRASE, workbench, type Ran } from './accord.ts';

const bench = workbench();
afterAll(bench.clear);
const { accord, vault } = bench;

const STACK = /\n\s+at |node:internal|file:\/\//;

function expectWords(ran: Ran, code: number, words: RegExp): void {
  expect(ran.stderr).toMatch(words);
  expect(ran.stderr).not.toMatch(STACK);
  expect(ran.stdout).not.toMatch(STACK);
  expect(ran.code).toBe(code);
}

describe('help', () => {
  it('lists the commands, the exit codes and examples that can be copied', async () => {
    const { code, stdout, stderr } = await accord(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const words of ['init', 'sample', 'list', 'due', 'check', 'render', 'export', 'schema', 'Exit codes', 'accord list --vault'])
      expect(stdout).toContain(words);
  });

  it.each(['init', 'sample', 'list', 'due', 'check', 'render', 'export', 'schema'])(
    '%s --help says how it is used, with examples',
    async (command) => {
      const { code, stdout } = await accord([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage\n  accord ${command}`);
      expect(stdout).toContain(`Examples\n  accord ${command} `);
    },
  );

  it('gives the version', async () => {
    expect(await accord(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
    expect((await accord(['--version', '--json'])).stdout).toBe(`${JSON.stringify({ version: packageJson.version })}\n`);
  });
});

describe('slips', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no command', [], /not told what to do/],
    ['a misspelt command', ['exprot'], /Did you mean "accord export"\?/],
    ['a command that is nothing like one', ['frobnicate'], /accord --help lists/],
    ['a command of a later version', ['doctor'], /"accord doctor" is not in this version/],
    ['a misspelt option', ['list', '--serach', 'x'], /Did you mean --search\?/],
    ['a single dash', ['list', '-search', 'x'], /Did you mean --search\?/],
    ['an option of a later version', ['list', '--due', '30d'], /--due is not in this version/],
    ['dates in two formats', ['due', '--ics', '--csv'], /more than one format/],
    ['a time that is no number of days', ['due', '--within', '30d'], /--within takes a whole number/],
    ['a word too many', ['list', 'amina'], /a word too many/],
    ['an option twice', ['list', '--vault', 'a', '--vault', 'b'], /--vault is given twice/],
    ['an option without its value', ['list', '--vault', '--quiet'], /--vault needs a value/],
    ['a flag with a value', ['list', '--quiet=yes'], /--quiet does not take a value/],
    ['init without a name', ['init', '--role', 'author'], /needs your name/],
    [
      'init by somebody who only reads',
      ['init', '--name', 'S', '--role', 'reader'],
      /a reader cannot be the first.*author, coordinator, keeper/,
    ],
    ['init with another role', ['init', '--name', 'S', '--role', 'king'], /not a role.*author, coordinator, reader, keeper/],
    ['sample without a number', ['sample'], /needs a number of people/],
    ['sample with none', ['sample', '--people', '0'], /from 1 to 100000/],
    ['sample with a number in words', ['sample', '--people', 'ten'], /whole number/],
    ['export of nothing', ['export', '--document', 'front-sheet', '--out', '.'], /No plans are chosen/],
    ['export of too much', ['export', '--all', '--plan', 'PLAN-0001', '--document', 'front-sheet', '--out', '.'], /more than one way/],
    ['export by a name', ['export', '--plan', 'Amina', '--document', 'front-sheet', '--out', '.'], /use --search TEXT/],
    ['export without a document', ['export', '--all', '--out', '.'], /No document is chosen/],
    ['export of no document', ['export', '--all', '--document', 'front-sheet,poster', '--out', '.'], /no such document/],
    [
      'export in a later format',
      ['export', '--all', '--document', 'front-sheet', '--format', 'fhir', '--out', '.'],
      /"fhir" is not in this version/,
    ],
    [
      'export for no reason',
      ['export', '--all', '--document', 'emergency', '--out', '.', '--expired-because', ' '],
      /--expired-because needs a value/,
    ],
    ['export to nowhere', ['export', '--all', '--document', 'front-sheet'], /no folder to write to/],
    [
      'export for no known reader',
      ['export', '--all', '--document', 'front-sheet', '--audience', 'neighbours', '--out', '.'],
      /--audience does not know/,
    ],
    ['render of nothing', ['render', '--document', 'emergency', '--out', 'x.pdf'], /No plan is given/],
    ['check of nothing', ['check'], /No plan is given/],
    ['check of two files', ['check', 'a.json', 'b.json'], /a word too many/],
    ['check of a file and a plan', ['check', 'a.json', '--plan', 'PLAN-0001'], /both given/],
    ['check by a name', ['check', '--plan', 'Amina'], /accord list --search TEXT/],
    ['check on no day', ['check', 'a.json', '--on', 'someday'], /--on takes a date/],
  ])('%s: words, and exit code 3', async (_, words, sentence) => {
    const ran = await accord(words);
    expectWords(ran, 3, sentence);
    expect(ran.stdout).toBe('');
  });

  it('with --json a slip is one JSON value on standard output too', async () => {
    const { stdout, code } = await accord(['exprot', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'wrong-usage', next: 'Did you mean "accord export"?' } });
    expect(code).toBe(3);
  });
});

describe('passphrases', () => {
  const secret = 'correct-horse-9-battery';

  it.each([[['list', '--passphrase', secret]], [['list', `--passphrase=${secret}`]], [['--passphrase', secret, 'list']]])(
    'are refused as an argument, in words that do not repeat them: %j',
    async (words) => {
      const ran = await accord([...words, '--vault', vault]);
      expectWords(ran, 3, /does not take a passphrase on the command line/);
      expect(ran.stdout + ran.stderr).not.toContain(secret);
    },
  );

  it('an unknown option does not repeat its value either', async () => {
    const ran = await accord(['list', `--pasphrase=${secret}`]);
    expectWords(ran, 3, /There is no option --pasphrase/);
    expect(ran.stderr).not.toContain(secret);
  });

  it.each([
    ['nothing was piped in', ['--passphrase-stdin'], '', /No passphrase was given/],
    ['an empty line', ['--passphrase-stdin'], '\nnot this one\n', /No passphrase was given/],
    ['a script that forgot to say where', [], `${PASSPHRASE}\n`, /--passphrase-stdin/],
    ['both places', ['--passphrase-stdin', '--passphrase-fd', '3'], '', /both given/],
    ['a descriptor that is not open', ['--passphrase-fd', '47'], '', /File descriptor 47 cannot be read/],
    ['a descriptor in words', ['--passphrase-fd', 'three'], '', /whole number/],
    ['an unset environment variable', ['--passphrase-fd', ''], '', /needs a value/],
  ])('%s: words, and exit code 3', async (_, words, stdin, sentence) => {
    const ran = await accord(['list', '--vault', vault, ...words], { stdin });
    expectWords(ran, 3, sentence);
    expect(ran.stdout).toBe('');
  });

  it('not written in UTF-8: words, and exit code 3', async () => {
    const ran = await accord(['list', '--vault', vault, '--passphrase-stdin'], { stdin: Buffer.from([0x70, 0xff, 0x0a]) });
    expectWords(ran, 3, /UTF-8/);
    expect(ran.stdout).toBe('');
  });
});

describe('a folder that is no vault', () => {
  it.each([
    ['empty', () => mkdirSync(join(bench.folder, 'empty')), /There is no vault in this folder/],
    ['missing', () => undefined, /not there|no vault/],
    ['a file', () => writeFileSync(join(bench.folder, 'a file'), ''), /folder/],
  ])('%s: words, and exit code 7', async (name, make, sentence) => {
    make();
    const ran = await accord(['list', '--vault', join(bench.folder, name), '--passphrase-stdin']);
    expectWords(ran, 7, sentence);
    expect(ran.stdout).toBe('');
  });
});

describe('a bug', () => {
  it('is words and a reference, which the log explains without what was typed', async () => {
    const thrown = "setImmediate(()=>{throw new Error(['Am','ina'].join(''))})";
    const ran = await accord(['list', '--vault', vault, '--passphrase-stdin'], {
      preload: `data:text/javascript,${encodeURIComponent(thrown)}`,
    });
    expectWords(ran, 1, /Something went wrong inside Accord\..*\nReference: [0-9A-F]{8}/);
    const reference = /Reference: (\w+)/.exec(ran.stderr)?.[1] ?? 'none';
    const logs = readdirSync(bench.folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('accord.log'));
    const log = logs.map((name) => readFileSync(join(bench.folder, name), 'utf8')).join('');
    expect(log).toContain(reference);
    expect(log + ran.stderr).not.toContain('Amina');
  });
});
