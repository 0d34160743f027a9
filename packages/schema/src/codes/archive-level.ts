import { type CodeOf, defineCodeList } from './code-list.js';

/** By whose standard a household is on file. */
export const archiveLevels = defineCodeList({
  name: 'ArchiveLevel',
  zh: '建档标准',
  en: 'Archive level',
  source: 'domain.md §2.5',
  items: [
    { code: 'NATIONAL', zh: '全国级', en: 'National' },
    { code: 'PROVINCIAL', zh: '省级', en: 'Provincial' },
    { code: 'PREFECTURE', zh: '地市级', en: 'Prefecture' },
    { code: 'COUNTY', zh: '县级', en: 'County' },
    { code: 'GRASSROOTS', zh: '基层', en: 'Grassroots' },
  ],
});

export type ArchiveLevel = CodeOf<typeof archiveLevels>;
