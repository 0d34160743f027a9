import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const membersLeft = defineIndicator({
  key: 'MEMBERS_LEFT',
  field: 'membersLeft',
  zh: '离会人数',
  en: 'Members left',
  group: 'MEMBERSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  defaultSource: 'REALNAME_DB',
  numerator: termOf(membershipFact, 'membersLeft'),
  definition: {
    version: 1,
    formulaZh: '期内离会人数',
    formulaEn: 'members left within the period',
    caveatZh: '只有会员实名制数据库记录逐人入离会，须选该来源。',
    caveatEn: 'Only the real-name register records joining and leaving person by person: choose that source.',
    source: 'domain.md §2.9 membersLeft',
  },
});
