import { defineIndicator, termOf } from '../define-indicator.js';
import { organizationsFact } from '../facts/organizations.fact.js';

export const usccHolders = defineIndicator({
  key: 'USCC_HOLDERS',
  field: 'usccHolders',
  zh: '取得统一社会信用代码的工会数',
  en: 'Unions holding a unified social credit code',
  group: 'ORGANIZATIONS',
  unit: 'COUNT',
  countUnit: 'PIECE',
  decimals: 0,
  numerator: termOf(organizationsFact, 'usccHolders', { is_grassroots: [true] }),
  definition: {
    version: 1,
    formulaZh: '期末存续且登记有统一社会信用代码的基层工会数',
    formulaEn: 'grassroots unions with a unified social credit code at the end of the period',
    caveatZh: '以登记的代码为准，不代表取得法人资格证书的日期。',
    caveatEn: 'Counts codes on record; says nothing of when the legal-person certificate was issued.',
    source: 'domain.md §2.9 usccHolders',
    standard: 'GB 32100-2015',
  },
});
