import { type CodeOf, defineCodeList } from './code-list.js';

export const provenances = defineCodeList({
  name: 'Provenance',
  zh: '数据出处',
  en: 'Provenance',
  source: 'domain.md §4.1',
  items: [
    {
      code: 'PUBLISHED',
      zh: '公开发布',
      en: 'Published',
      noteZh: '原样引自公开材料。',
      noteEn: 'Taken as printed from published material.',
    },
    {
      code: 'DERIVED',
      zh: '推算',
      en: 'Derived',
      noteZh: '由公开数字运算得出。',
      noteEn: 'Arithmetic on published figures.',
    },
    {
      code: 'REPORTED',
      zh: '上报',
      en: 'Reported',
      noteZh: '由工会组织在本平台上报。',
      noteEn: 'Reported by a union organisation on this platform.',
    },
    {
      code: 'SYNTHETIC',
      zh: '示例数据',
      en: 'Synthetic',
      noteZh: '为演示生成，不代表真实情况。',
      noteEn: 'Generated for demonstration; says nothing about the real world.',
    },
  ],
});

export type Provenance = CodeOf<typeof provenances>;
