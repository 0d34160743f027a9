import type { CodeList } from '@uniongraph/schema/codes/code-list';
import { dataSources } from '@uniongraph/schema/codes/data-source';
import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { observationStatuses } from '@uniongraph/schema/codes/observation-status';
import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { provenances } from '@uniongraph/schema/codes/provenance';
import { sizeBands } from '@uniongraph/schema/codes/size-band';
import { type StatisticsDimension, statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import { unionStates } from '@uniongraph/schema/codes/union-state';
import { unitCategories } from '@uniongraph/schema/codes/unit-category';
import type { Indicator } from '../../statistics/define-indicator.js';
import type { Question } from '../../statistics/question/question.js';
import { codeColumn, numberColumn, textColumn, yesNoColumn } from '../formats/columns.js';
import type { ExportColumn } from '../formats/export-column.js';

/** One row of a table of statistics, by the keys of its columns. */
export type StatisticsRecord = Record<string, string | number | boolean | null>;

type Column = ExportColumn<StatisticsRecord>;

const memberLists: Partial<Record<StatisticsDimension, CodeList>> = {
  SIZE_BAND: sizeBands,
  INDUSTRY: industrySections,
  SOURCE: dataSources,
  ORGANIZATION_KIND: organizationKinds,
  UNION_STATE: unionStates,
  UNIT_CATEGORY: unitCategories,
  ORGANIZATION_LEVEL: organizationLevels,
};

/** The key of a dimension's member: SIZE_BAND → sizeBand, as StatisticsRow names it. */
export const memberKey = (dimension: StatisticsDimension): string =>
  dimension.toLowerCase().replace(/_(.)/g, (_underscore, letter: string) => letter.toUpperCase());

/** The code of a member, and its name where that is no closed list's. */
function dimensionColumns(dimension: StatisticsDimension): Column[] {
  const { zh, en } = statisticsDimensions.get(dimension);
  const key = memberKey(dimension);
  const list = memberLists[dimension];
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
