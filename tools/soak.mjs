// npm run soak: the reliability tests in their long form, with hundreds of kills instead of a few, and the editor against
// its model for hours instead of a minute.
import { prepare } from './ensure.mjs';
import { close, runSteps } from './steps.mjs';

await prepare('test');
close(
  await runSteps([
    {
      name: 'Reliability tests, long',
      command: [
        'vitest',
        'run',
        'tests/reliability',
        '--testTimeout=3600000',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=.cache/soak.json',
      ],
      report: '.cache/soak.json',
      env: { ACCORD_SOAK: '1' },
    },
    {
      name: 'The editor against its model, long',
      command: ['playwright', 'test', 'tests/e2e/editorModel.spec.ts', '--project=web', '--reporter=line,json'],
      report: '.cache/soakModel.json',
      env: { ACCORD_SOAK: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: '.cache/soakModel.json' },
    },
  ]),
);
