import { writeFile } from 'node:fs/promises';
import { printLimits } from '../limits/print-limits.js';
import { buildApiSchema } from '../schema.js';
import { contractFile, limitsFile } from './contract-file.js';
import { printContract } from './print-contract.js';

await writeFile(contractFile, printContract(buildApiSchema()));
await writeFile(limitsFile, printLimits());
console.log('packages/schema/schema.graphql\ndocs/limits.md');
