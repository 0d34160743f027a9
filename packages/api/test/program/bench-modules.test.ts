import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../../../..');
const bench = join(root, 'bench');

/** Modules of the compiled program that the benchmark loads by their path. */
const loaded = readdirSync(bench, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mjs') && !file.includes('node_modules'))
  .flatMap((file) => [...readFileSync(join(bench, file), 'utf8').matchAll(/apiModule\('(?<path>[^']+)\.js'\)/g)])
  .map((found) => found.groups!.path!);

it('has every module that the benchmark loads', () => {
  expect(loaded.length).toBeGreaterThan(8);
  expect(loaded.filter((path) => !existsSync(join(root, 'packages/api/src', `${path}.ts`)))).toEqual([]);
});
