// The command line as a process: lends the core what it needs, and sees to it that nobody ever meets a stack trace.
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { version } from '../../package.json';
import { createClient, type Client } from '../../shared/api/client.ts';
import { appError, type AppError } from '../../shared/api/errors.ts';
import { createApp } from '../core/app.ts';
import { openLog } from '../core/logFile.ts';
import { stackFrames } from '../core/stackFrames.ts';
import { standardPorts } from '../core/standardPorts.ts';
import { DOCUMENTS_AT_ONCE } from './documentsAtOnce.ts';
import { EXIT, failureWords } from './failure.ts';
import { run } from './run.ts';
import { openVoice } from './voice.ts';

const now = (): Date => new Date();
const log = openLog('cli');
const voice = openVoice(process.stdout, process.stderr);
const stop = new AbortController();
let asksToStop = false;

// Words and a reference for a person; where in the code it was, for the log.
function bug(fault: unknown): AppError {
  const reference = randomUUID().slice(0, 8).toUpperCase();
  log({ level: 'error', message: 'A bug was caught on the command line.', reference, stack: stackFrames(fault).join('\n') });
  return appError('internal', { safe: 'Everything that was saved before is stored.', reference });
}

function leaveAtOnce(fault: unknown): never {
  voice.complain(failureWords(bug(fault)));
  process.exit(EXIT.someFailed);
}

async function withCore<Value>(vaultFolder: string | undefined, work: (call: Client) => Promise<Value>): Promise<Value> {
  const documentsWorker = join(import.meta.dirname, 'documents-worker.js');
  const lent = { host: 'cli', version, documentsWorker, documentThreads: DOCUMENTS_AT_ONCE, log } as const;
  const app = createApp(standardPorts(lent, vaultFolder === undefined ? undefined : resolve(vaultFolder)));
  try {
    return await work(createClient(app.dispatch));
  } finally {
    await app.close();
  }
}

process.on('uncaughtException', leaveAtOnce);
process.on('unhandledRejection', leaveAtOnce);
process.on('SIGINT', () => {
  if (asksToStop && !stop.signal.aborted) {
    stop.abort();
    voice.complain('Stopping after the document under way. Press Ctrl+C again to stop at once.');
    return;
  }
  voice.complain('Stopped. What was stored or written before is whole.');
  process.exit(EXIT.stopped);
});

process.exitCode = await run(process.argv.slice(2), {
  voice,
  version,
  now,
  stop: stop.signal,
  withCore,
  bug,
  askToStop: () => {
    asksToStop = true;
  },
});
