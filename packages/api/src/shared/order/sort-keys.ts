import { listLimits } from '../../limits/list-limits.js';
import { ascending, type OrderKey, type SortKey } from '../connections/sort-key.js';
import type { Faults } from '../faults.js';
import type { Order } from './order-type.js';

export interface Sortable<Key extends string> {
  keys: Readonly<Record<Key, OrderKey>>;
  /** The order of a list that asks for none. */
  usual: readonly SortKey[];
  /** Decides between rows that are alike in every key. */
  tieBreak: OrderKey;
}

/** The full order of a list: what was asked for, or the usual one, made unique by the tie-break. */
export function sortKeys<Key extends string>(
  orderBy: readonly Order<Key>[] | null | undefined,
  { keys, usual, tieBreak }: Sortable<Key>,
  faults: Faults,
): readonly SortKey[] {
  checkOrder(orderBy ?? [], faults);
  const asked = (orderBy ?? []).map(({ field, direction, nulls }) => ({
    ...ascending(field, keys[field]),
    descending: direction === 'DESC',
    nullsFirst: nulls === 'FIRST',
  }));
  const wanted = asked.length > 0 ? asked : usual;
  const unique = wanted.findIndex((key) => key.unique);
  if (unique >= 0) return wanted.slice(0, unique + 1);
  return [...wanted, { ...ascending('ID', tieBreak), descending: wanted.at(-1)?.descending ?? false }];
}

function checkOrder(orderBy: readonly Order<string>[], faults: Faults): void {
  if (orderBy.length > listLimits.sortKeys) {
    faults.add(
      'orderBy',
      'TOO_MANY',
      `最多${listLimits.sortKeys}个排序键，现有${orderBy.length}个。`,
      `At most ${listLimits.sortKeys} keys; here are ${orderBy.length}.`,
      `≤ ${listLimits.sortKeys}`,
    );
  }
  orderBy.forEach(({ field }, index) => {
    if (orderBy.findIndex((key) => key.field === field) < index) {
      faults.add(`orderBy[${index}].field`, 'DUPLICATE', `${field} 已列出。`, `${field} is listed before.`);
    }
  });
}
