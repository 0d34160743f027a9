import { type CodeOf, defineCodeList } from './code-list.js';

/** Where the file of a household stands in the procedure. */
export const hardshipStates = defineCodeList({
  name: 'HardshipState',
  zh: '档案状态',
  en: 'State of a hardship file',
  source: 'domain.md §2.5',
  items: [
    { code: 'APPLIED', zh: '已申请', en: 'Applied' },
    { code: 'FIRST_CHECKED', zh: '已初审', en: 'First check done' },
    { code: 'VISITED', zh: '已入户', en: 'Visited at home' },
    { code: 'AUTHORIZED', zh: '已授权核查', en: 'Verification authorized' },
    { code: 'VERIFIED', zh: '已核查', en: 'Verified' },
    { code: 'IN_PUBLICITY', zh: '公示中', en: 'In publicity' },
    { code: 'FILED', zh: '在档', en: 'On file' },
    { code: 'EXITED', zh: '已退出', en: 'Exited' },
    { code: 'REJECTED', zh: '不予建档', en: 'Rejected' },
    { code: 'WITHDRAWN', zh: '已撤回', en: 'Withdrawn' },
  ],
});

export type HardshipState = CodeOf<typeof hardshipStates>;
