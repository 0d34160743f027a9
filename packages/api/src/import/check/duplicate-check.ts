import { sqlName } from '../../shared/sql-name.js';
import type { Check } from '../kind/import-kind.js';

/** Rows that repeat an earlier row's key. */
export function duplicateCheck(column: string, ...furtherKeys: string[]): Check {
  const keys = [column, ...furtherKeys].map(sqlName).join(', ');
  return {
    column,
    code: 'DUPLICATE',
    sql: `select line, value, array[first_line::text] as args
      from (
        select line, ${sqlName(column)} as value, first_value(line) over (partition by ${keys} order by line) as first_line
        from import_row
      ) r where line > first_line`,
  };
}
