export interface Place {
  code: string;
  column: number;
  row: number;
}

/**
 * Puts every area on the grid: where the hand-drawn map has it, the others in rows of their own below. Without a map
 * all are laid out in the order of their codes, eight a row.
 */
export function placeSquares(codes: readonly string[], drawn: readonly Place[] | undefined): Place[] {
  const known = new Map(drawn?.map((tile) => [tile.code, tile]));
  const placed = codes.flatMap((code) => known.get(code) ?? []);
  const rest = codes.filter((code) => !known.has(code)).sort();
  const firstRow = placed.length === 0 ? 0 : Math.max(...placed.map((tile) => tile.row)) + 1;
  const width = placed.length === 0 ? 8 : Math.max(...placed.map((tile) => tile.column)) + 1;
  const below = rest.map((code, index) => ({
    code,
    column: index % width,
    row: firstRow + Math.floor(index / width),
  }));
  return [...placed, ...below];
}
