import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { areaCondition } from '../../../shared/filters/area-condition.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { codeCondition, dateCondition, textCondition } from '../../../shared/filters/conditions.js';
import { orderType } from '../../../shared/order/order-type.js';
import type { HardshipCaseFilter } from './hardship-case-filter.input.js';
import { selectHardshipCases, toHardshipCase } from './hardship-case-rows.js';
import { isOverdue } from './is-overdue.js';

const conditions: FilterFields<HardshipCaseFilter> = {
  caseNo: textCondition(sql.ref('h.case_no')),
  unitName: textCondition(sql.ref('h.unit_name')),
  division: areaCondition(sql.ref('h.division_code')),
  state: codeCondition(sql.ref('h.state')),
  category: codeCondition(sql`coalesce(h.chosen_category, h.computed_category)`),
  mainCause: codeCondition(sql.ref('h.main_cause')),
  archiveLevel: codeCondition(sql.ref('h.archive_level')),
  appliedOn: dateCondition(sql.ref('h.applied_on')),
  publicityTo: dateCondition(sql.ref('h.publicity_to')),
  reviewDueOn: dateCondition(sql.ref('h.review_due_on')),
  isReviewOverdue: isOverdue,
};

export const HardshipCaseOrder = orderType('HardshipCase', '困难职工档案', 'hardship files', {
  CASE_NO: '档案编号 · Number of the file',
  APPLIED_ON: '申请日 · Day of application',
  REVIEW_DUE_ON: '应复核日 · Day by which a review is due',
  PUBLICITY_TO: '公示末日 · Last day of publicity',
});

const caseNo = { expression: sql.ref('h.case_no'), type: 'text', unique: true } as const;
const appliedOn = { expression: sql.ref('h.applied_on'), type: 'date' } as const;

export const hardshipCaseSorting = {
  keys: {
    CASE_NO: caseNo,
    APPLIED_ON: appliedOn,
    REVIEW_DUE_ON: { expression: sql.ref('h.review_due_on'), type: 'date', nullable: true },
    PUBLICITY_TO: { expression: sql.ref('h.publicity_to'), type: 'date', nullable: true },
  },
  usual: [{ ...ascending('APPLIED_ON', appliedOn), descending: true }],
  tieBreak: { expression: sql.ref('h.id'), type: 'bigint', unique: true },
} as const;

export const listHardshipCases = defineList({
  list: 'hardshipCases',
  query: ({ db }) => selectHardshipCases(db),
  toNode: toHardshipCase,
  filter: conditions,
  sorting: hardshipCaseSorting,
});
