import type { ScoringPart } from '@uniongraph/schema/codes/scoring-part';
import { dropExtremes } from './drop-extremes.js';
import { type Fraction, fraction, toHundredths, weightedMean } from './fraction.js';
import type { GivenScore, ScoringItem, ScoringRound, ScoringRules } from './scoring-rules.js';

/** What the judges gave for one criterion in one round, in hundredths of a point. */
export interface RoundScore {
  round: string;
  kept: { judge: string; hundredths: number }[];
  dropped: { judge: string; hundredths: number }[];
}

/** How a criterion was scored; `score` of 100, in hundredths, for reading: the total is made of what is not rounded. */
export interface ItemScore {
  item: string;
  name: string;
  part: ScoringPart | null;
  weight: number;
  rounds: RoundScore[];
  score: number;
}

/** What an entry has got, of 100, in hundredths. */
export interface EntryScore {
  entry: string;
  /** Ordinal of the last round that it was scored in; 0 before it was. */
  reached: number;
  items: ItemScore[];
  theory: number | null;
  practice: number | null;
  total: number | null;
}

interface Scored {
  item: ScoringItem;
  exact: Fraction;
  shown: ItemScore;
}

/** The score of one entry by the rules of its competition, from its own scores alone. */
export function scoreEntry(rules: ScoringRules, entry: string, given: readonly GivenScore[]): EntryScore {
  const own = given.filter((score) => score.entry === entry);
  const scored = rules.items.flatMap((item) => scoreItem(rules, item, own));
  const reached = rules.rounds.filter(({ id }) => own.some(({ round }) => round === id));
  const theory = partOf(scored, 'THEORY');
  const practice = partOf(scored, 'PRACTICE');
  const total = totalOf(rules, scored, { THEORY: theory, PRACTICE: practice });
  return {
    entry,
    reached: Math.max(0, ...reached.map(({ ordinal }) => ordinal)),
    items: scored.map(({ shown }) => shown),
    theory: theory && toHundredths(theory),
    practice: practice && toHundredths(practice),
    total: total && toHundredths(total),
  };
}

function scoreItem(rules: ScoringRules, item: ScoringItem, own: readonly GivenScore[]): Scored[] {
  const rounds = rules.rounds.flatMap((round) => {
    const here = own.filter((score) => score.item === item.id && score.round === round.id);
    return here.length > 0 ? [{ round, ...dropExtremes(here, dropping(rules)) }] : [];
  });
  if (rounds.length === 0) return [];
  const exact = weightedMean(counting(rounds).map(({ kept, weight }) => ({ value: ofHundred(kept, item), weight })));
  const { id, name, part, weight } = item;
  const shown = { item: id, name, part, weight, rounds: rounds.map(roundScore), score: toHundredths(exact) };
  return [{ item, exact, shown }];
}

const dropping = ({ droppedExtremes }: ScoringRules) => ({
  times: droppedExtremes,
  by: (score: GivenScore) => score.hundredths,
});

/** Rounds that only decide who goes on count for those who did not go on. */
function counting<Each extends { round: ScoringRound }>(rounds: readonly Each[]): (Each & { weight: number })[] {
  const weighty = rounds.filter(({ round }) => round.weight > 0);
  if (weighty.length > 0) return weighty.map((each) => ({ ...each, weight: each.round.weight }));
  return rounds.slice(-1).map((each) => ({ ...each, weight: 1 }));
}

/** The mean of what was kept, with the scale of the criterion as 100. */
function ofHundred(kept: readonly GivenScore[], item: ScoringItem): Fraction {
  const sum = kept.reduce((all, { hundredths }) => all + hundredths, 0);
  return fraction(sum * 100, kept.length * item.scale);
}

const roundScore = (each: { round: ScoringRound; kept: GivenScore[]; dropped: GivenScore[] }): RoundScore => ({
  round: each.round.id,
  kept: each.kept.map(byJudge),
  dropped: each.dropped.map(byJudge),
});

const byJudge = ({ judge, hundredths }: GivenScore) => ({ judge, hundredths });

function partOf(scored: readonly Scored[], part: ScoringPart): Fraction | null {
  return meanOf(scored.filter(({ item }) => item.part === part));
}

const meanOf = (scored: readonly Scored[]): Fraction | null =>
  scored.length === 0 ? null : weightedMean(scored.map(({ item, exact }) => ({ value: exact, weight: item.weight })));

function totalOf(
  { shares }: ScoringRules,
  scored: readonly Scored[],
  parts: Readonly<Record<ScoringPart, Fraction | null>>,
): Fraction | null {
  if (!shares) return meanOf(scored);
  if (scored.length === 0) return null;
  // A part that was not scored counts nothing: its share is not given to the other.
  return weightedMean([
    { value: parts.THEORY ?? fraction(0), weight: shares.THEORY },
    { value: parts.PRACTICE ?? fraction(0), weight: shares.PRACTICE },
  ]);
}
