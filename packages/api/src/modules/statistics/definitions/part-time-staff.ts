import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const partTimeStaff = defineIndicator({
  key: 'PART_TIME_STAFF',
  field: 'partTimeStaff',
  zh: '兼职工会工作人员',
  en: 'Part-time union staff',
  group: 'ORGANIZATIONS',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(membershipFact, 'partTimeStaff'),
  definition: {
    version: 1,
    formulaZh: '期末兼职工会工作人员人数',
    formulaEn: 'part-time union staff at the end of the period',
    caveatZh: '以各工会最近一次报送为准。',
    caveatEn: 'From each organization’s latest report.',
    source: 'domain.md §2.9 partTimeStaff',
  },
});
