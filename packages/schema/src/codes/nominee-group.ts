import { type CodeOf, defineCodeList } from './code-list.js';

/** Groups whose least share a round may prescribe, as that of 2024 did; a nominee may belong to several. */
export const nomineeGroups = defineCodeList({
  name: 'NomineeGroup',
  zh: '推荐对象群体',
  en: 'Group of nominees',
  source: 'domain.md §2.6',
  items: [
    { code: 'INDUSTRIAL_WORKER', zh: '产业工人', en: 'Industrial workers' },
    { code: 'OTHER_FRONT_LINE', zh: '其他一线职工', en: 'Other front-line workers' },
    { code: 'SCIENCE_EDUCATION', zh: '科教人员', en: 'People of science and education' },
    { code: 'MIGRANT', zh: '农民工', en: 'Rural migrant workers' },
    { code: 'NON_PUBLIC', zh: '非公单位', en: 'Of non-public units' },
  ],
});

export type NomineeGroup = CodeOf<typeof nomineeGroups>;
