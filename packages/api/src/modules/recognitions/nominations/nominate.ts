import { NATION_CODE } from '@uniongraph/schema/codes/division-code';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { type OrganizationRow, organizationByCode } from '../../organizations/organization-rows.js';
import { checkReason } from '../../privacy/check-reason.js';
import { checkRange } from '../rounds/check-range.js';
import { type LockedRound, lockRound } from '../rounds/lock-round.js';
import { schemeById } from '../schemes/recognition-scheme-rows.js';
import { unknownOrganization } from '../unknown-organization.js';
import type { NominateInput } from './nominate.input.js';
import { type NominationRow, nominationAfter } from './nomination-rows.js';

export async function nominate(context: Context, input: NominateInput): Promise<NominationRow> {
  const wanted = { operation: 'nominate', key: input.idempotencyKey, input };
  const { result } = await once(context, wanted, (within) => insertNomination(within, input));
  return nominationAfter(context, result);
}

async function insertNomination(within: Context, input: NominateInput): Promise<string> {
  const { whole } = within;
  const round = await lockRound(within, input.round, 'SHARE');
  const faults = new Faults();
  checkNominee(faults, input, round);
  const organization = checkText(faults, 'input.organization', input.organization, 255)
    ? await organizationByCode(within).load(input.organization)
    : null;
  if (!organization) unknownOrganization(faults, 'input.organization', input.organization);
  else if (!(await liesWithin(within, organization, round)))
    faults.add(
      'input.organization',
      'BEYOND_ROUND',
      '该工会不在评选所在地区之内。',
      'This union lies beyond the area of the round.',
      round.divisionCode,
    );
  faults.throwIfAny();
  const scheme = await schemeById(within).load(round.schemeId);
  const { holderKind } = scheme!;
  const name = input.name.trim();
  const { rows } = await sql<{ id: string }>`
    insert into nomination (round_id, holder_kind, organization_id, division_code, holder_name, person_name, groups,
      is_special, fund_yuan, reason, nominated_on)
    values (${round.id}, ${holderKind}, ${organization!.rowId}, ${organization!.divisionCode},
      ${holderKind === 'PERSON' ? null : name}, ${holderKind === 'PERSON' ? name : null},
      ${[...new Set(input.groups ?? [])]}, ${input.isSpecial ?? false}, ${input.fundYuan ?? null},
      ${input.reason}, ${today(within)})
    on conflict do nothing
    returning id`.execute(whole);
  if (!rows[0]) {
    faults.add('input.name', 'NOMINATED', '该工会已推荐过。', 'This union has nominated it already.');
    faults.throwIfAny();
  }
  const { id } = rows[0]!;
  await recordAct(within, 'NOMINATION_CREATE', `Nomination:${id}`, {
    before: null,
    after: { round: round.id, organization: organization!.code, holderKind, state: 'NOMINATED' },
  });
  return id;
}

function checkNominee(faults: Faults, input: NominateInput, round: LockedRound): void {
  if (round.stage !== 'NOMINATING')
    faults.add('input.round', 'WRONG_STAGE', '评选不在推荐阶段。', 'The round is not nominating.', 'NOMINATING');
  checkText(faults, 'input.name', input.name.trim());
  checkReason(faults, 'input.reason', input.reason);
  checkRange(faults, 'input.fundYuan', input.fundYuan, 0, round.fundYuan ?? 0);
  if (input.isSpecial && round.specialQuota === 0)
    faults.add('input.isSpecial', 'NO_SPECIAL_QUOTA', '此轮评选没有专项名额。', 'The round has no special quota.');
}

async function liesWithin({ db }: Context, { divisionCode }: OrganizationRow, round: LockedRound): Promise<boolean> {
  if (round.divisionCode === NATION_CODE) return true;
  const { rows } = await sql`
    select from division where code = ${divisionCode}
      and ${round.divisionCode} in (province_code, prefecture_code, county_code, township_code)`.execute(db);
  return rows.length > 0;
}
