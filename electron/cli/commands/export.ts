// Documents of many plans into a folder. One plan that cannot be printed never stops the rest: the manifest says which, and
// why. What stops the whole run is trouble with the vault or with the folder, which the next plan would meet too.
import { resolve } from 'node:path';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { dashed } from '../../../shared/base/dashed.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { NotedDocument } from '../../../shared/api/papers.ts';
import type { DocumentName, Layout } from '../../../shared/plan/documents.ts';
import { isBlankText } from '../../../shared/plan/blank.ts';
import { HOLDER_MOST } from '../../../shared/plan/givenCopies.ts';
import type { Command, Task } from '../command.ts';
import { DOCUMENTS_AT_ONCE } from '../documentsAtOnce.ts';
import { prepareFolder, writeNew } from '../exportFolder.ts';
import { EXIT, exitCodeOf, failureWords, wrongUsage, type ExitCode, type WrongUsage } from '../failure.ts';
import { manifestOf, writeManifest, type Manifest, type ManifestItem } from '../manifest.ts';
import { paperOptions, readersNote, readPaperOrder, type PaperOrder } from '../paperOptions.ts';
import type { Given } from '../options.ts';
import { checkSelection, choosePlans, selectionOptions, type Chosen } from '../selection.ts';
import { mustBeShortened, sidesWords } from '../sides.ts';
import { unlock } from '../unlock.ts';

// How many papers stand behind a sentence before the manifest has to be read.
const MOST_NAMED = 20;

interface Order extends PaperOrder {
  readonly folder: string;
  readonly expiredBecause?: string;
  // Who gets what is written.
  readonly to?: string;
}

function readOrder(given: Given): Result<Order, WrongUsage> {
  const selection = checkSelection(given);
  if (!selection.ok) return selection;
  const papers = readPaperOrder(given);
  if (!papers.ok) return papers;
  const out = given.value('out');
  const to = given.value('to');
  if (to !== undefined && (isBlankText(to) || to.length > HOLDER_MOST))
    return wrongUsage('Nobody is named with --to.', `Write who gets the copies in at most ${HOLDER_MOST} letters, or leave --to out.`);
  if (out === undefined) return wrongUsage('There is no folder to write to.', 'Add --out DIR.');
  const expiredBecause = given.value('expired-because');
  return ok({
    ...papers.value,
    folder: resolve(out),
    ...(expiredBecause !== undefined && { expiredBecause }),
    ...(to !== undefined && { to }),
  });
}

// What the next plan would meet too.
const stopsTheRun = (why: AppError): boolean => exitCodeOf(why) >= EXIT.wrongPassphrase;

interface Work {
  readonly plan: Chosen;
  readonly document: DocumentName;
}
type Made = Result<NotedDocument, AppError>;

// Not found, and nothing asked of the core, where no plan has that number.
const make = (task: Task, { plan, document }: Work, { audience, layout, format, expiredBecause }: Order): Promise<Made> =>
  plan.found
    ? task.call('documents.make', {
        planId: plan.planId,
        document,
        format,
        ...(audience && { reader: audience }),
        ...(layout && { layout }),
        ...(expiredBecause !== undefined && { expiredBecause }),
      })
    : Promise.resolve(err(appError('not-found', { next: 'Look for it with: accord list' })));

async function write(task: Task, { plan, document }: Work, made: Made, { folder, to }: Order): Promise<ManifestItem> {
  const item = { planNumber: plan.planNumber, ...(plan.found && { planId: plan.planId }), document };
  if (!made.ok) return { ...item, outcome: 'failed', why: made.error };
  const { fileName: file, pages, overOneSide, base64, version, made: line } = made.value;
  const written = await writeNew(folder, file, Buffer.from(base64, 'base64'));
  if (!written.ok) return { ...item, outcome: 'failed', why: written.error };
  if (to !== undefined && plan.found && written.value === 'written') {
    const given = await task.call('copies.give', { planId: plan.planId, version, document, made: line, holder: to });
    if (!given.ok) return { ...item, outcome: 'failed', file, why: given.error };
  }
  if (written.value !== 'occupied')
    return { ...item, outcome: written.value, file, ...(pages !== undefined && { pages }), ...(overOneSide && { overOneSide }) };
  const why = {
    code: 'file-exists',
    happened: 'Another file of that name is in the folder already.',
    safe: 'It was not touched.',
    next: 'Move it away, or export into an empty folder.',
  } as const;
  return { ...item, outcome: 'failed', file, why };
}

interface Ran {
  readonly items: readonly ManifestItem[];
  readonly ended?: AppError;
}

// So many are asked for at a time that no thread waits while one of them is being written.
const ASKED_AHEAD = DOCUMENTS_AT_ONCE + 1;

// Made at the same time, and written one after the other in the order of the list.
async function exportAll(task: Task, plans: readonly Chosen[], order: Order): Promise<Ran> {
  const items: ManifestItem[] = [];
  const works = plans.flatMap((plan) => order.documents.map((document): Work => ({ plan, document })));
  const asked: Promise<Made>[] = [];
  const rest = (): readonly ManifestItem[] =>
    works.slice(items.length).map(({ plan, document }) => ({ planNumber: plan.planNumber, document, outcome: 'notTried' }));
  for (const [index, work] of works.entries()) {
    const ahead = task.stop.aborted ? [] : works.slice(asked.length, index + ASKED_AHEAD);
    asked.push(...ahead.map((next) => make(task, next, order)));
    const made = await asked[index];
    if (!made) return { items: [...items, ...rest()] };
    task.progress(`${index + 1} of ${works.length}: ${work.plan.planNumber}`);
    const item = await write(task, work, made, order);
    items.push(item);
    if (item.why && item.why.code !== 'file-exists' && stopsTheRun(item.why)) {
      await Promise.all(asked);
      return { items: [...items, ...rest()], ended: item.why };
    }
  }
  return { items };
}

