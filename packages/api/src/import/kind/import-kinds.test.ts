import { expect, it } from '@jest/globals';
import { importKinds } from './import-kinds.js';

it.each(importKinds.map((kind) => [kind.name, kind] as const))(
  '%s has an example that it would take',
  (_name, kind) => {
    const cells = kind.columns.filter(({ example }) => example !== '');
    const refused = cells.filter(({ reader, example }) => typeof reader.read(example) !== 'string');
    expect(refused.map(({ key, example }) => `${key}: ${example}`)).toEqual([]);
    expect(cells.length).toBeGreaterThan(0);
  },
);
