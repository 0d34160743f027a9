import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const membersMigrant = defineIndicator({
  key: 'MEMBERS_MIGRANT',
  field: 'membersMigrant',
  zh: '农民工会员数',
  en: 'Rural migrant members',
  group: 'MEMBERSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(membershipFact, 'membersMigrant'),
  definition: {
    version: 1,
    formulaZh: '期末农民工会员数',
    formulaEn: 'rural migrant members at the end of the period',
    caveatZh: '各来源分别统计，从不相加；与其他群体有重叠，不可相加。',
    caveatEn: 'Each source is counted by itself, never added up; groups overlap and do not add up.',
    source: 'domain.md §2.2, §2.9 membersMigrant',
  },
});
