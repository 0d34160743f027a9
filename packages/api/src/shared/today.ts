import type { Context } from '../context.js';

/** China has had one time and no summer time since 1991. */
const aheadOfUtc = 8 * 3_600_000;

/** The day in China, `2024-12-31`. */
export function today(context: Pick<Context, 'now'>): string {
  return new Date(context.now().getTime() + aheadOfUtc).toISOString().slice(0, 10);
}
