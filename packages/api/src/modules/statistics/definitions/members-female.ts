import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const membersFemale = defineIndicator({
  key: 'MEMBERS_FEMALE',
  field: 'membersFemale',
  zh: '女会员数',
  en: 'Women members',
  group: 'MEMBERSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(membershipFact, 'membersFemale'),
  definition: {
    version: 1,
    formulaZh: '期末女会员数',
    formulaEn: 'women members at the end of the period',
    caveatZh: '各来源分别统计，从不相加；年报以各工会最近一次报送为准。',
    caveatEn:
      'Each source is counted by itself, never added up; the annual report takes each organization’s latest report.',
    source: 'domain.md §2.2, §2.9 membersFemale',
  },
});
