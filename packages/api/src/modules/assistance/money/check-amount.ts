import type { Faults } from '../../../shared/faults.js';

/** As numeric(14,2) holds it. */
const MOST_DIGITS = 12;

/** Refuses what is no amount of yuan and fen above nothing. `amount` is a `Decimal` in its canonical form. */
export function checkAmount(faults: Faults, path: string, amount: string): void {
  const [whole = '', decimals = ''] = amount.split('.');
  if (amount === '0' || amount.startsWith('-'))
    faults.add(path, 'NOT_POSITIVE', '应大于零。', 'It must be more than nothing.', '> 0');
  if (decimals.length > 2)
    faults.add(path, 'TOO_PRECISE', '金额最多两位小数（分）。', 'Amounts have at most two decimals.', '0.01');
  if (whole.replace('-', '').length > MOST_DIGITS)
    faults.add(path, 'TOO_LARGE', `整数部分最多${MOST_DIGITS}位。`, `At most ${MOST_DIGITS} digits before the point.`);
}
