import type { TieRule } from '@uniongraph/schema/codes/tie-rule';
import type { EntryScore } from '../scoring/score-entry.js';

/** How a total came about: the rules that held and what each judge gave, dropped scores marked as such. */
export interface Calculation extends Omit<EntryScore, 'entry'> {
  droppedExtremes: number;
  shares: Readonly<Record<'THEORY' | 'PRACTICE', number>> | null;
  tieRule: TieRule;
}
