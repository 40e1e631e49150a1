// `accord render`: a plan file to a paper, as a script meets it.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { dashed } from '../../../shared/base/dashed.ts';
import { documentKind, documentNames } from '../../../shared/plan/documents.ts';
import { carryForward } from '../../../shared/plan/carryForward.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { samplePlan } from '../../golden/emergencyPeople.ts';
import { asText } from '../../support/docx.ts';
import { readPdf } from '../../support/pdf.ts';
import { holdFile, mayMount, mountSmallDisk, unmountSmallDisk } from '../../support/smallDisk.ts';
import { completePlan, planWith } from '../plan/support/completePlan.ts';
import { workbench, type Ran } from './accord.ts';

const bench = workbench();
afterAll(bench.clear);

let files = 0;
function fileOf(content: unknown): string {
  const file = join(bench.folder, `plan-${(files += 1)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const changed = new Date('2026-11-21T10:00:00.000Z');
  utimesSync(file, changed, changed);
  return file;
}

function folderOf(name: string): string {
  const folder = join(bench.folder, name);
  mkdirSync(folder);
  return folder;
}

// What marks a paper of ours, and nothing else.
const EARLIER = '%PDF-1.7 <pdf:Producer>Accord</pdf:Producer>';

const render = (content: PlanContent | string, ...words: readonly string[]): Promise<Ran> =>
  bench.accord(['render', fileOf(content), ...words], { stdin: '' });

interface Rendered {
  readonly outcome: string;
  readonly file: string;
  readonly pages: number;
  readonly sample: boolean;
  readonly leftOut: readonly { readonly path: string; readonly why: string }[];
}
const reported = ({ stdout }: Ran): Rendered => JSON.parse(stdout) as Rendered; // looked at by each test

const named = (givenName: string): PlanContent => planWith('person', (before) => ({ ...before, givenName }));

describe('a paper', () => {
  it('is written where it was asked for, marked DRAFT and SAMPLE, and no vault is made', async () => {
    const out = join(bench.folder, 'emergency.pdf');
    const ran = await render(completePlan, '--document', 'emergency', '--format', 'pdf', '--out', out);
    expect(ran).toMatchObject({ code: 0, stdout: `${out}\n` });
    expect(ran.stderr).toMatch(/1 page, marked SAMPLE and DRAFT/);
    expect(ran.stderr).toMatch(/Left out of this copy.*\n(?:.*\n)* {2}\d+ {2}Not for this reader/);
    const { text } = readPdf(readFileSync(out), 1);
    expect(text.join()).toMatch(/DRAFT: not agreed/);
    expect(text.join()).toMatch(/SAMPLE: not a real person/);
    const made = readdirSync(bench.folder, { recursive: true, encoding: 'utf8' });
    expect(made.filter((name) => name.startsWith('home/') || name.startsWith('vault'))).toEqual([]);
  });

  it('is a Word file where that is asked for, and gives way to the next one', async () => {
    const out = join(bench.folder, 'school.docx');
    const ask = (layout: string) =>
      render(completePlan, '--document', 'school', '--format', 'docx', '--layout', layout, '--out', out, '--json');
    const first = await ask('standard');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ outcome: 'written', format: 'docx' });
    expect(JSON.parse(first.stdout)).not.toHaveProperty('pages');
    expect(await asText(readFileSync(out))).toContain('Health plan for school');
    expect(JSON.parse((await ask('standard')).stdout)).toMatchObject({ outcome: 'unchanged' });
    expect(JSON.parse((await ask('large-print')).stdout)).toMatchObject({ outcome: 'replaced' });
  });

  it('is a DRAFT and no SAMPLE where the number may be somebody’s', async () => {
    const content = planWith('person', (before) => ({ ...before, identifier: { scheme: 'nhs', number: '943 476 5919' } }));
    const out = join(bench.folder, 'real.pdf');
    const ran = await render(content, '--document', 'front-sheet', '--out', out, '--json');
    expect(reported(ran).sample).toBe(false);
    const { text } = readPdf(readFileSync(out), reported(ran).pages);
    expect(text.join()).toContain('DRAFT: not agreed');
    expect(text.join()).not.toContain('SAMPLE');
  });

  it.each(documentNames.flatMap((name) => documentKind(name).readers.map((reader) => [name, dashed(reader)] as const)))(
    '%s can be made for %s, and --json says what is not on it without saying what it is',
    async (name, audience) => {
      const out = join(bench.folder, `${name}-${audience}.pdf`);
      const content = planWith('person', (before) => ({ ...before, lookAlike: 'Zebedee Quillfeather' }));
      const ran = await render(content, '--document', name, '--audience', audience, '--out', out, '--json');
      expect(ran.code).toBe(0);
      expect(reported(ran)).toMatchObject({ outcome: 'written', file: out, document: name, audience, layout: 'standard', status: 'draft' });
      expect(reported(ran).leftOut).toContainEqual(expect.objectContaining({ path: 'person.lookAlike', why: 'private' }));
      expect(ran.stdout + ran.stderr).not.toContain('Quillfeather');
      expect(readPdf(readFileSync(out), reported(ran).pages).text.join()).not.toContain('Quillfeather');
    },
  );

  it('is set as was asked, under its usual name in a folder', async () => {
    const out = folderOf('by-name');
    const ran = await render(completePlan, '--document', 'front-sheet', '--layout', 'large-print', '--out', out, '--json');
    expect(readdirSync(out)).toEqual(['front-sheet-large-print_PLAN-FILE_v0_DRAFT_2026-11-21.pdf']);
    expect(reported(ran)).toMatchObject({ layout: 'large-print', file: join(out, readdirSync(out)[0] ?? '') });
  });

  it('has the same bytes each time, and is left alone where it is there already', async () => {
    const out = join(bench.folder, 'same.pdf');
    expect(reported(await render(completePlan, '--document', 'front-sheet', '--out', out, '--json')).outcome).toBe('written');
    expect(reported(await render(completePlan, '--document', 'front-sheet', '--out', out, '--json')).outcome).toBe('unchanged');
    const other = reported(await render(named('Other'), '--document', 'front-sheet', '--out', out, '--json'));
    expect(other.outcome).toBe('replaced');
    expect(readPdf(readFileSync(out), other.pages).text.join()).toContain('Other');
  });
});

describe('a page that should be one side and is not', () => {
  const recognise = 'Quillfeather sways, and does not answer to a name. '.repeat(60);
  const tooLong = planWith('emergency', (before) => ({
    ...before,
    scenarios: (before.scenarios ?? []).map((row) => ({ ...row, answers: { ...row.answers, recognise } })),
  }));

  it('is written, what stands on a further side is named, and the exit code is 1', async () => {
    const out = join(bench.folder, 'two.pdf');
    const ran = await render(tooLong, '--document', 'emergency', '--out', out);
    expect(ran).toMatchObject({ code: 1, stdout: `${out}\n` });
    expect(ran.stderr).toMatch(/Emergency page: 2 sides, and each says which it is\. It should be one\. On a further side: .*Who to phone/);
    const inJson = await render(tooLong, '--document', 'emergency', '--out', out, '--json');
    expect(inJson.code).toBe(1);
    expect(JSON.parse(inJson.stdout)).toMatchObject({
      pages: 2,
      overOneSide: {
        sidesOnceAgreed: 2,
        parts: expect.arrayContaining([{ path: 'emergency.phones', label: 'Who to phone, in this order' }]),
      },
    });
    expect(inJson.stdout + ran.stderr).not.toContain('Quillfeather');
  });

  it('is said and no failure where it was asked for in larger letters', async () => {
    const out = join(bench.folder, 'large.pdf');
    const ran = await render(completePlan, '--document', 'emergency', '--layout', 'large-print', '--out', out);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(
      /Emergency page: \d sides, and each says which it is\. Where one side is needed, take the standard layout\./,
    );
  });

  it('is nothing to shorten where only a draft takes more', async () => {
    const { answers } = samplePlan('amina');
    const content = newPlanContent({ ...answers, emergency: { ...answers.emergency, ...carryForward(answers).emergency } });
    const ran = await render(content, '--document', 'emergency', '--out', join(bench.folder, 'draft.pdf'), '--json');
    expect([ran.code, JSON.parse(ran.stdout)]).toEqual([
      0,
      expect.objectContaining({ pages: 2, overOneSide: { parts: [], sidesOnceAgreed: 1 } }),
    ]);
  });
});

describe('what is refused', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['without a document', ['--out', 'x.pdf'], /No document is chosen/],
    ['of two documents', ['--document', 'front-sheet,emergency', '--out', 'x.pdf'], /More than one document/],
    ['of no document', ['--document', 'poster', '--out', 'x.pdf'], /no such document/],
    ['in a later format', ['--document', 'emergency', '--format', 'fhir', '--out', 'x.pdf'], /"fhir" is not in this version/],
    [
      'as a Word file, of a paper that must stay as it is',
      ['--document', 'emergency', '--format', 'docx', '--out', 'x.docx'],
      /"emergency" is not made as a Word file/,
    ],
    ['to nowhere', ['--document', 'emergency'], /no place to write to/],
    [
      'for nobody',
      ['--document', 'emergency', '--audience', 'scholl', '--out', 'x.pdf'],
      /--audience does not know.*Did you mean school\?/,
    ],
    [
      'for others than it is made for',
      ['--document', 'emergency', '--audience', 'school', '--out', 'x.pdf'],
      /"emergency" is not made for school/,
    ],
    ['set in no known way', ['--document', 'emergency', '--layout', 'largePrint', '--out', 'x.pdf'], /--layout does not know/],
  ])('%s: words, and exit code 3', async (_, words, sentence) => {
    const ran = await render(completePlan, ...words);
    expect(ran).toMatchObject({ code: 3, stdout: '' });
    expect(ran.stderr).toMatch(sentence);
  });

  it('a file that is no plan: exit code 2, and nothing is written', async () => {
    const out = join(bench.folder, 'none.pdf');
    const ran = await render('{"answers":{"person":{"familyName":"Quillfeather"}}}', '--document', 'emergency', '--out', out);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/Not a plan that this Accord can read/);
    expect(ran.stderr).not.toContain('Quillfeather');
    const inJson = await render('{"answers":1}', '--document', 'emergency', '--out', out, '--json');
    expect(inJson.code).toBe(2);
    expect(JSON.parse(inJson.stdout)).toMatchObject({ error: { code: 'invalid-input' } });
    expect(existsSync(out)).toBe(false);
  });

  it('a character that cannot be printed is named: exit code 1, and nothing is written', async () => {
    const out = join(bench.folder, 'emoji.pdf');
    const ran = await render(named('Amina 🦄'), '--document', 'front-sheet', '--out', out, '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: 'unprintable-character', happened: expect.stringContaining('🦄') } });
    expect(existsSync(out)).toBe(false);
  });

  it('the plan itself, or any file that is not a paper of ours, is never written over', async () => {
    const file = fileOf(completePlan);
    const ran = await bench.accord(['render', file, '--document', 'front-sheet', '--out', file], { stdin: '' });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toMatch(/a file that Accord did not make/);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(completePlan)));
  });

  it('a folder that may not be written in: exit code 7, and what was there stays', async () => {
    const folder = folderOf('readonly');
    writeFileSync(join(folder, 'x.pdf'), EARLIER);
    chmodSync(folder, 0o555);
    chmodSync(bench.folder, 0o755);
    const user = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const words = ['render', fileOf(completePlan), '--document', 'front-sheet', '--out', join(folder, 'x.pdf')];
    const ran = await bench.accord(words, { stdin: '', ...user });
    expect(ran).toMatchObject({ code: 7, stdout: '' });
    expect(readdirSync(folder)).toEqual(['x.pdf']);
  });

  it.runIf(process.platform !== 'win32')('a device, which has no end: exit code 3, at once', async () => {
    const ran = await render(completePlan, '--document', 'front-sheet', '--out', '/dev/zero');
    expect(ran).toMatchObject({ code: 3, stdout: '' });
    expect(ran.stderr).toMatch(/a file that Accord did not make/);
  });

  it('a file that is marked read-only: exit code 7, said of the file and not of the folder', async () => {
    const out = join(bench.folder, 'kept.pdf');
    writeFileSync(out, EARLIER, { mode: 0o444 });
    const ran = await render(completePlan, '--document', 'front-sheet', '--out', out);
    expect(ran).toMatchObject({ code: 7, stdout: '' });
    expect(ran.stderr).toMatch(/The file to write is there already and is read-only\. It was left as it is\./);
    expect(readFileSync(out, 'utf8')).toBe(EARLIER);
  });

  it.runIf(mayMount)('a file that another program holds: exit code 7, and nothing is left beside it', async () => {
    const folder = folderOf('held');
    const out = join(folder, 'x.pdf');
    writeFileSync(out, EARLIER);
    holdFile(out);
    onTestFinished(() => unmountSmallDisk(out));
    const ran = await render(completePlan, '--document', 'front-sheet', '--out', out);
    expect(ran).toMatchObject({ code: 7, stdout: '' });
    expect(ran.stderr).toMatch(/The file to write is open in another program, or may not be changed\. It was left as it is\./);
    expect(readdirSync(folder)).toEqual(['x.pdf']);
    expect(readFileSync(out, 'utf8')).toBe(EARLIER);
  });

  it.runIf(mayMount)('a disk that fills up: exit code 7, nothing half-written, and an earlier paper stays whole', async () => {
    const disk = folderOf('disk');
    mountSmallDisk(disk, '16k');
    onTestFinished(() => unmountSmallDisk(disk));
    const out = join(disk, 'x.pdf');
    writeFileSync(out, EARLIER);
    const ran = await render(completePlan, '--document', 'emergency', '--out', out);
    expect(ran).toMatchObject({ code: 7, stdout: '' });
    expect(ran.stderr).toMatch(/disk that the documents go to is full/);
    expect(ran.stderr).not.toContain('vault');
    expect(readdirSync(disk)).toEqual(['x.pdf']);
    expect(readFileSync(out, 'utf8')).toBe(EARLIER);
  });
});
