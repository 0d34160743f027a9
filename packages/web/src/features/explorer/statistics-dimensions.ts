import { type CodeOf, defineCodeList } from '@uniongraph/schema/codes/code-list';

/** The dimensions of `statistics(by:)` in the order in which the explorer offers them. */
export const statisticsDimensions = defineCodeList({
  name: 'StatisticsDimension',
  zh: '分组',
  en: 'Grouping',
  source: 'schema.graphql',
  items: [
    { code: 'AREA', zh: '地区', en: 'Area' },
    { code: 'SIZE_BAND', zh: '单位规模', en: 'Size band' },
    { code: 'INDUSTRY', zh: '行业门类', en: 'Industry section' },
    { code: 'ORGANIZATION_KIND', zh: '工会组织类型', en: 'Kind of organisation' },
    { code: 'UNION_STATE', zh: '建会状态', en: 'Union state' },
    { code: 'SOURCE', zh: '数据来源', en: 'Source of data' },
    { code: 'PERIOD', zh: '期别', en: 'Period' },
  ],
});

export type StatisticsDimension = CodeOf<typeof statisticsDimensions>;
