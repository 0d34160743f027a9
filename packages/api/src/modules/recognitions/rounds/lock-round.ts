import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';
import type { RecognitionStage } from '@uniongraph/schema/codes/recognition-stage';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { keyWithin } from '../../access/find-within-reach.js';

export interface LockedRound {
  id: string;
  schemeId: string;
  level: RecognitionLevel;
  year: number;
  organizerId: string;
  divisionCode: string;
  specialQuota: number;
  fundYuan: number | null;
  publicityFrom: string | null;
  publicityTo: string | null;
  stage: RecognitionStage;
  version: number;
}

/** A round that stays as it is until the transaction ends; SHARE lets others nominate in it at the same time. */
export async function lockRound(
  { db, whole }: Context,
  id: string,
  strength: 'SHARE' | 'UPDATE',
): Promise<LockedRound> {
  const key = keyWithin(id, 'RecognitionRound');
  const seen = await sql`select from recognition_round where id = ${key}::bigint`.execute(db);
  if (seen.rows.length === 0) throw apiError('NOT_FOUND');
  const { rows } = await sql<LockedRound>`
    select id, scheme_id as "schemeId", level, year, organizer_id as "organizerId", division_code as "divisionCode",
      special_quota as "specialQuota", fund_yuan as "fundYuan", publicity_from as "publicityFrom",
      publicity_to as "publicityTo", stage, version
    from recognition_round where id = ${key}::bigint for ${sql.raw(strength.toLowerCase())}`.execute(whole);
  return rows[0]!;
}
