import { type PaymentMethod, paymentMethods } from '@uniongraph/schema/codes/payment-method';
import type { Faults } from '../../../shared/faults.js';

const PATH = 'input.bankAccount';

/** The digits of an account that money goes to, null where it goes to none. Faults never repeat what was given. */
export function readAccount(faults: Faults, method: PaymentMethod, given: string | null | undefined): string | null {
  const account = given?.normalize('NFKC').replaceAll(/[\s-]/g, '') ?? null;
  if (!paymentMethods.get(method).needsAccount) {
    if (account !== null)
      faults.add(PATH, 'NOT_NEEDED', '此发放方式不需要账户。', 'This method of payment goes to no account.');
    return null;
  }
  if (account === null)
    faults.add(PATH, 'MISSING', '转账须填写实名账户。', 'A transfer takes an account in the person’s name.');
  else if (!/^\d{8,32}$/.test(account))
    faults.add(PATH, 'NO_ACCOUNT', '账户应为8至32位数字。', 'An account has 8 to 32 digits.', '8–32 digits');
  return account;
}
