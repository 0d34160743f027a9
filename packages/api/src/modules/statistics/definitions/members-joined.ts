import { defineIndicator, termOf } from '../define-indicator.js';
import { membershipFact } from '../facts/membership.fact.js';

export const membersJoined = defineIndicator({
  key: 'MEMBERS_JOINED',
  field: 'membersJoined',
  zh: '新入会人数',
  en: 'Members joined',
  group: 'MEMBERSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  defaultSource: 'REALNAME_DB',
  numerator: termOf(membershipFact, 'membersJoined'),
  definition: {
    version: 1,
    formulaZh: '期内新入会人数',
    formulaEn: 'members joined within the period',
    caveatZh: '只有会员实名制数据库记录逐人入离会，须选该来源。',
    caveatEn: 'Only the real-name register records joining and leaving person by person: choose that source.',
    source: 'domain.md §2.9 membersJoined',
  },
});
