import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { areaCondition } from '../../../shared/filters/area-condition.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { codeCondition, textCondition } from '../../../shared/filters/conditions.js';
import { intCondition } from '../../../shared/filters/int-condition.js';
import { inChineseOrder } from '../../../shared/order/chinese-collation.js';
import { orderType } from '../../../shared/order/order-type.js';
import type { AssistanceFundFilter } from './assistance-fund-filter.input.js';
import { selectFunds, toFund } from './assistance-fund-rows.js';

const conditions: FilterFields<AssistanceFundFilter> = {
  name: textCondition(sql.ref('f.name')),
  source: codeCondition(sql.ref('f.source')),
  budgetYear: intCondition(sql.ref('f.budget_year')),
  division: areaCondition(sql.ref('f.division_code')),
};

export const AssistanceFundOrder = orderType('AssistanceFund', '帮扶资金', 'assistance funds', {
  BUDGET_YEAR: '预算年度 · Budget year',
  NAME: '名称，按拼音 · Name, by pinyin',
});

const budgetYear = { expression: sql.ref('f.budget_year'), type: 'integer' } as const;

export const assistanceFundSorting = {
  keys: { BUDGET_YEAR: budgetYear, NAME: { expression: inChineseOrder(sql.ref('f.name')), type: 'text' } },
  usual: [{ ...ascending('BUDGET_YEAR', budgetYear), descending: true }],
  tieBreak: { expression: sql.ref('f.id'), type: 'bigint', unique: true },
} as const;

export const listFunds = defineList({
  list: 'assistanceFunds',
  query: ({ db }) => selectFunds(db),
  toNode: toFund,
  filter: conditions,
  sorting: assistanceFundSorting,
});
