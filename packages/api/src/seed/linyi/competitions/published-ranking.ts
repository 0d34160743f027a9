import { calculationOf } from '../../../modules/competitions/ranking/calculation-of.js';
import { rankCompetition } from '../../../modules/competitions/ranking/rank-competition.js';
import type { Scoring } from '../../../modules/competitions/ranking/scoring-rows.js';
import { decimalOf, hundredthsOf } from '../../../modules/competitions/scoring/hundredths.js';
import type { OrganizationPlan } from '../../world/organization-plan.js';
import { criteriaItems } from './criteria.js';
import { competitionRounds, entries, LEADING, scores } from './key-projects.js';
import { series } from './series.js';

const frozenAt = `${series.year}-12-01T02:00:00Z`;
export const awardedOn = `${series.year}-12-20`;
const prizes = [
  { rank: 1, name: '一等奖', last: 1 },
  { rank: 2, name: '二等奖', last: 3 },
  { rank: 3, name: '三等奖', last: 6 },
];

/** The ranking as the program itself makes it of the scores, and the prizes that follow from it. */
export function publishedRanking(federations: ReadonlyMap<string, OrganizationPlan>) {
  const names = new Map([...federations.values()].map(({ id, name }) => [id, name]));
  const scoring: Scoring = {
    rules: {
      items: criteriaItems.map((item) => ({ ...item, id: String(item.id), scale: 10_000 })),
      rounds: competitionRounds.map((round) => ({ ...round, id: String(round.id) })),
      droppedExtremes: 1,
      shares: null,
      tieRule: 'HEAVIEST_ITEM',
    },
    entries: entries(federations).map((entry) => ({
      id: String(entry.id),
      entrantKind: entry.entrant_kind,
      displayName: entry.display_name,
      unitName: names.get(entry.organization_id)!,
      tradeName: null,
    })),
    given: scores.map(({ entry_id, judge_id, round_id, item_id, value }) => ({
      entry: String(entry_id),
      judge: String(judge_id),
      round: String(round_id),
      item: String(item_id),
      hundredths: hundredthsOf(value)!,
    })),
  };
  const placed = rankCompetition(scoring);
  const ranking = placed.map((place, index) => ({
    id: index + 1,
    competition_id: LEADING,
    publication: 1,
    entry_id: Number(place.entry),
    place: place.place,
    total: decimalOf(place.total),
    entrant_kind: place.of.entrantKind,
    display_name: place.of.displayName,
    unit_name: place.of.unitName,
    calculation: JSON.stringify(calculationOf(scoring.rules, place)),
    frozen_at: frozenAt,
  }));
  const awards = ranking.flatMap(({ id, entry_id, place }) => {
    const prize = prizes.find(({ last }) => place <= last);
    return prize ? [{ id, competition_id: LEADING, entry_id, prize_rank: prize.rank, award: prize.name }] : [];
  });
  return {
    ranking,
    awards: awards.map((award) => ({ ...award, awarded_on: awardedOn, provenance: 'SYNTHETIC' })),
  };
}
