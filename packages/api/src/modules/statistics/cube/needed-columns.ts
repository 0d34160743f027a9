import type { CubeRequest } from './cube-request.js';

/** Every column that a request groups by, restricts or adds up. */
export function neededColumns({ groups, aggregates }: CubeRequest): string[] {
  return [
    ...new Set([
      'source',
      ...groups.map((group) => group.column),
      ...aggregates.flatMap((aggregate) => [aggregate.column, ...aggregate.where.map(([column]) => column)]),
    ]),
  ];
}
