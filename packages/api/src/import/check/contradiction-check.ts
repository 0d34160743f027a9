import { sqlName } from '../../shared/sql-name.js';
import type { Check } from '../kind/import-kind.js';

/** Rows that say something else of a column than the first row with the same keys does. */
export function contradictionCheck(column: string, keys: readonly string[], where = 'true'): Check {
  const name = sqlName(column);
  const group = keys.map(sqlName).join(', ');
  return {
    column,
    code: 'CONTRADICTS',
    sql: `select line, value, array[first_line::text, first_said] as args
      from (
        select line, coalesce(${name}::text, '') as value, first_value(line) over w as first_line,
          coalesce(first_value(${name}::text) over w, '') as first_said
        from import_row where ${where} window w as (partition by ${group} order by line)
      ) r where value <> first_said`,
  };
}
