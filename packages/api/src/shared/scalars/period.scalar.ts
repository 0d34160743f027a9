import { textScalar } from './text-scalar.js';

/** Only the shape is checked here; the statistics query says precisely what is wrong with a period, and where. */
export const PeriodScalar = textScalar({
  name: 'Period',
  description:
    '时期：2024、2024-H1、2024-Q3、2024-09、2024-09-30；范围 2019..2024；带粒度的范围 2019..2024/HALF_YEAR（粒度：YEAR、HALF_YEAR、QUARTER、MONTH、DAY）。\nA period: 2024, 2024-H1, 2024-Q3, 2024-09, 2024-09-30; a range 2019..2024; a range with a grain 2019..2024/HALF_YEAR (grains: YEAR, HALF_YEAR, QUARTER, MONTH, DAY).',
  specifiedByURL: 'https://sdmx.org/?page_id=5008',
  expectedZh: '应为时期，如2022、2022-Q4或2019..2024',
  expectedEn: 'a period is expected, such as 2022, 2022-Q4 or 2019..2024',
  read: (text) => (text.length > 0 && text.length <= 60 ? text : undefined),
});
