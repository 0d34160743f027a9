import type { HardshipCategory } from '@uniongraph/schema/codes/hardship-category';
import { type IncomeKind, incomeKinds } from '@uniongraph/schema/codes/income-kind';
import { type RigidSpendingKind, rigidSpendingKinds } from '@uniongraph/schema/codes/rigid-spending-kind';
import { fromFen, toFen } from '../../../shared/money/fen.js';
import type { Finances } from './finances.js';

/** A line of the calculation, in yuan; of an income or a spending with its component. */
export type AssessmentLine =
  | { kind: 'INCOME'; component: IncomeKind; yuan: string }
  | { kind: 'SPENDING'; component: RigidSpendingKind; yuan: string }
  | { kind: Total; component: null; yuan: string };

type Total =
  | 'INCOME_TOTAL'
  | 'SPENDING_TOTAL'
  | 'DISPOSABLE'
  | 'PER_HEAD_MONTH'
  | 'DIBAO_LINE'
  | 'DOUBLE_DIBAO_LINE'
  | 'SUDDEN_LOSS';

export interface Assessment {
  category: HardshipCategory | null;
  lines: AssessmentLine[];
}

/** A loss beyond this share of the year's income is sudden hardship: Qingdao's rule (domain.md §2.5, v:qd). */
const SUDDEN_SHARE = { numerator: 4n, denominator: 5n };
const MONTHS = 12n;

/**
 * The category of a household by the formula of domain.md §2.5: (income − unavoidable expenditure) ÷ members ÷ 12 against the
 * local dibao line. Decided on whole fen without division; only the line that is shown is rounded, half away from zero.
 */
export function assessHousehold(finances: Finances, householdSize: number, dibaoMonthlyYuan: string): Assessment {
  const income = incomeKinds.codes.map((component) => ({ component, fen: fenOf(finances.income[component]) }));
  const spending = rigidSpendingKinds.codes.map((component) => ({
    component,
    fen: fenOf(finances.spending[component]),
  }));
  const earned = sum(income);
  const spent = sum(spending);
  const shares = BigInt(householdSize) * MONTHS;
  const line = fenOf(dibaoMonthlyYuan);
  const loss = finances.suddenLoss === null ? null : fenOf(finances.suddenLoss);
  const total = (kind: Total, fen: bigint): AssessmentLine => ({ kind, component: null, yuan: fromFen(fen) });
  return {
    category: categoryOf({ disposable: earned - spent, shares, line, earned, loss }),
    lines: [
      ...income.map(({ component, fen }) => ({ kind: 'INCOME' as const, component, yuan: fromFen(fen) })),
      total('INCOME_TOTAL', earned),
      ...spending.map(({ component, fen }) => ({ kind: 'SPENDING' as const, component, yuan: fromFen(fen) })),
      total('SPENDING_TOTAL', spent),
      total('DISPOSABLE', earned - spent),
      total('PER_HEAD_MONTH', divided(earned - spent, shares)),
      total('DIBAO_LINE', line),
      total('DOUBLE_DIBAO_LINE', line * 2n),
      ...(loss === null ? [] : [total('SUDDEN_LOSS', loss)]),
    ],
  };
}

interface Sums {
  disposable: bigint;
  /** Members × months. */
  shares: bigint;
  line: bigint;
  earned: bigint;
  loss: bigint | null;
}

function categoryOf({ disposable, shares, line, earned, loss }: Sums): HardshipCategory | null {
  if (disposable < line * shares) return 'SEVERE';
  if (disposable < 2n * line * shares) return 'RELATIVE';
  const isSudden = loss !== null && loss * SUDDEN_SHARE.denominator > earned * SUDDEN_SHARE.numerator;
  return isSudden ? 'SUDDEN' : null;
}

const sum = (parts: readonly { fen: bigint }[]): bigint => parts.reduce((total, { fen }) => total + fen, 0n);

function fenOf(yuan: string): bigint {
  const fen = toFen(yuan);
  if (fen === undefined) throw new RangeError('an amount is no yuan with two decimals');
  return fen;
}

/** Rounded half away from zero. */
function divided(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}
