import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { defineNestedList } from '../../../shared/connections/nested-list.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { dateCondition, textCondition } from '../../../shared/filters/conditions.js';
import type { ProblemTicketFilter } from './problem-ticket-filter.input.js';
import { selectProblems, toProblem } from './problem-ticket-rows.js';

const conditions: FilterFields<ProblemTicketFilter> = {
  caseNo: textCondition(sql.ref('c.case_no')),
  openedOn: dateCondition(sql.ref('t.opened_on')),
  solvedOn: dateCondition(sql.ref('t.solved_on')),
};

const openedOn = { expression: sql.ref('t.opened_on'), type: 'date' } as const;
const latestFirst = { ...ascending('OPENED_ON', openedOn), descending: true };
const tieBreak = { expression: sql.ref('t.id'), type: 'bigint', unique: true } as const;

/** The latest first. */
export const listProblems = defineList({
  list: 'problemTickets',
  query: ({ db }) => selectProblems(db),
  toNode: toProblem,
  filter: conditions,
  sorting: { keys: {}, usual: [latestFirst], tieBreak },
});

/** The problems of a household, the latest first. */
export const problemsOfCase = defineNestedList({
  list: 'HardshipCase.problems',
  keys: [latestFirst, { ...ascending('ID', tieBreak), descending: true }],
  query: ({ db }, _: Record<string, never>) => selectProblems(db).where(sql<boolean>`t.case_id = parent.key`),
});
