import { defineLimits } from './define-limits.js';

export const competitionLimits = defineLimits('竞赛', 'Competitions', {
  criteria: {
    value: 50,
    unit: 'COUNT',
    zh: '一套评分标准的项数',
    en: 'criteria of a formula',
    whyZh: '“五比一创”为六项；再多评委评不过来。',
    whyEn: 'The usual formulas have six; of many more no judge keeps an overview.',
  },
  listed: {
    value: 100,
    unit: 'COUNT',
    zh: '一次登记的项目、工种、轮次、协办或参建单位',
    en: 'projects, trades, rounds, co-organizers or contractors entered at once',
    whyZh: '一个市一年十个示范工程、约八十个工种。',
    whyEn: 'A city has ten demonstration projects and some eighty trades a year.',
  },
  text: {
    value: 2_000,
    unit: 'CHARACTERS',
    zh: '异议、答复的最长文字',
    en: 'longest text of an objection or its answer',
    whyZh: '两页纸；更多的作附件。',
    whyEn: 'Two pages; more is an attachment.',
  },
});
