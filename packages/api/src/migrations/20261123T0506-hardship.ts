import { Migration } from '@mikro-orm/migrations';

/** Hardship files, what statistics count of them, and triggers that post as the owner of the ledgers for whoever may write. */
export class Migration20261123T0506Hardship extends Migration {
  override up(): void {
    this.addSql(`
create table "dibao_standard" ("id" bigserial primary key, "division_code" varchar(12) not null, "year" smallint not null, "monthly_yuan" numeric(10,2) not null, "source" varchar(255) not null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "dibao_standard" add constraint "dibao_standard_division_code_year_unique" unique ("division_code", "year");
create table "hardship_case" ("id" bigserial primary key, "case_no" varchar(255) not null, "organization_id" bigint not null, "division_code" varchar(12) not null, "unit_name" varchar(255) null, "state" text not null, "episode" smallint not null default 1, "archive_level" text not null, "computed_category" text null, "chosen_category" text null, "override_reason_cipher" bytea null, "main_cause" text not null, "other_causes" text[] not null default '{}', "exclusions" text[] not null default '{}', "household_size" smallint not null, "finances_cipher" bytea null, "dibao_standard_id" bigint null, "applied_on" date not null, "filed_on" date null, "exited_on" date null, "publicity_from" date null, "publicity_to" date null, "review_due_on" date null, "anonymized_at" timestamptz null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "hardship_case" add constraint "hardship_case_case_no_unique" unique ("case_no");
create index "hardship_case_organization_id_index" on "hardship_case" ("organization_id");
create index "hardship_case_division_code_index" on "hardship_case" ("division_code");
create index "hardship_case_state_index" on "hardship_case" ("state");
create index "hardship_case_review_due_on_index" on "hardship_case" ("review_due_on");
create table "household_member" ("id" bigserial primary key, "member_key" varchar(255) not null, "case_id" bigint not null, "relation" text not null, "name" varchar(255) not null, "sex" smallint not null, "birth_year" smallint null, "phone" varchar(255) null, "id_number_cipher" bytea null, "id_number_hash" bytea null, "health" text null, "work_state" text null, "is_open" boolean not null default true, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "household_member" add constraint "household_member_member_key_unique" unique ("member_key");
create index "household_member_case_id_index" on "household_member" ("case_id");
create unique index household_member_in_one_open_file on household_member (id_number_hash) where is_open;
create unique index household_member_one_applicant on household_member (case_id) where relation = 'APPLICANT';
create index household_member_likeness on household_member (name, birth_year, sex);
create table "hardship_step_taken" ("id" bigserial primary key, "case_id" bigint not null, "step_key" varchar(255) not null, "episode" smallint not null, "step" text not null, "from_state" text null, "to_state" text not null, "taken_on" date not null, "taken_at" timestamptz not null, "taken_by" varchar(255) not null, "second_person" varchar(255) null, "note_cipher" bytea null, "exit_kind" text null);
create index "hardship_step_taken_case_id_index" on "hardship_step_taken" ("case_id");
alter table "hardship_step_taken" add constraint "hardship_step_taken_step_key_unique" unique ("step_key");
create table "hardship_standing" ("id" bigserial primary key, "case_id" bigint not null, "from_on" date not null, "to_on" date null, "category" text not null, "archive_level" text not null, "main_cause" text not null, "persons" smallint not null, "entry_kind" text null, "exit_kind" text null);
create index "hardship_standing_case_id_index" on "hardship_standing" ("case_id");
alter table "dibao_standard" add constraint "dibao_standard_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "dibao_standard" add constraint "dibao_standard_positive" check (monthly_yuan > 0);
alter table "dibao_standard" add constraint "dibao_standard_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "hardship_case" add constraint "hardship_case_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id");
alter table "hardship_case" add constraint "hardship_case_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "hardship_case" add constraint "hardship_case_dibao_standard_id_foreign" foreign key ("dibao_standard_id") references "dibao_standard" ("id") on delete set null;
alter table "hardship_case" add constraint "hardship_case_size" check (household_size >= 1 and household_size <= 30);
alter table "hardship_case" add constraint "hardship_case_causes" check (coalesce(array_length(other_causes, 1), 0) <= 3);
alter table "hardship_case" add constraint "hardship_case_override_has_reason" check ((chosen_category is null) = (override_reason_cipher is null) or anonymized_at is not null);
alter table "hardship_case" add constraint "hardship_case_publicity_in_order" check (publicity_to is null or publicity_from <= publicity_to);
alter table "hardship_case" add constraint "hardship_case_dates_in_order" check (exited_on is null or exited_on >= filed_on);
alter table "hardship_case" add constraint "hardship_case_state_check" check ("state" in ('APPLIED', 'FIRST_CHECKED', 'VISITED', 'AUTHORIZED', 'VERIFIED', 'IN_PUBLICITY', 'FILED', 'EXITED', 'REJECTED', 'WITHDRAWN'));
alter table "hardship_case" add constraint "hardship_case_archive_level_check" check ("archive_level" in ('NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'GRASSROOTS'));
alter table "hardship_case" add constraint "hardship_case_computed_category_check" check ("computed_category" in ('SEVERE', 'RELATIVE', 'SUDDEN'));
alter table "hardship_case" add constraint "hardship_case_chosen_category_check" check ("chosen_category" in ('SEVERE', 'RELATIVE', 'SUDDEN'));
alter table "hardship_case" add constraint "hardship_case_main_cause_check" check ("main_cause" in ('NO_LABOUR_ABILITY', 'JOBLESS', 'LAID_OFF', 'NO_SOCIAL_INSURANCE', 'BENEFITS_NOT_DELIVERED', 'SERIOUS_ILLNESS', 'NATURAL_DISASTER', 'ACCIDENT', 'SCHOOLING', 'OTHER'));
alter table "hardship_case" add constraint "hardship_case_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "household_member" add constraint "household_member_case_id_foreign" foreign key ("case_id") references "hardship_case" ("id") on delete cascade;
alter table "household_member" add constraint "household_member_id_number_whole" check ((id_number_cipher is null) = (id_number_hash is null));
alter table "household_member" add constraint "household_member_sex_check" check (sex in (0, 1, 2, 9));
alter table "household_member" add constraint "household_member_relation_check" check ("relation" in ('APPLICANT', 'SPOUSE', 'CHILD', 'PARENT', 'OTHER'));
alter table "household_member" add constraint "household_member_health_check" check ("health" in ('GOOD', 'FAIR', 'CHRONIC', 'DISABLED'));
alter table "household_member" add constraint "household_member_work_state_check" check ("work_state" in ('ON_POST', 'OFF_POST', 'UNEMPLOYED', 'RETIRED', 'SICK_LEAVE', 'EARLY_RETIRED', 'MIGRANT'));
alter table "household_member" add constraint "household_member_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "hardship_step_taken" add constraint "hardship_step_taken_case_id_foreign" foreign key ("case_id") references "hardship_case" ("id") on delete cascade;
alter table "hardship_step_taken" add constraint "hardship_step_exit_kind" check ((step = 'EXIT') = (exit_kind is not null));
alter table "hardship_step_taken" add constraint "hardship_step_taken_step_check" check ("step" in ('APPLY', 'FIRST_CHECK', 'HOME_VISIT', 'AUTHORIZE', 'VERIFY', 'PUBLICIZE', 'OBJECTION', 'ANSWER_OBJECTION', 'FILE', 'REVIEW', 'EXIT', 'RELAPSE', 'REJECT', 'WITHDRAW'));
alter table "hardship_step_taken" add constraint "hardship_step_taken_from_state_check" check ("from_state" in ('APPLIED', 'FIRST_CHECKED', 'VISITED', 'AUTHORIZED', 'VERIFIED', 'IN_PUBLICITY', 'FILED', 'EXITED', 'REJECTED', 'WITHDRAWN'));
alter table "hardship_step_taken" add constraint "hardship_step_taken_to_state_check" check ("to_state" in ('APPLIED', 'FIRST_CHECKED', 'VISITED', 'AUTHORIZED', 'VERIFIED', 'IN_PUBLICITY', 'FILED', 'EXITED', 'REJECTED', 'WITHDRAWN'));
alter table "hardship_step_taken" add constraint "hardship_step_taken_exit_kind_check" check ("exit_kind" in ('LIFTED', 'SAFETY_NET', 'DECEASED', 'MISIDENTIFIED', 'RETIRED', 'MOVED', 'MERGED', 'REFUSED'));
alter table "hardship_standing" add constraint "hardship_standing_case_id_foreign" foreign key ("case_id") references "hardship_case" ("id") on delete cascade;
alter table "hardship_standing" add constraint "hardship_standing_in_order" check (to_on is null or to_on > from_on);
alter table "hardship_standing" add constraint "hardship_standing_exit_ends" check (exit_kind is null or to_on is not null);
alter table "hardship_standing" add constraint "hardship_standing_category_check" check ("category" in ('SEVERE', 'RELATIVE', 'SUDDEN'));
alter table "hardship_standing" add constraint "hardship_standing_archive_level_check" check ("archive_level" in ('NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'GRASSROOTS'));
alter table "hardship_standing" add constraint "hardship_standing_main_cause_check" check ("main_cause" in ('NO_LABOUR_ABILITY', 'JOBLESS', 'LAID_OFF', 'NO_SOCIAL_INSURANCE', 'BENEFITS_NOT_DELIVERED', 'SERIOUS_ILLNESS', 'NATURAL_DISASTER', 'ACCIDENT', 'SCHOOLING', 'OTHER'));
alter table "hardship_standing" add constraint "hardship_standing_entry_kind_check" check ("entry_kind" in ('NEW', 'RELAPSE'));
alter table "hardship_standing" add constraint "hardship_standing_exit_kind_check" check ("exit_kind" in ('LIFTED', 'SAFETY_NET', 'DECEASED', 'MISIDENTIFIED', 'RETIRED', 'MOVED', 'MERGED', 'REFUSED'));
create function sealed_row_key_stays() returns trigger language plpgsql set search_path = public, pg_temp as $body$
begin
  raise exception 'a key with sealed values cannot change' using errcode = 'integrity_constraint_violation';
end $body$;
create trigger sealed_row_key_stays before update of case_no on hardship_case for each row
  when (old.case_no <> new.case_no) execute function sealed_row_key_stays();
create trigger sealed_row_key_stays before update of member_key on household_member for each row
  when (old.member_key <> new.member_key) execute function sealed_row_key_stays();
create trigger sealed_row_key_stays before update of step_key on hardship_step_taken for each row
  when (old.step_key <> new.step_key) execute function sealed_row_key_stays();
drop function if exists organization_ledger_organization_on_union_organization cascade;
create function organization_ledger_organization_on_union_organization() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from organization_ledger l where l.origin = 'organization' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, division_code, kind, industry_section, is_grassroots, level, uscc, established_on, dissolved_on, provenance from old_rows union all select id, division_code, kind, industry_section, is_grassroots, level, uscc, established_on, dissolved_on, provenance from new_rows) row_version
      group by id, division_code, kind, industry_section, is_grassroots, level, uscc, established_on, dissolved_on, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform organization_ledger_organization_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform organization_ledger_organization_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger organization_ledger_organization_on_union_organization_insert after insert on union_organization referencing new table as new_rows
  for each statement execute function organization_ledger_organization_on_union_organization();
create trigger organization_ledger_organization_on_union_organization_update after update on union_organization referencing old table as old_rows new table as new_rows
  for each statement execute function organization_ledger_organization_on_union_organization();
create trigger organization_ledger_organization_on_union_organization_delete after delete on union_organization referencing old table as old_rows
  for each statement execute function organization_ledger_organization_on_union_organization();
drop function if exists employing_unit_ledger_unit_on_employing_unit cascade;
create function employing_unit_ledger_unit_on_employing_unit() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from employing_unit_ledger l where l.origin = 'unit' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, division_code, industry_section, unit_category_code, registered_on, deregistered_on, provenance from old_rows union all select id, division_code, industry_section, unit_category_code, registered_on, deregistered_on, provenance from new_rows) row_version
      group by id, division_code, industry_section, unit_category_code, registered_on, deregistered_on, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform employing_unit_ledger_unit_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform employing_unit_ledger_unit_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger employing_unit_ledger_unit_on_employing_unit_insert after insert on employing_unit referencing new table as new_rows
  for each statement execute function employing_unit_ledger_unit_on_employing_unit();
create trigger employing_unit_ledger_unit_on_employing_unit_update after update on employing_unit referencing old table as old_rows new table as new_rows
  for each statement execute function employing_unit_ledger_unit_on_employing_unit();
create trigger employing_unit_ledger_unit_on_employing_unit_delete after delete on employing_unit referencing old table as old_rows
  for each statement execute function employing_unit_ledger_unit_on_employing_unit();
drop function if exists employing_unit_ledger_unit_on_unit_headcount cascade;
create function employing_unit_ledger_unit_on_unit_headcount() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select unit_id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select unit_id from old_rows);
  else
    ids := array(
      select unit_id from (select id, unit_id, source, as_of, employees from old_rows union all select id, unit_id, source, as_of, employees from new_rows) row_version
      group by id, unit_id, source, as_of, employees having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform employing_unit_ledger_unit_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform employing_unit_ledger_unit_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger employing_unit_ledger_unit_on_unit_headcount_insert after insert on unit_headcount referencing new table as new_rows
  for each statement execute function employing_unit_ledger_unit_on_unit_headcount();
create trigger employing_unit_ledger_unit_on_unit_headcount_update after update on unit_headcount referencing old table as old_rows new table as new_rows
  for each statement execute function employing_unit_ledger_unit_on_unit_headcount();
create trigger employing_unit_ledger_unit_on_unit_headcount_delete after delete on unit_headcount referencing old table as old_rows
  for each statement execute function employing_unit_ledger_unit_on_unit_headcount();
drop function if exists employing_unit_ledger_unit_on_unit_coverage cascade;
create function employing_unit_ledger_unit_on_unit_coverage() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select unit_id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select unit_id from old_rows);
  else
    ids := array(
      select unit_id from (select id, unit_id, state, organization_id, valid_from, valid_to from old_rows union all select id, unit_id, state, organization_id, valid_from, valid_to from new_rows) row_version
      group by id, unit_id, state, organization_id, valid_from, valid_to having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform employing_unit_ledger_unit_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform employing_unit_ledger_unit_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger employing_unit_ledger_unit_on_unit_coverage_insert after insert on unit_coverage referencing new table as new_rows
  for each statement execute function employing_unit_ledger_unit_on_unit_coverage();
create trigger employing_unit_ledger_unit_on_unit_coverage_update after update on unit_coverage referencing old table as old_rows new table as new_rows
  for each statement execute function employing_unit_ledger_unit_on_unit_coverage();
create trigger employing_unit_ledger_unit_on_unit_coverage_delete after delete on unit_coverage referencing old table as old_rows
  for each statement execute function employing_unit_ledger_unit_on_unit_coverage();
drop function if exists membership_ledger_snapshot_on_membership_snapshot cascade;
create function membership_ledger_snapshot_on_membership_snapshot() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select organization_id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select organization_id from old_rows);
  else
    ids := array(
      select organization_id from (select id, organization_id, source, as_of, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, provenance from old_rows union all select id, organization_id, source, as_of, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, provenance from new_rows) row_version
      group by id, organization_id, source, as_of, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform membership_ledger_snapshot_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform membership_ledger_snapshot_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_snapshot_on_membership_snapshot_insert after insert on membership_snapshot referencing new table as new_rows
  for each statement execute function membership_ledger_snapshot_on_membership_snapshot();
create trigger membership_ledger_snapshot_on_membership_snapshot_update after update on membership_snapshot referencing old table as old_rows new table as new_rows
  for each statement execute function membership_ledger_snapshot_on_membership_snapshot();
create trigger membership_ledger_snapshot_on_membership_snapshot_delete after delete on membership_snapshot referencing old table as old_rows
  for each statement execute function membership_ledger_snapshot_on_membership_snapshot();
drop function if exists membership_ledger_snapshot_on_union_organization cascade;
create function membership_ledger_snapshot_on_union_organization() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from membership_ledger l where l.origin = 'snapshot' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, division_code, kind, industry_section, is_grassroots, established_on, dissolved_on from old_rows union all select id, division_code, kind, industry_section, is_grassroots, established_on, dissolved_on from new_rows) row_version
      group by id, division_code, kind, industry_section, is_grassroots, established_on, dissolved_on having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform membership_ledger_snapshot_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform membership_ledger_snapshot_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_snapshot_on_union_organization_insert after insert on union_organization referencing new table as new_rows
  for each statement execute function membership_ledger_snapshot_on_union_organization();
create trigger membership_ledger_snapshot_on_union_organization_update after update on union_organization referencing old table as old_rows new table as new_rows
  for each statement execute function membership_ledger_snapshot_on_union_organization();
create trigger membership_ledger_snapshot_on_union_organization_delete after delete on union_organization referencing old table as old_rows
  for each statement execute function membership_ledger_snapshot_on_union_organization();
drop function if exists membership_ledger_register_on_membership cascade;
create function membership_ledger_register_on_membership() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from membership_ledger l where l.origin = 'register' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, member_id, organization_id, joined_on, left_on, provenance from old_rows union all select id, member_id, organization_id, joined_on, left_on, provenance from new_rows) row_version
      group by id, member_id, organization_id, joined_on, left_on, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform membership_ledger_register_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform membership_ledger_register_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_membership_insert after insert on membership referencing new table as new_rows
  for each statement execute function membership_ledger_register_on_membership();
create trigger membership_ledger_register_on_membership_update after update on membership referencing old table as old_rows new table as new_rows
  for each statement execute function membership_ledger_register_on_membership();
create trigger membership_ledger_register_on_membership_delete after delete on membership referencing old table as old_rows
  for each statement execute function membership_ledger_register_on_membership();
drop function if exists membership_ledger_register_on_member cascade;
create function membership_ledger_register_on_member() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
  else
    ids := array(
      select id from (select id, sex from old_rows union all select id, sex from new_rows) row_version
      group by id, sex having count(*) = 1);
  end if;
  if cardinality(ids) = 0 then return null; end if;
  perform from member r where r.id = any (ids) order by r.id for update;
  ids := array(select s.id from membership s where s.member_id = any (ids));
  if cardinality(ids) between 1 and 100 then
    perform membership_ledger_register_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform membership_ledger_register_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_member_update after update on member referencing old table as old_rows new table as new_rows
  for each statement execute function membership_ledger_register_on_member();
drop function if exists membership_ledger_register_on_member_group cascade;
create function membership_ledger_register_on_member_group() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select member_id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select member_id from old_rows);
  else
    ids := array(
      select member_id from (select member_id, group_code from old_rows union all select member_id, group_code from new_rows) row_version
      group by member_id, group_code having count(*) = 1);
  end if;
  if cardinality(ids) = 0 then return null; end if;
  perform from member r where r.id = any (ids) order by r.id for update;
  ids := array(select s.id from membership s where s.member_id = any (ids));
  if cardinality(ids) between 1 and 100 then
    perform membership_ledger_register_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform membership_ledger_register_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_member_group_insert after insert on member_group referencing new table as new_rows
  for each statement execute function membership_ledger_register_on_member_group();
create trigger membership_ledger_register_on_member_group_update after update on member_group referencing old table as old_rows new table as new_rows
  for each statement execute function membership_ledger_register_on_member_group();
create trigger membership_ledger_register_on_member_group_delete after delete on member_group referencing old table as old_rows
  for each statement execute function membership_ledger_register_on_member_group();
drop function if exists membership_ledger_register_on_union_organization cascade;
create function membership_ledger_register_on_union_organization() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
  else
    ids := array(
      select id from (select id, division_code, kind, industry_section, is_grassroots, established_on, dissolved_on from old_rows union all select id, division_code, kind, industry_section, is_grassroots, established_on, dissolved_on from new_rows) row_version
      group by id, division_code, kind, industry_section, is_grassroots, established_on, dissolved_on having count(*) = 1);
  end if;
  if cardinality(ids) = 0 then return null; end if;
  perform from union_organization r where r.id = any (ids) order by r.id for update;
  ids := array(select s.id from membership s where s.organization_id = any (ids));
  if cardinality(ids) between 1 and 100 then
    perform membership_ledger_register_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform membership_ledger_register_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_union_organization_update after update on union_organization referencing old table as old_rows new table as new_rows
  for each statement execute function membership_ledger_register_on_union_organization();
create table hardship_case_ledger (
  id bigint generated always as identity,
  recorded_at timestamptz not null,
  posted_in xid8 not null default pg_current_xact_id(),
  data_change_id bigint,
  origin text not null,
  subject_id bigint not null,
  effective_on date not null,
  organization_id bigint,
  area_code text not null,
  source text,
  provenance text not null,
  province_code text,
  prefecture_code text,
  county_code text,
  township_code text,
  category text,
  main_cause text,
  archive_level text,
  households bigint,
  persons bigint
);
create index hardship_case_ledger_case_subject on hardship_case_ledger (subject_id) where origin = 'case';
create index hardship_case_ledger_area on hardship_case_ledger (province_code, prefecture_code, county_code, effective_on);
create index hardship_case_ledger_posted_in on hardship_case_ledger (posted_in);
create trigger hardship_case_ledger_append_only before update or delete or truncate on hardship_case_ledger
  for each statement execute function refuse_ledger_change();
create function hardship_case_ledger_case_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, category text, main_cause text, archive_level text, households bigint, persons bigint)
language sql stable as $events$
  select c.id, edge.on_date, c.organization_id, c.division_code::text, null::text, c.provenance,
    s.category, s.main_cause, s.archive_level, edge.sign::bigint, edge.sign::bigint * s.persons
  from hardship_case c
  join hardship_standing s on s.case_id = c.id
  cross join lateral (values (s.from_on, 1), (s.to_on, -1)) edge (on_date, sign)
  where c.id = any (ids) and edge.on_date is not null
$events$;
create function hardship_case_ledger_case_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into hardship_case_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, households, persons)
    select recorded, change, 'case', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, exact_sum(households), exact_sum(persons)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.category, e.main_cause, e.archive_level, e.households, e.persons
      from hardship_case_ledger_case_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level
    having exact_sum(households) <> 0 or exact_sum(persons) <> 0;
  elsif are = 'GONE' then
    insert into hardship_case_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, households, persons)
    select recorded, change, 'case', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, exact_sum(households), exact_sum(persons)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.category, l.main_cause, l.archive_level, -l.households as households, -l.persons as persons
      from hardship_case_ledger l where l.origin = 'case' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level
    having exact_sum(households) <> 0 or exact_sum(persons) <> 0;
  else
    if are = 'KNOWN' then
      perform from hardship_case s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into hardship_case_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, households, persons)
    select recorded, change, 'case', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, exact_sum(households), exact_sum(persons)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.category, e.main_cause, e.archive_level, e.households, e.persons
      from hardship_case_ledger_case_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.category, l.main_cause, l.archive_level, -l.households as households, -l.persons as persons
      from hardship_case_ledger l where l.origin = 'case' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level
    having exact_sum(households) <> 0 or exact_sum(persons) <> 0;
  end if;
end $post$;
create function hardship_case_ledger_case_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into hardship_case_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, households, persons)
    select recorded, change, 'case', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, exact_sum(households), exact_sum(persons)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.category, e.main_cause, e.archive_level, e.households, e.persons
      from hardship_case_ledger_case_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level
    having exact_sum(households) <> 0 or exact_sum(persons) <> 0;
  elsif are = 'GONE' then
    insert into hardship_case_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, households, persons)
    select recorded, change, 'case', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, exact_sum(households), exact_sum(persons)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.category, l.main_cause, l.archive_level, -l.households as households, -l.persons as persons
      from hardship_case_ledger l where l.origin = 'case' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level
    having exact_sum(households) <> 0 or exact_sum(persons) <> 0;
  else
    if are = 'KNOWN' then
      perform from hardship_case s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into hardship_case_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, households, persons)
    select recorded, change, 'case', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level, exact_sum(households), exact_sum(persons)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.category, e.main_cause, e.archive_level, e.households, e.persons
      from hardship_case_ledger_case_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.category, l.main_cause, l.archive_level, -l.households as households, -l.persons as persons
      from hardship_case_ledger l where l.origin = 'case' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, category, main_cause, archive_level
    having exact_sum(households) <> 0 or exact_sum(persons) <> 0;
  end if;
end $post$;
create function hardship_case_ledger_case_on_hardship_case() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from hardship_case_ledger l where l.origin = 'case' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, organization_id, division_code, provenance from old_rows union all select id, organization_id, division_code, provenance from new_rows) row_version
      group by id, organization_id, division_code, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform hardship_case_ledger_case_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform hardship_case_ledger_case_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger hardship_case_ledger_case_on_hardship_case_insert after insert on hardship_case referencing new table as new_rows
  for each statement execute function hardship_case_ledger_case_on_hardship_case();
create trigger hardship_case_ledger_case_on_hardship_case_update after update on hardship_case referencing old table as old_rows new table as new_rows
  for each statement execute function hardship_case_ledger_case_on_hardship_case();
create trigger hardship_case_ledger_case_on_hardship_case_delete after delete on hardship_case referencing old table as old_rows
  for each statement execute function hardship_case_ledger_case_on_hardship_case();
create function hardship_case_ledger_case_on_hardship_standing() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select case_id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select case_id from old_rows);
  else
    ids := array(
      select case_id from (select id, case_id, from_on, to_on, category, archive_level, main_cause, persons from old_rows union all select id, case_id, from_on, to_on, category, archive_level, main_cause, persons from new_rows) row_version
      group by id, case_id, from_on, to_on, category, archive_level, main_cause, persons having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform hardship_case_ledger_case_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform hardship_case_ledger_case_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger hardship_case_ledger_case_on_hardship_standing_insert after insert on hardship_standing referencing new table as new_rows
  for each statement execute function hardship_case_ledger_case_on_hardship_standing();
create trigger hardship_case_ledger_case_on_hardship_standing_update after update on hardship_standing referencing old table as old_rows new table as new_rows
  for each statement execute function hardship_case_ledger_case_on_hardship_standing();
create trigger hardship_case_ledger_case_on_hardship_standing_delete after delete on hardship_standing referencing old table as old_rows
  for each statement execute function hardship_case_ledger_case_on_hardship_standing();
create function hardship_case_ledger_case_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table hardship_case_ledger in share row exclusive mode;
    perform hardship_case_ledger_case_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join hardship_case_ledger l on l.area_code = n.code and l.origin = 'case'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger hardship_case_ledger_case_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function hardship_case_ledger_case_on_division();
select hardship_case_ledger_case_post(array_agg(id), 'KNOWN')
from (select id, row_number() over (order by id) / 50000 as part from hardship_case) subject group by part;
create table rollup.hardship_case_total_cell (
  id integer generated always as identity,
  key text not null,
  rank smallint not null,
  province_code text,
  prefecture_code text,
  county_code text,
  source text,
  category text
);
create table rollup.hardship_case_total_month (
  cell_id integer not null,
  month date not null,
  provenance smallint not null,
  households bigint,
  persons bigint
);
alter table rollup.hardship_case_total_cell add primary key (id);
create unique index on rollup.hardship_case_total_cell (key);
create index on rollup.hardship_case_total_cell (rank, province_code, prefecture_code, county_code);
alter table rollup.hardship_case_total_month add primary key (cell_id, month);
insert into rollup.state (name) values ('hardship_case_total');
create function rollup.hardship_case_total_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'hardship_case_total' for update skip locked;
  if not exists (select from hardship_case_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.hardship_case_total_cell (key, rank, province_code, prefecture_code, county_code, source, category)
  select key, rank, province_code, prefecture_code, county_code, source, category from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', category) as key, rank, province_code, prefecture_code, county_code, source, category, at, max(provenance) as provenance,
      exact_sum(households) as households, exact_sum(persons) as persons
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, category, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, households, persons
      from hardship_case_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, category, at) event
  on conflict do nothing;

  with opened as (
  insert into rollup.hardship_case_total_month (cell_id, month, provenance, households, persons)
  select c.id, event.at, coalesce(before.provenance, 0), before.households, before.persons
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', category) as key, rank, province_code, prefecture_code, county_code, source, category, at, max(provenance) as provenance,
      exact_sum(households) as households, exact_sum(persons) as persons
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, category, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, households, persons
      from hardship_case_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, category, at) event join rollup.hardship_case_total_cell c on c.key = event.key
  left join lateral (
    select * from rollup.hardship_case_total_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join rollup.hardship_case_total_cell c on c.id = opened.cell_id
    where c.rank = 3 and not exists (select from rollup.hardship_case_total_month known where known.cell_id = opened.cell_id and known.month < opened.month) and exists (select from rollup.hardship_case_total_month known where known.cell_id = opened.cell_id and known.month > opened.month)
  );

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', category) as key, rank, province_code, prefecture_code, county_code, source, category, at, max(provenance) as provenance,
      exact_sum(households) as households, exact_sum(persons) as persons
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, category, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, households, persons
      from hardship_case_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, category, at) e join rollup.hardship_case_total_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.households) as households, exact_sum(event.persons) as persons
    from event join rollup.hardship_case_total_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.hardship_case_total_month balance set provenance = greatest(balance.provenance, change.provenance),
    households = case when change.households is null then balance.households else coalesce(balance.households, 0) + change.households end, persons = case when change.persons is null then balance.persons else coalesce(balance.persons, 0) + change.persons end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'hardship_case_total';
  return true;
end $fold$;
create function rollup.hardship_case_total_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'hardship_case_total' for update;
  create table rollup.hardship_case_total_cell_new (like rollup.hardship_case_total_cell including all excluding indexes);
  create table rollup.hardship_case_total_month_new (like rollup.hardship_case_total_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, category, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(households) as households, exact_sum(persons) as persons
    from hardship_case_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, category, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, category, at, max(provenance), exact_sum(households) as households, exact_sum(persons) as persons
    from monthly where rank = 3 group by province_code, prefecture_code, source, category, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, category, at, max(provenance), exact_sum(households) as households, exact_sum(persons) as persons
    from monthly where rank = 2 group by province_code, source, category, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, category, at, max(provenance), exact_sum(households) as households, exact_sum(persons) as persons
    from monthly where rank = 1 group by source, category, at;
  insert into rollup.hardship_case_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, category)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', category) as key, rank, province_code, prefecture_code, county_code, source, category from monthly order by rank, province_code, prefecture_code, county_code, source, category;
  analyze rollup.hardship_case_total_cell_new;
  insert into rollup.hardship_case_total_month_new (cell_id, month, provenance, households, persons)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.households) over upto, exact_sum(m.persons) over upto
    from monthly m join rollup.hardship_case_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.category)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.hardship_case_total_cell_new add primary key (id);
  create unique index on rollup.hardship_case_total_cell_new (key);
  create index on rollup.hardship_case_total_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.hardship_case_total_month_new add primary key (cell_id, month);
  analyze rollup.hardship_case_total_cell_new;
  drop table rollup.hardship_case_total_cell cascade;
  alter table rollup.hardship_case_total_cell_new rename to hardship_case_total_cell;
  analyze rollup.hardship_case_total_month_new;
  drop table rollup.hardship_case_total_month cascade;
  alter table rollup.hardship_case_total_month_new rename to hardship_case_total_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'hardship_case_total';
end $rebuild$;
update rollup.state set declaration = '56bf1115f08407da' where name = 'hardship_case_total';
`);
  }

  override down(): void {
    this.addSql(`
drop table rollup.hardship_case_total_cell, rollup.hardship_case_total_month cascade;
delete from rollup.state where name = 'hardship_case_total';
drop function rollup.hardship_case_total_fold, rollup.hardship_case_total_rebuild;
drop table hardship_standing, hardship_step_taken, household_member, hardship_case, dibao_standard cascade;
drop table hardship_case_ledger cascade;
drop function hardship_case_ledger_case_events, hardship_case_ledger_case_post, hardship_case_ledger_case_post_few,
  hardship_case_ledger_case_on_hardship_case, hardship_case_ledger_case_on_hardship_standing,
  hardship_case_ledger_case_on_division, sealed_row_key_stays cascade;
`);
  }
}
