import { type CodeOf, defineCodeList } from './code-list.js';

/** What the rows of a statistics answer can be grouped by. */
export const statisticsDimensions = defineCodeList({
  name: 'StatisticsDimension',
  zh: '统计分组维度',
  en: 'Dimension of a statistics query',
  source: 'design.md §3',
  items: [
    {
      code: 'AREA',
      zh: '地区',
      en: 'Area',
      noteZh: '所选地区以下的某一级行政区划。',
      noteEn: 'Divisions of one level below the chosen area.',
    },
    { code: 'SIZE_BAND', zh: '单位人数分组', en: 'Size band' },
    { code: 'INDUSTRY', zh: '行业门类', en: 'Industry section' },
    { code: 'PERIOD', zh: '时期', en: 'Period', noteZh: '时期范围内的每一期。', noteEn: 'Each period of the range.' },
    {
      code: 'SOURCE',
      zh: '数据来源',
      en: 'Source',
      noteZh: '各来源并列，从不相加。',
      noteEn: 'Sources stand side by side and are never added up.',
    },
    { code: 'ORGANIZATION_KIND', zh: '工会组织类型', en: 'Kind of organization' },
    { code: 'UNION_STATE', zh: '建会状态', en: 'Union state' },
    { code: 'UNIT_CATEGORY', zh: '单位性质类别', en: 'Category of employing unit' },
    { code: 'ORGANIZATION_LEVEL', zh: '工会组织层级', en: 'Level of union organization' },
    { code: 'HARDSHIP_CATEGORY', zh: '困难类别', en: 'Category of hardship' },
    { code: 'HARDSHIP_CAUSE', zh: '主要致困原因', en: 'Main cause of hardship' },
    { code: 'ARCHIVE_LEVEL', zh: '建档标准', en: 'Archive level' },
    { code: 'HARDSHIP_ENTRY_KIND', zh: '进入方式', en: 'Kind of entry' },
    { code: 'HARDSHIP_EXIT_KIND', zh: '退出方式', en: 'Kind of exit' },
    { code: 'HONOUR_KIND', zh: '荣誉类别', en: 'Kind of honour' },
    { code: 'RECOGNITION_LEVEL', zh: '荣誉级别', en: 'Level of an honour' },
    { code: 'COMPETITION_KIND', zh: '竞赛类别', en: 'Kind of competition' },
    { code: 'COMPETITION_LEVEL', zh: '竞赛级别', en: 'Level of competition' },
    { code: 'ASSISTANCE_KIND', zh: '帮扶类别', en: 'Kind of assistance' },
    { code: 'FUND_SOURCE', zh: '帮扶资金来源', en: 'Source of assistance funds' },
    {
      code: 'ORGANIZATION',
      zh: '下属工会组织',
      en: 'Subordinate organization',
      noteZh: '须与 under 同用：各行为其直接下属组织（含其以下各级），以及该组织本身。',
      noteEn: 'With `under`: the organizations directly below it, each with all below, and the organization itself.',
    },
  ],
});

export type StatisticsDimension = CodeOf<typeof statisticsDimensions>;
