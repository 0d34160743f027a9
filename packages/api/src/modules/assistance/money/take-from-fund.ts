import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';

/**
 * Refuses an amount that a fund does not have, telling what is left. The fund is held until the transaction ends, so that
 * whoever grants at the same time waits and counts this.
 */
export async function takeFromFund(
  { whole }: Context,
  faults: Faults,
  { fundId, amount }: { fundId: string; amount: string },
): Promise<void> {
  const { rows } = await sql<{ left: string; isShort: boolean }>`
    select (amount - granted)::text as left, amount - granted < ${amount}::numeric as "isShort"
    from assistance_fund where id = ${fundId}::bigint for update`.execute(whole);
  const { left, isShort } = rows[0]!;
  if (isShort)
    faults.add(
      'input.amount',
      'OVERSPENT',
      `超出资金余额：余${left}元，申请${amount}元。`,
      `The fund has ${left} yuan left, not ${amount}.`,
      `≤ ${left}`,
    );
}
