import { jestBase } from '../../../jest.base.mjs';

/** Journeys in a real browser against the built program with its demonstration data. */
export default {
  ...jestBase,
  rootDir: '.',
  testMatch: ['**/*.journey.test.ts'],
  globalSetup: './support/start-program.mjs',
  globalTeardown: './support/stop-program.mjs',
  testTimeout: 60_000,
  // Each has a browser of its own, and more than two would wait for the one program.
  maxWorkers: 2,
};
