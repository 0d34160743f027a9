import { defineIndicator, termOf } from '../define-indicator.js';
import { organizationsFact } from '../facts/organizations.fact.js';

export const dissolvedOrganizations = defineIndicator({
  key: 'DISSOLVED_ORG_COUNT',
  field: 'dissolvedOrganizations',
  zh: '撤销工会组织数',
  en: 'Union organizations dissolved',
  group: 'ORGANIZATIONS',
  unit: 'COUNT',
  countUnit: 'PIECE',
  decimals: 0,
  numerator: termOf(organizationsFact, 'dissolved', { is_grassroots: [true] }),
  definition: {
    version: 1,
    formulaZh: '期内撤销或合并的基层工会组织数',
    formulaEn: 'grassroots unions dissolved or merged within the period',
    caveatZh: '时期指标，可跨期相加。',
    caveatEn: 'A flow: it adds up over time.',
    source: 'domain.md §2.9 dissolvedOrgCount',
  },
});
