import { Migration } from '@mikro-orm/migrations';
import { Migration20261122T0930Ledgers } from './20261122T0930-ledgers.js';
import { Migration20261122T0940LedgerColumns } from './20261122T0940-ledger-columns.js';

/** Posts the same at a fraction of the cost: plans are kept, new and own subjects are not locked, indexes are narrower. */
export class Migration20261122T1000CheapPosting extends Migration {
  override up(): void {
    this.addSql(`
drop index organization_ledger_subject;
create index organization_ledger_organization_subject on organization_ledger (subject_id) where origin = 'organization';
drop function if exists organization_ledger_organization_post cascade;
create function organization_ledger_organization_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into organization_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, organizations, uscc_holders, established, dissolved)
    select recorded, change, 'organization', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.level, e.organizations, e.uscc_holders, e.established, e.dissolved
      from organization_ledger_organization_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into organization_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, organizations, uscc_holders, established, dissolved)
    select recorded, change, 'organization', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, exact_sum(organizations), exact_sum(uscc_holders), exact_sum(established), exact_sum(dissolved)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, l.level, -l.organizations as organizations, -l.uscc_holders as uscc_holders, -l.established as established, -l.dissolved as dissolved
      from organization_ledger l where l.origin = 'organization' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level
    having exact_sum(organizations) <> 0 or exact_sum(uscc_holders) <> 0 or exact_sum(established) <> 0 or exact_sum(dissolved) <> 0;
  else
    if are = 'KNOWN' then
      perform from union_organization s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into organization_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, organizations, uscc_holders, established, dissolved)
    select recorded, change, 'organization', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, exact_sum(organizations), exact_sum(uscc_holders), exact_sum(established), exact_sum(dissolved)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.level, e.organizations, e.uscc_holders, e.established, e.dissolved
      from organization_ledger_organization_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, l.level, -l.organizations as organizations, -l.uscc_holders as uscc_holders, -l.established as established, -l.dissolved as dissolved
      from organization_ledger l where l.origin = 'organization' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level
    having exact_sum(organizations) <> 0 or exact_sum(uscc_holders) <> 0 or exact_sum(established) <> 0 or exact_sum(dissolved) <> 0;
  end if;
end $post$;
drop function if exists organization_ledger_organization_post_few cascade;
create function organization_ledger_organization_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into organization_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, organizations, uscc_holders, established, dissolved)
    select recorded, change, 'organization', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.level, e.organizations, e.uscc_holders, e.established, e.dissolved
      from organization_ledger_organization_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into organization_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, organizations, uscc_holders, established, dissolved)
    select recorded, change, 'organization', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, exact_sum(organizations), exact_sum(uscc_holders), exact_sum(established), exact_sum(dissolved)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, l.level, -l.organizations as organizations, -l.uscc_holders as uscc_holders, -l.established as established, -l.dissolved as dissolved
      from organization_ledger l where l.origin = 'organization' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level
    having exact_sum(organizations) <> 0 or exact_sum(uscc_holders) <> 0 or exact_sum(established) <> 0 or exact_sum(dissolved) <> 0;
  else
    if are = 'KNOWN' then
      perform from union_organization s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into organization_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, organizations, uscc_holders, established, dissolved)
    select recorded, change, 'organization', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, exact_sum(organizations), exact_sum(uscc_holders), exact_sum(established), exact_sum(dissolved)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.level, e.organizations, e.uscc_holders, e.established, e.dissolved
      from organization_ledger_organization_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, l.level, -l.organizations as organizations, -l.uscc_holders as uscc_holders, -l.established as established, -l.dissolved as dissolved
      from organization_ledger l where l.origin = 'organization' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level
    having exact_sum(organizations) <> 0 or exact_sum(uscc_holders) <> 0 or exact_sum(established) <> 0 or exact_sum(dissolved) <> 0;
  end if;
end $post$;
drop function if exists organization_ledger_organization_on_union_organization cascade;
create function organization_ledger_organization_on_union_organization() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
drop function if exists organization_ledger_organization_on_division cascade;
create function organization_ledger_organization_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table organization_ledger in share row exclusive mode;
    perform organization_ledger_organization_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join organization_ledger l on l.area_code = n.code and l.origin = 'organization'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger organization_ledger_organization_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function organization_ledger_organization_on_division();
drop index employing_unit_ledger_subject;
create index employing_unit_ledger_unit_subject on employing_unit_ledger (subject_id) where origin = 'unit';
drop function if exists employing_unit_ledger_unit_post cascade;
create function employing_unit_ledger_unit_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.size_band, e.industry_section, e.unit_category_code, e.union_state, e.units, e.workers
      from employing_unit_ledger_unit_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0;
  elsif are = 'GONE' then
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.size_band, l.industry_section, l.unit_category_code, l.union_state, -l.units as units, -l.workers as workers
      from employing_unit_ledger l where l.origin = 'unit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0;
  else
    if are = 'KNOWN' then
      perform from employing_unit s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.size_band, e.industry_section, e.unit_category_code, e.union_state, e.units, e.workers
      from employing_unit_ledger_unit_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.size_band, l.industry_section, l.unit_category_code, l.union_state, -l.units as units, -l.workers as workers
      from employing_unit_ledger l where l.origin = 'unit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0;
  end if;
end $post$;
drop function if exists employing_unit_ledger_unit_post_few cascade;
create function employing_unit_ledger_unit_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.size_band, e.industry_section, e.unit_category_code, e.union_state, e.units, e.workers
      from employing_unit_ledger_unit_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0;
  elsif are = 'GONE' then
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.size_band, l.industry_section, l.unit_category_code, l.union_state, -l.units as units, -l.workers as workers
      from employing_unit_ledger l where l.origin = 'unit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0;
  else
    if are = 'KNOWN' then
      perform from employing_unit s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.size_band, e.industry_section, e.unit_category_code, e.union_state, e.units, e.workers
      from employing_unit_ledger_unit_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.size_band, l.industry_section, l.unit_category_code, l.union_state, -l.units as units, -l.workers as workers
      from employing_unit_ledger l where l.origin = 'unit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0;
  end if;
end $post$;
drop function if exists employing_unit_ledger_unit_on_employing_unit cascade;
create function employing_unit_ledger_unit_on_employing_unit() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
create function employing_unit_ledger_unit_on_unit_headcount() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
create function employing_unit_ledger_unit_on_unit_coverage() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
drop function if exists employing_unit_ledger_unit_on_division cascade;
create function employing_unit_ledger_unit_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table employing_unit_ledger in share row exclusive mode;
    perform employing_unit_ledger_unit_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join employing_unit_ledger l on l.area_code = n.code and l.origin = 'unit'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger employing_unit_ledger_unit_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function employing_unit_ledger_unit_on_division();
drop index membership_ledger_subject;
create index membership_ledger_snapshot_subject on membership_ledger (subject_id) where origin = 'snapshot';
create index membership_ledger_register_subject on membership_ledger (subject_id) where origin = 'register';
drop function if exists membership_ledger_snapshot_post cascade;
create function membership_ledger_snapshot_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'snapshot', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
      from membership_ledger_snapshot_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  elsif are = 'GONE' then
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'snapshot', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers as workers, -l.workers_female as workers_female, -l.members as members, -l.members_female as members_female, -l.members_migrant as members_migrant, -l.members_new_form as members_new_form, -l.members_labor_dispatch as members_labor_dispatch, -l.agreement_covered_workers as agreement_covered_workers, -l.full_time_staff as full_time_staff, -l.part_time_staff as part_time_staff, -l.members_joined as members_joined, -l.members_left as members_left, -l.reports as reports
      from membership_ledger l where l.origin = 'snapshot' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  else
    if are = 'KNOWN' then
      perform from union_organization s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'snapshot', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
      from membership_ledger_snapshot_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers as workers, -l.workers_female as workers_female, -l.members as members, -l.members_female as members_female, -l.members_migrant as members_migrant, -l.members_new_form as members_new_form, -l.members_labor_dispatch as members_labor_dispatch, -l.agreement_covered_workers as agreement_covered_workers, -l.full_time_staff as full_time_staff, -l.part_time_staff as part_time_staff, -l.members_joined as members_joined, -l.members_left as members_left, -l.reports as reports
      from membership_ledger l where l.origin = 'snapshot' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  end if;
end $post$;
drop function if exists membership_ledger_snapshot_post_few cascade;
create function membership_ledger_snapshot_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'snapshot', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
      from membership_ledger_snapshot_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  elsif are = 'GONE' then
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'snapshot', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers as workers, -l.workers_female as workers_female, -l.members as members, -l.members_female as members_female, -l.members_migrant as members_migrant, -l.members_new_form as members_new_form, -l.members_labor_dispatch as members_labor_dispatch, -l.agreement_covered_workers as agreement_covered_workers, -l.full_time_staff as full_time_staff, -l.part_time_staff as part_time_staff, -l.members_joined as members_joined, -l.members_left as members_left, -l.reports as reports
      from membership_ledger l where l.origin = 'snapshot' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  else
    if are = 'KNOWN' then
      perform from union_organization s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'snapshot', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
      from membership_ledger_snapshot_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers as workers, -l.workers_female as workers_female, -l.members as members, -l.members_female as members_female, -l.members_migrant as members_migrant, -l.members_new_form as members_new_form, -l.members_labor_dispatch as members_labor_dispatch, -l.agreement_covered_workers as agreement_covered_workers, -l.full_time_staff as full_time_staff, -l.part_time_staff as part_time_staff, -l.members_joined as members_joined, -l.members_left as members_left, -l.reports as reports
      from membership_ledger l where l.origin = 'snapshot' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  end if;
end $post$;
drop function if exists membership_ledger_snapshot_on_membership_snapshot cascade;
create function membership_ledger_snapshot_on_membership_snapshot() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
create function membership_ledger_snapshot_on_union_organization() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
drop function if exists membership_ledger_snapshot_on_division cascade;
create function membership_ledger_snapshot_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table membership_ledger in share row exclusive mode;
    perform membership_ledger_snapshot_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join membership_ledger l on l.area_code = n.code and l.origin = 'snapshot'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger membership_ledger_snapshot_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_snapshot_on_division();
drop function if exists membership_ledger_register_post cascade;
create function membership_ledger_register_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'register', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
      from membership_ledger_register_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'register', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers as workers, -l.workers_female as workers_female, -l.members as members, -l.members_female as members_female, -l.members_migrant as members_migrant, -l.members_new_form as members_new_form, -l.members_labor_dispatch as members_labor_dispatch, -l.agreement_covered_workers as agreement_covered_workers, -l.full_time_staff as full_time_staff, -l.part_time_staff as part_time_staff, -l.members_joined as members_joined, -l.members_left as members_left, -l.reports as reports
      from membership_ledger l where l.origin = 'register' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  else
    if are = 'KNOWN' then
      perform from membership s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'register', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
      from membership_ledger_register_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers as workers, -l.workers_female as workers_female, -l.members as members, -l.members_female as members_female, -l.members_migrant as members_migrant, -l.members_new_form as members_new_form, -l.members_labor_dispatch as members_labor_dispatch, -l.agreement_covered_workers as agreement_covered_workers, -l.full_time_staff as full_time_staff, -l.part_time_staff as part_time_staff, -l.members_joined as members_joined, -l.members_left as members_left, -l.reports as reports
      from membership_ledger l where l.origin = 'register' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  end if;
end $post$;
drop function if exists membership_ledger_register_post_few cascade;
create function membership_ledger_register_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'register', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
      from membership_ledger_register_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'register', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers as workers, -l.workers_female as workers_female, -l.members as members, -l.members_female as members_female, -l.members_migrant as members_migrant, -l.members_new_form as members_new_form, -l.members_labor_dispatch as members_labor_dispatch, -l.agreement_covered_workers as agreement_covered_workers, -l.full_time_staff as full_time_staff, -l.part_time_staff as part_time_staff, -l.members_joined as members_joined, -l.members_left as members_left, -l.reports as reports
      from membership_ledger l where l.origin = 'register' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  else
    if are = 'KNOWN' then
      perform from membership s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select recorded, change, 'register', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, exact_sum(workers), exact_sum(workers_female), exact_sum(members), exact_sum(members_female), exact_sum(members_migrant), exact_sum(members_new_form), exact_sum(members_labor_dispatch), exact_sum(agreement_covered_workers), exact_sum(full_time_staff), exact_sum(part_time_staff), exact_sum(members_joined), exact_sum(members_left), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
      from membership_ledger_register_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers as workers, -l.workers_female as workers_female, -l.members as members, -l.members_female as members_female, -l.members_migrant as members_migrant, -l.members_new_form as members_new_form, -l.members_labor_dispatch as members_labor_dispatch, -l.agreement_covered_workers as agreement_covered_workers, -l.full_time_staff as full_time_staff, -l.part_time_staff as part_time_staff, -l.members_joined as members_joined, -l.members_left as members_left, -l.reports as reports
      from membership_ledger l where l.origin = 'register' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
    having exact_sum(workers) <> 0 or exact_sum(workers_female) <> 0 or exact_sum(members) <> 0 or exact_sum(members_female) <> 0 or exact_sum(members_migrant) <> 0 or exact_sum(members_new_form) <> 0 or exact_sum(members_labor_dispatch) <> 0 or exact_sum(agreement_covered_workers) <> 0 or exact_sum(full_time_staff) <> 0 or exact_sum(part_time_staff) <> 0 or exact_sum(members_joined) <> 0 or exact_sum(members_left) <> 0 or exact_sum(reports) <> 0;
  end if;
end $post$;
drop function if exists membership_ledger_register_on_membership cascade;
create function membership_ledger_register_on_membership() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
create function membership_ledger_register_on_member() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
create function membership_ledger_register_on_member_group() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
create function membership_ledger_register_on_union_organization() returns trigger language plpgsql set plan_cache_mode = force_generic_plan
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
drop function if exists membership_ledger_register_on_division cascade;
create function membership_ledger_register_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table membership_ledger in share row exclusive mode;
    perform membership_ledger_register_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join membership_ledger l on l.area_code = n.code and l.origin = 'register'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_register_on_division();
`);
  }

