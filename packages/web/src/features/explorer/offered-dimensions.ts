import { type StatisticsDimension, statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';

const last: readonly StatisticsDimension[] = ['SOURCE', 'PERIOD'];

/** The dimensions of `statistics(by:)` in the order in which the explorer offers them: source and period stand last. */
export const offeredDimensions: readonly StatisticsDimension[] = [
  ...statisticsDimensions.codes.filter((code) => !last.includes(code)),
  ...last,
];
