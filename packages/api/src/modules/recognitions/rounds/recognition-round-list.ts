import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { areaCondition } from '../../../shared/filters/area-condition.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { codeCondition, textCondition } from '../../../shared/filters/conditions.js';
import { intCondition } from '../../../shared/filters/int-condition.js';
import type { RecognitionRoundFilter } from './recognition-round-filter.input.js';
import { selectRounds, toRound } from './recognition-round-rows.js';

const conditions: FilterFields<RecognitionRoundFilter> = {
  scheme: textCondition(sql.ref('s.code')),
  kind: codeCondition(sql.ref('s.kind')),
  level: codeCondition(sql.ref('r.level')),
  stage: codeCondition(sql.ref('r.stage')),
  year: intCondition(sql.ref('r.year')),
  division: areaCondition(sql.ref('r.division_code')),
};

const year = { expression: sql.ref('r.year'), type: 'integer' } as const;

export const roundSorting = {
  keys: {
    YEAR: year,
    SCHEME: { expression: sql.ref('s.code'), type: 'text' },
    DIVISION: { expression: sql.ref('r.division_code'), type: 'text' },
  },
  usual: [{ ...ascending('YEAR', year), descending: true }],
  tieBreak: { expression: sql.ref('r.id'), type: 'bigint', unique: true },
} as const;

export const listRounds = defineList({
  list: 'recognitionRounds',
  query: ({ db }) => selectRounds(db),
  toNode: toRound,
  filter: conditions,
  sorting: roundSorting,
});
