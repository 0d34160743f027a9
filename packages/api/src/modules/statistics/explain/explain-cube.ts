import { type QueryExecutorProvider, sql } from 'kysely';
import type { CubeRequest } from '../cube/cube-request.js';
import { cubeSql } from '../cube/cube-sql.js';
import type { MeasuredRunType } from '../types/measured-run.type.js';
import type { ExplainedPlan } from './plan-node.js';
import { readableSql } from './readable-sql.js';
import { rowsTouched } from './rows-touched.js';

/** The statement of a cube, what PostgreSQL expects of it and, if it was run for that, what it did. */
export interface ExplainedCube {
  sql: string;
  estimatedRows: number | null;
  estimatedCost: number | null;
  measured: MeasuredRunType | null;
}

/** Has PostgreSQL plan the statement of a cube; only `analyze` runs it. Of persons neither: what it expects and reads tells how many there are. */
export async function explainCube(
  db: QueryExecutorProvider,
  request: CubeRequest,
  analyze: boolean,
): Promise<ExplainedCube> {
  const statement = cubeSql(request);
  const text = readableSql(statement.compile(db).sql);
  if (request.fact.sensitive) return { sql: text, estimatedRows: null, estimatedCost: null, measured: null };
  const options = sql.raw(analyze ? 'analyze, buffers, timing off, format json' : 'format json');
  const { rows } = await sql<{ 'QUERY PLAN': ExplainedPlan[] }>`explain (${options}) ${statement}`.execute(db);
  const plan = rows[0]?.['QUERY PLAN'][0] as ExplainedPlan;
  return {
    sql: text,
    estimatedRows: Math.round(plan.Plan['Plan Rows']),
    estimatedCost: plan.Plan['Total Cost'],
    measured: analyze ? measuredRun(plan) : null,
  };
}

function measuredRun({ Plan: plan, 'Execution Time': milliseconds = 0 }: ExplainedPlan): MeasuredRunType {
  return {
    rows: Math.round((plan['Actual Rows'] ?? 0) * (plan['Actual Loops'] ?? 1)),
    rowsTouched: rowsTouched(plan),
    pages: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
    milliseconds,
  };
}
