import type { RawBuilder, SelectQueryBuilder } from 'kysely';
import type { Context } from '../../context.js';
import { compileFilter, type FilterFields, type Logical } from '../filters/compile-filter.js';
import { FilterPlan } from '../filters/filter-plan.js';
import type { Order } from '../order/order-type.js';
import { type Sortable, sortKeys } from '../order/sort-keys.js';
import { readSearch } from '../search/read-search.js';
import { today } from '../today.js';
import { connect } from './connect.js';
import type { Connection } from './connection.js';
import type { ConnectionArgs } from './connection-args.js';
import { rootSource } from './list-source.js';
import { planPage } from './page-plan.js';
import type { SortKey } from './sort-key.js';

/** What a search adds to a list: which rows it finds, and in which order. */
export interface SearchTerms {
  condition: RawBuilder<boolean>;
  /** Best matches first. */
  order: readonly SortKey[];
}

interface ListDefinition<DB, Table extends keyof DB, Row, Node, Filter, Key extends string> {
  list: string;
  query(context: Context): SelectQueryBuilder<DB, Table, Row>;
  toNode(row: Row): Node;
  filter: FilterFields<Filter>;
  sorting: Sortable<Key>;
  /** Left out where the list has no argument `search`. */
  search?(words: readonly string[], context: Context): SearchTerms;
}

export interface ListArgs<Filter, Key extends string> extends ConnectionArgs {
  where?: Filter | null;
  orderBy?: Order<Key>[] | null;
  search?: string | null;
}

/** Declares a list at the root of a query: filtered, searched, sorted and paged. Best matches come first in a search. */
export function defineList<DB, Table extends keyof DB, Row, Node, Filter extends Logical<Filter>, Key extends string>(
  definition: ListDefinition<DB, Table, Row, Node, Filter, Key>,
): (context: Context, args: ListArgs<Filter, Key>) => Promise<Connection<Node>> {
  const { list, filter, sorting } = definition;
  return async (context, args) => {
    const plan = new FilterPlan(today(context));
    const words = readSearch(args.search, plan.faults);
    const search = words && definition.search?.(words, context);
    const condition = args.where && compileFilter(args.where, filter, plan);
    const usual = search ? [...search.order, ...sorting.usual] : sorting.usual;
    const keys = sortKeys(args.orderBy, { ...sorting, usual }, plan.faults);
    const page = planPage({ list, keys, selection: [args.where, words] }, args, plan.faults);
    await plan.finish(context);
    let query = definition.query(context);
    if (condition) query = query.where(condition);
    if (search) query = query.where(search.condition);
    return connect(page, rootSource(context.db, query, page), definition.toNode);
  };
}
