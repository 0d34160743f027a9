import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { defineNestedList } from '../../../shared/connections/nested-list.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { areaCondition } from '../../../shared/filters/area-condition.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { codeCondition, dateCondition, textCondition } from '../../../shared/filters/conditions.js';
import { inChineseOrder } from '../../../shared/order/chinese-collation.js';
import { orderType } from '../../../shared/order/order-type.js';
import type { AssistanceBatchFilter } from './assistance-batch-filter.input.js';
import { selectBatches, toBatch } from './assistance-batch-rows.js';

const conditions: FilterFields<AssistanceBatchFilter> = {
  name: textCondition(sql.ref('b.name')),
  kind: codeCondition(sql.ref('b.kind')),
  state: codeCondition(sql.ref('b.state')),
  brand: textCondition(sql.ref('b.brand_code')),
  paidOn: dateCondition(sql.ref('b.paid_on')),
  division: areaCondition(sql.ref('b.division_code')),
};

export const AssistanceBatchOrder = orderType(
  'AssistanceBatch',
  '帮扶批次',
  'assistance batches',
  {
    ENTERED: '登记先后 · As they were entered',
    NAME: '名称，按拼音 · Name, by pinyin',
    PAID_ON: '发放日 · Day of payment',
  },
  { nulls: true },
);

const entered = { expression: sql.ref('b.id'), type: 'bigint', unique: true } as const;
const latestFirst = { ...ascending('ENTERED', entered), descending: true };

export const assistanceBatchSorting = {
  keys: {
    ENTERED: entered,
    NAME: { expression: inChineseOrder(sql.ref('b.name')), type: 'text' },
    PAID_ON: { expression: sql.ref('b.paid_on'), type: 'date', nullable: true },
  },
  usual: [latestFirst],
  tieBreak: entered,
} as const;

export const listBatches = defineList({
  list: 'assistanceBatches',
  query: ({ db }) => selectBatches(db),
  toNode: toBatch,
  filter: conditions,
  sorting: assistanceBatchSorting,
});

/** The batches of a fund, the latest first. */
export const batchesOfFund = defineNestedList({
  list: 'AssistanceFund.batches',
  keys: [latestFirst],
  query: ({ db }, _: Record<string, never>) => selectBatches(db).where(sql<boolean>`b.fund_id = parent.key`),
});
