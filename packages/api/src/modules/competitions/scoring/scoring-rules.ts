import type { ScoringPart } from '@uniongraph/schema/codes/scoring-part';
import type { TieRule } from '@uniongraph/schema/codes/tie-rule';

/** A criterion of a named formula, such as “安全” of 五比一创. */
export interface ScoringItem {
  id: string;
  name: string;
  part: ScoringPart | null;
  /** Set against the weights of the other criteria of its part, or of all where nothing is divided into parts. */
  weight: number;
  /** The most that a judge may give, in hundredths. */
  scale: number;
}

export interface ScoringRound {
  id: string;
  ordinal: number;
  name: string;
  /** Set against the weights of other rounds; 0 for one that only decides who goes on. */
  weight: number;
}

export interface ScoringRules {
  items: readonly ScoringItem[];
  rounds: readonly ScoringRound[];
  /** So many of the highest and of the lowest scores of a criterion are left out. */
  droppedExtremes: number;
  /** Per cent of the parts of a total; null where criteria belong to no part. */
  shares: Readonly<Record<ScoringPart, number>> | null;
  tieRule: TieRule;
}

export interface GivenScore {
  entry: string;
  round: string;
  item: string;
  judge: string;
  hundredths: number;
}
