import { type CodeOf, defineCodeList } from './code-list.js';

export const organizationLines = defineCodeList({
  name: 'OrganizationLine',
  zh: '组织领导系统',
  en: 'Line of command',
  source: 'domain.md §2.1',
  items: [
    {
      code: 'AREA',
      zh: '地方',
      en: 'Area',
      noteZh: '按行政区域领导。',
      noteEn: 'Led along the line of administrative areas.',
    },
    {
      code: 'INDUSTRY',
      zh: '产业',
      en: 'Industry',
      noteZh: '按产业系统领导。',
      noteEn: 'Led along the line of an industry.',
    },
  ],
});

export type OrganizationLine = CodeOf<typeof organizationLines>;
