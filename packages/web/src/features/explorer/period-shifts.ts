import { type CodeOf, defineCodeList } from '@uniongraph/schema/codes/code-list';

/** How far back a value is compared: 同比 is one year, 环比 one step of the period's own grain. */
export const periodShifts = defineCodeList({
  name: 'PeriodShift',
  zh: '对比',
  en: 'Comparison',
  source: 'schema.graphql',
  items: [
    { code: 'YEAR', zh: '上年同期', en: 'A year earlier' },
    { code: 'HALF_YEAR', zh: '上个半年', en: 'A half-year earlier' },
    { code: 'QUARTER', zh: '上季度', en: 'A quarter earlier' },
    { code: 'MONTH', zh: '上月', en: 'A month earlier' },
  ],
});

export type PeriodShift = CodeOf<typeof periodShifts>;
