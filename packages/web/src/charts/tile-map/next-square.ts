import type { Place } from './place-squares.js';

const directions: Record<string, { column: number; row: number }> = {
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
  ArrowUp: { column: 0, row: -1 },
  ArrowDown: { column: 0, row: 1 },
};

/** The square that an arrow key leads to: the nearest one that lies that way; undefined at the edge. */
export function nextSquare<Square extends Place>(
  squares: readonly Square[],
  from: Place,
  key: string,
): Square | undefined {
  if (key === 'Home') return squares[0];
  if (key === 'End') return squares.at(-1);
  const way = directions[key];
  if (!way) return undefined;
  const distance = (square: Place) => {
    const along = (square.column - from.column) * way.column + (square.row - from.row) * way.row;
    const across = Math.abs((square.column - from.column) * way.row) + Math.abs((square.row - from.row) * way.column);
    return along > 0 ? along + across * 2 : Number.POSITIVE_INFINITY;
  };
  const [nearest] = [...squares].sort((a, b) => distance(a) - distance(b));
  return nearest && Number.isFinite(distance(nearest)) ? nearest : undefined;
}
