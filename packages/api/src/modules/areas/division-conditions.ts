import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import { sql } from 'kysely';
import { areaCondition } from '../../shared/filters/area-condition.js';
import type { FilterFields } from '../../shared/filters/compile-filter.js';
import { codeCondition, textCondition } from '../../shared/filters/conditions.js';
import type { DivisionFilter } from './division-filter.input.js';

/** The SQL of every field of a filter of divisions, on the table alias `d`. */
export const divisionConditions: FilterFields<DivisionFilter> = {
  code: textCondition(sql.ref('d.code')),
  name: textCondition(sql.ref('d.name')),
  level: codeCondition(sql.ref('d.level'), (level) => divisionLevels.get(level).rank),
  area: areaCondition(sql.ref('d.code')),
  validOn: (day, path, plan) => {
    plan.addLeaf(path);
    return sql`((d.valid_from is null or d.valid_from <= ${day}::date) and (d.valid_to is null or d.valid_to > ${day}::date))`;
  },
};
