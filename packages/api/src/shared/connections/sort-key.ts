import type { RawBuilder } from 'kysely';

/** How a cursor's text becomes a value again. */
export type SortType = 'text' | 'date' | 'integer' | 'bigint';

/** Something a list can be sorted by. */
export interface OrderKey {
  /** SQL expression; a collation goes with it. */
  expression: RawBuilder<unknown>;
  type: SortType;
  nullable?: boolean;
  /** No two rows share it, so that no further key matters. */
  unique?: boolean;
}

/** An order key with its direction. Nulls come last unless said otherwise. */
export interface SortKey extends OrderKey {
  /** Tells this key from others in the hash of a cursor. */
  name: string;
  descending: boolean;
  nullsFirst: boolean;
}

/** A sort key in its usual form: ascending, nulls last. */
export function ascending(name: string, key: OrderKey): SortKey {
  return { ...key, name, descending: false, nullsFirst: false };
}
