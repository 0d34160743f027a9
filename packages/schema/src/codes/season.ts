import { type CodeOf, defineCodeList } from './code-list.js';

/** The seasons that services of the year are named after. */
export const seasons = defineCodeList({
  name: 'Season',
  zh: '季节',
  en: 'Season',
  source: 'domain.md §1.1 (四季送)',
  items: [
    { code: 'SPRING', zh: '春季', en: 'Spring' },
    { code: 'SUMMER', zh: '夏季', en: 'Summer' },
    { code: 'AUTUMN', zh: '秋季', en: 'Autumn' },
    { code: 'WINTER', zh: '冬季', en: 'Winter' },
  ],
});

export type Season = CodeOf<typeof seasons>;
