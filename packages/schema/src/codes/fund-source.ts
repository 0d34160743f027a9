import { type CodeOf, defineCodeList } from './code-list.js';

/** Where money for assistance comes from; books are kept apart by it. */
export const fundSources = defineCodeList({
  name: 'FundSource',
  zh: '帮扶资金来源',
  en: 'Source of assistance funds',
  source: 'domain.md §2.5',
  items: [
    { code: 'CENTRAL', zh: '中央财政专项帮扶资金', en: 'Central-government hardship fund' },
    { code: 'LOCAL', zh: '地方财政资金', en: 'Local government funds' },
    { code: 'UNION', zh: '工会经费', en: 'Union funds' },
    { code: 'DONATION', zh: '社会捐赠', en: 'Donations' },
  ],
});

export type FundSource = CodeOf<typeof fundSources>;
