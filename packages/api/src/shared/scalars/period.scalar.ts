import { textScalar } from './text-scalar.js';

/** Only the shape is checked here; the statistics query says precisely what is wrong with a period, and where. */
export const PeriodScalar = textScalar({
  name: 'Period',
  description:
    '时期：2024、2024-H1、2024-Q3、2024-09、2024-09-30；范围 2019..2024；带粒度的范围 2019..2024/HALF_YEAR（粒度：YEAR、HALF_YEAR、QUARTER、MONTH、DAY）。也可用相对于今天（北京时间）的关键词：TODAY、YESTERDAY；THIS_YEAR、LAST_YEAR，HALF_YEAR、QUARTER、MONTH 同样；LAST_12_MONTHS 等滚动时期（LAST_n_ 后接 YEARS、HALF_YEARS、QUARTERS、MONTHS 或 DAYS，n 为 1 至 60），不含尚在进行的时期；MONTHS_THIS_YEAR、QUARTERS_THIS_YEAR、MONTHS_LAST_YEAR、QUARTERS_LAST_YEAR。关键词后也可带粒度：LAST_2_YEARS/QUARTER。结果以所指的日历时期代替关键词。\nA period: 2024, 2024-H1, 2024-Q3, 2024-09, 2024-09-30; a range 2019..2024; a range with a grain 2019..2024/HALF_YEAR (grains: YEAR, HALF_YEAR, QUARTER, MONTH, DAY). Or a keyword relative to today in China: TODAY, YESTERDAY; THIS_YEAR, LAST_YEAR, likewise of HALF_YEAR, QUARTER, MONTH; rolling ones such as LAST_12_MONTHS (LAST_n_ with YEARS, HALF_YEARS, QUARTERS, MONTHS or DAYS, n from 1 to 60), which leave out the period still running; MONTHS_THIS_YEAR, QUARTERS_THIS_YEAR, MONTHS_LAST_YEAR, QUARTERS_LAST_YEAR. A grain may follow: LAST_2_YEARS/QUARTER. Answers name the calendar periods that are meant.',
  specifiedByURL: 'https://sdmx.org/?page_id=5008',
  expectedZh: '应为时期，如2022、2022-Q4、2019..2024或LAST_12_MONTHS',
  expectedEn: 'a period is expected, such as 2022, 2022-Q4, 2019..2024 or LAST_12_MONTHS',
  read: (text) => (text.length > 0 && text.length <= 60 ? text : undefined),
});
