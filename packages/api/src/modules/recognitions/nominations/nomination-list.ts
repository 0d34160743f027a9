import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { areaCondition } from '../../../shared/filters/area-condition.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { booleanCondition, codeCondition, dateCondition } from '../../../shared/filters/conditions.js';
import { nodeCondition } from '../../../shared/filters/node-condition.js';
import type { NominationFilter } from './nomination-filter.input.js';
import { selectNominations, toNomination } from './nomination-rows.js';

const conditions: FilterFields<NominationFilter> = {
  round: nodeCondition(sql.ref('n.round_id'), 'RecognitionRound'),
  state: codeCondition(sql.ref('n.state')),
  holderKind: codeCondition(sql.ref('n.holder_kind')),
  isSpecial: booleanCondition(sql.ref('n.is_special')),
  division: areaCondition(sql.ref('n.division_code')),
  nominatedOn: dateCondition(sql.ref('n.nominated_on')),
};

const nominatedOn = { expression: sql.ref('n.nominated_on'), type: 'date' } as const;

export const nominationSorting = {
  keys: {
    NOMINATED_ON: nominatedOn,
    DIVISION: { expression: sql.ref('n.division_code'), type: 'text' },
    STATE: { expression: sql.ref('n.state'), type: 'text' },
  },
  usual: [{ ...ascending('NOMINATED_ON', nominatedOn), descending: true }],
  tieBreak: { expression: sql.ref('n.id'), type: 'bigint', unique: true },
} as const;

export const listNominations = defineList({
  list: 'nominations',
  query: ({ db }) => selectNominations(db),
  toNode: toNomination,
  filter: conditions,
  sorting: nominationSorting,
});
