import { sql } from 'kysely';
import { ascending } from '../../shared/connections/sort-key.js';
import { orderType } from '../../shared/order/order-type.js';

const periodEnd = { expression: sql.ref('f.period_end'), type: 'date', nullable: true } as const;

export const publishedFigureSorting = {
  keys: {
    PERIOD_END: periodEnd,
    MEASURE_CODE: { expression: sql.ref('f.measure_code'), type: 'text' },
    AREA: { expression: sql.ref('f.area_code'), type: 'text' },
  },
  usual: [{ ...ascending('PERIOD_END', periodEnd), descending: true }],
  tieBreak: { expression: sql.ref('f.id'), type: 'bigint', unique: true },
} as const;

export const PublishedFigureOrder = orderType(
  'PublishedFigure',
  '公开数字',
  'published figures',
  {
    PERIOD_END: '时期末日 · Last day of the period',
    MEASURE_CODE: '指标代码 · Code of what is measured',
    AREA: '地区代码 · Code of the area',
  },
  { nulls: true },
);
