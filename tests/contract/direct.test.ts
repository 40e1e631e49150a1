import { createTestApp } from '../support/testApp.ts';
import { contractSuite } from './contractSuite.ts';

contractSuite('called directly', async () => {
  const { app, close } = createTestApp();
  return { connect: () => app.dispatch, close };
});
