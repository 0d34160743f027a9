import { sql } from 'kysely';
import { ascending } from '../../shared/connections/sort-key.js';
import { inChineseOrder } from '../../shared/order/chinese-collation.js';
import { orderType } from '../../shared/order/order-type.js';

export const EmployingUnitOrder = orderType('EmployingUnit', '用人单位', 'employing units', {
  USCC: '统一社会信用代码 · Unified social credit code',
  NAME: '名称，按拼音 · Name, by pinyin',
  REGISTERED_ON: '登记日 · Day of registration',
});

const uscc = { expression: sql.ref('e.uscc'), type: 'text', unique: true } as const;

export const employingUnitSorting = {
  keys: {
    USCC: uscc,
    NAME: { expression: inChineseOrder(sql.ref('e.name')), type: 'text' },
    REGISTERED_ON: { expression: sql.ref('e.registered_on'), type: 'date' },
  },
  usual: [ascending('USCC', uscc)],
  tieBreak: { expression: sql.ref('e.id'), type: 'bigint', unique: true },
} as const;
