import type { Faults } from '../faults.js';
import type { ConnectionArgs } from './connection-args.js';
import { listHash, readCursor } from './cursor.js';
import type { KeyValues } from './keyset.js';
import { pageSize } from './page-size.js';
import type { SortKey } from './sort-key.js';

/** Which rows of a sorted list make the page. */
export interface PagePlan {
  hash: string;
  keys: readonly SortKey[];
  limit: number;
  backward: boolean;
  after?: KeyValues | undefined;
  before?: KeyValues | undefined;
}

interface ListOrder {
  /** Name of the list, unlike that of any other list. */
  list: string;
  /** The last one must be unique. */
  keys: readonly SortKey[];
  /** Filter, search and whatever else chooses the rows: part of what a cursor is bound to. */
  selection: unknown;
}

/** Reads the paging arguments. Faults of numbers are collected; a bad cursor is thrown. */
export function planPage(order: ListOrder, args: ConnectionArgs, faults: Faults): PagePlan {
  const hash = listHash(order.list, order.keys, order.selection);
  const read = (cursor: string | null | undefined) =>
    cursor === null || cursor === undefined ? undefined : readCursor(hash, order.keys, cursor);
  return {
    hash,
    keys: order.keys,
    ...pageSize(args, faults),
    after: read(args.after),
    before: read(args.before),
  };
}
