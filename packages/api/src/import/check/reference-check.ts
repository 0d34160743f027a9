import { sqlName } from '../../shared/sql-name.js';
import type { FaultCode } from '../fault/fault-texts.js';
import type { Check } from '../kind/import-kind.js';

/** Rows that name something which neither a table nor, with `inFile`, the file itself has. */
export function referenceCheck(
  column: string,
  table: string,
  code: FaultCode,
  { inFile = false, args = `'{}'::text[]` }: { inFile?: boolean; args?: string } = {},
): Check {
  const name = sqlName(column);
  const isAbsentFrom = (other: string) => `not exists (select from ${other} t where t.code = r.${name})`;
  const unknownAmong = (rows: string, known: readonly string[]) =>
    `select r.line, r.${name} as value, ${args} as args from ${rows} r
      where ${[`r.${name} is not null`, ...known.map(isAbsentFrom)].join(' and ')}`;
  return {
    column,
    code,
    sql: unknownAmong('import_row', inFile ? [table, 'import_row'] : [table]),
    partSql: unknownAmong('import_part', inFile ? [table, 'import_row', 'import_part'] : [table]),
  };
}
