import type { Reference } from '../reference/reference.js';

/** Stock date of the latest round of reports up to a day; null before the first. */
export function roundStockDate({ rounds }: Pick<Reference, 'rounds'>, day: string): string | null {
  return (
    rounds
      .flatMap(({ stockDate }) => (stockDate <= day ? stockDate : []))
      .sort()
      .at(-1) ?? null
  );
}
