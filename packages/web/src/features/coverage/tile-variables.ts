import { parseDivisionCode } from '@uniongraph/schema/codes/division-code';
import { type CoverageTile, coverageTiles } from './coverage-tiles.js';

type TileVariables = Record<(typeof coverageTiles)[CoverageTile], boolean>;

/** Which tiles to ask for: a county has no areas below it and shows its organizations instead of a ranking. */
export function tileVariables(area: string, leftOut: readonly string[]): TileVariables {
  const code = parseDivisionCode(area);
  const isCounty = code.ok && code.value.level === 'COUNTY';
  const entries = Object.entries(coverageTiles).map(([tile, variable]) => {
    const fits = tile === 'ranking' ? !isCounty : tile === 'organizations' ? isCounty : true;
    return [variable, fits && !leftOut.includes(tile)];
  });
  return Object.fromEntries(entries) as TileVariables;
}
