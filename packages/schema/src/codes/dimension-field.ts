import type { StatisticsDimension } from './statistics-dimension.js';

/** The field of a dimension in rows and filters of statistics: SIZE_BAND → sizeBand. */
export const dimensionField = (dimension: StatisticsDimension): string =>
  dimension.toLowerCase().replace(/_(.)/g, (_underscore, letter: string) => letter.toUpperCase());
