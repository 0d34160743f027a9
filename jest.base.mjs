/** Shared Jest settings: ESM, compiled by swc, one test file per source file. */
export const jestBase = {
  testEnvironment: 'node',
  // Jest would leave one core idle, on a machine of two the half of it.
  maxWorkers: '100%',
  // Modules of a finished file are not given back by the VM: a worker that holds too many is replaced.
  workerIdleMemoryLimit: '1GB',
  // No test is timed; this only ends one that hangs, on a slow machine too.
  testTimeout: 120_000,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
