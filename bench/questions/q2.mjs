import { baseSql } from './base-sql.mjs';
import { coverageQuestion } from './coverage-question.mjs';

const base = baseSql({ key: 'd.province_code', where: 'd.province_code is not null' });

export const q2 = coverageQuestion({
  key: 'Q2',
  title: 'national coverage by province, any day',
  place: 'provinces',
  kind: 'any day',
  base,
});
export const q2AtMonthEnd = coverageQuestion({
  key: 'Q2m',
  title: 'the same at a month end',
  place: 'provinces',
  kind: 'month end',
});
export const q2New = coverageQuestion({
  key: 'Q2n',
  title: 'Q2, each asked for the first time',
  place: 'provinces',
  kind: 'any day',
  isNew: true,
});
