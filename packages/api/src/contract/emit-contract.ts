import { writeFile } from 'node:fs/promises';
import { buildApiSchema } from '../schema.js';
import { contractFile } from './contract-file.js';
import { printContract } from './print-contract.js';

await writeFile(contractFile, printContract(buildApiSchema()));
console.log('packages/schema/schema.graphql');
