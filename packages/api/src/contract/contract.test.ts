import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { buildApiSchema } from '../schema.js';
import { contractFile } from './contract-file.js';
import { printContract } from './print-contract.js';

it('is committed as the API prints it: run `npm run schema:emit` and read the difference', async () => {
  expect(await readFile(contractFile, 'utf8')).toBe(printContract(buildApiSchema()));
});
