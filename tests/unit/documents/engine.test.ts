// The engine with workers that misbehave on purpose, each a file of its own.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createDocumentEngine, type DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { LogEntry } from '../../../electron/core/ports.ts';
import { frontSheet } from '../../../shared/documents/frontSheet.ts';
import { amina } from '../../golden/frontSheetPeople.ts';
import { documentsWorker } from '../../support/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'accord-workers-'));
const engines: DocumentEngine[] = [];
afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
  rmSync(folder, { recursive: true, force: true });
});

const document = frontSheet(amina);

// The first job of all meets what `onFirst` says, and leaves the file `met` for later threads to know.
function engineOver(name: string, onFirst: string, timeoutMs = 5_000): { engine: DocumentEngine; logs: LogEntry[]; met: string } {
  const workerFile = join(folder, `${name} of a folder with spaces.mjs`);
  const met = join(folder, `${name}.met`);
  const seen = JSON.stringify(met);
  writeFileSync(
    workerFile,
    `import { existsSync, writeFileSync } from 'node:fs';
     import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ document }) => {
       if (!existsSync(${seen})) { writeFileSync(${seen}, ''); ${onFirst} }
       parentPort.postMessage({ ok: true, value: { bytes: new Uint8Array(1), pages: 1 } });
     });`,
  );
  const logs: LogEntry[] = [];
  const engine = createDocumentEngine({ workerFile, timeoutMs, log: (entry) => logs.push(entry) });
  engines.push(engine);
  return { engine, logs, met };
}

