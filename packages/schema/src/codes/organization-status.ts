import { type CodeOf, defineCodeList } from './code-list.js';

export const organizationStatuses = defineCodeList({
  name: 'OrganizationStatus',
  zh: '工会组织状态',
  en: 'Status of union organisation',
  source: 'domain.md §2.1',
  items: [
    { code: 'ACTIVE', zh: '在册', en: 'Active' },
    { code: 'DISSOLVED', zh: '已撤销', en: 'Dissolved' },
    {
      code: 'MERGED',
      zh: '已合并',
      en: 'Merged',
      noteZh: '并入另一工会组织。',
      noteEn: 'Taken into another union organisation.',
    },
  ],
});

export type OrganizationStatus = CodeOf<typeof organizationStatuses>;
