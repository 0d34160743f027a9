import { type CodeOf, defineCodeList } from './code-list.js';

export const hardshipCategories = defineCodeList({
  name: 'HardshipCategory',
  zh: '困难类别',
  en: 'Category of hardship',
  source: 'domain.md §2.5',
  items: [
    {
      code: 'SEVERE',
      zh: '深度困难',
      en: 'Severe',
      noteZh: '家庭收入减去刚性支出后，月人均低于当地低保标准。',
      noteEn: 'Income less unavoidable expenditure, per head and month, is below the local dibao line.',
    },
    {
      code: 'RELATIVE',
      zh: '相对困难',
      en: 'Relative',
      noteZh: '同一数额低于当地低保标准的两倍。',
      noteEn: 'The same figure is below twice the local dibao line.',
    },
    {
      code: 'SUDDEN',
      zh: '意外致困',
      en: 'Sudden',
      noteZh: '灾害、事故或突发重病，在保险和赔偿之后仍造成暂时困难。',
      noteEn: 'A disaster, an accident or sudden serious illness leaves hardship after insurance and compensation.',
    },
  ],
});

export type HardshipCategory = CodeOf<typeof hardshipCategories>;
