import { type Kysely, sql } from 'kysely';
import { type ListSource, type Placed, pageQuery, rootSource } from '../../../shared/connections/list-source.js';
import type { PagePlan } from '../../../shared/connections/page-plan.js';
import type { Tables } from '../../../tables.js';
import type { RecordRow } from './record-row.js';
import type { RecordsSql } from './records-sql.js';

/** Where a list of records gets its rows from. */
export interface RecordSource extends ListSource<RecordRow> {
  sum(): Promise<number>;
}

export const subjectQuery = (db: Kysely<Tables>, { subjects }: RecordsSql) =>
  db.selectFrom(subjects.as('r')).selectAll('r');

/** A page is one statement; count and sum are another, read when one of them is selected. */
export function recordSource(db: Kysely<Tables>, records: RecordsSql, plan: PagePlan): RecordSource {
  const query = subjectQuery(db, records);
  let reading: Promise<{ count: number; sum: string }> | undefined;
  const totals = () => (reading ??= readTotals());
  const readTotals = async () => {
    const { rows } = await sql<{ count: number; sum: string }>`
      select count(*)::int as count, coalesce(sum(contribution), 0)::text as sum from ${query} as listed`.execute(db);
    return rows[0] ?? { count: 0, sum: '0' };
  };
  return {
    ...rootSource(db, query, plan),
    page: async () => {
      const { rows } = await sql<Placed<RecordRow>>`
        select page.*, last.* from (select *, row_number() over () as place from ${pageQuery(query, plan)} each) page
        cross join lateral (${records.lastChange}) last order by page.place`.execute(db);
      return rows;
    },
    count: async () => (await totals()).count,
    sum: async () => Number((await totals()).sum),
  };
}
