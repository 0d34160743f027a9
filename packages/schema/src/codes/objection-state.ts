import { type CodeOf, defineCodeList } from './code-list.js';

/** What became of an objection to results in publicity. */
export const objectionStates = defineCodeList({
  name: 'ObjectionState',
  zh: '异议状态',
  en: 'State of an objection',
  source: 'domain.md §2.6',
  items: [
    { code: 'OPEN', zh: '待答复', en: 'Open' },
    { code: 'UPHELD', zh: '成立', en: 'Upheld' },
    { code: 'DISMISSED', zh: '不成立', en: 'Dismissed' },
  ],
});

export type ObjectionState = CodeOf<typeof objectionStates>;