  override down(): void {
    const earlier = [Migration20261122T0930Ledgers, Migration20261122T0940LedgerColumns].flatMap((each) => {
      const migration = new each(this.driver, this.config);
      migration.up();
      return migration.getQueries().map(String);
    });
    for (const [name, sql] of postingFunctions(earlier.join('\n'))) {
      this.addSql(`drop function ${name} cascade;\n${sql}`);
    }
    this.addSql(`
drop function organization_ledger_organization_post_few;
drop function employing_unit_ledger_unit_post_few;
drop function membership_ledger_snapshot_post_few;
drop function membership_ledger_register_post_few;
drop index organization_ledger_organization_subject;
drop index employing_unit_ledger_unit_subject;
drop index membership_ledger_snapshot_subject;
drop index membership_ledger_register_subject;
create index organization_ledger_subject on organization_ledger (origin, subject_id);
create index employing_unit_ledger_subject on employing_unit_ledger (origin, subject_id);
create index membership_ledger_subject on membership_ledger (origin, subject_id);
`);
  }
}

/** The functions that post and their triggers, each as it was made last. */
function postingFunctions(sql: string): Map<string, string> {
  const made = sql.matchAll(
    /create function (\w+_ledger_\w+_(?:post|on_\w+))\([\s\S]*?\nend \$\w+\$;(?:\ncreate trigger [^;]+;)*/g,
  );
  return new Map([...made].map(([text, name]) => [name as string, text]));
}
