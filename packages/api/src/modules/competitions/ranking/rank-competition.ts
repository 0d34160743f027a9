import { type MissingScore, missingScores } from '../scoring/missing-scores.js';
import { scoreEntry } from '../scoring/score-entry.js';
import { type Placed, rankEntries } from './rank-entries.js';
import type { RankedEntry, Scoring } from './scoring-rows.js';

export interface PlacedEntry extends Placed {
  of: RankedEntry;
}

/** Entries of one kind in one trade compete with each other; these are such groups, in the order of their first entry. */
const groupsOf = (entries: readonly RankedEntry[]): RankedEntry[][] => [
  ...Map.groupBy(entries, ({ entrantKind, tradeName }) => `${entrantKind} ${tradeName ?? ''}`).values(),
];

/** Places of all entries that have a score, group by group. */
export function rankCompetition({ rules, entries, given }: Scoring): PlacedEntry[] {
  return groupsOf(entries).flatMap((group) => {
    const byId = new Map(group.map((entry) => [entry.id, entry]));
    const scored = group.map(({ id }) => scoreEntry(rules, id, given));
    return rankEntries(rules, scored).map((placed) => ({ ...placed, of: byId.get(placed.entry)! }));
  });
}

/** Scores without which the ranking of a group would not be fair. */
export function missingFrom({ entries, given }: Scoring): MissingScore[] {
  return groupsOf(entries).flatMap((group) => {
    const ids = group.map(({ id }) => id);
    return missingScores(
      ids,
      given.filter(({ entry }) => ids.includes(entry)),
    );
  });
}
