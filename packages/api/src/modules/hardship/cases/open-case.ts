import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { listLimits } from '../../../limits/list-limits.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { nextKey } from '../../../shared/next-key.js';
import { today } from '../../../shared/today.js';
import { hashedInput } from '../../access/idempotency/hashed-input.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { assess } from '../assessment/assess.js';
import { readFinances } from '../assessment/read-finances.js';
import { checkDuplicates } from '../household/check-duplicates.js';
import { insertPeople } from '../household/insert-people.js';
import { readHousehold } from '../household/read-household.js';
import { insertStep } from '../procedure/insert-step.js';
import { caseAfter } from './case-after.js';
import { checkCauses } from './check-causes.js';
import type { HardshipCaseRow } from './hardship-case-rows.js';
import type { OpenHardshipCaseInput } from './open-case.input.js';

/** Enters the application of a household at an organization that the officer sees. */
export async function openCase(context: Context, input: OpenHardshipCaseInput): Promise<HardshipCaseRow> {
  const { idempotencyKey: key } = input;
  const asked = hashedInput(input, ['members', 'finances']);
  const { result } = await once(context, { operation: 'openHardshipCase', key, input: asked }, (within) =>
    insertCase(within, input),
  );
  return caseAfter(context, result);
}

interface TakingOrganization {
  id: string;
  divisionCode: string;
}

async function insertCase(within: Context, input: OpenHardshipCaseInput): Promise<string> {
  const { whole } = within;
  const faults = new Faults();
  const organization = await takingOrganization(within, faults, input.organization);
  if (input.unitName != null) checkText(faults, 'input.unitName', input.unitName, listLimits.textLength);
  if (input.appliedOn > today(within))
    faults.add(
      'input.appliedOn',
      'FUTURE',
      '申请日不能晚于今天。',
      'It is applied today at the latest.',
      `≤ ${today(within)}`,
    );
  checkCauses(faults, input.mainCause, input.otherCauses);
  const people = readHousehold(faults, input.members);
  const finances = input.finances ? readFinances(faults, input.finances) : null;
  faults.throwIfAny();
  await checkDuplicates(within, faults, people);
  const id = await nextKey(whole, 'hardship_case');
  const { divisionCode } = organization!;
  const year = Number(input.appliedOn.slice(0, 4));
  const caseNo = `KN-${divisionCode.slice(0, 6)}-${year}-${id.padStart(6, '0')}`;
  const assessed = finances
    ? await assess(within, faults, { caseNo, divisionCode, size: people.length, year, finances })
    : undefined;
  faults.throwIfAny();
  await sql`
    insert into hardship_case (id, case_no, organization_id, division_code, unit_name, state, archive_level, main_cause,
      other_causes, exclusions, household_size, finances_cipher, dibao_standard_id, computed_category, applied_on)
    values (${id}::bigint, ${caseNo}, ${organization!.id}::bigint, ${divisionCode}, ${input.unitName ?? null}, 'APPLIED',
      ${input.archiveLevel}, ${input.mainCause}, ${input.otherCauses}::text[], ${input.exclusions}::text[], ${people.length},
      ${assessed?.financesCipher ?? null}, ${assessed?.dibaoStandardId ?? null}::bigint, ${assessed?.computedCategory ?? null},
      ${input.appliedOn}::date)`.execute(whole);
  await insertPeople(within, { id, caseNo }, people);
  await insertStep(
    within,
    { id, caseNo },
    { step: 'APPLY', episode: 1, from: null, to: 'APPLIED', takenOn: input.appliedOn },
  );
  await recordAct(within, 'HARDSHIP_CREATE', `HardshipCase:${id}`, { caseNo, people: people.length });
  return id;
}

/** The organization of a code, if the viewer sees it. */
async function takingOrganization(
  { db }: Context,
  faults: Faults,
  code: string,
): Promise<TakingOrganization | undefined> {
  const path = 'input.organization';
  if (!checkText(faults, path, code, 255)) return undefined;
  const { rows } = await sql<TakingOrganization>`
    select o.id, o.division_code as "divisionCode" from union_organization o
    where o.code = ${code} and o.status = 'ACTIVE'`.execute(db);
  if (!rows[0])
    faults.add(
      path,
      'UNKNOWN_ORGANIZATION',
      `本单位范围内没有编码为${code}的工会组织。`,
      `Within your reach there is no organization with the code ${code}.`,
    );
  return rows[0];
}
