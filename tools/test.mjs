// npm test: the whole check, then the journeys in a real browser on the built application.
import { checkSteps } from './checkSteps.mjs';
import { prepare } from './ensure.mjs';
import { close, runSteps } from './steps.mjs';

await prepare('test');
close(
  await runSteps([
    ...checkSteps,
    {
      name: 'Journeys in a real browser',
      command: ['playwright', 'test', '--reporter=line,json'],
      report: '.cache/playwright.json',
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: '.cache/playwright.json' },
    },
  ]),
);
