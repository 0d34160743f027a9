import { defineIndicator, termOf } from '../define-indicator.js';
import { recognitionsFact } from '../facts/recognitions.fact.js';

export const innovationFund = defineIndicator({
  key: 'INNOVATION_FUND',
  field: 'innovationFund',
  zh: '全员创新企业专项资金',
  en: 'Funds for all-staff-innovation enterprises',
  group: 'HONOURS',
  unit: 'COUNT',
  countUnit: 'YUAN',
  decimals: 0,
  numerator: termOf(recognitionsFact, 'fundYuan', { scheme: ['ALL_STAFF_INNOVATION_ENTERPRISE'] }),
  definition: {
    version: 1,
    formulaZh: '期内随全员创新企业称号发放的资金',
    formulaEn: 'money that came with titles of all-staff-innovation enterprise within the period',
    caveatZh: '计在授予当日和企业所在地区；没有资金的不计为零。',
    caveatEn: 'On the day of granting, where the unit is; titles without money do not count as zero.',
    source: 'domain.md §1.1; S2',
  },
});
