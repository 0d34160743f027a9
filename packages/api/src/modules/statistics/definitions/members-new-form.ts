import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const membersNewForm = defineIndicator({
  key: 'MEMBERS_NEW_FORM',
  field: 'membersNewForm',
  zh: '新就业形态劳动者会员数',
  en: 'Members in new forms of employment',
  group: 'MEMBERSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(membershipFact, 'membersNewForm'),
  definition: {
    version: 1,
    formulaZh: '期末新就业形态劳动者会员数',
    formulaEn: 'members in new forms of employment at the end of the period',
    caveatZh: '各来源分别统计，从不相加；与其他群体有重叠，不可相加。',
    caveatEn: 'Each source is counted by itself, never added up; groups overlap and do not add up.',
    source: 'domain.md §2.2, §2.9 membersNewForm',
  },
});
