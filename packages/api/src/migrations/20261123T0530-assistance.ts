import { Migration } from '@mikro-orm/migrations';

/** Assistance to households in hardship: funds, batches, grants, visits, problems, jobs found. */
export class Migration20261123T0530Assistance extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(rowKeysStay);
    this.addSql(fundsHold);
  }

  override down(): void {
    this.addSql(`
drop table job_placement, problem_ticket, household_visit, assistance_grant, assistance_batch, assistance_fund;
drop function assistance_batch_fund_stays, assistance_grant_fund, assistance_grant_held, assistance_batch_held,
  assistance_fund_hold;
`);
  }
}

const kinds = `'LIVING', 'SCHOOLING', 'MEDICAL', 'EMERGENCY', 'EMPLOYMENT', 'LEGAL', 'VISIT'`;
const provenances = `'PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'`;

const tables = `
create table "assistance_fund" ("id" bigserial primary key, "organization_id" bigint not null, "division_code" varchar(12) not null, "source" text not null, "budget_year" smallint not null, "name" varchar(255) not null, "amount" numeric(14,2) not null, "granted" numeric(14,2) not null default 0, "provenance" text not null default 'REPORTED', "version" int not null default 1);
create index "assistance_fund_division_code_index" on "assistance_fund" ("division_code");
alter table "assistance_fund" add constraint "assistance_fund_organization_id_source_budget_year_name_unique" unique ("organization_id", "source", "budget_year", "name");
alter table "assistance_fund" add constraint "assistance_fund_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id");
alter table "assistance_fund" add constraint "assistance_fund_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "assistance_fund" add constraint "assistance_fund_source_check" check ("source" in ('CENTRAL', 'LOCAL', 'UNION', 'DONATION'));
alter table "assistance_fund" add constraint "assistance_fund_budget_year_check" check (budget_year >= 1949 and budget_year <= 2999);
alter table "assistance_fund" add constraint "assistance_fund_amount_check" check (amount > 0);
alter table "assistance_fund" add constraint "assistance_fund_not_overspent" check (granted >= 0 and granted <= amount);
alter table "assistance_fund" add constraint "assistance_fund_provenance_check" check ("provenance" in (${provenances}));

create table "assistance_batch" ("id" bigserial primary key, "fund_id" bigint not null, "organization_id" bigint not null, "division_code" varchar(12) not null, "brand_code" varchar(255) null, "kind" text not null, "name" varchar(255) not null, "state" text not null default 'DRAFT', "submitted_by" bigint null, "submitted_at" timestamptz null, "approved_by" bigint null, "approved_at" timestamptz null, "return_reason" text null, "paid_on" date null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
create index "assistance_batch_fund_id_index" on "assistance_batch" ("fund_id");
create index "assistance_batch_organization_id_index" on "assistance_batch" ("organization_id");
create index "assistance_batch_division_code_index" on "assistance_batch" ("division_code");
alter table "assistance_batch" add constraint "assistance_batch_fund_id_foreign" foreign key ("fund_id") references "assistance_fund" ("id");
alter table "assistance_batch" add constraint "assistance_batch_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id");
alter table "assistance_batch" add constraint "assistance_batch_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "assistance_batch" add constraint "assistance_batch_brand_code_foreign" foreign key ("brand_code") references "programme_brand" ("code") on delete set null;
alter table "assistance_batch" add constraint "assistance_batch_kind_check" check ("kind" in (${kinds}));
alter table "assistance_batch" add constraint "assistance_batch_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PAID', 'CANCELLED'));
alter table "assistance_batch" add constraint "assistance_batch_two_persons" check (approved_by <> submitted_by);
alter table "assistance_batch" add constraint "assistance_batch_paid_day" check ((state = 'PAID') = (paid_on is not null));
alter table "assistance_batch" add constraint "assistance_batch_provenance_check" check ("provenance" in (${provenances}));

create table "assistance_grant" ("id" bigserial primary key, "batch_id" bigint not null, "fund_id" bigint not null, "case_id" bigint not null, "kind" text not null, "amount" numeric(14,2) not null, "payment_method" text not null, "account_cipher" bytea null, "state" text not null default 'PLANNED', "paid_on" date null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
create index "assistance_grant_batch_id_index" on "assistance_grant" ("batch_id");
create index "assistance_grant_fund_id_index" on "assistance_grant" ("fund_id");
create index "assistance_grant_case_id_index" on "assistance_grant" ("case_id");
create unique index assistance_grant_once on assistance_grant (batch_id, case_id, kind) where state <> 'REMOVED';
alter table "assistance_grant" add constraint "assistance_grant_batch_id_foreign" foreign key ("batch_id") references "assistance_batch" ("id");
alter table "assistance_grant" add constraint "assistance_grant_fund_id_foreign" foreign key ("fund_id") references "assistance_fund" ("id");
alter table "assistance_grant" add constraint "assistance_grant_case_id_foreign" foreign key ("case_id") references "hardship_case" ("id");
alter table "assistance_grant" add constraint "assistance_grant_kind_check" check ("kind" in (${kinds}));
alter table "assistance_grant" add constraint "assistance_grant_amount_check" check (amount > 0);
alter table "assistance_grant" add constraint "assistance_grant_payment_method_check" check ("payment_method" in ('BANK_TRANSFER', 'CASH', 'IN_KIND'));
alter table "assistance_grant" add constraint "assistance_grant_state_check" check ("state" in ('PLANNED', 'PAID', 'REMOVED'));
alter table "assistance_grant" add constraint "assistance_grant_paid_day" check ((state = 'PAID') = (paid_on is not null));
alter table "assistance_grant" add constraint "assistance_grant_provenance_check" check ("provenance" in (${provenances}));

create table "household_visit" ("id" bigserial primary key, "case_id" bigint not null, "brand_code" varchar(255) null, "visited_on" date not null, "visitors" text[] not null, "note_cipher" bytea null, "provenance" text not null default 'REPORTED');
create index "household_visit_case_id_index" on "household_visit" ("case_id");
alter table "household_visit" add constraint "household_visit_case_id_foreign" foreign key ("case_id") references "hardship_case" ("id");
alter table "household_visit" add constraint "household_visit_brand_code_foreign" foreign key ("brand_code") references "programme_brand" ("code") on delete set null;
alter table "household_visit" add constraint "household_visit_by_somebody" check (cardinality(visitors) >= 1 and cardinality(visitors) <= 10);
alter table "household_visit" add constraint "household_visit_provenance_check" check ("provenance" in (${provenances}));

create table "problem_ticket" ("id" bigserial primary key, "case_id" bigint not null, "visit_id" bigint null, "opened_on" date not null, "problem_cipher" bytea not null, "solved_on" date null, "solution_cipher" bytea null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
create index "problem_ticket_case_id_index" on "problem_ticket" ("case_id");
alter table "problem_ticket" add constraint "problem_ticket_case_id_foreign" foreign key ("case_id") references "hardship_case" ("id");
alter table "problem_ticket" add constraint "problem_ticket_visit_id_foreign" foreign key ("visit_id") references "household_visit" ("id") on delete set null;
alter table "problem_ticket" add constraint "problem_ticket_in_order" check (solved_on is null or solved_on >= opened_on);
alter table "problem_ticket" add constraint "problem_ticket_solution_when_solved" check (solution_cipher is null or solved_on is not null);
alter table "problem_ticket" add constraint "problem_ticket_provenance_check" check ("provenance" in (${provenances}));

create table "job_placement" ("id" bigserial primary key, "case_id" bigint not null, "household_member_id" bigint null, "started_on" date not null, "employer" varchar(255) not null, "post" varchar(255) null, "provenance" text not null default 'REPORTED');
create index "job_placement_case_id_index" on "job_placement" ("case_id");
alter table "job_placement" add constraint "job_placement_case_id_foreign" foreign key ("case_id") references "hardship_case" ("id");
alter table "job_placement" add constraint "job_placement_household_member_id_foreign" foreign key ("household_member_id") references "household_member" ("id") on delete set null;
alter table "job_placement" add constraint "job_placement_provenance_check" check ("provenance" in (${provenances}));
`;

