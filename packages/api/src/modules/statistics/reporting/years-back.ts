import { validSince } from './valid-since.js';

/** So far back it is looked for the year in which somebody last reported. */
const YEARS = 10;

/** The day itself and the ends of the years before it, the latest first. */
export function yearsBack(day: string): string[] {
  const days = [day];
  while (days.length <= YEARS) days.push(validSince(days.at(-1) as string));
  return days;
}
