// A new vault filled with fictional people. Everything that is made from it is marked SAMPLE.
import { ok } from '../../../shared/base/result.ts';
import type { Command } from '../command.ts';
import { EXIT, wrongUsage } from '../failure.ts';
import { wholeNumber } from '../options.ts';

const MOST_PEOPLE = 100_000;
const USER_NAME = 'S. Sample';

export const sample: Command = {
  name: 'sample',
  summary: 'make a new vault filled with sample people, marked SAMPLE',
  usage: 'accord sample --people N [--seed S] [--vault DIR]',
  options: [
    { name: 'people', takes: 'value', value: 'N', help: `how many people, 1 to ${MOST_PEOPLE}` },
    { name: 'seed', takes: 'value', value: 'S', help: 'the same seed makes the same people (1 if not given)' },
  ],
  notes: ['The people are fictional. Their numbers start with 999, which is kept for tests.'],
  examples: [
    'accord sample --people 20 --vault ./practice',
    'accord sample --people 2000 --seed 7 --vault ./practice --passphrase-stdin --quiet < passphrase.txt',
  ],
  run: async ({ given, call, passphrase, progress }) => {
    const people = wholeNumber(given, 'people', 1, MOST_PEOPLE);
    if (!people.ok) return people;
    if (people.value === undefined)
      return wrongUsage('A sample vault needs a number of people.', 'Add --people N, for example --people 20.');
    const seed = wholeNumber(given, 'seed', 0, 4_294_967_295);
    if (!seed.ok) return seed;
    const chosen = await passphrase('twice');
    if (!chosen.ok) return chosen;
    progress(`Making ${people.value} sample people…`);
    const inputs = { people: people.value, seed: seed.value ?? 1, userName: USER_NAME, passphrase: chosen.value };
    const made = await call('vault.createSample', inputs);
    if (!made.ok) return made;
    return ok({
      exitCode: EXIT.done,
      value: { vaultId: made.value.vaultId, vaultName: made.value.vaultName, sample: true, people: inputs.people, seed: inputs.seed },
      lines: [],
      words: [
        `A vault with ${inputs.people} sample ${inputs.people === 1 ? 'person' : 'people'} is ready. What it prints is marked SAMPLE.`,
      ],
    });
  },
};
