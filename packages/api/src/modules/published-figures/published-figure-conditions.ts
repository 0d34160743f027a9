import { sql } from 'kysely';
import { areaCondition } from '../../shared/filters/area-condition.js';
import type { FilterFields } from '../../shared/filters/compile-filter.js';
import { booleanCondition, codeCondition, dateCondition, textCondition } from '../../shared/filters/conditions.js';
import type { PublishedFigureFilter } from './published-figure-filter.input.js';

/** The SQL of every field of a filter of published figures, on the table alias `f`. */
export const publishedFigureConditions: FilterFields<PublishedFigureFilter> = {
  measureCode: textCondition(sql.ref('f.measure_code')),
  area: areaCondition(sql.ref('f.area_code')),
  periodKind: codeCondition(sql.ref('f.period_kind')),
  periodEnd: dateCondition(sql.ref('f.period_end')),
  qualifier: codeCondition(sql.ref('f.qualifier')),
  ambiguous: booleanCondition(sql.ref('f.ambiguous')),
};
