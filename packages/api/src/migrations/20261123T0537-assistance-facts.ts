import { Migration } from '@mikro-orm/migrations';

/** What statistics count of assistance: grants paid, visits, problems solved. */
export class Migration20261123T0537AssistanceFacts extends Migration {
  override up(): void {
    this.addSql(`
create table assistance_ledger (
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
  kind text,
  fund_source text,
  times bigint,
  fen bigint
);
create index assistance_ledger_grant_subject on assistance_ledger (subject_id) where origin = 'grant';
create index assistance_ledger_area on assistance_ledger (province_code, prefecture_code, county_code, effective_on);
create index assistance_ledger_posted_in on assistance_ledger (posted_in);
create trigger assistance_ledger_append_only before update or delete or truncate on assistance_ledger
  for each statement execute function refuse_ledger_change();
create function assistance_ledger_grant_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, kind text, fund_source text, times bigint, fen bigint)
language sql stable as $events$
  select g.id, g.paid_on, c.organization_id, c.division_code::text, null::text, g.provenance,
    g.kind, f.source, 1::bigint, (g.amount * 100)::bigint
  from assistance_grant g
  join hardship_case c on c.id = g.case_id
  join assistance_fund f on f.id = g.fund_id
  where g.id = any (ids) and g.state = 'PAID'
$events$;
create function assistance_ledger_grant_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into assistance_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, times, fen)
    select recorded, change, 'grant', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.fund_source, e.times, e.fen
      from assistance_ledger_grant_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into assistance_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, times, fen)
    select recorded, change, 'grant', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, exact_sum(times), exact_sum(fen)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.fund_source, -l.times as times, -l.fen as fen
      from assistance_ledger l where l.origin = 'grant' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source
    having exact_sum(times) <> 0 or exact_sum(fen) <> 0;
  else
    if are = 'KNOWN' then
      perform from assistance_grant s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into assistance_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, times, fen)
    select recorded, change, 'grant', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, exact_sum(times), exact_sum(fen)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.fund_source, e.times, e.fen
      from assistance_ledger_grant_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.fund_source, -l.times as times, -l.fen as fen
      from assistance_ledger l where l.origin = 'grant' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source
    having exact_sum(times) <> 0 or exact_sum(fen) <> 0;
  end if;
end $post$;
create function assistance_ledger_grant_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into assistance_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, times, fen)
    select recorded, change, 'grant', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.fund_source, e.times, e.fen
      from assistance_ledger_grant_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into assistance_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, times, fen)
    select recorded, change, 'grant', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, exact_sum(times), exact_sum(fen)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.fund_source, -l.times as times, -l.fen as fen
      from assistance_ledger l where l.origin = 'grant' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source
    having exact_sum(times) <> 0 or exact_sum(fen) <> 0;
  else
    if are = 'KNOWN' then
      perform from assistance_grant s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into assistance_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, times, fen)
    select recorded, change, 'grant', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source, exact_sum(times), exact_sum(fen)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.fund_source, e.times, e.fen
      from assistance_ledger_grant_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.fund_source, -l.times as times, -l.fen as fen
      from assistance_ledger l where l.origin = 'grant' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, fund_source
    having exact_sum(times) <> 0 or exact_sum(fen) <> 0;
  end if;
end $post$;
create function assistance_ledger_grant_on_assistance_grant() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from assistance_ledger l where l.origin = 'grant' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, case_id, fund_id, kind, amount, state, paid_on, provenance from old_rows union all select id, case_id, fund_id, kind, amount, state, paid_on, provenance from new_rows) row_version
      group by id, case_id, fund_id, kind, amount, state, paid_on, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform assistance_ledger_grant_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform assistance_ledger_grant_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger assistance_ledger_grant_on_assistance_grant_insert after insert on assistance_grant referencing new table as new_rows
  for each statement execute function assistance_ledger_grant_on_assistance_grant();
create trigger assistance_ledger_grant_on_assistance_grant_update after update on assistance_grant referencing old table as old_rows new table as new_rows
  for each statement execute function assistance_ledger_grant_on_assistance_grant();
create trigger assistance_ledger_grant_on_assistance_grant_delete after delete on assistance_grant referencing old table as old_rows
  for each statement execute function assistance_ledger_grant_on_assistance_grant();
create function assistance_ledger_grant_on_hardship_case() returns trigger language plpgsql security definer
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
      select id from (select id, organization_id, division_code from old_rows union all select id, organization_id, division_code from new_rows) row_version
      group by id, organization_id, division_code having count(*) = 1);
  end if;
  if cardinality(ids) = 0 then return null; end if;
  perform from hardship_case r where r.id = any (ids) order by r.id for update;
  ids := array(select s.id from assistance_grant s where s.case_id = any (ids));
  if cardinality(ids) between 1 and 100 then
    perform assistance_ledger_grant_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform assistance_ledger_grant_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger assistance_ledger_grant_on_hardship_case_update after update on hardship_case referencing old table as old_rows new table as new_rows
  for each statement execute function assistance_ledger_grant_on_hardship_case();
create function assistance_ledger_grant_on_assistance_fund() returns trigger language plpgsql security definer
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
      select id from (select id, source from old_rows union all select id, source from new_rows) row_version
      group by id, source having count(*) = 1);
  end if;
  if cardinality(ids) = 0 then return null; end if;
  perform from assistance_fund r where r.id = any (ids) order by r.id for update;
  ids := array(select s.id from assistance_grant s where s.fund_id = any (ids));
  if cardinality(ids) between 1 and 100 then
    perform assistance_ledger_grant_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform assistance_ledger_grant_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger assistance_ledger_grant_on_assistance_fund_update after update on assistance_fund referencing old table as old_rows new table as new_rows
  for each statement execute function assistance_ledger_grant_on_assistance_fund();
create function assistance_ledger_grant_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table assistance_ledger in share row exclusive mode;
    perform assistance_ledger_grant_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join assistance_ledger l on l.area_code = n.code and l.origin = 'grant'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger assistance_ledger_grant_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function assistance_ledger_grant_on_division();
select assistance_ledger_grant_post(array_agg(id), 'KNOWN')
from (select id, row_number() over (order by id) / 50000 as part from assistance_grant) subject group by part;
create table household_visit_ledger (
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
  main_cause text,
  archive_level text,
  visits bigint
);
create index household_visit_ledger_visit_subject on household_visit_ledger (subject_id) where origin = 'visit';
create index household_visit_ledger_area on household_visit_ledger (province_code, prefecture_code, county_code, effective_on);
create index household_visit_ledger_posted_in on household_visit_ledger (posted_in);
create trigger household_visit_ledger_append_only before update or delete or truncate on household_visit_ledger
  for each statement execute function refuse_ledger_change();
create function household_visit_ledger_visit_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, main_cause text, archive_level text, visits bigint)
language sql stable as $events$
  select v.id, v.visited_on, c.organization_id, c.division_code::text, null::text, v.provenance,
    c.main_cause, c.archive_level, 1::bigint
  from household_visit v join hardship_case c on c.id = v.case_id
  where v.id = any (ids)
$events$;
create function household_visit_ledger_visit_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into household_visit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, visits)
    select recorded, change, 'visit', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.main_cause, e.archive_level, e.visits
      from household_visit_ledger_visit_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into household_visit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, visits)
    select recorded, change, 'visit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, exact_sum(visits)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.main_cause, l.archive_level, -l.visits as visits
      from household_visit_ledger l where l.origin = 'visit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level
    having exact_sum(visits) <> 0;
  else
    if are = 'KNOWN' then
      perform from household_visit s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into household_visit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, visits)
    select recorded, change, 'visit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, exact_sum(visits)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.main_cause, e.archive_level, e.visits
      from household_visit_ledger_visit_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.main_cause, l.archive_level, -l.visits as visits
      from household_visit_ledger l where l.origin = 'visit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level
    having exact_sum(visits) <> 0;
  end if;
end $post$;
create function household_visit_ledger_visit_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into household_visit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, visits)
    select recorded, change, 'visit', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.main_cause, e.archive_level, e.visits
      from household_visit_ledger_visit_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into household_visit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, visits)
    select recorded, change, 'visit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, exact_sum(visits)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.main_cause, l.archive_level, -l.visits as visits
      from household_visit_ledger l where l.origin = 'visit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level
    having exact_sum(visits) <> 0;
  else
    if are = 'KNOWN' then
      perform from household_visit s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into household_visit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, visits)
    select recorded, change, 'visit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, exact_sum(visits)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.main_cause, e.archive_level, e.visits
      from household_visit_ledger_visit_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.main_cause, l.archive_level, -l.visits as visits
      from household_visit_ledger l where l.origin = 'visit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level
    having exact_sum(visits) <> 0;
  end if;
end $post$;
create function household_visit_ledger_visit_on_household_visit() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from household_visit_ledger l where l.origin = 'visit' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, case_id, visited_on, provenance from old_rows union all select id, case_id, visited_on, provenance from new_rows) row_version
      group by id, case_id, visited_on, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform household_visit_ledger_visit_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform household_visit_ledger_visit_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger household_visit_ledger_visit_on_household_visit_insert after insert on household_visit referencing new table as new_rows
  for each statement execute function household_visit_ledger_visit_on_household_visit();
create trigger household_visit_ledger_visit_on_household_visit_update after update on household_visit referencing old table as old_rows new table as new_rows
  for each statement execute function household_visit_ledger_visit_on_household_visit();
create trigger household_visit_ledger_visit_on_household_visit_delete after delete on household_visit referencing old table as old_rows
  for each statement execute function household_visit_ledger_visit_on_household_visit();
create function household_visit_ledger_visit_on_hardship_case() returns trigger language plpgsql security definer
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
      select id from (select id, organization_id, division_code, main_cause, archive_level from old_rows union all select id, organization_id, division_code, main_cause, archive_level from new_rows) row_version
      group by id, organization_id, division_code, main_cause, archive_level having count(*) = 1);
  end if;
  if cardinality(ids) = 0 then return null; end if;
  perform from hardship_case r where r.id = any (ids) order by r.id for update;
  ids := array(select s.id from household_visit s where s.case_id = any (ids));
  if cardinality(ids) between 1 and 100 then
    perform household_visit_ledger_visit_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform household_visit_ledger_visit_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger household_visit_ledger_visit_on_hardship_case_update after update on hardship_case referencing old table as old_rows new table as new_rows
  for each statement execute function household_visit_ledger_visit_on_hardship_case();
create function household_visit_ledger_visit_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table household_visit_ledger in share row exclusive mode;
    perform household_visit_ledger_visit_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join household_visit_ledger l on l.area_code = n.code and l.origin = 'visit'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger household_visit_ledger_visit_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function household_visit_ledger_visit_on_division();
select household_visit_ledger_visit_post(array_agg(id), 'KNOWN')
from (select id, row_number() over (order by id) / 50000 as part from household_visit) subject group by part;
create table solved_problem_ledger (
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
  main_cause text,
  archive_level text,
  problems_solved bigint
);
create index solved_problem_ledger_problem_subject on solved_problem_ledger (subject_id) where origin = 'problem';
create index solved_problem_ledger_area on solved_problem_ledger (province_code, prefecture_code, county_code, effective_on);
create index solved_problem_ledger_posted_in on solved_problem_ledger (posted_in);
create trigger solved_problem_ledger_append_only before update or delete or truncate on solved_problem_ledger
  for each statement execute function refuse_ledger_change();
create function solved_problem_ledger_problem_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, main_cause text, archive_level text, problems_solved bigint)
language sql stable as $events$
  select t.id, t.solved_on, c.organization_id, c.division_code::text, null::text, t.provenance,
    c.main_cause, c.archive_level, 1::bigint
  from problem_ticket t join hardship_case c on c.id = t.case_id
  where t.id = any (ids) and t.solved_on is not null
$events$;
create function solved_problem_ledger_problem_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into solved_problem_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, problems_solved)
    select recorded, change, 'problem', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.main_cause, e.archive_level, e.problems_solved
      from solved_problem_ledger_problem_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into solved_problem_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, problems_solved)
    select recorded, change, 'problem', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, exact_sum(problems_solved)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.main_cause, l.archive_level, -l.problems_solved as problems_solved
      from solved_problem_ledger l where l.origin = 'problem' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level
    having exact_sum(problems_solved) <> 0;
  else
    if are = 'KNOWN' then
      perform from problem_ticket s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into solved_problem_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, problems_solved)
    select recorded, change, 'problem', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, exact_sum(problems_solved)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.main_cause, e.archive_level, e.problems_solved
      from solved_problem_ledger_problem_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.main_cause, l.archive_level, -l.problems_solved as problems_solved
      from solved_problem_ledger l where l.origin = 'problem' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level
    having exact_sum(problems_solved) <> 0;
  end if;
end $post$;
create function solved_problem_ledger_problem_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into solved_problem_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, problems_solved)
    select recorded, change, 'problem', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.main_cause, e.archive_level, e.problems_solved
      from solved_problem_ledger_problem_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into solved_problem_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, problems_solved)
    select recorded, change, 'problem', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, exact_sum(problems_solved)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.main_cause, l.archive_level, -l.problems_solved as problems_solved
      from solved_problem_ledger l where l.origin = 'problem' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level
    having exact_sum(problems_solved) <> 0;
  else
    if are = 'KNOWN' then
      perform from problem_ticket s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into solved_problem_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, problems_solved)
    select recorded, change, 'problem', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level, exact_sum(problems_solved)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.main_cause, e.archive_level, e.problems_solved
      from solved_problem_ledger_problem_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.main_cause, l.archive_level, -l.problems_solved as problems_solved
      from solved_problem_ledger l where l.origin = 'problem' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, main_cause, archive_level
    having exact_sum(problems_solved) <> 0;
  end if;
end $post$;
create function solved_problem_ledger_problem_on_problem_ticket() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from solved_problem_ledger l where l.origin = 'problem' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, case_id, solved_on, provenance from old_rows union all select id, case_id, solved_on, provenance from new_rows) row_version
      group by id, case_id, solved_on, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform solved_problem_ledger_problem_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform solved_problem_ledger_problem_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger solved_problem_ledger_problem_on_problem_ticket_insert after insert on problem_ticket referencing new table as new_rows
  for each statement execute function solved_problem_ledger_problem_on_problem_ticket();
create trigger solved_problem_ledger_problem_on_problem_ticket_update after update on problem_ticket referencing old table as old_rows new table as new_rows
  for each statement execute function solved_problem_ledger_problem_on_problem_ticket();
create trigger solved_problem_ledger_problem_on_problem_ticket_delete after delete on problem_ticket referencing old table as old_rows
  for each statement execute function solved_problem_ledger_problem_on_problem_ticket();
create function solved_problem_ledger_problem_on_hardship_case() returns trigger language plpgsql security definer
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
      select id from (select id, organization_id, division_code, main_cause, archive_level from old_rows union all select id, organization_id, division_code, main_cause, archive_level from new_rows) row_version
      group by id, organization_id, division_code, main_cause, archive_level having count(*) = 1);
  end if;
  if cardinality(ids) = 0 then return null; end if;
  perform from hardship_case r where r.id = any (ids) order by r.id for update;
  ids := array(select s.id from problem_ticket s where s.case_id = any (ids));
  if cardinality(ids) between 1 and 100 then
    perform solved_problem_ledger_problem_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform solved_problem_ledger_problem_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger solved_problem_ledger_problem_on_hardship_case_update after update on hardship_case referencing old table as old_rows new table as new_rows
  for each statement execute function solved_problem_ledger_problem_on_hardship_case();
create function solved_problem_ledger_problem_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table solved_problem_ledger in share row exclusive mode;
    perform solved_problem_ledger_problem_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join solved_problem_ledger l on l.area_code = n.code and l.origin = 'problem'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger solved_problem_ledger_problem_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function solved_problem_ledger_problem_on_division();
select solved_problem_ledger_problem_post(array_agg(id), 'KNOWN')
from (select id, row_number() over (order by id) / 50000 as part from problem_ticket) subject group by part;
create table rollup.assistance_total_cell (
  id integer generated always as identity,
  key text not null,
  rank smallint not null,
  province_code text,
  prefecture_code text,
  county_code text,
  source text,
  kind text
);
create table rollup.assistance_total_month (
  cell_id integer not null,
  month date not null,
  provenance smallint not null,
  times bigint,
  fen bigint
);
alter table rollup.assistance_total_cell add primary key (id);
create unique index on rollup.assistance_total_cell (key);
create index on rollup.assistance_total_cell (rank, province_code, prefecture_code, county_code);
alter table rollup.assistance_total_month add primary key (cell_id, month);
insert into rollup.state (name) values ('assistance_total');
create function rollup.assistance_total_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'assistance_total' for update skip locked;
  if not exists (select from assistance_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.assistance_total_cell (key, rank, province_code, prefecture_code, county_code, source, kind)
  select key, rank, province_code, prefecture_code, county_code, source, kind from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind) as key, rank, province_code, prefecture_code, county_code, source, kind, at, max(provenance) as provenance,
      exact_sum(times) as times, exact_sum(fen) as fen
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, kind, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, times, fen
      from assistance_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, kind, at) event
  on conflict do nothing;

  with opened as (
  insert into rollup.assistance_total_month (cell_id, month, provenance, times, fen)
  select c.id, event.at, coalesce(before.provenance, 0), before.times, before.fen
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind) as key, rank, province_code, prefecture_code, county_code, source, kind, at, max(provenance) as provenance,
      exact_sum(times) as times, exact_sum(fen) as fen
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, kind, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, times, fen
      from assistance_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, kind, at) event join rollup.assistance_total_cell c on c.key = event.key
  left join lateral (
    select * from rollup.assistance_total_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join rollup.assistance_total_cell c on c.id = opened.cell_id
    where c.rank = 3 and not exists (select from rollup.assistance_total_month known where known.cell_id = opened.cell_id and known.month < opened.month) and exists (select from rollup.assistance_total_month known where known.cell_id = opened.cell_id and known.month > opened.month)
  );

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind) as key, rank, province_code, prefecture_code, county_code, source, kind, at, max(provenance) as provenance,
      exact_sum(times) as times, exact_sum(fen) as fen
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, kind, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, times, fen
      from assistance_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, kind, at) e join rollup.assistance_total_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.times) as times, exact_sum(event.fen) as fen
    from event join rollup.assistance_total_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.assistance_total_month balance set provenance = greatest(balance.provenance, change.provenance),
    times = case when change.times is null then balance.times else coalesce(balance.times, 0) + change.times end, fen = case when change.fen is null then balance.fen else coalesce(balance.fen, 0) + change.fen end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'assistance_total';
  return true;
end $fold$;
create function rollup.assistance_total_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'assistance_total' for update;
  create table rollup.assistance_total_cell_new (like rollup.assistance_total_cell including all excluding indexes);
  create table rollup.assistance_total_month_new (like rollup.assistance_total_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, kind, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(times) as times, exact_sum(fen) as fen
    from assistance_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, kind, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, kind, at, max(provenance), exact_sum(times) as times, exact_sum(fen) as fen
    from monthly where rank = 3 group by province_code, prefecture_code, source, kind, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, kind, at, max(provenance), exact_sum(times) as times, exact_sum(fen) as fen
    from monthly where rank = 2 group by province_code, source, kind, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, kind, at, max(provenance), exact_sum(times) as times, exact_sum(fen) as fen
    from monthly where rank = 1 group by source, kind, at;
  insert into rollup.assistance_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, kind)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind) as key, rank, province_code, prefecture_code, county_code, source, kind from monthly order by rank, province_code, prefecture_code, county_code, source, kind;
  analyze rollup.assistance_total_cell_new;
  insert into rollup.assistance_total_month_new (cell_id, month, provenance, times, fen)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.times) over upto, exact_sum(m.fen) over upto
    from monthly m join rollup.assistance_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.kind)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.assistance_total_cell_new add primary key (id);
  create unique index on rollup.assistance_total_cell_new (key);
  create index on rollup.assistance_total_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.assistance_total_month_new add primary key (cell_id, month);
  analyze rollup.assistance_total_cell_new;
  drop table rollup.assistance_total_cell cascade;
  alter table rollup.assistance_total_cell_new rename to assistance_total_cell;
  analyze rollup.assistance_total_month_new;
  drop table rollup.assistance_total_month cascade;
  alter table rollup.assistance_total_month_new rename to assistance_total_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'assistance_total';
end $rebuild$;
update rollup.state set declaration = '65adedd6e5e39cdc' where name = 'assistance_total';
create table rollup.household_visit_total_cell (
  id integer generated always as identity,
  key text not null,
  rank smallint not null,
  province_code text,
  prefecture_code text,
  county_code text,
  source text,
  main_cause text
);
create table rollup.household_visit_total_month (
  cell_id integer not null,
  month date not null,
  provenance smallint not null,
  visits bigint
);
alter table rollup.household_visit_total_cell add primary key (id);
create unique index on rollup.household_visit_total_cell (key);
create index on rollup.household_visit_total_cell (rank, province_code, prefecture_code, county_code);
alter table rollup.household_visit_total_month add primary key (cell_id, month);
insert into rollup.state (name) values ('household_visit_total');
create function rollup.household_visit_total_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'household_visit_total' for update skip locked;
  if not exists (select from household_visit_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.household_visit_total_cell (key, rank, province_code, prefecture_code, county_code, source, main_cause)
  select key, rank, province_code, prefecture_code, county_code, source, main_cause from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', main_cause) as key, rank, province_code, prefecture_code, county_code, source, main_cause, at, max(provenance) as provenance,
      exact_sum(visits) as visits
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, visits
      from household_visit_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, main_cause, at) event
  on conflict do nothing;

  with opened as (
  insert into rollup.household_visit_total_month (cell_id, month, provenance, visits)
  select c.id, event.at, coalesce(before.provenance, 0), before.visits
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', main_cause) as key, rank, province_code, prefecture_code, county_code, source, main_cause, at, max(provenance) as provenance,
      exact_sum(visits) as visits
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, visits
      from household_visit_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, main_cause, at) event join rollup.household_visit_total_cell c on c.key = event.key
  left join lateral (
    select * from rollup.household_visit_total_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join rollup.household_visit_total_cell c on c.id = opened.cell_id
    where c.rank = 3 and not exists (select from rollup.household_visit_total_month known where known.cell_id = opened.cell_id and known.month < opened.month) and exists (select from rollup.household_visit_total_month known where known.cell_id = opened.cell_id and known.month > opened.month)
  );

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', main_cause) as key, rank, province_code, prefecture_code, county_code, source, main_cause, at, max(provenance) as provenance,
      exact_sum(visits) as visits
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, visits
      from household_visit_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, main_cause, at) e join rollup.household_visit_total_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.visits) as visits
    from event join rollup.household_visit_total_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.household_visit_total_month balance set provenance = greatest(balance.provenance, change.provenance),
    visits = case when change.visits is null then balance.visits else coalesce(balance.visits, 0) + change.visits end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'household_visit_total';
  return true;
end $fold$;
create function rollup.household_visit_total_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'household_visit_total' for update;
  create table rollup.household_visit_total_cell_new (like rollup.household_visit_total_cell including all excluding indexes);
  create table rollup.household_visit_total_month_new (like rollup.household_visit_total_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(visits) as visits
    from household_visit_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, main_cause, at, max(provenance), exact_sum(visits) as visits
    from monthly where rank = 3 group by province_code, prefecture_code, source, main_cause, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, main_cause, at, max(provenance), exact_sum(visits) as visits
    from monthly where rank = 2 group by province_code, source, main_cause, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, main_cause, at, max(provenance), exact_sum(visits) as visits
    from monthly where rank = 1 group by source, main_cause, at;
  insert into rollup.household_visit_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, main_cause)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', main_cause) as key, rank, province_code, prefecture_code, county_code, source, main_cause from monthly order by rank, province_code, prefecture_code, county_code, source, main_cause;
  analyze rollup.household_visit_total_cell_new;
  insert into rollup.household_visit_total_month_new (cell_id, month, provenance, visits)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.visits) over upto
    from monthly m join rollup.household_visit_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.main_cause)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.household_visit_total_cell_new add primary key (id);
  create unique index on rollup.household_visit_total_cell_new (key);
  create index on rollup.household_visit_total_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.household_visit_total_month_new add primary key (cell_id, month);
  analyze rollup.household_visit_total_cell_new;
  drop table rollup.household_visit_total_cell cascade;
  alter table rollup.household_visit_total_cell_new rename to household_visit_total_cell;
  analyze rollup.household_visit_total_month_new;
  drop table rollup.household_visit_total_month cascade;
  alter table rollup.household_visit_total_month_new rename to household_visit_total_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'household_visit_total';
end $rebuild$;
update rollup.state set declaration = 'ba2850b90ff4fd0a' where name = 'household_visit_total';
create table rollup.solved_problem_total_cell (
  id integer generated always as identity,
  key text not null,
  rank smallint not null,
  province_code text,
  prefecture_code text,
  county_code text,
  source text,
  main_cause text
);
create table rollup.solved_problem_total_month (
  cell_id integer not null,
  month date not null,
  provenance smallint not null,
  problems_solved bigint
);
alter table rollup.solved_problem_total_cell add primary key (id);
create unique index on rollup.solved_problem_total_cell (key);
create index on rollup.solved_problem_total_cell (rank, province_code, prefecture_code, county_code);
alter table rollup.solved_problem_total_month add primary key (cell_id, month);
insert into rollup.state (name) values ('solved_problem_total');
create function rollup.solved_problem_total_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'solved_problem_total' for update skip locked;
  if not exists (select from solved_problem_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.solved_problem_total_cell (key, rank, province_code, prefecture_code, county_code, source, main_cause)
  select key, rank, province_code, prefecture_code, county_code, source, main_cause from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', main_cause) as key, rank, province_code, prefecture_code, county_code, source, main_cause, at, max(provenance) as provenance,
      exact_sum(problems_solved) as problems_solved
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, problems_solved
      from solved_problem_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, main_cause, at) event
  on conflict do nothing;

  with opened as (
  insert into rollup.solved_problem_total_month (cell_id, month, provenance, problems_solved)
  select c.id, event.at, coalesce(before.provenance, 0), before.problems_solved
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', main_cause) as key, rank, province_code, prefecture_code, county_code, source, main_cause, at, max(provenance) as provenance,
      exact_sum(problems_solved) as problems_solved
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, problems_solved
      from solved_problem_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, main_cause, at) event join rollup.solved_problem_total_cell c on c.key = event.key
  left join lateral (
    select * from rollup.solved_problem_total_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join rollup.solved_problem_total_cell c on c.id = opened.cell_id
    where c.rank = 3 and not exists (select from rollup.solved_problem_total_month known where known.cell_id = opened.cell_id and known.month < opened.month) and exists (select from rollup.solved_problem_total_month known where known.cell_id = opened.cell_id and known.month > opened.month)
  );

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', main_cause) as key, rank, province_code, prefecture_code, county_code, source, main_cause, at, max(provenance) as provenance,
      exact_sum(problems_solved) as problems_solved
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, problems_solved
      from solved_problem_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, main_cause, at) e join rollup.solved_problem_total_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.problems_solved) as problems_solved
    from event join rollup.solved_problem_total_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.solved_problem_total_month balance set provenance = greatest(balance.provenance, change.provenance),
    problems_solved = case when change.problems_solved is null then balance.problems_solved else coalesce(balance.problems_solved, 0) + change.problems_solved end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'solved_problem_total';
  return true;
end $fold$;
create function rollup.solved_problem_total_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'solved_problem_total' for update;
  create table rollup.solved_problem_total_cell_new (like rollup.solved_problem_total_cell including all excluding indexes);
  create table rollup.solved_problem_total_month_new (like rollup.solved_problem_total_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(problems_solved) as problems_solved
    from solved_problem_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, main_cause, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, main_cause, at, max(provenance), exact_sum(problems_solved) as problems_solved
    from monthly where rank = 3 group by province_code, prefecture_code, source, main_cause, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, main_cause, at, max(provenance), exact_sum(problems_solved) as problems_solved
    from monthly where rank = 2 group by province_code, source, main_cause, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, main_cause, at, max(provenance), exact_sum(problems_solved) as problems_solved
    from monthly where rank = 1 group by source, main_cause, at;
  insert into rollup.solved_problem_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, main_cause)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', main_cause) as key, rank, province_code, prefecture_code, county_code, source, main_cause from monthly order by rank, province_code, prefecture_code, county_code, source, main_cause;
  analyze rollup.solved_problem_total_cell_new;
  insert into rollup.solved_problem_total_month_new (cell_id, month, provenance, problems_solved)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.problems_solved) over upto
    from monthly m join rollup.solved_problem_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.main_cause)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.solved_problem_total_cell_new add primary key (id);
  create unique index on rollup.solved_problem_total_cell_new (key);
  create index on rollup.solved_problem_total_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.solved_problem_total_month_new add primary key (cell_id, month);
  analyze rollup.solved_problem_total_cell_new;
  drop table rollup.solved_problem_total_cell cascade;
  alter table rollup.solved_problem_total_cell_new rename to solved_problem_total_cell;
  analyze rollup.solved_problem_total_month_new;
  drop table rollup.solved_problem_total_month cascade;
  alter table rollup.solved_problem_total_month_new rename to solved_problem_total_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'solved_problem_total';
end $rebuild$;
update rollup.state set declaration = 'ff51541b62a1daae' where name = 'solved_problem_total';
`);
  }

