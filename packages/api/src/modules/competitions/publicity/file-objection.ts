import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { competitionWithinReach } from '../competitions/competition-rows.js';
import { lockCompetition } from '../competitions/lock-competition.js';
import { entryWithinReach } from '../entries/entry-rows.js';
import { checkStatement } from './check-statement.js';
import { type ObjectionRow, selectObjections, toObjection } from './objection-rows.js';
import type { FileObjectionInput } from './publicity-inputs.input.js';

export async function fileObjection(context: Context, input: FileObjectionInput): Promise<ObjectionRow> {
  const { rowId } = await competitionWithinReach(context, input.competition);
  const entry = input.entry ? await entryWithinReach(context, input.entry) : null;
  const faults = new Faults();
  if (entry && entry.competitionId !== rowId)
    faults.add('input.entry', 'UNKNOWN_ENTRY', '不是该竞赛的参赛者。', 'It is no entry of the competition.');
  checkStatement(faults, 'input.text', input.text);
  const { result } = await once(context, { operation: 'fileObjection', key: input.idempotencyKey, input }, (within) =>
    insert(within, rowId, entry?.rowId ?? null, input.text, faults),
  );
  return toObjection(await selectObjections(context.db).where('o.id', '=', result).executeTakeFirstOrThrow());
}

async function insert(
  within: Context,
  competitionId: string,
  entry: string | null,
  text: string,
  faults: Faults,
): Promise<string> {
  const { stage, publicityFrom, publicityTo, publication } = await lockCompetition(within, competitionId, 'SHARE');
  const day = today(within);
  const isOpen = stage === 'PUBLICITY' && publicityFrom! <= day && day <= publicityTo!;
  if (!isOpen)
    faults.add(
      'input.competition',
      'NOT_IN_PUBLICITY',
      `异议只能在公示期内提出：${publicityFrom ?? '未'}至${publicityTo ?? '公示'}，今天${day}。`,
      `Objections are filed within the days of publicity: ${publicityFrom ?? 'none'} to ${publicityTo ?? 'none'}; today is ${day}.`,
      `${publicityFrom ?? ''}–${publicityTo ?? ''}`,
    );
  faults.throwIfAny();
  const { rows } = await sql<{ id: string }>`
    insert into competition_objection (competition_id, publication, entry_id, text, filed_at)
    values (${competitionId}::bigint, ${publication}, ${entry}::bigint, ${text}, ${within.now()})
    returning id::text as id`.execute(within.whole);
  const { id } = rows[0]!;
  await recordAct(within, 'OBJECTION_FILE', `CompetitionObjection:${id}`, {
    before: null,
    after: { competition: competitionId, entry },
  });
  return id;
}
