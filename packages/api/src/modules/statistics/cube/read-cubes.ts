import { type QueryExecutorProvider, sql } from 'kysely';
import type { CubeRequest } from './cube-request.js';
import { cubeSql } from './cube-sql.js';
import { type CubeRow, cubeOf, type ReadCube } from './read-cube.js';

/** Reads the cubes of several requests of the same groups in one statement. */
export async function readCubes(db: QueryExecutorProvider, requests: readonly CubeRequest[]): Promise<ReadCube[]> {
  const width = Math.max(...requests.map(({ aggregates }) => aggregates.length));
  const parts = requests.map((request, part) => {
    const columns = ['bucket', 'summed_over', ...request.groups.map(({ column }) => column), 'provenance', 'state'];
    const sums = Array.from({ length: width }, (_, index) =>
      index < request.aggregates.length
        ? sql`${sql.ref(`sum_${index}`)}`
        : sql`null::numeric as ${sql.ref(`sum_${index}`)}`,
    );
    return sql`select ${sql.lit(part)} as part, ${sql.join([...columns.map((name) => sql.ref(name)), ...sums])}
      from (${cubeSql(request)}) cube`;
  });
  const { rows } = await sql<CubeRow>`${sql.join(parts, sql` union all `)}`.execute(db);
  return requests.map((request, index) =>
    cubeOf(
      rows.filter(({ part }) => part === index),
      request,
    ),
  );
}
