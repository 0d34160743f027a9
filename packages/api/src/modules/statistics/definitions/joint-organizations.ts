import { defineIndicator, termOf } from '../define-indicator.js';
import { organizationsFact } from '../facts/organizations.fact.js';

export const jointOrganizations = defineIndicator({
  key: 'JOINT_ORG_COUNT',
  field: 'jointOrganizations',
  zh: '联合基层工会数',
  en: 'Joint grassroots unions',
  group: 'ORGANIZATIONS',
  unit: 'COUNT',
  countUnit: 'PIECE',
  decimals: 0,
  numerator: termOf(organizationsFact, 'organizations', { is_grassroots: [true], kind: ['JOINT'] }),
  definition: {
    version: 1,
    formulaZh: '期末存续的联合基层工会数',
    formulaEn: 'joint grassroots unions existing at the end of the period',
    caveatZh: '一个联合基层工会涵盖两个以上单位。',
    caveatEn: 'One joint union covers two or more units.',
    source: 'domain.md §2.9 jointOrgCount',
  },
});
