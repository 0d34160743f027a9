import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { organizationByCode } from '../../organizations/organization-rows.js';
import { competitionWithinReach } from '../competitions/competition-rows.js';
import { lockCompetition } from '../competitions/lock-competition.js';
import { checkRegistration } from './check-registration.js';
import type { RegisterEntryInput } from './entry-inputs.input.js';
import { type EntryRow, entryAfter } from './entry-rows.js';

export async function registerEntry(context: Context, input: RegisterEntryInput): Promise<EntryRow> {
  const { rowId } = await competitionWithinReach(context, input.competition);
  const faults = new Faults();
  const organization = await organizationOf(context, input.organization, faults);
  const { result } = await once(context, { operation: 'registerEntry', key: input.idempotencyKey, input }, (within) =>
    insert(within, rowId, input, organization, faults),
  );
  return entryAfter(context, result);
}

async function organizationOf(context: Context, code: string, faults: Faults): Promise<string | undefined> {
  if (!checkText(faults, 'input.organization', code, 255)) return undefined;
  const found = await organizationByCode(context).load(code);
  if (!found)
    faults.add(
      'input.organization',
      'UNKNOWN_ORGANIZATION',
      `没有编码为${code}的工会组织，或不在可见范围内。`,
      `There is no union that you may see with the code ${code}.`,
    );
  return found?.rowId;
}

/** The competition is locked, so that no two entries take its last place. */
async function insert(
  within: Context,
  competitionId: string,
  input: RegisterEntryInput,
  organization: string | undefined,
  faults: Faults,
): Promise<string> {
  const { whole, now } = within;
  const competition = await lockCompetition(within, competitionId, 'UPDATE');
  checkText(faults, 'input.displayName', input.displayName);
  const { project, trade } = await checkRegistration(within, competition, input, faults);
  faults.throwIfAny();
  const { rows } = await sql<{ id: string }>`
    insert into competition_entry (competition_id, entrant_kind, organization_id, display_name, members_count,
      project_id, trade_id, registered_at, provenance)
    values (${competitionId}::bigint, ${input.entrantKind}, ${organization}::bigint, ${input.displayName}, ${input.membersCount ?? 1},
      ${project}::bigint, ${trade}::bigint, ${now()}, 'REPORTED')
    on conflict do nothing returning id::text as id`.execute(whole);
  const id = rows[0]?.id;
  if (!id)
    faults.add('input.displayName', 'ALREADY_REGISTERED', '该参赛者已经报名。', 'This entrant is registered already.');
  faults.throwIfAny();
  const { entrantKind, membersCount } = input;
  await recordAct(within, 'ENTRY_REGISTER', `CompetitionEntry:${id}`, {
    before: null,
    after: { competition: competition.code, entrantKind, organization: input.organization, membersCount },
  });
  return id!;
}