  override down(): void {
    this.addSql(`
drop table rollup.assistance_total_cell, rollup.assistance_total_month, rollup.household_visit_total_cell,
  rollup.household_visit_total_month, rollup.solved_problem_total_cell, rollup.solved_problem_total_month cascade;
delete from rollup.state where name in ('assistance_total', 'household_visit_total', 'solved_problem_total');
drop function rollup.assistance_total_fold, rollup.assistance_total_rebuild, rollup.household_visit_total_fold,
  rollup.household_visit_total_rebuild, rollup.solved_problem_total_fold, rollup.solved_problem_total_rebuild;
drop table assistance_ledger, household_visit_ledger, solved_problem_ledger cascade;
drop function assistance_ledger_grant_events, assistance_ledger_grant_post, assistance_ledger_grant_post_few,
  assistance_ledger_grant_on_assistance_grant, assistance_ledger_grant_on_hardship_case,
  assistance_ledger_grant_on_assistance_fund, assistance_ledger_grant_on_division,
  household_visit_ledger_visit_events, household_visit_ledger_visit_post,
  household_visit_ledger_visit_post_few, household_visit_ledger_visit_on_household_visit,
  household_visit_ledger_visit_on_hardship_case, household_visit_ledger_visit_on_division,
  solved_problem_ledger_problem_events, solved_problem_ledger_problem_post,
  solved_problem_ledger_problem_post_few, solved_problem_ledger_problem_on_problem_ticket,
  solved_problem_ledger_problem_on_hardship_case, solved_problem_ledger_problem_on_division cascade;
`);
  }
}
