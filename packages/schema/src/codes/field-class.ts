import { type CodeOf, defineCodeList } from './code-list.js';

/** How closely a field is held; what follows from a class is decided in one place of the API. */
export const fieldClasses = defineCodeList({
  name: 'FieldClass',
  zh: '字段等级',
  en: 'Class of a field',
  source: 'domain.md §2.8',
  items: [
    { code: 'P0', zh: '公开', en: 'Public', noteZh: '组织名称、合计数等。', noteEn: 'Names of organizations, totals.' },
    {
      code: 'P1',
      zh: '内部',
      en: 'Internal',
      noteZh: '工会系统内部使用，不指向个人生活。',
      noteEn: 'Used within the trade unions; tells nothing of a private life.',
    },
    {
      code: 'P2',
      zh: '个人信息',
      en: 'Personal',
      noteZh: '姓名、电话等；默认遮盖。',
      noteEn: 'Name, telephone and the like; masked by default.',
    },
    {
      code: 'P3',
      zh: '敏感个人信息',
      en: 'Sensitive personal',
      noteZh: '身份证号、健康、收入、银行、子女等；逐字段加密，默认遮盖。',
      noteEn: 'Identity number, health, income, bank account, children; encrypted field by field, masked by default.',
    },
  ],
});

export type FieldClass = CodeOf<typeof fieldClasses>;
