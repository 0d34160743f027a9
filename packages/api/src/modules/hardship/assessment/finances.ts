import type { IncomeKind } from '@uniongraph/schema/codes/income-kind';
import type { RigidSpendingKind } from '@uniongraph/schema/codes/rigid-spending-kind';

/** What a household earned and could not help spending within a year, in yuan with at most two decimals. */
export interface Finances {
  income: Readonly<Record<IncomeKind, string>>;
  spending: Readonly<Record<RigidSpendingKind, string>>;
  /** What a disaster, an accident or sudden illness cost after insurance and compensation; null where there was none. */
  suddenLoss: string | null;
}
