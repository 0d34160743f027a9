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
  return {
    column,
    code,
    sql: `select r.line, r.${name} as value, ${args} as args from import_row r
      where r.${name} is not null
        and not exists (select from ${table} t where t.code = r.${name})
        ${inFile ? `and not exists (select from import_row f where f.code = r.${name})` : ''}`,
  };
}
