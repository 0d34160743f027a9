import { describe, expect, it } from '@jest/globals';
import { childDivisions } from './divisions.js';
import { tileMaps } from './tile-map.js';

const maps = Object.entries(tileMaps);

describe('tileMaps', () => {
  it('exist for Shandong, Linyi and Baoji', () => {
    expect(Object.keys(tileMaps)).toEqual(['370000', '371300', '610300']);
  });

  it.each(maps)('%s shows each of its divisions once', (code, tiles) => {
    expect(tiles.map((tile) => tile.code).sort()).toEqual(childDivisions(code).map((child) => child.code));
  });

  it.each(maps)('%s has no two tiles on one square and starts at the corner', (_, tiles) => {
    expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(tiles.length);
    expect(Math.min(...tiles.map((tile) => tile.column))).toBe(0);
    expect(Math.min(...tiles.map((tile) => tile.row))).toBe(0);
  });

  it('lie roughly right: 德州 north of 菏泽, 威海 east of 青岛, 平邑 west of 莒南, 陇县 north of 太白', () => {
    const at = (map: string, code: string) => tileMaps[map]!.find((tile) => tile.code === code)!;
    expect(at('370000', '371400').row).toBeLessThan(at('370000', '371700').row);
    expect(at('370000', '371000').column).toBeGreaterThan(at('370000', '370200').column);
    expect(at('371300', '371326').column).toBeLessThan(at('371300', '371327').column);
    expect(at('610300', '610327').row).toBeLessThan(at('610300', '610331').row);
  });
});
