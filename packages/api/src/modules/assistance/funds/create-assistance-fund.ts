import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { checkAmount } from '../money/check-amount.js';
import { keepingOrganization } from '../reach/keeping-organization.js';
import { type FundRow, selectFunds, toFund } from './assistance-fund-rows.js';
import type { CreateAssistanceFundInput } from './create-assistance-fund.input.js';

export async function createAssistanceFund(context: Context, input: CreateAssistanceFundInput): Promise<FundRow> {
  const faults = new Faults();
  checkText(faults, 'input.name', input.name);
  checkAmount(faults, 'input.amount', input.amount);
  const thisYear = Number(today(context).slice(0, 4));
  if (input.budgetYear < thisYear - 20 || input.budgetYear > thisYear + 1)
    faults.add(
      'input.budgetYear',
      'OUT_OF_RANGE',
      `应为${thisYear - 20}至${thisYear + 1}年。`,
      `A year from ${thisYear - 20} to ${thisYear + 1} is expected.`,
      `${thisYear - 20}–${thisYear + 1}`,
    );
  const keeper = await keepingOrganization(context, input.organization, faults);
  faults.throwIfAny();
  const { result } = await once(
    context,
    { operation: 'createAssistanceFund', key: input.idempotencyKey, input },
    (within) => insertFund(within, input, keeper!),
  );
  return toFund(await selectFunds(context.db).where('f.id', '=', result).executeTakeFirstOrThrow());
}

async function insertFund(
  within: Context,
  { source, budgetYear, name, amount }: CreateAssistanceFundInput,
  keeper: { id: string; divisionCode: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into assistance_fund (organization_id, division_code, source, budget_year, name, amount)
    values (${keeper.id}::bigint, ${keeper.divisionCode}, ${source}, ${budgetYear}, ${name}, ${amount}::numeric)
    on conflict (organization_id, source, budget_year, name) do nothing returning id`.execute(within.whole);
  if (!rows[0]) {
    const faults = new Faults();
    faults.add(
      'input.name',
      'TAKEN',
      '该组织在此年度已有同来源、同名的资金。',
      'The organization has a fund of this source, year and name.',
    );
    faults.throwIfAny();
  }
  const { id } = rows[0]!;
  await recordAct(within, 'ASSISTANCE_FUND_CREATE', `AssistanceFund:${id}`, { source, budgetYear });
  return id;
}
