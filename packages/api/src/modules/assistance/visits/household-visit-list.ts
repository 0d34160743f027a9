import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { defineNestedList } from '../../../shared/connections/nested-list.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { dateCondition, textCondition } from '../../../shared/filters/conditions.js';
import type { HouseholdVisitFilter } from './household-visit-filter.input.js';
import { selectVisits, toVisit } from './household-visit-rows.js';

const conditions: FilterFields<HouseholdVisitFilter> = {
  caseNo: textCondition(sql.ref('c.case_no')),
  visitedOn: dateCondition(sql.ref('v.visited_on')),
  brand: textCondition(sql.ref('v.brand_code')),
};

const visitedOn = { expression: sql.ref('v.visited_on'), type: 'date' } as const;
const latestFirst = { ...ascending('VISITED_ON', visitedOn), descending: true };
const tieBreak = { expression: sql.ref('v.id'), type: 'bigint', unique: true } as const;

/** The latest first. */
export const listVisits = defineList({
  list: 'householdVisits',
  query: ({ db }) => selectVisits(db),
  toNode: toVisit,
  filter: conditions,
  sorting: { keys: {}, usual: [latestFirst], tieBreak },
});

/** The visits to a household, the latest first. */
export const visitsOfCase = defineNestedList({
  list: 'HardshipCase.visits',
  keys: [latestFirst, { ...ascending('ID', tieBreak), descending: true }],
  query: ({ db }, _: Record<string, never>) => selectVisits(db).where(sql<boolean>`v.case_id = parent.key`),
});
