import type { GivenScore } from './scoring-rules.js';

/** A score without which a ranking would not be fair: of an entry, or of all its scores where `item` is null. */
export interface MissingScore {
  entry: string;
  round: string | null;
  item: string | null;
  judge: string | null;
}

/**
 * What is missing before entries are ranked against each other: whoever was scored in a round must be scored there by the
 * same judges, for the same criteria, as the others, and nobody may be without any score.
 */
export function missingScores(entries: readonly string[], given: readonly GivenScore[]): MissingScore[] {
  const has = new Set(given.map(placeOf));
  const panels = new Map(given.map((score) => [`${score.round} ${score.item} ${score.judge}`, score]));
  return entries.flatMap((entry): MissingScore[] => {
    const rounds = new Set(given.filter((score) => score.entry === entry).map(({ round }) => round));
    if (rounds.size === 0) return [{ entry, round: null, item: null, judge: null }];
    return [...panels.values()]
      .filter(({ round }) => rounds.has(round))
      .map(({ round, item, judge }) => ({ entry, round, item, judge }))
      .filter((place) => !has.has(placeOf(place)));
  });
}

const placeOf = ({ entry, round, item, judge }: Omit<GivenScore, 'hundredths'>) => `${entry} ${round} ${item} ${judge}`;
