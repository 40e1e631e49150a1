// A process of its own that makes a batch of full plans with as many threads as it is told, so that whoever starts it can
// say how many cores it may have. Prints how long it took and how long this process, the host, was held up at most.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { createDocumentEngine } from '../../electron/core/documents/engine.ts';
import { makeWith, tenPages } from './documentsContent.ts';

const [threads = NaN, count = NaN] = process.argv.slice(2).map(Number);
const WARM_UP_EACH = 4;

const engine = createDocumentEngine({ workerFile: join(import.meta.dirname, '../../dist/node/documents-worker.js'), threads });
const batch = (size: number): Promise<unknown> => Promise.all(Array.from({ length: size }, (_, time) => makeWith(engine, tenPages(time))));

await batch(threads * WARM_UP_EACH);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const before = performance.now();
await batch(count);
const took = performance.now() - before;
delay.disable();
await engine.close();
console.log(JSON.stringify({ took, blocked: delay.max / 1e6 }));
