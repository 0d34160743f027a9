import { globalId } from '../../../shared/global-id.js';
import { decimalOf } from '../scoring/hundredths.js';
import type { ItemScore } from '../scoring/score-entry.js';
import type { Calculation } from './calculation.js';
import type { CompetitionPlaceType } from './competition-place.type.js';
import type { RankedEntry } from './scoring-rows.js';

/** A place with its calculation, as it is shown: without the names of judges. */
export function presentPlace(
  of: RankedEntry,
  { place, calculation, isFrozen }: { place: number; calculation: Calculation; isFrozen: boolean },
): CompetitionPlaceType {
  const { total, theory, practice, items } = calculation;
  return {
    entry: globalId('CompetitionEntry', of.id),
    entrantKind: of.entrantKind,
    trade: of.tradeName,
    displayName: of.displayName,
    unitName: of.unitName,
    place,
    total: decimalOf(total ?? 0),
    theory: theory === null ? null : decimalOf(theory),
    practice: practice === null ? null : decimalOf(practice),
    items: items.map(presentItem),
    isFrozen,
  };
}

const presentItem = ({ name, part, weight, score, rounds }: ItemScore) => ({
  name,
  part,
  weight,
  score: decimalOf(score),
  rounds: rounds.map(({ round, kept, dropped }) => ({
    round: globalId('CompetitionRound', round),
    kept: kept.map(({ hundredths }) => decimalOf(hundredths)),
    dropped: dropped.map(({ hundredths }) => decimalOf(hundredths)),
  })),
});
