import type { EntrantKind } from '@uniongraph/schema/codes/entrant-kind';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';
import type { CompetitionRecord } from '../competitions/competition-rows.js';
import type { GivenScore, ScoringItem, ScoringRound, ScoringRules } from '../scoring/scoring-rules.js';

/** An entry that has not withdrawn, with the names that results are published under. */
export interface RankedEntry {
  id: string;
  entrantKind: EntrantKind;
  displayName: string;
  unitName: string | null;
  tradeName: string | null;
}

/** All that the ranking of a competition is made of. */
export interface Scoring {
  rules: ScoringRules;
  entries: RankedEntry[];
  given: GivenScore[];
}

type Ruled = Pick<
  CompetitionRecord,
  'rowId' | 'criteriaSetId' | 'theoryShare' | 'practiceShare' | 'droppedExtremes' | 'tieRule'
>;

/** Reads what competitions are scored by and what was given, in four statements however many they are. */
export async function readScoring(db: Kysely<Tables>, competitions: readonly Ruled[]): Promise<Map<string, Scoring>> {
  const ids = competitions.map(({ rowId }) => rowId);
  const sets = competitions.flatMap(({ criteriaSetId }) => (criteriaSetId ? [criteriaSetId] : []));
  const items = await sql<ScoringItem & { of: string }>`
    select criteria_set_id::text as of, id::text as id, name, part, weight, (maximum * 100)::int as scale
    from criteria_item where criteria_set_id = any(${sets}::bigint[]) order by ordinal`.execute(db);
  const rounds = await sql<ScoringRound & { of: string }>`
    select competition_id::text as of, id::text as id, ordinal, name, weight
    from competition_round where competition_id = any(${ids}::bigint[]) order by ordinal`.execute(db);
  const entries = await sql<RankedEntry & { of: string }>`
    select e.competition_id::text as of, e.id::text as id, e.entrant_kind as "entrantKind", e.display_name as "displayName",
      o.name as "unitName", t.name as "tradeName"
    from competition_entry e
    left join union_organization o on o.id = e.organization_id
    left join competition_trade t on t.id = e.trade_id
    where e.competition_id = any(${ids}::bigint[]) and e.withdrawn_at is null order by e.id`.execute(db);
  const given = await sql<GivenScore & { of: string }>`
    select s.competition_id::text as of, s.entry_id::text as entry, s.round_id::text as round, s.item_id::text as item,
      s.judge_id::text as judge, (s.value * 100)::int as hundredths
    from competition_score s join competition_entry e on e.id = s.entry_id
    where s.competition_id = any(${ids}::bigint[]) and e.withdrawn_at is null
    order by s.id`.execute(db);
  return new Map(
    competitions.map((competition) => {
      const own = <Row extends { of: string }>(rows: Row[]) => rows.filter((row) => row.of === competition.rowId);
      const rules: ScoringRules = {
        items: items.rows.filter((row) => row.of === competition.criteriaSetId),
        rounds: own(rounds.rows),
        droppedExtremes: competition.droppedExtremes,
        shares:
          competition.theoryShare === null
            ? null
            : { THEORY: competition.theoryShare, PRACTICE: competition.practiceShare ?? 0 },
        tieRule: competition.tieRule,
      };
      return [competition.rowId, { rules, entries: own(entries.rows), given: own(given.rows) }];
    }),
  );
}
