import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { organizationByCode } from '../../organizations/organization-rows.js';
import { selectSchemes, toScheme } from '../schemes/recognition-scheme-rows.js';
import { unknownOrganization } from '../unknown-organization.js';
import { checkRoundInput } from './check-round-input.js';
import type { CreateRecognitionRoundInput } from './create-recognition-round.input.js';
import { type RoundRow, roundAfter } from './recognition-round-rows.js';

export async function createRecognitionRound(context: Context, input: CreateRecognitionRoundInput): Promise<RoundRow> {
  const wanted = { operation: 'createRecognitionRound', key: input.idempotencyKey, input };
  const { result } = await once(context, wanted, (within) => insertRound(within, input));
  return roundAfter(context, result);
}

async function insertRound(within: Context, input: CreateRecognitionRoundInput): Promise<string> {
  const faults = new Faults();
  const scheme = checkText(faults, 'input.scheme', input.scheme) ? await schemeOf(within, input, faults) : undefined;
  const organizer = checkText(faults, 'input.organizer', input.organizer, 255)
    ? await organizationByCode(within).load(input.organizer)
    : null;
  if (!organizer) unknownOrganization(faults, 'input.organizer', input.organizer);
  checkRoundInput(faults, input, scheme, organizer);
  faults.throwIfAny();
  const { rows } = await sql<{ id: string }>`
    insert into recognition_round (scheme_id, level, year, organizer_id, division_code, quota, special_quota, fund_yuan)
    values (${scheme!.rowId}, ${input.level}, ${input.year}, ${organizer!.rowId}, ${organizer!.divisionCode},
      ${input.quota ?? null}, ${input.specialQuota ?? 0}, ${input.fundYuan ?? null})
    on conflict do nothing returning id`.execute(within.whole);
  if (!rows[0]) {
    faults.add(
      'input.scheme',
      'EXISTS',
      '该工会本年度已有这种荣誉的评选。',
      'This union holds a round of the honour in that year already.',
    );
    faults.throwIfAny();
  }
  const { id } = rows[0]!;
  const rules = (input.rules ?? []).map(({ groupCode, minimumPercent, excludesSpecial }) => ({
    group_code: groupCode,
    minimum_percent: minimumPercent,
    excludes_special: excludesSpecial ?? true,
  }));
  await sql`
    insert into recognition_rule (round_id, group_code, minimum_percent, excludes_special)
    select ${id}::bigint, rule.* from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb)
      rule (group_code text, minimum_percent smallint, excludes_special boolean)`.execute(within.whole);
  const { idempotencyKey: _, ...after } = input;
  await recordAct(within, 'RECOGNITION_ROUND_CREATE', `RecognitionRound:${id}`, { before: null, after });
  return id;
}

async function schemeOf({ db }: Context, { scheme }: CreateRecognitionRoundInput, faults: Faults) {
  const record = await selectSchemes(db).where('s.code', '=', scheme).executeTakeFirst();
  if (record) return toScheme(record);
  faults.add(
    'input.scheme',
    'UNKNOWN_SCHEME',
    `没有代码为${scheme}的荣誉。`,
    `There is no honour of the code ${scheme}.`,
  );
  return undefined;
}
