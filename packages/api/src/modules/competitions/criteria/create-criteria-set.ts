import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { competitionLimits } from '../../../limits/competition-limits.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { hundredthsOf } from '../scoring/hundredths.js';
import type { CreateCriteriaSetInput } from './create-criteria-set.input.js';
import { type CriteriaSetRow, selectCriteriaSets } from './criteria-rows.js';

export async function createCriteriaSet(context: Context, input: CreateCriteriaSetInput): Promise<CriteriaSetRow> {
  const { result } = await once(
    context,
    { operation: 'createCriteriaSet', key: input.idempotencyKey, input },
    (within) => insert(within, input),
  );
  return selectCriteriaSets(context.db).where('s.id', '=', result).executeTakeFirstOrThrow();
}

async function insert(within: Context, { code, name, items }: CreateCriteriaSetInput): Promise<string> {
  const { whole } = within;
  const faults = check(code, name, items);
  const { rows } = await sql<{ id: string }>`
    insert into criteria_set (code, name, provenance) values (${code}, ${name}, 'REPORTED')
    on conflict (code) do nothing returning id::text as id`.execute(whole);
  const id = rows[0]?.id;
  if (!id) faults.add('input.code', 'TAKEN', '编码已被使用。', 'This code is taken.');
  faults.throwIfAny();
  await sql`
    insert into criteria_item (criteria_set_id, ordinal, name, part, weight, maximum)
    select ${id}::bigint, at, name, part, weight, maximum
    from jsonb_to_recordset(${JSON.stringify(items.map((item, at) => ({ part: null, maximum: '100', ...item, at: at + 1 })))}::jsonb)
      as given (at smallint, name text, part text, weight int, maximum numeric)`.execute(whole);
  await recordAct(within, 'CRITERIA_CREATE', `CriteriaSet:${id}`, { before: null, after: { code, name, items } });
  return id!;
}

function check(code: string, name: string, items: CreateCriteriaSetInput['items']): Faults {
  const faults = new Faults();
  checkText(faults, 'input.code', code);
  checkText(faults, 'input.name', name);
  const { criteria } = competitionLimits;
  if (items.length === 0) faults.add('input.items', 'EMPTY', '至少一项。', 'There must be one.', `1–${criteria}`);
  if (items.length > criteria) faults.addTooMany('input.items', criteria, items.length);
  const parts = new Set(items.map(({ part }) => Boolean(part)));
  if (parts.size > 1)
    faults.add(
      'input.items',
      'PARTS_INCOMPLETE',
      '要么每项都写明理论或实操，要么都不写。',
      'Either every criterion belongs to a part, or none does.',
    );
  for (const [at, item] of items.entries()) checkItem(faults, `input.items[${at}]`, item, items.slice(0, at));
  faults.throwIfAny();
  return faults;
}

function checkItem(
  faults: Faults,
  path: string,
  { name, weight, maximum }: CreateCriteriaSetInput['items'][number],
  before: CreateCriteriaSetInput['items'],
): void {
  checkText(faults, `${path}.name`, name);
  if (before.some((other) => other.name === name))
    faults.add(`${path}.name`, 'REPEATED', '与前面的一项同名。', 'An earlier criterion has this name.');
  if (weight < 1 || weight > 10_000)
    faults.add(`${path}.weight`, 'OUT_OF_RANGE', '权重须为1至10000。', 'A weight is 1 to 10000.', '1–10000');
  if (!hundredthsOf(maximum ?? '100'))
    faults.add(
      `${path}.maximum`,
      'OUT_OF_RANGE',
      '满分须大于0，最多两位小数。',
      'It must be above 0, with at most two decimals.',
      '0.01–999999.99',
    );
}
