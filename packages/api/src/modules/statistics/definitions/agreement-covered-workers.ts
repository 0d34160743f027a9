import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const agreementCoveredWorkers = defineIndicator({
  key: 'CB_COVERED_WORKERS',
  field: 'agreementCoveredWorkers',
  zh: '集体合同覆盖职工数',
  en: 'Workers under a collective agreement',
  group: 'MEMBERSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(membershipFact, 'agreementCoveredWorkers'),
  definition: {
    version: 1,
    formulaZh: '期末至少受一份集体合同覆盖的职工数',
    formulaEn: 'workers under at least one collective agreement at the end of the period',
    caveatZh: '以各工会最近一次报送为准。',
    caveatEn: 'From each organization’s latest report.',
    source: 'domain.md §2.9 agreementCoveredWorkers',
  },
});
