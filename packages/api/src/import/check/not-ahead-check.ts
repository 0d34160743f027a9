import { sqlName } from '../../shared/sql-name.js';
import type { Check } from '../kind/import-kind.js';

/** What is reported has happened: days after today (in China) are slips of the pen. */
export function notAheadCheck(column: string): Check {
  const name = sqlName(column);
  return {
    column,
    code: 'DATE_AHEAD',
    sql: `select line, ${name}::text as value, '{}'::text[] as args from import_row
      where ${name} > (now() at time zone 'Asia/Shanghai')::date`,
  };
}
