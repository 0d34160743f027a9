import { jestBase } from '../../jest.base.mjs';

export default {
  ...jestBase,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  globalSetup: '<rootDir>/test/testkit/jest.global-setup.mjs',
  globalTeardown: '<rootDir>/test/testkit/jest.global-teardown.mjs',
};
