import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { areaCondition } from '../../../shared/filters/area-condition.js';
import type { FilterFields } from '../../../shared/filters/compile-filter.js';
import { codeCondition, dateCondition, textCondition } from '../../../shared/filters/conditions.js';
import { industryCondition } from '../../../shared/filters/industry-condition.js';
import { inChineseOrder } from '../../../shared/order/chinese-collation.js';
import { nameSearch } from '../../../shared/search/name-search.js';
import type { CompetitionFilter } from './competition-filter.input.js';
import { selectCompetitions, toCompetition } from './competition-rows.js';

/** The SQL of every field of a filter of competitions, on the table alias `c`. */
const conditions: FilterFields<CompetitionFilter> = {
  code: textCondition(sql.ref('c.code')),
  name: textCondition(sql.ref('c.name')),
  theme: textCondition(sql.ref('c.theme')),
  kind: codeCondition(sql.ref('c.kind')),
  level: codeCondition(sql.ref('c.level')),
  stage: codeCondition(sql.ref('c.stage')),
  division: areaCondition(sql.ref('c.division_code')),
  industry: industryCondition(sql.ref('c.industry_section')),
  parent: textCondition(sql`(select above.code from competition above where above.id = c.parent_id)`),
  startsOn: dateCondition(sql.ref('c.starts_on')),
};

const code = { expression: sql.ref('c.code'), type: 'text', unique: true } as const;

export const competitionSorting = {
  keys: {
    CODE: code,
    NAME: { expression: inChineseOrder(sql.ref('c.name')), type: 'text' },
    STARTS_ON: { expression: sql.ref('c.starts_on'), type: 'date' },
  },
  usual: [ascending('CODE', code)],
  tieBreak: { expression: sql.ref('c.id'), type: 'bigint', unique: true },
} as const;

export const listCompetitions = defineList({
  list: 'competitions',
  query: ({ db }) => selectCompetitions(db),
  toNode: toCompetition,
  filter: conditions,
  sorting: competitionSorting,
  search: nameSearch({ text: sql.ref('c.search_text') }, sql.ref('c.name')),
});
