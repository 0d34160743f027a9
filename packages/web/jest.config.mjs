import { jestBase } from '../../jest.base.mjs';

export default {
  ...jestBase,
  testEnvironment: 'jsdom',
  roots: ['<rootDir>/src'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/src/testing/style-stub.ts',
    '^antd/es/(.*)$': 'antd/lib/$1',
    ...jestBase.moduleNameMapper,
  },
};
