// A plan file as a paper, without a vault. Nothing in a file proves that it was agreed, so it is printed as a draft.
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { RenderedDocument } from '../../../shared/api/papers.ts';
import { dashed } from '../../../shared/base/dashed.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { documentKind, WHY_LEFT_OUT, type LeftOut } from '../../../shared/plan/documents.ts';
import type { Command, Outcome, Task } from '../command.ts';
import { existing, isReadOnly, prepareFolder, readOnlyFile, writeNew, writeOver } from '../exportFolder.ts';
import { EXIT, wrongUsage, type Failure } from '../failure.ts';
import { paperOptions, readersNote, readPaperOrder, type PaperOrder } from '../paperOptions.ts';
import { readPlanFile } from '../planFile.ts';
import { mustBeShortened, sidesWords } from '../sides.ts';

type HowWritten = 'written' | 'unchanged' | 'replaced';

interface Place {
  readonly folder: string;
  readonly fileName: string;
}

async function placeFor(out: string, { fileName }: RenderedDocument): Promise<Place> {
  const path = resolve(out);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? { folder: path, fileName } : { folder: dirname(path), fileName: basename(path) };
}

// An earlier paper of ours gives way; whatever else is there does not.
const begins = (bytes: Buffer, words: string): boolean => bytes.subarray(0, words.length).toString('latin1') === words;
const isOurs = (bytes: Buffer): boolean =>
  (begins(bytes, '%PDF-') && bytes.includes('<pdf:Producer>Accord</pdf:Producer>')) ||
  (begins(bytes, 'PK') && bytes.includes('<dc:creator>Accord</dc:creator>'));

const occupied = wrongUsage(
  'At the place given with --out is a file that Accord did not make.',
  'Give another name, or move that file away.',
);

async function write({ folder, fileName }: Place, bytes: Buffer): Promise<Result<HowWritten, Failure>> {
  const ready = await prepareFolder(folder);
  if (!ready.ok) return ready;
  const there = await existing(join(folder, fileName)).catch(() => Buffer.of());
  if (there?.equals(bytes)) return ok('unchanged');
  if (there && !isOurs(there)) return occupied;
  if (there && (await isReadOnly(join(folder, fileName)))) return err(readOnlyFile);
  if (there) {
    const replaced = await writeOver(folder, fileName, bytes);
    return replaced.ok ? ok('replaced') : replaced;
  }
  const written = await writeNew(folder, fileName, bytes);
  if (!written.ok) return written;
  return written.value === 'occupied' ? occupied : ok(written.value);
}

function leftOutWords(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return 'Nothing that was answered is left out of this copy.';
  const counts = Object.entries(WHY_LEFT_OUT).flatMap(([why, words]) => {
    const count = leftOut.filter((item) => item.why === why).length;
    return count > 0 ? [`  ${count}  ${words}`] : [];
  });
  return ['Left out of this copy (--json names each):', ...counts].join('\n');
}

function wordsOf({ pages, sample, leftOut }: RenderedDocument, sides: string | undefined): readonly string[] {
  const marks = sample ? 'SAMPLE and DRAFT' : 'DRAFT';
  return [
    `${pages === undefined ? 'A Word file' : pages === 1 ? '1 page' : `${pages} pages`}, marked ${marks}: a plan file does not show that it was agreed.`,
    ...(sides === undefined ? [] : [sides]),
    leftOutWords(leftOut),
  ];
}

async function render({ given, call }: Task, file: string, out: string, order: PaperOrder): Promise<Result<Outcome, Failure>> {
  const read = await readPlanFile(file);
  if (!read.ok) return read;
  const [document] = order.documents;
  if (!document) return wrongUsage('No document is chosen.', 'Add --document.');
  const { audience, format, layout = 'standard' } = order;
  const made = await call('documents.render', { ...read.value, document, layout, format, ...(audience && { reader: audience }) });
  if (!made.ok && made.error.code === 'invalid-input') {
    const words = ['Not a plan that this Accord can read, so nothing was printed.', 'accord check says what is wrong with it.'];
    return ok({ exitCode: EXIT.answerIsNo, value: { error: made.error }, lines: [], words: given.has('json') ? [] : words });
  }
  if (!made.ok) return made;
  const place = await placeFor(out, made.value);
  const how = await write(place, Buffer.from(made.value.base64, 'base64'));
  if (!how.ok) return how;
  const { pages, sample, leftOut, overOneSide } = made.value;
  const sides = { document, layout, ...(pages !== undefined && { pages }), ...(overOneSide && { overOneSide }) };
  const path = join(place.folder, place.fileName);
  const reader = audience ?? documentKind(document).readers[0];
  return ok({
    exitCode: mustBeShortened(sides) ? EXIT.someFailed : EXIT.done,
    value: {
      outcome: how.value,
      file: path,
      document,
      audience: dashed(reader),
      layout: dashed(layout),
      status: 'draft',
      sample,
      format,
      ...(pages !== undefined && { pages }),
      ...(overOneSide && { overOneSide }),
      leftOut,
    },
    lines: [path],
    words: wordsOf(made.value, sidesWords(sides)),
  });
}

export const renderCommand: Command = {
  name: 'render',
  summary: 'make a paper from a plan file, without a vault',
  usage: 'accord render FILE --document D --out PATH [--format pdf|docx] [--audience A] [--layout L] [--json]',
  mostWords: 1,
  options: [
    { name: 'document', takes: 'value', value: 'D', help: 'which paper (see below)' },
    { name: 'out', takes: 'value', value: 'PATH', help: 'the file to write, or a folder to write it in under its usual name' },
    ...paperOptions,
  ],
  notes: [
    readersNote(),
    'FILE is a plan as JSON, as `accord check` reads it. The paper is marked DRAFT, because nothing in a file shows that it was\nagreed, and SAMPLE where the number is one kept for tests. It bears the day on which the file was last changed.',
    'An earlier paper of Accord at PATH is replaced, whole or not at all; any other file is left alone.',
    'With --json: { outcome, file, document, audience, layout, status, sample, pages, leftOut }, and overOneSide: { parts,\nsidesOnceAgreed } where a paper that should be one side is not. Each of leftOut: { path, section, label, why }, where why\nis secret, private, reader or paper. It never holds what an answer says.',
    'Exit code 2: not a plan that this Accord can read. 1: it holds a character that cannot be printed, or took too long; or it\nwas written and takes more than the one side it should, in the standard layout.',
  ],
  examples: [
    'accord render plan.json --document emergency --format pdf --out ./emergency.pdf',
    'accord render plan.json --document front-sheet --layout large-print --out ./to-print --json',
  ],
  run: (task) => {
    const { given } = task;
    const [file] = given.words;
    if (file === undefined) return Promise.resolve(wrongUsage('No plan is given.', 'Give a plan file.'));
    const order = readPaperOrder(given, 1);
    if (!order.ok) return Promise.resolve(order);
    const out = given.value('out');
    if (out === undefined) return Promise.resolve(wrongUsage('There is no place to write to.', 'Add --out PATH.'));
    return render(task, file, out, order.value);
  },
};
