// The editor against the plainest editor there can be: a few strings, a list, and whole states to go back to. Whatever
// somebody does, in whatever order, the screen says what the model says; after each lock and at the end the store does too.
// Its long form runs with `npm run soak`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { newPlanContent } from '../../shared/plan/planContent.ts';
import { test } from './support/app.ts';
import { startModel } from './support/editorModel.ts';
import { commands } from './support/editorMoves.ts';
import { startHand } from './support/editorHand.ts';
import { makeVaultWith } from './support/vaultWith.ts';

const SOAK = process.env['ACCORD_SOAK'] === '1';
const RUNS = SOAK ? 150 : 3;
const MOVES = SOAK ? 60 : 22;
const SEED = SOAK ? Date.now() % 2_147_483_647 : 20_261_125;

const plan = newPlanContent({
  person: { familyName: 'Test', givenName: 'Amina' },
  healthNeeds: {
    needs: [
      { id: 'first', answers: { title: 'Unsafe swallow' } },
      { id: 'second', answers: { title: 'Tires by noon' } },
    ],
  },
});

test('any sequence of moves: the screen, the store and the model agree', async ({ stage }) => {
  test.setTimeout(SOAK ? 4 * 3_600_000 : 240_000);
  await fc.assert(
    fc.asyncProperty(commands(MOVES), async (moves) => {
      const home = mkdtempSync(join(tmpdir(), 'accord-model-'));
      const folder = join(home, 'Vault');
      await makeVaultWith(folder, plan);
      const open = () =>
        stage.open(['--host', 'loopback', '--vault', folder], { XDG_DATA_HOME: dirname(folder), LOCALAPPDATA: dirname(folder) });
      const hand = await startHand(folder, open);
      try {
        const model = startModel(plan.answers);
        await fc.asyncModelRun(() => ({ model, real: hand }), moves);
        await hand.lock();
        await hand.storeAgrees(model.now());
      } finally {
        await hand.end();
        rmSync(home, { recursive: true, force: true });
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: !SOAK, verbose: 1 },
  );
});
