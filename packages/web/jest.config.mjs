import { jestBase } from '../../jest.base.mjs';

export default {
  ...jestBase,
  testEnvironment: '<rootDir>/src/testing/browser-environment.mjs',
  roots: ['<rootDir>/src'],
  setupFiles: ['<rootDir>/src/testing/setup.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/library.ts'],
  testTimeout: 30_000,
  moduleNameMapper: {
    '\\.css$': '<rootDir>/src/testing/style-stub.ts',
    '^antd/es/(.*)$': 'antd/lib/$1',
    ...jestBase.moduleNameMapper,
  },
};
