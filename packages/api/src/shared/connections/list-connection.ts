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
import { orderTerms } from './keyset.js';
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

/** Every row of a list in its order, for who reads it to the end. */
export interface WholeList<Row> {
  query: SelectQueryBuilder<never, never, Row>;
  count(): Promise<number>;
}

type Selection<Filter, Key extends string> = Omit<ListArgs<Filter, Key>, keyof ConnectionArgs>;

export interface List<Row, Node, Filter, Key extends string> {
  (context: Context, args: ListArgs<Filter, Key>): Promise<Connection<Node>>;
  /** The same list without pages. */
  whole(context: Context, args: Selection<Filter, Key>): Promise<WholeList<Row>>;
  toNode(row: Row): Node;
}

/** Declares a list at the root of a query: filtered, searched, sorted and paged. Best matches come first in a search. */
export function defineList<DB, Table extends keyof DB, Row, Node, Filter extends Logical<Filter>, Key extends string>(
  definition: ListDefinition<DB, Table, Row, Node, Filter, Key>,
): List<Row, Node, Filter, Key> {
  const { list, filter, sorting, toNode } = definition;
  const read = async (context: Context, args: ListArgs<Filter, Key>) => {
    const plan = new FilterPlan(today(context), context.now());
    const words = readSearch(args.search, plan.faults);
    const search = words && definition.search?.(words, context);
    const condition = args.where && compileFilter(args.where, filter, plan);
    const usual = search ? [...search.order, ...sorting.usual] : sorting.usual;
    const keys = sortKeys(args.orderBy, { ...sorting, usual }, plan.faults);
    const page = planPage({ list, keys, selection: [args.where, words] }, args, plan.faults);
    await plan.finish(context);
    const every = definition.query(context);
    let query = every;
    if (condition) query = query.where(condition);
    if (search) query = query.where(search.condition);
    return { page, query, source: rootSource(context.db, query, page, every) };
  };
  const connected = async (context: Context, args: ListArgs<Filter, Key>) => {
    const { page, source } = await read(context, args);
    return connect(page, source, toNode);
  };
  const whole = async (context: Context, args: Selection<Filter, Key>) => {
    const { page, query, source } = await read(context, args);
    const ordered = query.orderBy(orderTerms(page.keys, false));
    return { query: ordered as SelectQueryBuilder<never, never, Row>, count: source.count };
  };
  return Object.assign(connected, { whole, toNode });
}
