import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { globalId } from '../../../shared/global-id.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { usernameOf } from '../../access/sign-in/account.js';
import { competitionWithinReach } from '../competitions/competition-rows.js';
import type { CompetitionJudgeType } from './judging.type.js';
import type { AppointJudgeInput } from './judging-inputs.input.js';

export async function appointJudge(context: Context, input: AppointJudgeInput): Promise<CompetitionJudgeType> {
  const { rowId } = await competitionWithinReach(context, input.competition);
  const { result } = await once(context, { operation: 'appointJudge', key: input.idempotencyKey, input }, (within) =>
    insert(within, rowId, input),
  );
  const { id, account } = result;
  return {
    id: globalId('CompetitionJudge', id),
    displayName: input.displayName,
    isViewer: account !== null && account === context.viewer?.principal.id,
  };
}

async function insert(
  within: Context,
  competition: string,
  { displayName, username }: AppointJudgeInput,
): Promise<{ id: string; account: string | null }> {
  const faults = new Faults();
  checkText(faults, 'input.displayName', displayName);
  const isName = Boolean(username) && checkText(faults, 'input.username', username!);
  const account = isName ? await accountOf(within, username!, faults) : null;
  faults.throwIfAny();
  const { rows } = await sql<{ id: string }>`
    insert into competition_judge (competition_id, display_name, user_account_id)
    values (${competition}::bigint, ${displayName}, ${account}::bigint)
    on conflict do nothing returning id::text as id`.execute(within.whole);
  const id = rows[0]?.id;
  if (!id)
    faults.add(
      'input.displayName',
      'ALREADY_APPOINTED',
      '该竞赛已有同名或同账号的评委。',
      'The competition has a judge of this name or account.',
    );
  faults.throwIfAny();
  await recordAct(within, 'JUDGE_APPOINT', `Competition:${competition}`, {
    before: null,
    after: { judge: id, account },
  });
  return { id: id!, account };
}

async function accountOf({ whole }: Context, username: string, faults: Faults): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id::text as id from user_account where username = ${usernameOf(username)} and disabled_at is null`.execute(
    whole,
  );
  if (!rows[0])
    faults.add(
      'input.username',
      'UNKNOWN_USER',
      '没有这个用户名，或已停用。',
      'There is no such account that may sign in.',
    );
  return rows[0]?.id ?? null;
}
