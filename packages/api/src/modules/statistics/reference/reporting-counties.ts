import type { Fact } from '../define-fact.js';
import { rollupTables } from '../rollup/rollup-tables.js';

/** By source (empty for facts that know one): the month in which each county first had data, as its last day. */
export type ReportingCounties = Record<string, Record<string, string>>;

/** The rollup with the fewest cells tells which counties report at all. */
const smallest = (fact: Fact) => rollupTables(fact.rollups[0]!);

/** SQL of what changes whenever a county of the fact may have begun to report, or its rollup was built anew. */
export function reportingVersionSql(fact: Fact): string {
  const { cell } = smallest(fact);
  return `'${cell}'::regclass::oid || '.' || coalesce((select max(id) from ${cell}), 0)`;
}

/** SQL of a fact's reporting counties as one JSON object; null before its rollup was first built. */
export function reportingCountiesSql(fact: Fact): string {
  const { cell, month } = smallest(fact);
  return `(select json_object_agg(source, counties) from (
    select coalesce(source, '') as source, json_object_agg(county_code, month) as counties from (
      select c.source, c.county_code, min(first.month) as month from ${cell} c
      cross join lateral (select m.month from ${month} m where m.cell_id = c.id order by m.month limit 1) first
      where c.rank = 3 and c.county_code is not null group by c.source, c.county_code
    ) county group by source
  ) by_source)`;
}
