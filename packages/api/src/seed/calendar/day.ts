import type { RandomStream } from '../random/random-stream.js';

const DAY_MS = 86_400_000;

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** ISO date `days` after another; pure calendar arithmetic, no time zone. */
export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** A day of a span, both ends inclusive. */
export function dayWithin(stream: RandomStream, first: string, last: string): string {
  return addDays(first, stream.int(dayNumber(last) - dayNumber(first) + 1));
}
