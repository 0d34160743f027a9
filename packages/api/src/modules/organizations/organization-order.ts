import { sql } from 'kysely';
import { ascending } from '../../shared/connections/sort-key.js';
import { inChineseOrder } from '../../shared/order/chinese-collation.js';
import { orderType } from '../../shared/order/order-type.js';

export const UnionOrganizationOrder = orderType('UnionOrganization', '工会组织', 'union organizations', {
  CODE: '组织编码 · Code',
  NAME: '名称，按拼音 · Name, by pinyin',
  ESTABLISHED_ON: '成立日 · Day of establishment',
  LEVEL: '层级，从全国到基层 · Level, from national to base',
});

const code = { expression: sql.ref('o.code'), type: 'text', unique: true } as const;

export const organizationSorting = {
  keys: {
    CODE: code,
    NAME: { expression: inChineseOrder(sql.ref('o.name')), type: 'text' },
    ESTABLISHED_ON: { expression: sql.ref('o.established_on'), type: 'date' },
    LEVEL: { expression: sql.ref('o.level'), type: 'integer' },
  },
  usual: [ascending('CODE', code)],
  tieBreak: { expression: sql.ref('o.id'), type: 'bigint', unique: true },
} as const;
