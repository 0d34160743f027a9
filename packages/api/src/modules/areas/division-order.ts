import { sql } from 'kysely';
import { ascending } from '../../shared/connections/sort-key.js';
import { inChineseOrder } from '../../shared/order/chinese-collation.js';
import { orderType } from '../../shared/order/order-type.js';

export const DivisionOrder = orderType('Division', '行政区划', 'divisions', {
  CODE: '代码 · Code',
  NAME: '名称，按拼音 · Name, by pinyin',
  LEVEL: '层级，从全国到乡级 · Level, from the nation down',
});

const code = { expression: sql.ref('d.code'), type: 'text', unique: true } as const;

export const divisionSorting = {
  keys: {
    CODE: code,
    NAME: { expression: inChineseOrder(sql.ref('d.name')), type: 'text' },
    LEVEL: { expression: sql.ref('d.level'), type: 'integer' },
  },
  usual: [ascending('CODE', code)],
  tieBreak: code,
} as const;
