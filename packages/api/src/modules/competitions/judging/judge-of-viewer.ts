import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { allowedRoles } from '../../access/allowed-roles.js';
import { keyWithin } from '../../access/find-within-reach.js';
import { rootAccess } from '../../access/root-access.js';
import { competitionById } from '../competitions/competition-rows.js';

/** A judge for whom the viewer may record scores: himself, whatever his roles are, or any judge within the reach of a writer. */
export async function judgeOfViewer(
  context: Context,
  id: string,
): Promise<{ judgeId: string; competitionId: string; competitionCode: string }> {
  const { whole, viewer } = context;
  const { rows } = await sql<{
    judgeId: string;
    competitionId: string;
    competitionCode: string;
    account: string | null;
  }>`
    select j.id::text as "judgeId", j.competition_id::text as "competitionId", c.code as "competitionCode",
      j.user_account_id::text as account
    from competition_judge j join competition c on c.id = j.competition_id
    where j.id = ${keyWithin(id, 'CompetitionJudge')}::bigint`.execute(whole);
  const judge = rows[0];
  if (!judge || !viewer) throw apiError('NOT_FOUND');
  const isHimself = viewer.principal.kind === 'USER' && viewer.principal.id === judge.account;
  if (isHimself) return judge;
  const isWriter = allowedRoles(rootAccess['Mutation.createCompetition']!)?.some((role) => viewer.roles.includes(role));
  if (isWriter && (await competitionById(context).load(judge.competitionId))) return judge;
  throw apiError('NOT_FOUND');
}
