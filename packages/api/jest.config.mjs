import { jestBase } from '../../jest.base.mjs';

export default {
  ...jestBase,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testSequencer: '<rootDir>/test/testkit/jest.longest-first.mjs',
  globalSetup: '<rootDir>/test/testkit/jest.global-setup.mjs',
  globalTeardown: '<rootDir>/test/testkit/jest.global-teardown.mjs',
};
