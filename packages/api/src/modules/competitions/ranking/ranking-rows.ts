import { competitionStages } from '@uniongraph/schema/codes/competition-stage';
import type { EntrantKind } from '@uniongraph/schema/codes/entrant-kind';
import { type Kysely, sql } from 'kysely';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { selectCompetitions } from '../competitions/competition-rows.js';
import { seesPersonsOfCompetitions } from '../entries/sees-entrants.js';
import type { Calculation } from './calculation.js';
import { calculationOf } from './calculation-of.js';
import type { CompetitionPlaceType } from './competition-place.type.js';
import { presentPlace } from './present-place.js';
import { rankCompetition } from './rank-competition.js';
import { readScoring } from './scoring-rows.js';

/** The ranking of a competition: as it was published, or before that as the scores stand, which are for users alone. */
export const rankingOfCompetition = defineLoader<string, CompetitionPlaceType[]>(async (ids, { db, viewer }) => {
  const competitions = await selectCompetitions(db).where(sql<boolean>`c.id = any(${ids}::bigint[])`).execute();
  const isPublic = new Set(
    competitions.filter(({ stage }) => competitionStages.get(stage).isPublic).map(({ rowId }) => rowId),
  );
  const frozen = isPublic.size > 0 ? await readFrozen(db, [...isPublic]) : [];
  const open = seesPersonsOfCompetitions(viewer) ? competitions.filter(({ rowId }) => !isPublic.has(rowId)) : [];
  const live = open.length > 0 ? await readScoring(db, open) : new Map<string, never>();
  return ids.map((id) => {
    const scoring = live.get(id);
    if (!scoring) return frozen.filter(({ of }) => of === id).map(({ place }) => place);
    return rankCompetition(scoring).map((placed) =>
      presentPlace(placed.of, {
        place: placed.place,
        calculation: calculationOf(scoring.rules, placed),
        isFrozen: false,
      }),
    );
  });
});

interface FrozenRow {
  of: string;
  id: string;
  place: number;
  entrantKind: EntrantKind;
  displayName: string;
  unitName: string;
  tradeName: string | null;
  calculation: Calculation;
}

/** What the last publication of competitions says, in its order. */
async function readFrozen(db: Kysely<Tables>, ids: readonly string[]) {
  const { rows } = await sql<FrozenRow>`
    select r.competition_id::text as of, r.entry_id::text as id, r.place, r.entrant_kind as "entrantKind",
      r.display_name as "displayName", r.unit_name as "unitName", r.trade_name as "tradeName", r.calculation
    from competition_ranking r join competition c on c.id = r.competition_id and c.publication = r.publication
    where r.competition_id = any(${ids}::bigint[]) order by r.id`.execute(db);
  return rows.map((row) => ({ of: row.of, place: presentPlace(row, { ...row, isFrozen: true }) }));
}
