import type { NomineeGroup } from '@uniongraph/schema/codes/nominee-group';

/** Whom a round is about to honour, as far as its rules look. */
export interface CountedNominee {
  groups: readonly NomineeGroup[];
  isSpecial: boolean;
}

export interface ShareRule {
  groupCode: NomineeGroup;
  minimumPercent: number;
  excludesSpecial: boolean;
}

/** A rule held to the nominees: `count` of `base` are of the group. */
export interface ShareCheck extends ShareRule {
  count: number;
  base: number;
  isMet: boolean;
}

/**
 * Each rule by itself, for a nominee may belong to several groups. Shares are compared as whole numbers. Where nobody counts
 * there is no share, and nothing that a rule could ask for.
 */
export const checkShares = (rules: readonly ShareRule[], nominees: readonly CountedNominee[]): ShareCheck[] =>
  rules.map((rule) => {
    const counted = nominees.filter(({ isSpecial }) => !(rule.excludesSpecial && isSpecial));
    const count = counted.filter(({ groups }) => groups.includes(rule.groupCode)).length;
    return { ...rule, count, base: counted.length, isMet: count * 100 >= counted.length * rule.minimumPercent };
  });
