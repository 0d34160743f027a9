import { type CodeOf, defineCodeList } from './code-list.js';

export const workStates = defineCodeList({
  name: 'WorkState',
  zh: '工作状态',
  en: 'Work state',
  source: 'domain.md §2.5',
  items: [
    { code: 'ON_POST', zh: '在岗', en: 'On the job' },
    { code: 'OFF_POST', zh: '下（待）岗', en: 'Off the job' },
    { code: 'UNEMPLOYED', zh: '失业', en: 'Unemployed' },
    { code: 'RETIRED', zh: '退休', en: 'Retired' },
    { code: 'SICK_LEAVE', zh: '病休', en: 'On sick leave' },
    { code: 'EARLY_RETIRED', zh: '内退', en: 'Retired early' },
    { code: 'MIGRANT', zh: '农民工', en: 'Rural migrant worker' },
  ],
});

export type WorkState = CodeOf<typeof workStates>;
