import type { QueryExecutorProvider } from 'kysely';
import { memberOfStored } from '../catalogue/dimension-members.js';
import { type Coordinates, type Cube, type CubeCell, cellKey, total } from './cube.js';
import type { CubeRequest } from './cube-request.js';
import { cubeSql } from './cube-sql.js';
import { readsBalances } from './subtree-changes-sql.js';

/** What a cube's statement gives for one cell and instant. */
export type CubeRow = Record<string, string | number | null>;

/** A cube, and the state of its fact that it was read in; null where that is not known (see factStateSql). */
export interface ReadCube extends Cube {
  state: string | null;
}

/** Reads a fact's balances in one statement; what the ledger gives is added up from instant to instant. */
export async function readCube(db: QueryExecutorProvider, request: CubeRequest): Promise<ReadCube> {
  return cubeOf((await cubeSql(request).execute(db)).rows, request);
}

/** The cube that the rows of its statement make. */
export function cubeOf(rows: readonly CubeRow[], request: CubeRequest): ReadCube {
  const cells = new Map<string, CubeCell>();
  const dimensions = request.groups.map((group) => group.dimension);
  for (const row of rows) {
    const at = coordinatesOf(row, request);
    const key = cellKey(dimensions, at);
    const cell = cells.get(key) ?? emptyCell(at, request);
    cells.set(key, cell);
    addRow(cell, row, request);
  }
  if (!readsBalances(request)) for (const cell of cells.values()) accumulate(cell);
  return {
    instants: request.instants,
    dimensions,
    aggregates: new Map(request.aggregates.map((aggregate) => [aggregate.id, aggregate])),
    cells,
    state: (rows[0]?.state as string | null | undefined) ?? null,
  };
}

function coordinatesOf(row: CubeRow, { groups }: CubeRequest): Coordinates {
  const at: Coordinates = {};
  groups.forEach((group, index) => {
    const summed = Number(row.summed_over) & (1 << (groups.length - 1 - index));
    at[group.dimension] = summed ? total : memberOfStored(group.dimension, row[group.column] ?? null);
  });
  return at;
}

function emptyCell(at: Coordinates, { aggregates, instants }: CubeRequest): CubeCell {
  return {
    at,
    sums: new Map(aggregates.map((aggregate) => [aggregate.id, instants.map(() => null)])),
    provenance: instants.map(() => 0),
  };
}

function addRow(cell: CubeCell, row: CubeRow, { aggregates }: CubeRequest): void {
  const bucket = Number(row.bucket);
  cell.provenance[bucket] = Math.max(cell.provenance[bucket] ?? 0, Number(row.provenance));
  aggregates.forEach((aggregate, index) => {
    const sum = row[`sum_${index}`];
    const sums = cell.sums.get(aggregate.id);
    if (sums && sum !== null) sums[bucket] = BigInt(sum as string);
  });
}

function accumulate(cell: CubeCell): void {
  for (const sums of cell.sums.values()) {
    for (let i = 1; i < sums.length; i += 1) {
      const before = sums[i - 1] ?? null;
      const change = sums[i] ?? null;
      sums[i] = before === null ? change : before + (change ?? 0n);
    }
  }
  for (let i = 1; i < cell.provenance.length; i += 1) {
    cell.provenance[i] = Math.max(cell.provenance[i - 1] ?? 0, cell.provenance[i] ?? 0);
  }
}
