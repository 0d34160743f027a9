import { incomeKinds } from '@uniongraph/schema/codes/income-kind';
import { rigidSpendingKinds } from '@uniongraph/schema/codes/rigid-spending-kind';
import type { Faults } from '../../../shared/faults.js';
import { fromFen, toFen } from '../../../shared/money/fen.js';
import type { HouseholdFinancesInput } from './finances.input.js';
import type { Finances } from './finances.js';

const PATH = 'input.finances';

/** What a household told of its year; components that it did not name are zero. No amount is repeated in a fault. */
export function readFinances(faults: Faults, { income, spending, suddenLoss }: HouseholdFinancesInput): Finances {
  return {
    income: amounts(faults, `${PATH}.income`, incomeKinds.codes, income),
    spending: amounts(faults, `${PATH}.spending`, rigidSpendingKinds.codes, spending),
    suddenLoss: suddenLoss == null ? null : amount(faults, `${PATH}.suddenLoss`, suddenLoss),
  };
}

function amounts<Kind extends string>(
  faults: Faults,
  path: string,
  kinds: readonly Kind[],
  given: readonly { kind: Kind; yuan: string }[],
): Record<Kind, string> {
  const read = new Map<Kind, string>();
  for (const [index, { kind, yuan }] of given.entries()) {
    if (read.has(kind))
      faults.add(`${path}[${index}].kind`, 'TWICE', '同一构成只填一次。', 'Each component is given once.');
    read.set(kind, amount(faults, `${path}[${index}].yuan`, yuan));
  }
  return Object.fromEntries(kinds.map((kind) => [kind, read.get(kind) ?? '0.00'])) as Record<Kind, string>;
}

function amount(faults: Faults, path: string, text: string): string {
  const fen = toFen(text.trim());
  if (fen === undefined)
    faults.add(
      path,
      'AMOUNT',
      '应为金额，元，最多两位小数。',
      'An amount in yuan with at most two decimals is expected.',
      '12000.00',
    );
  else if (fen < 0n) faults.add(path, 'NEGATIVE', '金额不能为负。', 'An amount is not negative.', '≥ 0');
  return fen === undefined || fen < 0n ? '0.00' : fromFen(fen);
}
