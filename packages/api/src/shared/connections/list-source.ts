import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Tables } from '../../tables.js';
import { type KeyValues, keyset, orderTerms, type Side } from './keyset.js';
import type { PagePlan } from './page-plan.js';
import type { SortKey } from './sort-key.js';

/** A row together with the sort values that make its cursor, as JSON: few readers ask for cursors. */
export type Placed<Row> = Row & { cursorKeys: string };

/** Where a connection gets its rows from. */
export interface ListSource<Row> {
  /** Up to one row more than the page holds, in the order of reading. */
  page(): Promise<Placed<Row>[]>;
  /** Whether any row of the list lies on that side of the place. */
  exists(place: KeyValues, side: Side): Promise<boolean>;
  count(): Promise<number>;
}

/** The rows of one page of `query` in the order of reading, and one row more to see whether the list goes on. */
function pageOf<DB, Table extends keyof DB, Row>(query: SelectQueryBuilder<DB, Table, Row>, plan: PagePlan) {
  let page = query;
  if (plan.after) page = page.where(keyset(plan.keys, plan.after, { after: true }));
  if (plan.before) page = page.where(keyset(plan.keys, plan.before, { after: false }));
  return page.orderBy(orderTerms(plan.keys, plan.backward)).limit(plan.limit + 1);
}

function withCursorKeys<DB, Table extends keyof DB, Row>(query: SelectQueryBuilder<DB, Table, Row>, plan: PagePlan) {
  const texts = plan.keys.map((key) => sql`(${key.expression})::text`);
  return query.select(sql<string>`json_build_array(${sql.join(texts)})::text`.as('cursorKeys'));
}

/** The statement that reads one page of `query`. */
export const pageQuery = <DB, Table extends keyof DB, Row>(query: SelectQueryBuilder<DB, Table, Row>, plan: PagePlan) =>
  pageOf(withCursorKeys(query, plan), plan);

function fetchedLast<DB, Table extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, Table, Row>,
  plan: PagePlan,
  every: SelectQueryBuilder<DB, Table, Row>,
) {
  const unique = sql`${(plan.keys.at(-1) as SortKey).expression}`;
  const chosen = pageOf(query.clearSelect().select(unique.as('key')), plan);
  return withCursorKeys(every, plan)
    .where(sql<boolean>`${unique} = any(array(${chosen}))`)
    .orderBy(orderTerms(plan.keys, plan.backward));
}

/**
 * Rows of one statement, for a list at the root of a query. With `every`, the query without its conditions, it is first found
 * which rows make the page, from an index where one holds what is asked, and only those are fetched whole.
 */
export function rootSource<DB, Table extends keyof DB, Row>(
  db: Kysely<Tables>,
  query: SelectQueryBuilder<DB, Table, Row>,
  plan: PagePlan,
  every?: SelectQueryBuilder<DB, Table, Row>,
): ListSource<Row> {
  const bare = query.clearSelect().select(sql`1`.as('one'));
  const page = every ? fetchedLast(query, plan, every) : pageQuery(query, plan);
  return {
    page: () => page.execute() as Promise<Placed<Row>[]>,
    exists: async (place, side) => {
      const beside = bare.where(keyset(plan.keys, place, side)).limit(1);
      return (await beside.execute()).length > 0;
    },
    count: async () => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${bare} as listed`.execute(db);
      return rows[0]?.count ?? 0;
    },
  };
}
