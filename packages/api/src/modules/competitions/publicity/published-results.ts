import { competitionStages } from '@uniongraph/schema/codes/competition-stage';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { today } from '../../../shared/today.js';
import type { PublishedPlaceType, PublishedResultsType } from './published-results.type.js';

const publicStages = competitionStages.items.filter(({ isPublic }) => isPublic).map(({ code }) => code);

/** What publicity makes public of a competition, to whomever asks: a competition that is not so far is as none. */
export async function readPublishedResults(context: Context, code: string): Promise<PublishedResultsType | null> {
  const { whole } = context;
  const { rows } = await sql<Omit<PublishedResultsType, 'places'> & { id: string; publication: number }>`
    select id::text as id, publication, code, name, publicity_from as "publicityFrom", publicity_to as "publicityTo"
    from competition where code = ${code} and stage = any(${publicStages}::text[]) and publicity_from <= ${today(context)}::date`.execute(
    whole,
  );
  const found = rows[0];
  if (!found) return null;
  const { id, publication, ...shown } = found;
  const places = await sql<PublishedPlaceType>`
    select entrant_kind as "entrantKind", trade_name as trade, place, display_name as entrant, unit_name as unit, total
    from competition_ranking where competition_id = ${id}::bigint and publication = ${publication} order by id`.execute(
    whole,
  );
  return { ...shown, places: places.rows };
}
