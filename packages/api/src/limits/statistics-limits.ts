import { defineLimits } from './define-limits.js';

export const statisticsLimits = defineLimits('统计查询', 'Questions of statistics', {
  values: {
    value: 50_000,
    unit: 'COUNT',
    zh: '一个文档的值',
    en: 'values of a document',
    whyZh: '一省 183 个县 × 十二期 × 二十项指标，尚余一成。',
    whyEn: '183 counties of a province × 12 periods × 20 indicators, and a tenth to spare.',
  },
  valuesOfRecordList: {
    value: 1_000,
    unit: 'COUNT',
    zh: '一个明细清单所计的值',
    en: 'values that a list of records counts as',
    whyZh: '它自成一条语句。',
    whyEn: 'It is a statement of its own.',
  },
  valuesOfLattice: {
    value: 500,
    unit: 'COUNT',
    zh: '涉及个人的指标每个时期另计的值',
    en: 'values that each period of a count of persons counts as, besides its own',
    whyZh: '为保密须算出全部地区的值，再定哪些可以公布。',
    whyEn: 'What may be told is decided over the values of all areas.',
  },
  first: {
    value: 5_000,
    unit: 'COUNT',
    zh: 'first 的最大值',
    en: 'the largest first',
    whyZh: '多于全国的县级区划。',
    whyEn: 'More than the nation has divisions of county level.',
  },
  filterDepth: {
    value: 5,
    unit: 'COUNT',
    zh: 'and、or、not 的嵌套层数',
    en: 'levels of and, or and not',
    whyZh: '比列表多一层，供来源条件在外。',
    whyEn: 'One more than lists have, for a condition on the source around the others.',
  },
  comparisons: {
    value: 50,
    unit: 'COUNT',
    zh: '一次筛选的条件',
    en: 'conditions of a filter',
    whyZh: '每个条件都是一段 SQL。',
    whyEn: 'Each is a piece of SQL.',
  },
});
