import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const membershipRateUnionised = defineIndicator({
  key: 'MEMBER_RATE_UNIONISED',
  field: 'membershipRateUnionised',
  zh: '入会率（建会单位口径）',
  en: 'Membership rate in unionised units',
  group: 'MEMBERSHIP',
  unit: 'PERCENT',
  countUnit: 'PERCENT',
  decimals: 2,
  numerator: termOf(membershipFact, 'members'),
  denominator: termOf(membershipFact, 'workers'),
  definition: {
    version: 1,
    formulaZh: '会员数 ÷ 建会单位职工数',
    formulaEn: 'members ÷ workers in unionised units',
    caveatZh: '分母只含建会单位职工；与全口径入会率不可比。',
    caveatEn: 'The denominator holds workers of unionised units only: not comparable with union density.',
    source: 'domain.md §0.2, §2.3 MEMBER_RATE_UNIONISED',
  },
});