/** What is sealed is bound to the keys of these rows. */
const rowKeysStay = ['assistance_grant', 'household_visit', 'problem_ticket']
  .map(
    (table) => `
create trigger sealed_row_key_stays before update of id on ${table} for each row
  when (old.id <> new.id) execute function sealed_row_key_stays();`,
  )
  .join('');

/**
 * A fund knows what its grants hold of it, whoever writes them: its row is locked by each, and its check refuses what it does
 * not have, at any level of isolation. A batch is held while its state decides whether its grants count.
 */
const fundsHold = `
create function assistance_batch_fund_stays() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'a batch stays with its fund' using errcode = 'integrity_constraint_violation';
end $$;
create trigger assistance_batch_fund_stays before update of fund_id on assistance_batch for each row
  when (old.fund_id <> new.fund_id) execute function assistance_batch_fund_stays();

create function assistance_grant_fund() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  new.fund_id := (select fund_id from assistance_batch where id = new.batch_id);
  return new;
end $$;
create trigger assistance_grant_fund before insert or update of batch_id, fund_id on assistance_grant
  for each row execute function assistance_grant_fund();

create function assistance_fund_hold(batch bigint, yuan numeric) returns void language plpgsql
  set search_path = public, pg_temp as $$
declare fund bigint;
begin
  select fund_id into fund from assistance_batch where id = batch and state <> 'CANCELLED' for share;
  update assistance_fund set granted = granted + yuan where id = fund;
end $$;

create function assistance_grant_held() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' and old.state <> 'REMOVED' then
    perform assistance_fund_hold(old.batch_id, -old.amount);
  end if;
  if tg_op <> 'DELETE' and new.state <> 'REMOVED' then
    perform assistance_fund_hold(new.batch_id, new.amount);
  end if;
  return null;
end $$;
create trigger assistance_grant_held after insert or delete on assistance_grant
  for each row execute function assistance_grant_held();
create trigger assistance_grant_held_anew after update on assistance_grant for each row
  when (old.batch_id <> new.batch_id or old.amount <> new.amount or (old.state = 'REMOVED') <> (new.state = 'REMOVED'))
  execute function assistance_grant_held();

create function assistance_batch_held() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  held numeric := (select coalesce(sum(amount), 0) from assistance_grant where batch_id = new.id and state <> 'REMOVED');
begin
  update assistance_fund set granted = granted + case when new.state = 'CANCELLED' then -held else held end
  where id = new.fund_id;
  return null;
end $$;
create trigger assistance_batch_held after update of state on assistance_batch for each row
  when ((old.state = 'CANCELLED') <> (new.state = 'CANCELLED')) execute function assistance_batch_held();
`;
