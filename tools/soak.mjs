// npm run soak: the reliability tests in their long form, with hundreds of kills instead of a few.
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
  ]),
);
