import { type CoverageIndicator, coverageIndicators } from './coverage-indicators.js';
import type { CoverageData } from './coverage-query.js';

/** Whether the area has a value of any headline indicator in the period. */
export const hasHeadline = ({ rows }: NonNullable<CoverageData['headline']>) =>
  coverageIndicators.some((field) => rows.some((row) => row[field].value !== null));

/** Whether any period has a value of the indicator. */
export const hasTrend = ({ rows }: NonNullable<CoverageData['trend']>, field: CoverageIndicator) =>
  rows.some((row) => row[field].value !== null);
