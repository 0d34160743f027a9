import { type CodeOf, defineCodeList } from './code-list.js';

/** 人 and 人次 are never added to each other. Scales (万, 亿) are no units and live with the figure. */
export const countUnits = defineCodeList({
  name: 'CountUnit',
  zh: '计量单位',
  en: 'Unit of count',
  source: 'domain.md §0.7, §2.9',
  items: [
    { code: 'PERSON', zh: '人', en: 'persons' },
    {
      code: 'PERSON_TIME',
      zh: '人次',
      en: 'person-times',
      noteZh: '同一人每次使用服务都计一次。',
      noteEn: 'One person counts at each use of a service.',
    },
    { code: 'HOUSEHOLD', zh: '户', en: 'households' },
    { code: 'UNIT', zh: '家', en: 'units', noteZh: '用人单位、企业。', noteEn: 'Employing units, enterprises.' },
    {
      code: 'PIECE',
      zh: '个',
      en: 'items (个)',
      noteZh: '组织、场所等一般计数。',
      noteEn: 'General counting of organisations, venues and the like.',
    },
    { code: 'CASE', zh: '件', en: 'cases' },
    { code: 'CASE_TIME', zh: '件次', en: 'case-times' },
    { code: 'SESSION', zh: '场次', en: 'sessions' },
    { code: 'EVENT', zh: '场', en: 'events' },
    { code: 'PLACE', zh: '处', en: 'places', noteZh: '隐患、地点。', noteEn: 'Hazards, locations.' },
    {
      code: 'ITEM',
      zh: '项',
      en: 'items (项)',
      noteZh: '任务、竞赛、成果等。',
      noteEn: 'Tasks, competitions, results and the like.',
    },
    { code: 'MEASURE', zh: '条', en: 'measures', noteZh: '措施、建议。', noteEn: 'Measures, suggestions.' },
    { code: 'KIND', zh: '种', en: 'kinds' },
    { code: 'TIMES', zh: '次', en: 'times' },
    { code: 'YEAR_OF_AGE', zh: '岁', en: 'years of age' },
    { code: 'YUAN', zh: '元', en: 'yuan' },
    { code: 'SQUARE_METRE', zh: '平方米', en: 'square metres' },
    { code: 'PERCENT', zh: '百分比', en: 'per cent' },
    { code: 'PERCENTAGE_POINT', zh: '百分点', en: 'percentage points' },
    {
      code: 'RANK',
      zh: '位',
      en: 'rank',
      noteZh: '名次，数值越小越靠前。',
      noteEn: 'Place in a ranking; lower is better.',
    },
  ],
});

export type CountUnit = CodeOf<typeof countUnits>;
