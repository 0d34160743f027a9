import { addDays } from '../../shared/calendar/add-days.js';
import type { RandomStream } from '../random/random-stream.js';

const DAY_MS = 86_400_000;

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** A day of a span, both ends inclusive. */
export function dayWithin(stream: RandomStream, first: string, last: string): string {
  return addDays(first, stream.int(dayNumber(last) - dayNumber(first) + 1));
}
