import { type StatisticsDimension, statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';

const last: readonly StatisticsDimension[] = ['SOURCE', 'PERIOD'];

/**
 * The dimensions of `statistics(by:)` in the order in which the explorer offers them: source and period stand last. Those
 * below an organization need one to stand under, which the explorer does not ask for.
 */
export const offeredDimensions: readonly StatisticsDimension[] = [
  ...statisticsDimensions.codes.filter((code) => code !== 'ORGANIZATION' && !last.includes(code)),
  ...last,
];
