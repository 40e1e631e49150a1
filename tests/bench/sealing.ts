// From the passphrase to an agreed version with its paper made and read back; and the check of that paper.
import { agree, readyPlan, recordSignature, SIGNATURES } from '../support/agreeing.ts';
import { valueOf } from '../support/testApp.ts';
import { median, type Measurement } from './measurement.ts';

const ROUNDS = 3;
const CHECKS = 10;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

interface Round {
  readonly sealing: number;
  readonly verifying: number;
  readonly pages: number;
}

// A vault of its own, so that the worker is cold, as it is for whoever agrees one plan a day.
async function round(): Promise<Round> {
  const at = await readyPlan();
  try {
    for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
    const sealing = await timed(async () => valueOf(await agree(at)));
    const { base64, pages = Number.NaN } = valueOf(await at.made.call('documents.make', { planId: at.plan.planId, document: 'full' }));
    const checks: number[] = [];
    for (let time = 0; time < CHECKS; time += 1)
      checks.push(await timed(async () => valueOf(await at.made.call('verify.file', { base64 }))));
    return { sealing, verifying: median(checks), pages };
  } finally {
    await at.made.close();
  }
}

export async function measureSealing(): Promise<readonly Measurement[]> {
  const rounds: Round[] = [];
  for (let time = 0; time < ROUNDS; time += 1) rounds.push(await round());
  const detail = `${rounds[0]?.pages ?? 0} pages, median of ${ROUNDS}`;
  return [
    { name: 'sealing', value: median(rounds.map(({ sealing }) => sealing)), detail },
    { name: 'verifying', value: median(rounds.map(({ verifying }) => verifying)), detail: `${detail} times ${CHECKS}` },
  ];
}
