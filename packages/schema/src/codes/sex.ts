import { type CodeOf, defineCodeList } from './code-list.js';

/** `gb` is the digit of GB/T 2261.1. */
export const sexes = defineCodeList({
  name: 'Sex',
  zh: '性别',
  en: 'Sex',
  source: 'GB/T 2261.1',
  items: [
    { code: 'UNKNOWN', zh: '未知的性别', en: 'Unknown', gb: '0' },
    { code: 'MALE', zh: '男性', en: 'Male', gb: '1' },
    { code: 'FEMALE', zh: '女性', en: 'Female', gb: '2' },
    { code: 'NOT_STATED', zh: '未说明的性别', en: 'Not stated', gb: '9' },
  ],
});

export type Sex = CodeOf<typeof sexes>;
