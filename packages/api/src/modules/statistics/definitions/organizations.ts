import { defineIndicator, termOf } from '../define-indicator.js';
import { organizationsFact } from '../facts/organizations.fact.js';

export const organizations = defineIndicator({
  key: 'ORG_COUNT',
  field: 'organizations',
  zh: '基层工会组织数',
  en: 'Grassroots unions',
  group: 'ORGANIZATIONS',
  unit: 'COUNT',
  countUnit: 'PIECE',
  decimals: 0,
  numerator: termOf(organizationsFact, 'organizations', { is_grassroots: [true] }),
  definition: {
    version: 1,
    formulaZh: '期末存续的基层工会组织数',
    formulaEn: 'grassroots unions existing at the end of the period',
    caveatZh: '只计基层工会；基层以上工会另列。组织数不等于涵盖单位数，也不等于会员数。',
    caveatEn:
      'Grassroots unions only; organizations above them are counted apart. It is neither the number of covered units nor of members.',
    source: 'domain.md §0.4, §2.9 orgCount',
  },
});
