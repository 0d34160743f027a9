import { type CodeOf, defineCodeList } from './code-list.js';

/** A grant that was taken out of its batch stays on record and holds no money. */
export const assistanceGrantStates = defineCodeList({
  name: 'AssistanceGrantState',
  zh: '帮扶发放状态',
  en: 'State of an assistance grant',
  source: 'domain.md §2.5 (paidOn)',
  items: [
    { code: 'PLANNED', zh: '待发放', en: 'Planned' },
    { code: 'PAID', zh: '已发放', en: 'Paid' },
    { code: 'REMOVED', zh: '已移出', en: 'Removed' },
  ],
});

export type AssistanceGrantState = CodeOf<typeof assistanceGrantStates>;
