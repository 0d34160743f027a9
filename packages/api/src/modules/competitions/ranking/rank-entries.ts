import type { EntryScore } from '../scoring/score-entry.js';
import type { ScoringItem, ScoringRules } from '../scoring/scoring-rules.js';

export interface Placed extends EntryScore {
  place: number;
  total: number;
}

/**
 * Places of scored entries that compete with each other. Who came further in the rounds stands first, then the higher total as
 * it is printed, then what the rule for ties says; who is equal in all of it shares a place, and as many places are left out.
 */
export function rankEntries(rules: ScoringRules, scored: readonly EntryScore[]): Placed[] {
  const compared = scored
    .filter((score): score is EntryScore & { total: number } => score.total !== null)
    .map((score) => ({ score, keys: [score.reached, score.total, ...tieKeys(rules, score)] }))
    .sort((one, other) => byKeys(one.keys, other.keys) || (one.score.entry < other.score.entry ? -1 : 1));
  return compared.map(({ score, keys }) => ({
    ...score,
    place: compared.findIndex((first) => byKeys(first.keys, keys) === 0) + 1,
  }));
}

function byKeys(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : other[at]! - one[at]!;
}

function tieKeys({ tieRule, items }: ScoringRules, { theory, practice, items: scores }: EntryScore): number[] {
  switch (tieRule) {
    case 'SHARED':
      return [];
    case 'PRACTICE_FIRST':
      return [practice ?? 0];
    case 'THEORY_FIRST':
      return [theory ?? 0];
    case 'HEAVIEST_ITEM':
      return [scores.find(({ item }) => item === heaviest(items)?.id)?.score ?? 0];
  }
}

/** Of equally heavy criteria the one that the formula names first. */
const heaviest = (items: readonly ScoringItem[]): ScoringItem | undefined =>
  items.reduce<ScoringItem | undefined>((most, item) => (most && most.weight >= item.weight ? most : item), undefined);
