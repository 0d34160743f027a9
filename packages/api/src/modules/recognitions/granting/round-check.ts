import { checkFund } from './check-fund.js';
import { checkQuota, type Quota } from './check-quota.js';
import type { CountedNominee, ShareRule } from './check-shares.js';
import { checkShares } from './check-shares.js';
import type { RecognitionCheckType } from './recognition-check.type.js';
import { shareText } from './share-text.js';

export interface CheckedRound extends Quota {
  fundYuan: number | null;
  overrideReason: string | null;
}

/** Holds nominees to everything that their round prescribes. */
export function checkRound(
  round: CheckedRound,
  rules: readonly ShareRule[],
  nominees: readonly (CountedNominee & { fundYuan: number | null })[],
): RecognitionCheckType {
  const quota = checkQuota(round, nominees);
  const fund = checkFund(round.fundYuan, nominees);
  const shares = checkShares(rules, nominees);
  return {
    isMet: quota.isMet && fund.isMet && shares.every(({ isMet }) => isMet),
    ordinary: quota.ordinary,
    special: quota.special,
    isWithinQuota: quota.isMet,
    spentYuan: fund.spentYuan,
    isWithinFund: fund.isMet,
    shares: shares.map((check) => ({ ...check, share: shareText(check.count, check.base) })),
    overrideReason: round.overrideReason,
  };
}
