import { apiError } from '../errors.js';

/** Throws QUERY_TOO_EXPENSIVE for an operation that may take more than it is allowed to. */
export function refuseTooExpensive(cost: number, maximum: number): void {
  if (cost <= maximum) return;
  throw apiError(
    'QUERY_TOO_EXPENSIVE',
    {
      zh: `本次查询的开销为 ${cost}，上限 ${maximum}：请减少 first 或嵌套；统计查询请缩小地区、时期，或减少分组、指标。`,
      en: `This document costs ${cost}, the limit is ${maximum}: ask for shorter or fewer nested lists; of statistics a smaller area or period, fewer groupings or indicators.`,
    },
    { cost, maximum, http: { status: 400 } },
  );
}
