import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const workersInUnionisedUnits = defineIndicator({
  key: 'WORKERS_UNIONISED',
  field: 'workersInUnionisedUnits',
  zh: '建会单位职工数',
  en: 'Workers in unionised units',
  group: 'MEMBERSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(membershipFact, 'workers'),
  definition: {
    version: 1,
    formulaZh: '各基层工会报送的所涵盖单位职工人数之和',
    formulaEn: 'workers of the units that grassroots unions report to cover',
    caveatZh: '与会员数出自同一张报表。',
    caveatEn: 'From the same form as the members.',
    source: 'domain.md §0.2, §2.9 workersInUnionisedUnits',
  },
});
