import type { Check } from '../kind/import-kind.js';
import { referenceCheck } from './reference-check.js';

/** A row's division and management area must be known; a retired division is worth a second look. */
export const divisionChecks: readonly Check[] = [
  referenceCheck('divisionCode', 'division', 'UNKNOWN_DIVISION'),
  {
    column: 'divisionCode',
    code: 'RETIRED_DIVISION',
    sql: `select r.line, r.division_code as value, array[d.valid_to::text, coalesce(concat_ws(' ', s.code, s.name), '')] as args
      from import_row r join division d on d.code = r.division_code left join division s on s.code = d.successor_code
      where d.valid_to is not null`,
  },
  referenceCheck('managementAreaCode', 'management_area', 'UNKNOWN_MANAGEMENT_AREA', {
    args: `array[(select string_agg(m.code || ' ' || m.name, ', ' order by m.code) from management_area m)]`,
  }),
];
