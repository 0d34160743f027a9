import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { areaCondition } from '../../../shared/filters/area-condition.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { codeCondition, dateCondition, textCondition } from '../../../shared/filters/conditions.js';
import { intCondition } from '../../../shared/filters/int-condition.js';
import { nodeCondition } from '../../../shared/filters/node-condition.js';
import { inChineseOrder } from '../../../shared/order/chinese-collation.js';
import { nameSearch } from '../../../shared/search/name-search.js';
import type { RecognitionFilter } from './recognition-filter.input.js';
import { selectRecognitions, toRecognition } from './recognition-rows.js';

const conditions: FilterFields<RecognitionFilter> = {
  scheme: textCondition(sql.ref('s.code')),
  kind: codeCondition(sql.ref('s.kind')),
  level: codeCondition(sql.ref('h.level')),
  holderKind: codeCondition(sql.ref('h.holder_kind')),
  holderName: textCondition(sql.ref('h.holder_name')),
  year: intCondition(sql.ref('h.year')),
  round: nodeCondition(sql.ref('h.round_id'), 'RecognitionRound'),
  division: areaCondition(sql.ref('h.division_code')),
  grantedOn: dateCondition(sql.ref('h.granted_on')),
  revokedOn: dateCondition(sql.ref('h.revoked_on')),
};

const grantedOn = { expression: sql.ref('h.granted_on'), type: 'date' } as const;

export const recognitionSorting = {
  keys: {
    GRANTED_ON: grantedOn,
    NUMBER: { expression: sql.ref('h.number'), type: 'text', unique: true },
    HOLDER_NAME: { expression: inChineseOrder(sql.ref('h.holder_name')), type: 'text' },
  },
  usual: [{ ...ascending('GRANTED_ON', grantedOn), descending: true }],
  tieBreak: { expression: sql.ref('h.id'), type: 'bigint', unique: true },
} as const;

export const listRecognitions = defineList({
  list: 'recognitions',
  query: ({ db }) => selectRecognitions(db),
  toNode: toRecognition,
  filter: conditions,
  sorting: recognitionSorting,
  search: nameSearch({ text: sql.ref('h.search_text') }, sql.ref('h.holder_name')),
});
