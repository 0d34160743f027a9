import { type CodeOf, defineCodeList } from './code-list.js';

export const householdRelations = defineCodeList({
  name: 'HouseholdRelation',
  zh: '与申请人关系',
  en: 'Relation to the applicant',
  source: 'domain.md §2.5',
  items: [
    { code: 'APPLICANT', zh: '本人', en: 'Applicant' },
    { code: 'SPOUSE', zh: '配偶', en: 'Spouse' },
    { code: 'CHILD', zh: '子女', en: 'Child' },
    { code: 'PARENT', zh: '父母', en: 'Parent' },
    { code: 'OTHER', zh: '其他', en: 'Other' },
  ],
});

export type HouseholdRelation = CodeOf<typeof householdRelations>;
