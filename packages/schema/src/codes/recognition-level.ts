import { type CodeOf, defineCodeList } from './code-list.js';

/** At which level an honour is granted; `rank` is that of the organization and of the division that grant it. */
export const recognitionLevels = defineCodeList({
  name: 'RecognitionLevel',
  zh: '荣誉级别',
  en: 'Level of an honour',
  source: 'domain.md §1.1, §2.6',
  items: [
    { code: 'NATIONAL', zh: '全国', en: 'National', rank: 0 },
    { code: 'PROVINCIAL', zh: '省级', en: 'Provincial', rank: 1 },
    { code: 'CITY', zh: '市级', en: 'City', rank: 2 },
    { code: 'COUNTY', zh: '县级', en: 'County', rank: 3 },
  ],
});

export type RecognitionLevel = CodeOf<typeof recognitionLevels>;
