import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { columnPath } from './column-path.js';
import type { HeaderCell, HeaderStep, LeafColumn } from './table-model.js';

/**
 * Merges equal neighbours of the columns' paths into header cells, level by level; a path that ends early reaches down
 * to the last row.
 */
export function headerRows(columns: readonly LeafColumn[], pivot: StatisticsDimension | null): HeaderCell[][] {
  const paths = columns.map((column) => columnPath(column, pivot, columns));
  const depth = Math.max(1, ...paths.map((path) => path.length));
  return Array.from({ length: depth }, (_, level) => {
    const cells: HeaderCell[] = [];
    let start = 0;
    while (start < paths.length) {
      const path = paths[start] ?? [];
      const step = path[level];
      let end = start + 1;
      while (step && end < paths.length && samePrefix(path, paths[end] ?? [], level)) end += 1;
      if (step) {
        const isLeaf = level === path.length - 1;
        const rowSpan = isLeaf ? depth - level : 1;
        const key = path
          .slice(0, level + 1)
          .map((each) => each.key)
          .join('|');
        cells.push({ key, step, colSpan: end - start, rowSpan, column: isLeaf ? (columns[start] ?? null) : null });
      }
      start = end;
    }
    return cells;
  });
}

const samePrefix = (left: HeaderStep[], right: HeaderStep[], level: number) =>
  left.slice(0, level + 1).every((step, index) => step.key === right[index]?.key);
