import type { CompetitionStage } from '@uniongraph/schema/codes/competition-stage';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { type CompetitionRecord, selectCompetitions } from './competition-rows.js';

/**
 * A competition as it stands, until the transaction ends: for whoever changes it or what it counts (`UPDATE`), or for who
 * only needs that it stays as it is (`SHARE`), of whom many may be at work at once.
 */
export function lockCompetition({ whole }: Context, key: string, mode: 'UPDATE' | 'SHARE'): Promise<CompetitionRecord> {
  const one = selectCompetitions(whole).where('c.id', '=', key);
  return (mode === 'UPDATE' ? one.forUpdate() : one.forShare()).executeTakeFirstOrThrow();
}

/** Moves a locked competition to a stage and writes down who did it and why. */
export async function moveStage(
  { whole, viewer, now }: Context,
  { rowId, stage }: Pick<CompetitionRecord, 'rowId' | 'stage'>,
  to: CompetitionStage,
  reason: string | null | undefined,
): Promise<void> {
  await sql`update competition set stage = ${to}, version = version + 1 where id = ${rowId}::bigint`.execute(whole);
  await sql`
    insert into competition_stage_change (competition_id, from_stage, to_stage, reason, changed_by, changed_by_organization, changed_at)
    values (${rowId}::bigint, ${stage}, ${to}, ${reason ?? null}, ${viewer!.principal.name}, ${viewer!.organization.name}, ${now()})
  `.execute(whole);
}
