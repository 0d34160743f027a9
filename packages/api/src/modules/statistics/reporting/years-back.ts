/** So many years back it is looked for the one in which somebody last reported. */
const YEARS = 10;

/** A day, and the last days of the years before it, the latest first. */
export const yearsBack = (day: string): string[] => [
  day,
  ...Array.from({ length: YEARS }, (_, back) => `${Number(day.slice(0, 4)) - back - 1}-12-31`),
];
