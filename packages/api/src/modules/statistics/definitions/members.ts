import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const members = defineIndicator({
  key: 'MEMBERS',
  field: 'members',
  zh: '会员数',
  en: 'Members',
  group: 'MEMBERSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(membershipFact, 'members'),
  definition: {
    version: 1,
    formulaZh: '期末会员数',
    formulaEn: 'members at the end of the period',
    caveatZh: '各来源分别统计，从不相加；年报以各工会最近一次报送为准。',
    caveatEn:
      'Each source is counted by itself, never added up; the annual report takes each organization’s latest report.',
    source: 'domain.md §2.2, §2.9 members',
  },
});
