import { type CodeOf, defineCodeList } from './code-list.js';

/** At whose level a competition is held, the highest first. */
export const competitionLevels = defineCodeList({
  name: 'CompetitionLevel',
  zh: '竞赛级别',
  en: 'Level of a competition',
  source: 'domain.md §2.6',
  items: [
    { code: 'NATIONAL', zh: '国家级', en: 'National' },
    { code: 'PROVINCIAL', zh: '省级', en: 'Provincial' },
    { code: 'CITY', zh: '市级', en: 'City' },
    { code: 'COUNTY', zh: '县级', en: 'County' },
    { code: 'UNIT', zh: '单位级', en: 'Unit' },
  ],
});

export type CompetitionLevel = CodeOf<typeof competitionLevels>;
