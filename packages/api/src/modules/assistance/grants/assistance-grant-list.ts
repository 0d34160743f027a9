import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { defineNestedList } from '../../../shared/connections/nested-list.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { codeCondition, dateCondition, textCondition } from '../../../shared/filters/conditions.js';
import type { AssistanceGrantFilter } from './assistance-grant-filter.input.js';
import { selectGrants, toGrant } from './assistance-grant-rows.js';

const conditions: FilterFields<AssistanceGrantFilter> = {
  caseNo: textCondition(sql.ref('c.case_no')),
  kind: codeCondition(sql.ref('g.kind')),
  state: codeCondition(sql.ref('g.state')),
  paidOn: dateCondition(sql.ref('g.paid_on')),
};

const entered = { expression: sql.ref('g.id'), type: 'bigint', unique: true } as const;
const latestFirst = { ...ascending('ENTERED', entered), descending: true };

export const listGrants = defineList({
  list: 'assistanceGrants',
  query: ({ db }) => selectGrants(db),
  toNode: toGrant,
  filter: conditions,
  sorting: { keys: {}, usual: [latestFirst], tieBreak: entered },
});

/** The grants of a batch as they were entered. */
export const grantsOfBatch = defineNestedList({
  list: 'AssistanceBatch.grants',
  keys: [ascending('ENTERED', entered)],
  query: ({ db }, _: Record<string, never>) => selectGrants(db).where(sql<boolean>`g.batch_id = parent.key`),
});

/** The grants of a household, the latest first. */
export const grantsOfCase = defineNestedList({
  list: 'HardshipCase.grants',
  keys: [latestFirst],
  query: ({ db }, _: Record<string, never>) => selectGrants(db).where(sql<boolean>`g.case_id = parent.key`),
});
