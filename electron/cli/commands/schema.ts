// The form of a plan file, for whoever writes or reads plan files with other tools.
import { ok } from '../../../shared/base/result.ts';
import { planJsonSchema } from '../../../shared/plan/jsonSchema.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../failure.ts';

export const schema: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of a plan file',
  usage: 'accord schema [--json]',
  options: [],
  notes: [
    'JSON Schema 2020-12, made from the plan definition of this Accord. With --json it stands on one line. A schema cannot\nsay everything: `accord check FILE` also refuses hidden characters and two rows with one id.',
  ],
  examples: ['accord schema > plan.schema.json', 'accord schema --json'],
  run: () => {
    const value = planJsonSchema();
    return Promise.resolve(ok({ exitCode: EXIT.done, value, lines: [JSON.stringify(value, null, 2)], words: [] }));
  },
};
