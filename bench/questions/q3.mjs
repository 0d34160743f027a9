import { baseSql } from './base-sql.mjs';
import { coverageQuestion } from './coverage-question.mjs';

const base = baseSql({
  key: 'd.province_code',
  where: 'd.province_code = $2',
  instants: `select (date_trunc('month', $1::date) - make_interval(months => n) + interval '1 month')::date - 1 from generate_series(0, 11) n`,
});

export const q3 = coverageQuestion({
  key: 'Q3',
  title: 'trend of a province over 12 months',
  place: 'trend',
  kind: 'month end',
  base,
});
export const q3New = coverageQuestion({
  key: 'Q3n',
  title: 'Q3, each asked for the first time',
  place: 'trend',
  kind: 'month end',
  isNew: true,
});
