import type { ScoringRules } from '../scoring/scoring-rules.js';
import type { Calculation } from './calculation.js';
import type { PlacedEntry } from './rank-competition.js';

/** What is kept of how a place came about. */
export const calculationOf = (
  { droppedExtremes, shares, tieRule }: ScoringRules,
  { reached, items, theory, practice, total }: PlacedEntry,
): Calculation => ({ reached, items, theory, practice, total, droppedExtremes, shares, tieRule });
