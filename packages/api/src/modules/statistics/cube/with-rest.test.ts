import { expect, it } from '@jest/globals';
import { type Coordinates, type Cube, cellKey, Rest, total } from './cube.js';
import { withRest } from './with-rest.js';

it('adds a cell for the rest at every place of the other dimensions, and keeps the others', () => {
  const places = ['a', 'b', 'c'].flatMap((AREA): Coordinates[] => [
    { AREA, INDUSTRY: 'C' },
    { AREA, INDUSTRY: total },
  ]);
  const cube: Cube = {
    instants: ['2022-12-31'],
    dimensions: ['AREA', 'INDUSTRY'],
    aggregates: new Map(),
    cells: new Map(),
  };
  for (const at of places)
    cube.cells.set(cellKey(cube.dimensions, at), { at, sums: new Map([['units', [2n]]]), provenance: [1] });
  const rest = new Rest('2022', (at) => at.AREA !== 'a');
  const { cells } = withRest(cube, 'AREA', [rest]);
  expect(cells.size).toBe(8);
  for (const INDUSTRY of ['C', total] as const)
    expect(cells.get(cellKey(cube.dimensions, { AREA: rest, INDUSTRY }))?.sums.get('units')).toEqual([4n]);
  expect(cube.cells.size).toBe(6);
});
