import { type CodeOf, defineCodeList } from './code-list.js';

/** `rank` is the number used in union systems: 0 nation, 1 province … 5 base. */
export const organizationLevels = defineCodeList({
  name: 'OrganizationLevel',
  zh: '工会组织层级',
  en: 'Level of union organisation',
  source: 'domain.md §2.1',
  items: [
    { code: 'NATIONAL', zh: '全国', en: 'National', rank: 0 },
    { code: 'PROVINCE', zh: '省级', en: 'Province', rank: 1 },
    { code: 'PREFECTURE', zh: '地市级', en: 'Prefecture', rank: 2 },
    { code: 'COUNTY', zh: '县级', en: 'County', rank: 3 },
    { code: 'TOWNSHIP', zh: '乡镇（街道）级', en: 'Township or sub-district', rank: 4 },
    { code: 'BASE', zh: '基层', en: 'Base', rank: 5 },
  ],
});

export type OrganizationLevel = CodeOf<typeof organizationLevels>;
