import { defineIndicator, termOf } from '../define-indicator.js';
import { organizationsFact } from '../facts/organizations.fact.js';

export const superiorOrganizations = defineIndicator({
  key: 'SUPERIOR_ORG_COUNT',
  field: 'superiorOrganizations',
  zh: '基层以上工会数',
  en: 'Union organizations above the grassroots',
  group: 'ORGANIZATIONS',
  unit: 'COUNT',
  countUnit: 'PIECE',
  decimals: 0,
  numerator: termOf(organizationsFact, 'organizations', { is_grassroots: [false] }),
  definition: {
    version: 1,
    formulaZh: '期末存续的总工会、产业工会和工会联合会数',
    formulaEn: 'federations and industrial unions existing at the end of the period',
    caveatZh: '不计入工会组织数。',
    caveatEn: 'Not part of the number of union organizations.',
    source: 'domain.md §2.1',
  },
});
