import { jestBase } from '../../jest.base.mjs';

export default { ...jestBase, roots: ['<rootDir>/src', '<rootDir>/test'] };
