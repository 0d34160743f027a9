export interface FundCheck {
  fundYuan: number | null;
  /** Null where nobody is to get anything. */
  spentYuan: number | null;
  isMet: boolean;
}

/** What nominees are to get of the fund of a round; without a fund there is nothing to give. */
export function checkFund(fundYuan: number | null, nominees: readonly { fundYuan: number | null }[]): FundCheck {
  const amounts = nominees.flatMap((nominee) => nominee.fundYuan ?? []);
  const spentYuan = amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
  return { fundYuan, spentYuan, isMet: (spentYuan ?? 0) <= (fundYuan ?? 0) };
}
