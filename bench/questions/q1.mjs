import { baseSql } from './base-sql.mjs';
import { coverageQuestion } from './coverage-question.mjs';

const base = baseSql({ key: 'd.prefecture_code', where: 'd.province_code = $2 and d.prefecture_code is not null' });

export const q1 = coverageQuestion({
  key: 'Q1',
  title: 'coverage by prefecture of a province, any day',
  place: 'prefectures',
  kind: 'any day',
  base,
});
export const q1AtMonthEnd = coverageQuestion({
  key: 'Q1m',
  title: 'the same at a month end',
  place: 'prefectures',
  kind: 'month end',
});
export const q1New = coverageQuestion({
  key: 'Q1n',
  title: 'Q1, each asked for the first time',
  place: 'prefectures',
  kind: 'any day',
  isNew: true,
});
