// npm run check: everything but the browser journeys.
import { checkSteps } from './checkSteps.mjs';
import { prepare } from './ensure.mjs';
import { close, runSteps } from './steps.mjs';

await prepare('check');
close(await runSteps(checkSteps));
