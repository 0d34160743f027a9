import { type CodeOf, defineCodeList } from './code-list.js';

/** What indicators are about, in the order of the catalogue. */
export const indicatorGroups = defineCodeList({
  name: 'IndicatorGroup',
  zh: '指标分组',
  en: 'Group of indicators',
  source: 'domain.md §2.9',
  items: [
    { code: 'COVERAGE', zh: '建会覆盖', en: 'Union establishment' },
    { code: 'MEMBERSHIP', zh: '会员与入会', en: 'Membership' },
    { code: 'ORGANIZATIONS', zh: '工会组织', en: 'Union organizations' },
    { code: 'HARDSHIP', zh: '困难帮扶', en: 'Hardship and assistance' },
    { code: 'COMPETITIONS', zh: '劳动和技能竞赛', en: 'Labour and skills competitions' },
    { code: 'HONOURS', zh: '荣誉', en: 'Honours' },
  ],
});

export type IndicatorGroup = CodeOf<typeof indicatorGroups>;
