import { type CodeOf, defineCodeList } from './code-list.js';

export const incomeKinds = defineCodeList({
  name: 'IncomeKind',
  zh: '家庭收入构成',
  en: 'Component of household income',
  source: 'domain.md §2.5',
  items: [
    { code: 'WAGE', zh: '工资性收入', en: 'Wages' },
    { code: 'BUSINESS', zh: '经营性收入', en: 'Business income' },
    { code: 'PROPERTY', zh: '财产性收入', en: 'Property income' },
    { code: 'TRANSFER', zh: '转移性收入', en: 'Transfers' },
    { code: 'OTHER', zh: '其他收入', en: 'Other income' },
  ],
});

export type IncomeKind = CodeOf<typeof incomeKinds>;
