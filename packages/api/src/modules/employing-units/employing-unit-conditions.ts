import { sql } from 'kysely';
import { areaCondition } from '../../shared/filters/area-condition.js';
import type { FilterFields } from '../../shared/filters/compile-filter.js';
import { dateCondition, textCondition } from '../../shared/filters/conditions.js';
import { industryCondition } from '../../shared/filters/industry-condition.js';
import { usccCondition } from '../../shared/filters/uscc-condition.js';
import type { EmployingUnitFilter } from './employing-unit-filter.input.js';
import { sizeBandToday } from './size-band-today.js';
import { unionStateCondition } from './union-state-condition.js';

/** The SQL of every field of a filter of employing units, on the table alias `e`. */
export const employingUnitConditions: FilterFields<EmployingUnitFilter> = {
  uscc: usccCondition(sql.ref('e.uscc')),
  name: textCondition(sql.ref('e.name')),
  division: areaCondition(sql.ref('e.division_code')),
  industry: industryCondition(sql.ref('e.industry_section')),
  unionState: unionStateCondition,
  sizeBand: sizeBandToday,
  registeredOn: dateCondition(sql.ref('e.registered_on')),
  deregisteredOn: dateCondition(sql.ref('e.deregistered_on')),
};
