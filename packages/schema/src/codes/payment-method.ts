import { type CodeOf, defineCodeList } from './code-list.js';

/** Payment is to a named person; `needsAccount` says that it goes to an account of his. */
export const paymentMethods = defineCodeList({
  name: 'PaymentMethod',
  zh: '发放方式',
  en: 'Method of payment',
  source: 'domain.md §2.5 (payMethod; which ones there are is a choice of design)',
  items: [
    {
      code: 'BANK_TRANSFER',
      zh: '实名账户转账',
      en: 'Transfer to an account in the person’s name',
      needsAccount: true,
    },
    { code: 'CASH', zh: '现金签收', en: 'Cash against signature', needsAccount: false },
    { code: 'IN_KIND', zh: '实物签收', en: 'Goods against signature', needsAccount: false },
  ],
});

export type PaymentMethod = CodeOf<typeof paymentMethods>;
