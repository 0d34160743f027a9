import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { sql } from 'kysely';
import { areaCondition } from '../../shared/filters/area-condition.js';
import type { FilterFields } from '../../shared/filters/compile-filter.js';
import { booleanCondition, codeCondition, dateCondition, textCondition } from '../../shared/filters/conditions.js';
import { industryCondition } from '../../shared/filters/industry-condition.js';
import { usccCondition } from '../../shared/filters/uscc-condition.js';
import { underCondition } from './under-condition.js';
import type { UnionOrganizationFilter } from './union-organization-filter.input.js';

/** The SQL of every field of a filter of union organizations, on the table alias `o`. */
export const organizationConditions: FilterFields<UnionOrganizationFilter> = {
  code: textCondition(sql.ref('o.code')),
  uscc: usccCondition(sql.ref('o.uscc')),
  name: textCondition(sql.ref('o.name')),
  level: codeCondition(sql.ref('o.level'), (level) => organizationLevels.get(level).rank),
  kind: codeCondition(sql.ref('o.kind')),
  isGrassroots: booleanCondition(sql.ref('o.is_grassroots')),
  status: codeCondition(sql.ref('o.status')),
  division: areaCondition(sql.ref('o.division_code')),
  industry: industryCondition(sql.ref('o.industry_section')),
  establishedOn: dateCondition(sql.ref('o.established_on')),
  dissolvedOn: dateCondition(sql.ref('o.dissolved_on')),
  under: underCondition,
};
