import { type CodeOf, defineCodeList } from './code-list.js';

/** `number` is that of the paper form. */
export const hardshipCauses = defineCodeList({
  name: 'HardshipCause',
  zh: '致困原因',
  en: 'Cause of hardship',
  source: 'domain.md §2.5',
  items: [
    { code: 'NO_LABOUR_ABILITY', zh: '无劳动能力', en: 'No ability to work', number: 1 },
    { code: 'JOBLESS', zh: '有劳动能力但无业', en: 'Able to work but jobless', number: 2 },
    { code: 'LAID_OFF', zh: '下岗', en: 'Laid off', number: 3 },
    { code: 'NO_SOCIAL_INSURANCE', zh: '未参加社会保险', en: 'No social insurance', number: 4 },
    { code: 'BENEFITS_NOT_DELIVERED', zh: '保障待遇未落实', en: 'Benefits not delivered', number: 5 },
    { code: 'SERIOUS_ILLNESS', zh: '重大疾病', en: 'Serious illness', number: 6 },
    { code: 'NATURAL_DISASTER', zh: '自然灾害', en: 'Natural disaster', number: 7 },
    { code: 'ACCIDENT', zh: '意外事故', en: 'Accident', number: 8 },
    { code: 'SCHOOLING', zh: '子女上学', en: 'Schooling of a child', number: 9 },
    { code: 'OTHER', zh: '其他', en: 'Other', number: 10 },
  ],
});

export type HardshipCause = CodeOf<typeof hardshipCauses>;
