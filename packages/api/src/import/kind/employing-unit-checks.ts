import { contradictionCheck } from '../check/contradiction-check.js';
import type { Check, Has } from './import-kind.js';

const aboutTheUnit = [
  'name',
  'divisionCode',
  'managementAreaCode',
  'industrySection',
  'unitCategoryCode',
  'registeredOn',
  'deregisteredOn',
];

const repeated = 'line in (select line from import_repeated)';
const coverageKey = 'uscc, union_state, organization_code, valid_from';

/** What may not stand twice, contradict itself or overlap among the rows of one unit. */
export const employingUnitChecks = (has: Has): Check[] => [
  {
    column: 'uscc',
    code: 'DUPLICATE',
    sql: `select line, uscc as value, array[first_line::text] as args
      from (
        select line, uscc, first_value(line) over (partition by ${coverageKey}, source, as_of order by line) as first_line
        from import_row where ${repeated}
      ) r where line > first_line`,
  },
  ...aboutTheUnit.map((column) => contradictionCheck(column, ['uscc'], repeated)),
  contradictionCheck('employees', ['uscc', 'source', 'asOf'], `employees is not null and ${repeated}`),
  contradictionCheck(
    'validTo',
    ['uscc', 'unionState', 'organizationCode', 'validFrom'],
    `valid_from is not null and ${repeated}`,
  ),
  {
    column: 'asOf',
    code: 'AFTER_END',
    sql: `select r.line, r.as_of::text as value, array[u.deregistered_on::text] as args
      from import_row r join employing_unit u on u.uscc = r.uscc
      where ${has('deregisteredOn') ? 'false' : 'r.as_of >= u.deregistered_on'}`,
  },
  {
    column: 'validFrom',
    code: 'OVERLAPS_LINE',
    sql: `select line, value, array[before_line::text] as args
      from (
        select line, valid_from, valid_from::text as value, lag(line) over w as before_line, lag(valid_to) over w as before_to
        from import_coverage window w as (partition by uscc, union_state, organization_code order by valid_from)
      ) r where before_line is not null and (before_to is null or valid_from < before_to)`,
  },
  {
    column: 'validFrom',
    code: 'OVERLAPS_RECORDED',
    sql: `select r.line, r.valid_from::text as value, array[c.valid_from::text, coalesce(c.valid_to::text, '')] as args
      from import_coverage r
      join unit_coverage c on c.unit_id = r.unit_id and c.state = r.union_state
        and c.organization_id is not distinct from r.organization_id and c.valid_from <> r.valid_from
        and daterange(c.valid_from, c.valid_to) && daterange(r.valid_from, r.valid_to)
      where (r.organization_code is null or r.organization_id is not null)
        and not exists (
          select from import_coverage f where f.unit_id = c.unit_id and f.union_state = c.state
            and f.organization_id is not distinct from c.organization_id and f.valid_from = c.valid_from)`,
  },
  {
    column: 'unionState',
    code: 'STILL_COVERED',
    sql: `select r.line, r.union_state as value, array[coalesce(o.code, ''), c.valid_from::text] as args
      from import_row r
      join employing_unit u on u.uscc = r.uscc
      join unit_coverage c on c.unit_id = u.id and c.valid_to is null
      left join union_organization o on o.id = c.organization_id
      where r.union_state = 'NOT_ESTABLISHED'
        and not exists (
          select from import_coverage f where f.unit_id = u.id and f.union_state = c.state
            and f.organization_id is not distinct from c.organization_id and f.valid_from = c.valid_from
            and f.valid_to is not null)`,
  },
];
