import { defineIndicator, termOf } from '../define-indicator.js';
import { organizationsFact } from '../facts/organizations.fact.js';

export const newOrganizations = defineIndicator({
  key: 'NEW_ORG_COUNT',
  field: 'newOrganizations',
  zh: '新建工会组织数',
  en: 'Union organizations established',
  group: 'ORGANIZATIONS',
  unit: 'COUNT',
  countUnit: 'PIECE',
  decimals: 0,
  numerator: termOf(organizationsFact, 'established', { is_grassroots: [true] }),
  definition: {
    version: 1,
    formulaZh: '期内成立的基层工会组织数',
    formulaEn: 'grassroots unions established within the period',
    caveatZh: '时期指标，可跨期相加。',
    caveatEn: 'A flow: it adds up over time.',
    source: 'domain.md §2.9 newOrgCount',
  },
});
