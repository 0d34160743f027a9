import { createHash } from 'node:crypto';
import type { Fact, Rollup } from '../define-fact.js';
import { foldFunctionSql } from './fold-function-sql.js';
import { rebuildFunctionSql } from './rebuild-function-sql.js';
import { rollupTableSql } from './rollup-table-sql.js';

/** All DDL of a rollup. `state.declaration` names the text it was made from. */
export function rollupSql(fact: Fact, rollup: Rollup): string[] {
  const statements = [...rollupTableSql(fact, rollup), foldFunctionSql(fact, rollup), rebuildFunctionSql(fact, rollup)];
  return [...statements, `update rollup.state set declaration = '${digest(statements)}' where name = '${rollup.name}'`];
}

const digest = (statements: readonly string[]) =>
  createHash('sha256').update(statements.join(';\n')).digest('hex').slice(0, 16);
