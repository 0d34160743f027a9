import { type CodeOf, defineCodeList } from './code-list.js';

/** `next` are the states that may follow; grants are entered while `isOpen`, and hold money of the fund unless cancelled. */
export const assistanceBatchStates = defineCodeList({
  name: 'AssistanceBatchState',
  zh: '帮扶批次状态',
  en: 'State of an assistance batch',
  source: 'domain.md §2.5 (batch; its approval by a second person is a choice of design)',
  items: [
    { code: 'DRAFT', zh: '编制中', en: 'Draft', isOpen: true, next: ['SUBMITTED', 'CANCELLED'] },
    { code: 'SUBMITTED', zh: '待审批', en: 'Submitted', isOpen: false, next: ['APPROVED', 'RETURNED'] },
    { code: 'RETURNED', zh: '已退回', en: 'Returned', isOpen: true, next: ['SUBMITTED', 'CANCELLED'] },
    { code: 'APPROVED', zh: '已批准', en: 'Approved', isOpen: false, next: ['PAID', 'CANCELLED'] },
    { code: 'PAID', zh: '已发放', en: 'Paid', isOpen: false, next: [] },
    { code: 'CANCELLED', zh: '已撤销', en: 'Cancelled', isOpen: false, next: [] },
  ],
});

export type AssistanceBatchState = CodeOf<typeof assistanceBatchStates>;
