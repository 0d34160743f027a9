import type { StatisticsTrust } from './trust-fragments.js';

/** The day that the last period of an answer tells of; a period that still runs is told as of today. */
export function stockDate({ periods }: Pick<StatisticsTrust, 'periods'>, today: string): string | undefined {
  const end = periods.at(-1)?.endOn;
  return end !== undefined && end > today ? today : end;
}
