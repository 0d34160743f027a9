import { type CodeOf, defineCodeList } from './code-list.js';

/** Kept on every observation, so that two sources can be set side by side. */
export const dataSources = defineCodeList({
  name: 'DataSource',
  zh: '数据来源',
  en: 'Source of data',
  source: 'domain.md §2.4',
  items: [
    { code: 'ANNUAL_REPORT', zh: '工会统计年报', en: 'Annual statistical report' },
    { code: 'REALNAME_DB', zh: '会员实名制数据库', en: 'Real-name member database' },
    {
      code: 'TAX_FEE',
      zh: '税务代收工会经费',
      en: 'Union funds collected through tax',
      noteZh: '税务登记人数。',
      noteEn: 'Head-count as registered for tax.',
    },
    { code: 'MARKET_REG', zh: '市场监管登记', en: 'Market registration' },
    {
      code: 'SOCIAL_INSURANCE',
      zh: '社会保险',
      en: 'Social insurance',
      noteZh: '社会保险参保人数。',
      noteEn: 'Head-count as insured.',
    },
    { code: 'SELF_REPORT', zh: '单位自报', en: 'Self-reported by the unit' },
    {
      code: 'PUBLISHED',
      zh: '公开发布',
      en: 'Published',
      noteZh: '引自公开发布的材料。',
      noteEn: 'Taken from published material.',
    },
  ],
});

export type DataSource = CodeOf<typeof dataSources>;
