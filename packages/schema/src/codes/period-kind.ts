import { type CodeOf, defineCodeList } from './code-list.js';

export const periodKinds = defineCodeList({
  name: 'PeriodKind',
  zh: '指标时间属性',
  en: 'Time nature of a figure',
  source: 'domain.md §0.6, §1.4',
  items: [
    { code: 'STOCK', zh: '时点', en: 'Stock', noteZh: '某一时点的存量。', noteEn: 'State at one date.' },
    {
      code: 'FLOW',
      zh: '时期',
      en: 'Flow',
      noteZh: '某一时期内的发生量。',
      noteEn: 'What happened within one period.',
    },
    {
      code: 'CUMULATIVE',
      zh: '累计',
      en: 'Cumulative',
      noteZh: '自某一起点以来的累计量。',
      noteEn: 'Sum since a starting point.',
    },
    {
      code: 'RATE',
      zh: '比率',
      en: 'Rate',
      noteZh: '由分子和分母计算，不可相加或平均。',
      noteEn: 'Computed from numerator and denominator; never summed or averaged.',
    },
    { code: 'RANK', zh: '位次', en: 'Rank' },
  ],
});

export type PeriodKind = CodeOf<typeof periodKinds>;
