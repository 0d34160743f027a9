import { listLimits } from '../../limits/list-limits.js';
import type { Faults } from '../faults.js';
import type { ConnectionArgs } from './connection-args.js';

/** How many items are asked for, and from which end. */
interface PageSize {
  limit: number;
  backward: boolean;
}

/** Reads `first` and `last`, reporting what is wrong with them. */
export function pageSize(args: ConnectionArgs, faults: Faults): PageSize {
  const first = args.first ?? undefined;
  const last = args.last ?? undefined;
  if (first !== undefined && last !== undefined) {
    faults.add(
      'last',
      'FIRST_AND_LAST',
      'first 与 last 只能用一个。',
      'Use either `first` or `last`, not both.',
      'first',
    );
  }
  for (const [name, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (size !== undefined && (size < 0 || size > listLimits.pageSize)) {
      faults.add(
        name,
        'OUT_OF_RANGE',
        `应为0至${listLimits.pageSize}，现为${size}；更多的项请用游标翻页。`,
        `0 to ${listLimits.pageSize} is expected, not ${size}; page with cursors for more.`,
        `0–${listLimits.pageSize}`,
      );
    }
  }
  return { limit: first ?? last ?? listLimits.usualPageSize, backward: first === undefined && last !== undefined };
}
