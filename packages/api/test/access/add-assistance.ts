import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { problemTicketPrivacy } from '../../src/modules/privacy/assistance-field-classes.js';
import { sealField } from '../../src/modules/privacy/sealed-field.js';

/** For every household on file a fund of its organization, a batch, a grant, a visit, a problem and a job. */
export async function addAssistance(em: SqlEntityManager): Promise<void> {
  await em.execute(`insert into programme_brand (code, name, name_en) values ('WARMTH', '冬送温暖', 'Winter warmth')`);
  await em.execute(
    `with file as (
       select h.id, h.organization_id, h.division_code, o.code, (row_number() over (order by h.id))::int as n
       from hardship_case h join union_organization o on o.id = h.organization_id
     ), fund as (
       insert into assistance_fund (organization_id, division_code, source, budget_year, name, amount)
       select organization_id, division_code, 'CENTRAL', 2023 + n % 2, '资金' || code, 1000 from file
       returning id, organization_id, division_code
     ), batch as (
       insert into assistance_batch (fund_id, organization_id, division_code, brand_code, kind, name, state, paid_on)
       select fund.id, fund.organization_id, fund.division_code, 'WARMTH', 'LIVING', '批次' || o.code, 'PAID', date '2024-06-01'
       from fund join union_organization o on o.id = organization_id returning id, organization_id
     ), visit as (
       insert into household_visit (case_id, brand_code, visited_on, visitors)
       select id, 'WARMTH', date '2024-04-01' + n, array['李四'] from file
     ), problem as (
       insert into problem_ticket (case_id, opened_on, problem_cipher, solved_on)
       select id, date '2024-04-01' + n, '\\x00', case when n % 2 = 0 then date '2024-12-31' end from file
     )
     insert into job_placement (case_id, started_on, employer) select id, date '2024-04-01' + n, '某厂' from file`,
  );
  await em.execute(
    `insert into assistance_grant (batch_id, case_id, kind, amount, payment_method, state, paid_on)
     select b.id, h.id, 'LIVING', 100, 'CASH', 'PAID', b.paid_on
     from assistance_batch b join hardship_case h on h.organization_id = b.organization_id`,
  );
  const problems = await em.execute<{ id: string }[]>('select id::text from problem_ticket');
  for (const { id } of problems)
    await em.execute('update problem_ticket set problem_cipher = ? where id = ?', [
      sealField(problemTicketPrivacy, problemTicketPrivacy.fields.problem, id, '漏雨').cipher,
      id,
    ]);
}
