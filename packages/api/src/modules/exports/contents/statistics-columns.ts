import { closedDimension } from '@uniongraph/schema/codes/closed-dimensions';
import { dimensionField } from '@uniongraph/schema/codes/dimension-field';
import { observationStatuses } from '@uniongraph/schema/codes/observation-status';
import { provenances } from '@uniongraph/schema/codes/provenance';
import { type StatisticsDimension, statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import type { Indicator } from '../../statistics/define-indicator.js';
import type { Question } from '../../statistics/question/question.js';
import { codeColumn, numberColumn, textColumn, yesNoColumn } from '../formats/columns.js';
import type { ExportColumn } from '../formats/export-column.js';

/** One row of a table of statistics, by the keys of its columns. */
export type StatisticsRecord = Record<string, string | number | boolean | null>;

type Column = ExportColumn<StatisticsRecord>;

/** The code of a member, and its name where that is no closed list's. */
function dimensionColumns(dimension: StatisticsDimension): Column[] {
  const { zh, en } = statisticsDimensions.get(dimension);
  const key = dimensionField(dimension);
  const list = closedDimension(dimension)?.list;
  if (list) return [codeColumn(key, zh, en, list) as Column];
  return [textColumn(key, `${zh}代码`, `${en} (code)`) as Column, textColumn(`${key}Name`, zh, en) as Column];
}

/** A value with what it is made of, and whether it may be relied on: the same as the API says of it. */
function indicatorColumns({ field, zh, en, denominator }: Indicator): Column[] {
  const parts = denominator
    ? [
        numberColumn(`${field}Numerator`, `${zh}：分子`, `${en}: numerator`),
        numberColumn(`${field}Denominator`, `${zh}：分母`, `${en}: denominator`),
      ]
    : [];
  return [
    numberColumn(field, zh, en),
    ...parts,
    codeColumn(`${field}Status`, `${zh}：状态`, `${en}: status`, observationStatuses),
    codeColumn(`${field}Provenance`, `${zh}：出处`, `${en}: provenance`, provenances),
  ] as Column[];
}

export const statisticsColumns = ({ by, asks }: Question): Column[] => [
  ...by.flatMap(dimensionColumns),
  yesNoColumn('isTotal', '是否合计', 'Is a total') as Column,
  yesNoColumn('isUnallotted', '是否未分到下级', 'Is unallotted') as Column,
  ...asks.flatMap(({ indicator }) => indicatorColumns(indicator)),
];
