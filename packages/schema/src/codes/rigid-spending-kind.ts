import { type CodeOf, defineCodeList } from './code-list.js';

export const rigidSpendingKinds = defineCodeList({
  name: 'RigidSpendingKind',
  zh: '刚性支出构成',
  en: 'Component of unavoidable expenditure',
  source: 'domain.md §2.5',
  items: [
    { code: 'ILLNESS', zh: '因病支出', en: 'Illness' },
    { code: 'DISABILITY', zh: '因残支出', en: 'Disability' },
    { code: 'SCHOOLING', zh: '子女教育支出', en: 'Schooling' },
    { code: 'HOUSING', zh: '住房支出', en: 'Housing' },
    { code: 'OTHER', zh: '其他刚性支出', en: 'Other unavoidable expenditure' },
  ],
});

export type RigidSpendingKind = CodeOf<typeof rigidSpendingKinds>;
