import { entrantKinds } from '@uniongraph/schema/codes/entrant-kind';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import type { CompetitionRecord } from '../competitions/competition-rows.js';
import type { RegisterEntryInput } from './entry-inputs.input.js';

interface Place {
  project: string | null;
  trade: string | null;
}

/** Whether a competition takes an entry now: its stage, its days, its places, its trades. */
export async function checkRegistration(
  context: Context,
  competition: CompetitionRecord,
  input: RegisterEntryInput,
  faults: Faults,
): Promise<Place> {
  checkOpen(context, competition, faults);
  const { entrantKind, membersCount } = input;
  const people = membersCount ?? 1;
  if (people < 1 || (entrantKind === 'PERSON' && people !== 1))
    faults.add(
      'input.membersCount',
      'OUT_OF_RANGE',
      '人数须为1以上；个人参赛为1。',
      'It is 1 or more; a person is 1.',
      entrantKind === 'PERSON' ? '1' : '≥ 1',
    );
  await checkQuota(context, competition, input, faults);
  return {
    project: await partOf(context, competition, 'project', input.project, faults),
    trade: await partOf(context, competition, 'trade', input.trade, faults),
  };
}

function checkOpen(context: Context, competition: CompetitionRecord, faults: Faults): void {
  const { stage, registrationFrom, registrationTo } = competition;
  const day = today(context);
  const isOpen =
    stage === 'REGISTRATION' &&
    (registrationFrom === null || day >= registrationFrom) &&
    (registrationTo === null || day <= registrationTo);
  if (isOpen) return;
  const days = `${registrationFrom ?? ''}–${registrationTo ?? ''}`;
  faults.add(
    'input.competition',
    'REGISTRATION_CLOSED',
    `现在不能报名：竞赛处于${stage}阶段，报名期${days}，今天${day}。`,
    `Registration is not open: the stage is ${stage}, the days are ${days}, today is ${day}.`,
    `REGISTRATION, ${days}`,
  );
}

async function checkQuota(
  { whole }: Context,
  competition: CompetitionRecord,
  { entrantKind }: RegisterEntryInput,
  faults: Faults,
): Promise<void> {
  const quota = {
    ORGANIZATION: competition.quotaOrganizations,
    TEAM: competition.quotaTeams,
    PERSON: competition.quotaPersons,
  }[entrantKind];
  if (quota === null) return;
  const { rows } = await sql<{ standing: number }>`
    select count(*)::int as standing from competition_entry
    where competition_id = ${competition.rowId}::bigint and entrant_kind = ${entrantKind} and withdrawn_at is null`.execute(
    whole,
  );
  if (rows[0]!.standing < quota) return;
  const { zh } = entrantKinds.get(entrantKind);
  faults.add(
    'input.entrantKind',
    'QUOTA_FULL',
    `${zh}名额${quota}个已满。`,
    `All ${quota} places of ${entrantKind} are taken.`,
    `≤ ${quota}`,
  );
}

/** The key of the project or trade of a name; a competition that has trades is entered in one of them. */
async function partOf(
  { whole }: Context,
  { rowId }: CompetitionRecord,
  part: 'project' | 'trade',
  name: string | null | undefined,
  faults: Faults,
): Promise<string | null> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id::text as id, name from ${sql.table(`competition_${part}`)} where competition_id = ${rowId}::bigint order by name`.execute(
    whole,
  );
  const found = rows.find((row) => row.name === name);
  const isMissing = part === 'trade' && rows.length > 0;
  if (!found && (name || isMissing)) {
    const names = rows.map((row) => row.name).join('、');
    faults.add(
      `input.${part}`,
      part === 'trade' ? 'UNKNOWN_TRADE' : 'UNKNOWN_PROJECT',
      `须为：${names || '（没有）'}。`,
      `It is one of: ${names || '(none)'}.`,
      names,
    );
  }
  return found?.id ?? null;
}
