interface Span {
  colSpan: number;
  rowSpan: number;
}

/**
 * Puts merged cells on a grid: each cell stands where its merge begins, the places it covers are null. Cells of a row
 * go to the first free place from the left, as in an HTML table.
 */
export function placeMerged<Cell extends Span>(rows: readonly (readonly Cell[])[], columns: number): (Cell | null)[][] {
  const grid: (Cell | null | undefined)[][] = rows.map(() => Array.from({ length: columns }));
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row) {
      while (left < columns && grid[top]?.[left] !== undefined) left += 1;
      for (let line = top; line < Math.min(rows.length, top + cell.rowSpan); line += 1) {
        grid[line]?.fill(null, left, left + cell.colSpan);
      }
      const line = grid[top];
      if (line) line[left] = cell;
    }
  });
  return grid.map((row) => row.map((cell) => cell ?? null));
}
