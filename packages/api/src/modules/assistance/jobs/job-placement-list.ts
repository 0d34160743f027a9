import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { defineNestedList } from '../../../shared/connections/nested-list.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { dateCondition, textCondition } from '../../../shared/filters/conditions.js';
import type { JobPlacementFilter } from './job-placement-filter.input.js';
import { selectPlacements, toPlacement } from './job-placement-rows.js';

const conditions: FilterFields<JobPlacementFilter> = {
  caseNo: textCondition(sql.ref('c.case_no')),
  startedOn: dateCondition(sql.ref('j.started_on')),
};

const startedOn = { expression: sql.ref('j.started_on'), type: 'date' } as const;
const latestFirst = { ...ascending('STARTED_ON', startedOn), descending: true };
const tieBreak = { expression: sql.ref('j.id'), type: 'bigint', unique: true } as const;

/** The latest first. */
export const listPlacements = defineList({
  list: 'jobPlacements',
  query: ({ db }) => selectPlacements(db),
  toNode: toPlacement,
  filter: conditions,
  sorting: { keys: {}, usual: [latestFirst], tieBreak },
});

/** Work found for a household, the latest first. */
export const placementsOfCase = defineNestedList({
  list: 'HardshipCase.jobPlacements',
  keys: [latestFirst, { ...ascending('ID', tieBreak), descending: true }],
  query: ({ db }, _: Record<string, never>) => selectPlacements(db).where(sql<boolean>`j.case_id = parent.key`),
});