const isTooLong = ({ document, pages = 1, overOneSide }: ManifestItem, layout: Layout): boolean =>
  mustBeShortened({ document, layout, pages, ...(overOneSide && { overOneSide }) });

function exitCodeFor({ items, ended }: Ran, layout: Layout, stopped: boolean): ExitCode {
  if (ended) return exitCodeOf(ended);
  if (stopped && items.some((item) => item.outcome === 'notTried')) return EXIT.stopped;
  const isDone = (item: ManifestItem): boolean => (item.outcome === 'written' || item.outcome === 'unchanged') && !isTooLong(item, layout);
  return items.every(isDone) ? EXIT.done : EXIT.someFailed;
}

// Each sentence once, with the papers that it is about, so that a hundred plans with one trouble are two lines.
function grouped(items: readonly ManifestItem[], say: (item: ManifestItem) => string | undefined): readonly string[] {
  const about = new Map<string, string[]>();
  for (const item of items) {
    const sentence = say(item);
    if (sentence !== undefined) about.set(sentence, [...(about.get(sentence) ?? []), `${item.planNumber} ${item.document}`]);
  }
  return [...about].map(([sentence, papers]) => {
    const more = papers.length > MOST_NAMED ? ` and ${papers.length - MOST_NAMED} more, in the manifest` : '';
    return `${sentence}\n  ${papers.slice(0, MOST_NAMED).join(', ')}${more}`;
  });
}

function summary({ counts, items }: Manifest, layout: Layout): readonly string[] {
  const parts = [
    `${counts.written} written`,
    ...(counts.unchanged > 0 ? [`${counts.unchanged} there already`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.notTried > 0 ? [`${counts.notTried} not tried`] : []),
  ];
  const sidesOf = ({ document, pages = 1, overOneSide }: ManifestItem): string | undefined =>
    sidesWords({ document, layout, pages, ...(overOneSide && { overOneSide }) });
  return [`${parts.join(', ')}.`, ...grouped(items, ({ why }) => why && `${why.happened} ${why.next}`), ...grouped(items, sidesOf)];
}

export const exportCommand: Command = {
  name: 'export',
  summary: 'make documents of many plans, as files in a folder',
  usage:
    'accord export (--plan ID… | --all | --search TEXT) --document D[,D…] --out DIR [--format pdf|docx] [--audience A] [--layout L] [--to TEXT] [--vault DIR]',
  options: [
    ...selectionOptions,
    { name: 'document', takes: 'value', value: 'D[,D…]', help: 'which papers (see below)' },
    { name: 'out', takes: 'value', value: 'DIR', help: 'the folder to write to, made if it is missing; files in it are never replaced' },
    ...paperOptions,
    {
      name: 'expired-because',
      takes: 'value',
      value: 'TEXT',
      help: 'why papers are wanted whose emergency page has run out; they say EXPIRED on every page',
    },
    { name: 'to', takes: 'value', value: 'TEXT', help: 'who gets the copies: noted in the vault for each file that is written' },
    { name: 'resume', takes: 'nothing', help: 'go on with a stopped run', later: true },
  ],
  notes: [
    readersNote(),
    'Files are named without anything personal. The same version of a plan gives the same bytes, so a run that was\nstopped can be started again: what is there already is left alone.',
    'manifest.json in the same folder says what became of each plan of the last run, and why.',
    'Exit code 1: some papers failed, or take more than the one side they should in the standard layout; overOneSide in the\nmanifest names what stands on a further side.',
  ],
  examples: [
    'accord export --vault ./vault --plan PLAN-0042 PLAN-0043 --document front-sheet --out ./to-print',
    'accord export --vault ./vault --plan PLAN-0042 --document school --to "Sample School" --out ./to-print',
    'accord export --vault ./vault --all --document front-sheet,emergency --layout large-print --out ./to-print --passphrase-stdin < passphrase.txt',
  ],
  stopsItself: true,
  run: async (task) => {
    const order = readOrder(task.given);
    if (!order.ok) return order;
    const { folder, format, audience, layout = 'standard' } = order.value;
    const writable = await prepareFolder(folder);
    if (!writable.ok) return writable;
    const session = await unlock(task);
    if (!session.ok) return session;
    const plans = await choosePlans(task);
    if (!plans.ok) return plans;

    const ran = await exportAll(task, plans.value, order.value);
    const manifest = manifestOf(
      {
        madeAt: task.now().toISOString(),
        sample: session.value.sample,
        format,
        layout: dashed(layout),
        ...(audience && { audience: dashed(audience) }),
      },
      ran.items,
    );
    const noted = await writeManifest(folder, manifest);
    const exitCode = exitCodeFor(ran, layout, task.stop.aborted);
    return ok({
      exitCode: noted.ok || exitCode !== EXIT.done ? exitCode : exitCodeOf(noted.error),
      value: { ...manifest, folder, manifest: noted.ok ? noted.value : null },
      lines: ran.items.flatMap((item) => (item.outcome !== 'failed' && item.file !== undefined ? [resolve(folder, item.file)] : [])),
      words: [
        ...(plans.value.length === 0 ? ['No plan fits, so there is nothing to write.'] : summary(manifest, layout)),
        noted.ok
          ? `What became of each: ${resolve(folder, noted.value)}`
          : `The manifest could not be written. ${failureWords(noted.error)}`,
      ],
    });
  },
};
