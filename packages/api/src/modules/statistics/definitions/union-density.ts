import { defineIndicator, termOf } from '../define-indicator.js';
import { employingUnitsFact } from '../facts/employing-units.fact.js';
import { membershipFact } from '../facts/membership.fact.js';

export const unionDensity = defineIndicator({
  key: 'UNION_DENSITY',
  field: 'unionDensity',
  zh: '入会率（全口径）',
  en: 'Trade union density',
  group: 'MEMBERSHIP',
  unit: 'PERCENT',
  countUnit: 'PERCENT',
  decimals: 2,
  numerator: termOf(membershipFact, 'members'),
  denominator: termOf(employingUnitsFact, 'workers'),
  definition: {
    version: 1,
    formulaZh: '会员数 ÷ 全部用人单位职工总数',
    formulaEn: 'members ÷ workers of all employing units',
    caveatZh: '分母取年报人数口径；含新就业形态会员，与国际劳工组织口径不完全一致。',
    caveatEn:
      'The denominator takes the head-count of the annual report; members in new forms of employment are included, which departs from the ILO rate.',
    source: 'domain.md §0.2, §2.3 UNION_DENSITY',
    standard: 'ILO trade union density rate',
  },
});