describe('the documents engine', () => {
  it.each([
    ['throws', `throw new Error('about ' + document.furniture.person);`],
    ['ends', 'process.exit(7);'],
  ])('survives a worker that %s: a failure with a reference, then a new worker', async (name, onFirst) => {
    const { engine, logs } = engineOver(name, onFirst);
    const [first, second] = await Promise.all([engine.makePdf(document), engine.makePdf(document)]);
    expect(first).toMatchObject({ ok: false, error: { code: 'document-failed', reference: expect.stringMatching(/^[0-9a-f]{8}$/) } });
    expect(second.ok).toBe(true);
    expect(logs).toHaveLength(1);
    expect(JSON.stringify([first, logs])).not.toContain('Amina');
  });

  it('ends a worker that takes too long, and goes on with another', async () => {
    const { engine } = engineOver('spins', 'for (;;);', 300);
    const [first, second] = await Promise.all([engine.makePdf(document), engine.makePdf(document)]);
    expect(first).toMatchObject({ ok: false, error: { code: 'document-too-slow' } });
    expect(second.ok).toBe(true);
  });

  it('keeps what a worker prints to itself', async () => {
    const { engine } = engineOver('prints', `console.log(document.furniture.person); console.error(document.furniture.person);`);
    const heard: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk: Uint8Array | string) => {
      heard.push(String(chunk));
      return true;
    };
    try {
      await engine.makePdf(document);
      await engine.makePdf(document);
    } finally {
      process.stdout.write = write;
    }
    expect(heard.join('')).not.toContain('Amina');
  });

  it('starts again after a worker that died while idle', async () => {
    const gone = join(folder, 'gone');
    const { engine } = engineOver(
      'dies-idle',
      `process.on('exit', () => writeFileSync(${JSON.stringify(gone)}, '')); setTimeout(() => { throw new Error('too late'); }, 20);`,
    );
    expect((await engine.makePdf(document)).ok).toBe(true);
    await vi.waitFor(() => expect(existsSync(gone)).toBe(true));
    await vi.waitFor(async () => expect((await engine.makePdf(document)).ok).toBe(true));
  });

  it('fails in words when the fonts are not there, and when the worker is not', async () => {
    const noFonts = createDocumentEngine({ workerFile: documentsWorker, fontsFolder: folder });
    const noWorker = createDocumentEngine({ workerFile: join(folder, 'nothing.mjs') });
    engines.push(noFonts, noWorker);
    for (const engine of [noFonts, noWorker])
      expect(await engine.makePdf(document)).toMatchObject({ ok: false, error: { code: 'document-failed' } });
  });

  it('loses one document, and not those after it, to what cannot be handed to the worker', async () => {
    const { engine } = engineOver('not-sendable', '');
    const odd = Object.assign({}, document, { odd: () => undefined });
    const [first, second] = await Promise.all([engine.makePdf(odd), engine.makePdf(document)]);
    expect(first).toMatchObject({ ok: false, error: { code: 'document-failed' } });
    expect(second.ok).toBe(true);
  });

  it('fails in words, each time, when no thread can be started', async () => {
    // What cannot be copied to a thread stands in for a computer that has none to give.
    const fontsFolder = (() => '') as unknown as string;
    const logs: LogEntry[] = [];
    const engine = createDocumentEngine({ workerFile: documentsWorker, fontsFolder, log: (entry) => logs.push(entry) });
    for (let time = 0; time < 2; time += 1)
      expect(await engine.makePdf(document)).toMatchObject({ ok: false, error: { code: 'document-failed' } });
    expect(logs).toHaveLength(2);
  });

  // Each document says when it begins and when it ends, and waits until as many have begun as were to be made at once.
  function engineWithDiary(name: string, threads: number, together: number): { engine: DocumentEngine; diary: () => readonly string[] } {
    const workerFile = join(folder, `${name}.mjs`);
    const file = join(folder, `${name}.diary`);
    writeFileSync(file, '');
    writeFileSync(
      workerFile,
      `import { appendFileSync, readFileSync } from 'node:fs';
       import { parentPort, threadId } from 'node:worker_threads';
       const diary = ${JSON.stringify(file)};
       parentPort.on('message', () => {
         appendFileSync(diary, 'begin ' + threadId + '\\n');
         while (readFileSync(diary, 'utf8').split('begin').length <= ${together});
         appendFileSync(diary, 'end ' + threadId + '\\n');
         parentPort.postMessage({ ok: true, value: { bytes: new Uint8Array(1), pages: 1 } });
       });`,
    );
    const engine = createDocumentEngine({ workerFile, threads, timeoutMs: 10_000 });
    engines.push(engine);
    return { engine, diary: () => readFileSync(file, 'utf8').trim().split('\n') };
  }

  it('makes as many at once as it was allowed, each in a thread of its own, and no more', async () => {
    const { engine, diary } = engineWithDiary('two-at-once', 2, 2);
    const made = await Promise.all(Array.from({ length: 6 }, () => engine.makePdf(document)));
    expect(made.every(({ ok }) => ok)).toBe(true);
    let open = 0;
    const most = diary().reduce((seen, line) => Math.max(seen, (open += line.startsWith('begin') ? 1 : -1)), 0);
    expect(most).toBe(2);
    expect(new Set(diary().map((line) => line.split(' ')[1])).size).toBe(2);
  });

  it('asks the same warm thread again of who wants one paper at a time, however many are allowed', async () => {
    const { engine, diary } = engineWithDiary('one-at-a-time', 3, 0);
    for (let time = 0; time < 3; time += 1) expect((await engine.makePdf(document)).ok).toBe(true);
    expect(new Set(diary().map((line) => line.split(' ')[1])).size).toBe(1);
  });

  it('makes nothing once closed', async () => {
    const { engine } = engineOver('closed', '');
    await engine.close();
    expect(await engine.makePdf(document)).toMatchObject({ ok: false, error: { code: 'disconnected' } });
  });

  it('gives the waiting documents up when it is closed', async () => {
    const { engine, logs, met } = engineOver('closed-while-busy', 'for (;;);');
    const waiting = [engine.makePdf(document), engine.makePdf(document)];
    await vi.waitFor(() => expect(existsSync(met)).toBe(true));
    await engine.close();
    for (const result of await Promise.all(waiting)) expect(result).toMatchObject({ ok: false, error: { code: 'disconnected' } });
    // Which is no failure that anybody should look up.
    expect(logs).toEqual([]);
  });
});
