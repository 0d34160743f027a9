import { type SelectQueryBuilder, sql } from 'kysely';
import type { Context } from '../../context.js';
import { Faults } from '../faults.js';
import { alignMany, alignOne } from '../loaders/align.js';
import { defineLoader } from '../loaders/define-loader.js';
import { connect } from './connect.js';
import type { Connection } from './connection.js';
import type { ConnectionArgs } from './connection-args.js';
import { type KeyValues, keyset, type Side } from './keyset.js';
import { type Placed, pageQuery } from './list-source.js';
import { planPage } from './page-plan.js';
import type { SortKey } from './sort-key.js';

interface NestedList<DB, Table extends keyof DB, Row, Params> {
  list: string;
  keys: readonly SortKey[];
  /** The rows below one parent, whose bigint key is `parent.key`. */
  query(context: Context, params: Params): SelectQueryBuilder<DB, Table, Row>;
}

/** Declares a paged list below a row. Siblings with the same arguments share one statement, whatever their number. */
export function defineNestedList<DB, Table extends keyof DB, Row extends object, Params>(
  nested: NestedList<DB, Table, Row, Params>,
) {
  const plan = (params: Params, args: ConnectionArgs, faults = new Faults()) =>
    planPage({ list: nested.list, keys: nested.keys, selection: params }, args, faults);
  const bare = (context: Context, params: Params) =>
    nested.query(context, params).clearSelect().select(sql`1`.as('one'));

  const pages = defineLoader<string, Placed<Row>[], { params: Params; args: ConnectionArgs }>(
    async (parents, context, { params, args }) => {
      const page = pageQuery(nested.query(context, params), plan(params, args));
      const { rows } = await sql<Placed<Row> & { parentKey: string }>`
        select parent.key::text as "parentKey", page.* from unnest(${parents}::bigint[]) as parent(key)
        cross join lateral ${page} as page`.execute(context.db);
      return alignMany(parents, rows, (row) => row.parentKey);
    },
  );
  const counts = defineLoader<string, number, { params: Params }>(async (parents, context, { params }) => {
    const { rows } = await sql<{ parentKey: string; count: number }>`
      select parent.key::text as "parentKey", (select count(*)::int from ${bare(context, params)} as listed) as count
      from unnest(${parents}::bigint[]) as parent(key)`.execute(context.db);
    return alignOne(parents, rows, (row) => row.parentKey).map((row) => row?.count ?? 0);
  });
  const existence = defineLoader<string, boolean, { params: Params; place: KeyValues; side: Side }>(
    async (parents, context, { params, place, side }) => {
      const beside = bare(context, params).where(keyset(nested.keys, place, side));
      const { rows } = await sql<{ parentKey: string }>`
        select parent.key::text as "parentKey" from unnest(${parents}::bigint[]) as parent(key)
        where exists ${beside}`.execute(context.db);
      return alignOne(parents, rows, (row) => row.parentKey).map((row) => row !== null);
    },
  );

  return <Node>(
    context: Context,
    parent: string,
    params: Params,
    { first, after, last, before }: ConnectionArgs,
    toNode: (row: Row) => Node,
  ): Connection<Node> => {
    const faults = new Faults();
    const args = { first, after, last, before };
    const planned = plan(params, args, faults);
    faults.throwIfAny();
    const source = {
      page: () => pages(context, { params, args }).load(parent),
      exists: (place: KeyValues, side: Side) => existence(context, { params, place, side }).load(parent),
      count: () => counts(context, { params }).load(parent),
    };
    return connect(planned, source, toNode);
  };
}
