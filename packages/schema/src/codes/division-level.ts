import { type CodeOf, defineCodeList } from './code-list.js';

export const divisionLevels = defineCodeList({
  name: 'DivisionLevel',
  zh: '行政区划层级',
  en: 'Level of division',
  source: 'GB/T 2260',
  items: [
    { code: 'NATION', zh: '全国', en: 'Nation', rank: 0 },
    { code: 'PROVINCE', zh: '省级', en: 'Province', rank: 1 },
    { code: 'PREFECTURE', zh: '地级', en: 'Prefecture', rank: 2 },
    { code: 'COUNTY', zh: '县级', en: 'County', rank: 3 },
    { code: 'TOWNSHIP', zh: '乡级', en: 'Township', rank: 4 },
  ],
});

export type DivisionLevel = CodeOf<typeof divisionLevels>;
