// Random lives of one plan. After each step: what was agreed has the bytes it had, one version is in force at most and one is
// open at most, the trail has no gap, and every version is what was worked out by hand.
import fc from 'fast-check';
import { afterAll, test, expect } from 'vitest';
import { OFFERED_EVENTS } from '../../shared/api/contract.ts';
import { addTestPerson, createUnlockedTestApp } from '../support/testApp.ts';
import { workbench } from '../unit/cli/accord.ts';
import type { Model } from './versionModel.ts';
import {
  agree,
  agreeTheOpenOne,
  attack,
  holdsInFile,
  inFile,
  known,
  LET_HAPPEN,
  listFromOutside,
  move,
  reissue,
  signBy,
  start,
  write,
  type Real,
  type Step,
} from './versionMoves.ts';

const LONG = process.env['ACCORD_SOAK'] !== undefined;
const RUNS = LONG ? 150 : 3;
const STEPS = LONG ? 40 : 16;

const outside = workbench();
afterAll(outside.clear);

// Gives how many versions were agreed in it.
async function live(steps: Iterable<Step>, without?: string): Promise<number> {
  let moment = Date.UTC(2026, 10, 21, 10);
  const made = await createUnlockedTestApp({ now: () => new Date((moment += 10) - 10) });
  try {
    const plan = await addTestPerson(made, 'Test', 'Amina');
    const real: Real = { made, plan, agreed: new Map() };
    if (without !== undefined) await inFile(real, (store) => store.write((writing) => writing.define(`DROP TRIGGER ${without}`)));
    const setup = (): { readonly model: Model; readonly real: Real } => {
      const model: Model = { versions: [], count: 0 };
      known(model, plan);
      return { model, real };
    };
    await fc.asyncModelRun(setup, steps);
    await inFile(real, (store) => holdsInFile(real, store));
    return real.agreed.size;
  } finally {
    await made.close();
  }
}

const draw = fc.nat(7);
const oneStep = [
  draw.map(start),
  draw.map(reissue),
  fc.tuple(draw, fc.boolean(), fc.constantFrom('page' as const, 'rest' as const)).map(([at, stale, what]) => write(at, stale, what)),
  fc
    .tuple(draw, fc.constantFrom(...OFFERED_EVENTS), fc.constantFrom(undefined, 'A reason.'))
    .map(([at, event, why]) => move(at, event, why)),
  fc
    .tuple(draw, fc.constantFrom('decisionMaker' as const, 'clinician' as const, 'owner' as const, 'checker' as const))
    .map(([at, part]) => signBy(at, part)),
  draw.map(agree),
  fc.constant(agreeTheOpenOne),
  fc.constant(agreeTheOpenOne),
  fc.constant(attack),
  fc.constant(listFromOutside(outside)),
];

test(`${RUNS} lives of a plan keep every promise`, { timeout: RUNS * STEPS * 20_000 }, async () => {
  let agreements = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(oneStep, { maxCommands: STEPS, size: 'max' }), async (steps) => {
      agreements += await live(steps);
    }),
    { numRuns: RUNS, endOnFailure: !LONG },
  );
  // Lives in which nothing was ever agreed would show little; of a few, all may be short.
  expect(agreements).toBeGreaterThanOrEqual(LONG ? RUNS : 0);
});

// The same steps with one guard of the file taken away: the model notices, so it would notice a guard that was lost.
const settled = [agreeTheOpenOne, attack];
const life = [agreeTheOpenOne, reissue(0), write(1, false, 'page'), attack];

test('a life that goes as it should, for the controls below', { timeout: 60_000 }, async () => {
  expect(await live(life)).toBe(1);
});

test.each([
  ['only_drafts_change', life],
  ['reissue_keeps_the_rest', life],
  ['status_follows_the_arrows', settled],
  ['superseded_by_a_newer_one', settled],
  ['signature_stands', settled],
  ['audit_is_not_changed', settled],
] as const)('without %s the model goes red', { timeout: 60_000 }, async (trigger, steps) => {
  await expect(live(steps, trigger)).rejects.toThrow(LET_HAPPEN);
});
