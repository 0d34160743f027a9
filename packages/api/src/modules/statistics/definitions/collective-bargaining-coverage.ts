import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const collectiveBargainingCoverage = defineIndicator({
  key: 'CB_COVERAGE',
  field: 'collectiveBargainingCoverage',
  zh: '集体合同覆盖率',
  en: 'Collective bargaining coverage',
  group: 'MEMBERSHIP',
  unit: 'PERCENT',
  countUnit: 'PERCENT',
  decimals: 2,
  numerator: termOf(membershipFact, 'agreementCoveredWorkers'),
  denominator: termOf(membershipFact, 'workers'),
  definition: {
    version: 1,
    formulaZh: '集体合同覆盖职工数 ÷ 建会单位职工数',
    formulaEn: 'workers under a collective agreement ÷ workers in unionised units',
    caveatZh: '分母只含建会单位职工。',
    caveatEn: 'The denominator holds workers of unionised units only.',
    source: 'domain.md §2.3 CB_COVERAGE',
  },
});
