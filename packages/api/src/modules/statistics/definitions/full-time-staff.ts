import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const fullTimeStaff = defineIndicator({
  key: 'FULL_TIME_STAFF',
  field: 'fullTimeStaff',
  zh: '专职工会工作人员',
  en: 'Full-time union staff',
  group: 'ORGANIZATIONS',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(membershipFact, 'fullTimeStaff'),
  definition: {
    version: 1,
    formulaZh: '期末专职工会工作人员人数',
    formulaEn: 'full-time union staff at the end of the period',
    caveatZh: '以各工会最近一次报送为准。',
    caveatEn: 'From each organization’s latest report.',
    source: 'domain.md §2.9 fullTimeStaff',
  },
});
