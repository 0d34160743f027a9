import { defineLimits } from './define-limits.js';

export const assistanceLimits = defineLimits('帮扶', 'Assistance', {
  visitors: {
    value: 10,
    unit: 'COUNT',
    zh: '一次走访的人员',
    en: 'officials of one visit',
    whyZh: '入户两人即可；十人已是慰问团。',
    whyEn: 'Two suffice for a home visit; ten are a delegation.',
  },
  noteLength: {
    value: 2_000,
    unit: 'CHARACTERS',
    zh: '走访记录、问题与办理结果最长',
    en: 'longest note of a visit, problem or solution',
    whyZh: '一页纸；更长的材料作附件。',
    whyEn: 'A page; what is longer is an attachment.',
  },
});
