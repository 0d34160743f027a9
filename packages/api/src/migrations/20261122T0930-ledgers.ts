import { Migration } from '@mikro-orm/migrations';

/** Ledgers of the facts organizations, employing units and membership, and the triggers that post to them. */
export class Migration20261122T0930Ledgers extends Migration {
  override up(): void {
    this.addSql(`
create table organization_ledger (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null,
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
  industry_section text,
  is_grassroots boolean,
  level smallint,
  organizations bigint,
  uscc_holders bigint,
  established bigint,
  dissolved bigint
);
create index organization_ledger_subject on organization_ledger (origin, subject_id);
create index organization_ledger_prefecture on organization_ledger (prefecture_code, effective_on);
create index organization_ledger_province on organization_ledger (province_code, effective_on);
create trigger organization_ledger_append_only before update or delete or truncate on organization_ledger
  for each statement execute function refuse_ledger_change();

create function organization_ledger_organization_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, kind text, industry_section text, is_grassroots boolean, level smallint, organizations bigint, uscc_holders bigint, established bigint, dissolved bigint)
language sql stable as $events$
  select o.id, edge.on_date, o.id, o.division_code::text, null::text, o.provenance,
    o.kind, o.industry_section, o.is_grassroots, o.level,
    edge.sign::bigint, case when o.uscc is null then 0 else edge.sign::bigint end,
    case when edge.sign = 1 then 1 else 0 end::bigint, case when edge.sign = -1 then 1 else 0 end::bigint
  from union_organization o
  cross join lateral (values (o.established_on, 1), (o.dissolved_on, -1)) edge (on_date, sign)
  where o.id = any (ids) and edge.on_date is not null
$events$;

create function organization_ledger_organization_post(ids bigint[], known boolean) returns void
language plpgsql as $post$
begin
  if ids is null then return; end if;
  if known then
    perform from union_organization s where s.id = any (ids) order by s.id for no key update;
  end if;
  insert into organization_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, organizations, uscc_holders, established, dissolved)
  select ledger_recorded_at(), ledger_data_change_id(), 'organization', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level, sum(organizations), sum(uscc_holders), sum(established), sum(dissolved)
  from (
    select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.level, e.organizations, e.uscc_holders, e.established, e.dissolved
    from organization_ledger_organization_events(ids) e join division d on d.code = e.area_code
    union all
    select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, l.level, -l.organizations, -l.uscc_holders, -l.established, -l.dissolved
    from organization_ledger l where known and l.origin = 'organization' and l.subject_id = any (ids)
  ) difference
  group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, level
  having coalesce(sum(organizations), 0) <> 0 or coalesce(sum(uscc_holders), 0) <> 0 or coalesce(sum(established), 0) <> 0 or coalesce(sum(dissolved), 0) <> 0;
end $post$;

create function organization_ledger_organization_on_union_organization() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform organization_ledger_organization_post(ids, false);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform organization_ledger_organization_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.is_grassroots, o.level, o.uscc, o.established_on, o.dissolved_on, o.provenance) is distinct from (n.division_code, n.kind, n.industry_section, n.is_grassroots, n.level, n.uscc, n.established_on, n.dissolved_on, n.provenance)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.is_grassroots, o.level, o.uscc, o.established_on, o.dissolved_on, o.provenance) is distinct from (n.division_code, n.kind, n.industry_section, n.is_grassroots, n.level, n.uscc, n.established_on, n.dissolved_on, n.provenance)) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform organization_ledger_organization_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger organization_ledger_organization_on_union_organization_insert after insert on union_organization referencing new table as new_rows for each statement execute function organization_ledger_organization_on_union_organization();
create trigger organization_ledger_organization_on_union_organization_update after update on union_organization referencing old table as old_rows new table as new_rows for each statement execute function organization_ledger_organization_on_union_organization();
create trigger organization_ledger_organization_on_union_organization_delete after delete on union_organization referencing old table as old_rows for each statement execute function organization_ledger_organization_on_union_organization();

create function organization_ledger_organization_on_division() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  select array_agg(distinct l.subject_id) into ids
  from new_rows n join old_rows o using (code) join organization_ledger l on l.area_code = n.code and l.origin = 'organization'
  where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code);
  perform organization_ledger_organization_post(ids, true);
  return null;
end $watch$;
create trigger organization_ledger_organization_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function organization_ledger_organization_on_division();

create table employing_unit_ledger (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null,
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
  size_band text,
  industry_section text,
  unit_category_code text,
  union_state text,
  units bigint,
  workers bigint
);
create index employing_unit_ledger_subject on employing_unit_ledger (origin, subject_id);
create index employing_unit_ledger_prefecture on employing_unit_ledger (prefecture_code, effective_on);
create index employing_unit_ledger_province on employing_unit_ledger (province_code, effective_on);
create trigger employing_unit_ledger_append_only before update or delete or truncate on employing_unit_ledger
  for each statement execute function refuse_ledger_change();

create function employing_unit_ledger_unit_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, size_band text, industry_section text, unit_category_code text, union_state text, units bigint, workers bigint)
language sql stable as $events$
  with headcount as (
    select h.unit_id, h.source, h.as_of, h.employees,
      lead(h.as_of) over (partition by h.unit_id, h.source order by h.as_of) as next_as_of
    from unit_headcount h where h.unit_id = any (ids)
  ), coverage as (
    select c.unit_id, c.state, c.organization_id, c.valid_from, c.valid_to,
      case c.state when 'ESTABLISHED' then 1 when 'COVERED_BY_JOINT' then 2 else 3 end as preference
    from unit_coverage c where c.unit_id = any (ids)
  ), source as (
    select distinct h.unit_id, h.source from headcount h
  ), turn as (
    select h.unit_id, h.source, h.as_of as on_date from headcount h
    union select s.unit_id, s.source, c.valid_from from source s join coverage c using (unit_id)
    union select s.unit_id, s.source, c.valid_to from source s join coverage c using (unit_id) where c.valid_to is not null
    union select s.unit_id, s.source, u.registered_on from source s join employing_unit u on u.id = s.unit_id
    union select s.unit_id, s.source, u.deregistered_on from source s join employing_unit u on u.id = s.unit_id
      where u.deregistered_on is not null
  ), state as (
    select distinct on (t.unit_id, t.source, t.on_date)
      t.unit_id, t.source, t.on_date, h.employees, c.organization_id, coalesce(c.state, 'NOT_ESTABLISHED') as union_state
    from turn t
    join headcount h on h.unit_id = t.unit_id and h.source = t.source
      and t.on_date >= h.as_of and (h.next_as_of is null or t.on_date < h.next_as_of)
    left join coverage c on c.unit_id = t.unit_id
      and t.on_date >= c.valid_from and (c.valid_to is null or t.on_date < c.valid_to)
    order by t.unit_id, t.source, t.on_date, c.preference, c.organization_id
  ), span as (
    select s.*, lead(s.on_date) over (partition by s.unit_id, s.source order by s.on_date) as until_date from state s
  )
  select u.id, edge.on_date, s.organization_id, u.division_code::text, s.source, u.provenance,
    size_band(s.employees), u.industry_section, u.unit_category_code::text, s.union_state,
    edge.sign::bigint, edge.sign::bigint * s.employees
  from span s
  join employing_unit u on u.id = s.unit_id
  cross join lateral (values (s.on_date, 1), (s.until_date, -1)) edge (on_date, sign)
  where edge.on_date is not null
    and s.on_date >= u.registered_on and (u.deregistered_on is null or s.on_date < u.deregistered_on)
$events$;

create function employing_unit_ledger_unit_post(ids bigint[], known boolean) returns void
language plpgsql as $post$
begin
  if ids is null then return; end if;
  if known then
    perform from employing_unit s where s.id = any (ids) order by s.id for no key update;
  end if;
  insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers)
  select ledger_recorded_at(), ledger_data_change_id(), 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, sum(units), sum(workers)
  from (
    select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.size_band, e.industry_section, e.unit_category_code, e.union_state, e.units, e.workers
    from employing_unit_ledger_unit_events(ids) e join division d on d.code = e.area_code
    union all
    select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.size_band, l.industry_section, l.unit_category_code, l.union_state, -l.units, -l.workers
    from employing_unit_ledger l where known and l.origin = 'unit' and l.subject_id = any (ids)
  ) difference
  group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
  having coalesce(sum(units), 0) <> 0 or coalesce(sum(workers), 0) <> 0;
end $post$;

create function employing_unit_ledger_unit_on_employing_unit() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform employing_unit_ledger_unit_post(ids, true);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform employing_unit_ledger_unit_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.division_code, o.industry_section, o.unit_category_code, o.registered_on, o.deregistered_on, o.provenance) is distinct from (n.division_code, n.industry_section, n.unit_category_code, n.registered_on, n.deregistered_on, n.provenance)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.division_code, o.industry_section, o.unit_category_code, o.registered_on, o.deregistered_on, o.provenance) is distinct from (n.division_code, n.industry_section, n.unit_category_code, n.registered_on, n.deregistered_on, n.provenance)) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform employing_unit_ledger_unit_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger employing_unit_ledger_unit_on_employing_unit_insert after insert on employing_unit referencing new table as new_rows for each statement execute function employing_unit_ledger_unit_on_employing_unit();
create trigger employing_unit_ledger_unit_on_employing_unit_update after update on employing_unit referencing old table as old_rows new table as new_rows for each statement execute function employing_unit_ledger_unit_on_employing_unit();
create trigger employing_unit_ledger_unit_on_employing_unit_delete after delete on employing_unit referencing old table as old_rows for each statement execute function employing_unit_ledger_unit_on_employing_unit();

create function employing_unit_ledger_unit_on_unit_headcount() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select unit_id as id from changed) s;
    perform employing_unit_ledger_unit_post(ids, true);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select unit_id as id from changed) s;
    perform employing_unit_ledger_unit_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.unit_id, o.source, o.as_of, o.employees) is distinct from (n.unit_id, n.source, n.as_of, n.employees)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.unit_id, o.source, o.as_of, o.employees) is distinct from (n.unit_id, n.source, n.as_of, n.employees)) select array_agg(distinct s.id) into ids from (select unit_id as id from changed) s;
    perform employing_unit_ledger_unit_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger employing_unit_ledger_unit_on_unit_headcount_insert after insert on unit_headcount referencing new table as new_rows for each statement execute function employing_unit_ledger_unit_on_unit_headcount();
create trigger employing_unit_ledger_unit_on_unit_headcount_update after update on unit_headcount referencing old table as old_rows new table as new_rows for each statement execute function employing_unit_ledger_unit_on_unit_headcount();
create trigger employing_unit_ledger_unit_on_unit_headcount_delete after delete on unit_headcount referencing old table as old_rows for each statement execute function employing_unit_ledger_unit_on_unit_headcount();

create function employing_unit_ledger_unit_on_unit_coverage() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select unit_id as id from changed) s;
    perform employing_unit_ledger_unit_post(ids, true);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select unit_id as id from changed) s;
    perform employing_unit_ledger_unit_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.unit_id, o.state, o.organization_id, o.valid_from, o.valid_to) is distinct from (n.unit_id, n.state, n.organization_id, n.valid_from, n.valid_to)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.unit_id, o.state, o.organization_id, o.valid_from, o.valid_to) is distinct from (n.unit_id, n.state, n.organization_id, n.valid_from, n.valid_to)) select array_agg(distinct s.id) into ids from (select unit_id as id from changed) s;
    perform employing_unit_ledger_unit_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger employing_unit_ledger_unit_on_unit_coverage_insert after insert on unit_coverage referencing new table as new_rows for each statement execute function employing_unit_ledger_unit_on_unit_coverage();
create trigger employing_unit_ledger_unit_on_unit_coverage_update after update on unit_coverage referencing old table as old_rows new table as new_rows for each statement execute function employing_unit_ledger_unit_on_unit_coverage();
create trigger employing_unit_ledger_unit_on_unit_coverage_delete after delete on unit_coverage referencing old table as old_rows for each statement execute function employing_unit_ledger_unit_on_unit_coverage();

create function employing_unit_ledger_unit_on_division() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  select array_agg(distinct l.subject_id) into ids
  from new_rows n join old_rows o using (code) join employing_unit_ledger l on l.area_code = n.code and l.origin = 'unit'
  where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code);
  perform employing_unit_ledger_unit_post(ids, true);
  return null;
end $watch$;
create trigger employing_unit_ledger_unit_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function employing_unit_ledger_unit_on_division();

create table membership_ledger (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null,
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
  industry_section text,
  workers bigint,
  workers_female bigint,
  members bigint,
  members_female bigint,
  members_migrant bigint,
  members_new_form bigint,
  members_labor_dispatch bigint,
  agreement_covered_workers bigint,
  full_time_staff bigint,
  part_time_staff bigint,
  members_joined bigint,
  members_left bigint,
  reports bigint
);
create index membership_ledger_subject on membership_ledger (origin, subject_id);
create index membership_ledger_prefecture on membership_ledger (prefecture_code, effective_on);
create index membership_ledger_province on membership_ledger (province_code, effective_on);
create trigger membership_ledger_append_only before update or delete or truncate on membership_ledger
  for each statement execute function refuse_ledger_change();

create function membership_ledger_snapshot_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, kind text, industry_section text, workers bigint, workers_female bigint, members bigint, members_female bigint, members_migrant bigint, members_new_form bigint, members_labor_dispatch bigint, agreement_covered_workers bigint, full_time_staff bigint, part_time_staff bigint, members_joined bigint, members_left bigint, reports bigint)
language sql stable as $events$
  with span as (
    select s.*, lead(s.as_of) over (partition by s.organization_id, s.source order by s.as_of) as next_as_of
    from membership_snapshot s where s.organization_id = any (ids)
  )
  select o.id, edge.on_date, o.id, o.division_code::text, s.source, s.provenance,
    o.kind, o.industry_section,
    edge.sign::bigint * s.workers, edge.sign::bigint * s.workers_female, edge.sign::bigint * s.members,
    edge.sign::bigint * s.members_female, edge.sign::bigint * s.members_migrant, edge.sign::bigint * s.members_new_form,
    edge.sign::bigint * s.members_labor_dispatch, edge.sign::bigint * s.agreement_covered_workers,
    edge.sign::bigint * s.full_time_staff, edge.sign::bigint * s.part_time_staff,
    null::bigint, null::bigint, case when edge.sign = 1 then 1 end::bigint
  from span s
  join union_organization o on o.id = s.organization_id
  cross join lateral (values (greatest(s.as_of, o.established_on), 1), (least(s.next_as_of, o.dissolved_on), -1)) edge (on_date, sign)
  where edge.on_date is not null
    and greatest(s.as_of, o.established_on) < coalesce(least(s.next_as_of, o.dissolved_on), 'infinity')
$events$;

create function membership_ledger_snapshot_post(ids bigint[], known boolean) returns void
language plpgsql as $post$
begin
  if ids is null then return; end if;
  if known then
    perform from union_organization s where s.id = any (ids) order by s.id for no key update;
  end if;
  insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
  select ledger_recorded_at(), ledger_data_change_id(), 'snapshot', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, sum(workers), sum(workers_female), sum(members), sum(members_female), sum(members_migrant), sum(members_new_form), sum(members_labor_dispatch), sum(agreement_covered_workers), sum(full_time_staff), sum(part_time_staff), sum(members_joined), sum(members_left), sum(reports)
  from (
    select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
    from membership_ledger_snapshot_events(ids) e join division d on d.code = e.area_code
    union all
    select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, -l.workers, -l.workers_female, -l.members, -l.members_female, -l.members_migrant, -l.members_new_form, -l.members_labor_dispatch, -l.agreement_covered_workers, -l.full_time_staff, -l.part_time_staff, -l.members_joined, -l.members_left, -l.reports
    from membership_ledger l where known and l.origin = 'snapshot' and l.subject_id = any (ids)
  ) difference
  group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section
  having coalesce(sum(workers), 0) <> 0 or coalesce(sum(workers_female), 0) <> 0 or coalesce(sum(members), 0) <> 0 or coalesce(sum(members_female), 0) <> 0 or coalesce(sum(members_migrant), 0) <> 0 or coalesce(sum(members_new_form), 0) <> 0 or coalesce(sum(members_labor_dispatch), 0) <> 0 or coalesce(sum(agreement_covered_workers), 0) <> 0 or coalesce(sum(full_time_staff), 0) <> 0 or coalesce(sum(part_time_staff), 0) <> 0 or coalesce(sum(members_joined), 0) <> 0 or coalesce(sum(members_left), 0) <> 0 or coalesce(sum(reports), 0) <> 0;
end $post$;

create function membership_ledger_snapshot_on_membership_snapshot() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select organization_id as id from changed) s;
    perform membership_ledger_snapshot_post(ids, true);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select organization_id as id from changed) s;
    perform membership_ledger_snapshot_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.organization_id, o.source, o.as_of, o.workers, o.workers_female, o.members, o.members_female, o.members_migrant, o.members_new_form, o.members_labor_dispatch, o.agreement_covered_workers, o.full_time_staff, o.part_time_staff, o.provenance) is distinct from (n.organization_id, n.source, n.as_of, n.workers, n.workers_female, n.members, n.members_female, n.members_migrant, n.members_new_form, n.members_labor_dispatch, n.agreement_covered_workers, n.full_time_staff, n.part_time_staff, n.provenance)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.organization_id, o.source, o.as_of, o.workers, o.workers_female, o.members, o.members_female, o.members_migrant, o.members_new_form, o.members_labor_dispatch, o.agreement_covered_workers, o.full_time_staff, o.part_time_staff, o.provenance) is distinct from (n.organization_id, n.source, n.as_of, n.workers, n.workers_female, n.members, n.members_female, n.members_migrant, n.members_new_form, n.members_labor_dispatch, n.agreement_covered_workers, n.full_time_staff, n.part_time_staff, n.provenance)) select array_agg(distinct s.id) into ids from (select organization_id as id from changed) s;
    perform membership_ledger_snapshot_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_snapshot_on_membership_snapshot_insert after insert on membership_snapshot referencing new table as new_rows for each statement execute function membership_ledger_snapshot_on_membership_snapshot();
create trigger membership_ledger_snapshot_on_membership_snapshot_update after update on membership_snapshot referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_snapshot_on_membership_snapshot();
create trigger membership_ledger_snapshot_on_membership_snapshot_delete after delete on membership_snapshot referencing old table as old_rows for each statement execute function membership_ledger_snapshot_on_membership_snapshot();

create function membership_ledger_snapshot_on_union_organization() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform membership_ledger_snapshot_post(ids, true);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform membership_ledger_snapshot_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.established_on, o.dissolved_on) is distinct from (n.division_code, n.kind, n.industry_section, n.established_on, n.dissolved_on)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.established_on, o.dissolved_on) is distinct from (n.division_code, n.kind, n.industry_section, n.established_on, n.dissolved_on)) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform membership_ledger_snapshot_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_snapshot_on_union_organization_insert after insert on union_organization referencing new table as new_rows for each statement execute function membership_ledger_snapshot_on_union_organization();
create trigger membership_ledger_snapshot_on_union_organization_update after update on union_organization referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_snapshot_on_union_organization();
create trigger membership_ledger_snapshot_on_union_organization_delete after delete on union_organization referencing old table as old_rows for each statement execute function membership_ledger_snapshot_on_union_organization();

create function membership_ledger_snapshot_on_division() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  select array_agg(distinct l.subject_id) into ids
  from new_rows n join old_rows o using (code) join membership_ledger l on l.area_code = n.code and l.origin = 'snapshot'
  where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code);
  perform membership_ledger_snapshot_post(ids, true);
  return null;
end $watch$;
create trigger membership_ledger_snapshot_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_snapshot_on_division();

create function membership_ledger_register_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, kind text, industry_section text, workers bigint, workers_female bigint, members bigint, members_female bigint, members_migrant bigint, members_new_form bigint, members_labor_dispatch bigint, agreement_covered_workers bigint, full_time_staff bigint, part_time_staff bigint, members_joined bigint, members_left bigint, reports bigint)
language sql stable as $events$
  select m.id, edge.on_date, o.id, o.division_code::text, 'REALNAME_DB'::text, m.provenance,
    o.kind, o.industry_section,
    null::bigint, null::bigint, edge.sign::bigint,
    case when p.sex = 2 then edge.sign else 0 end::bigint,
    case when exists (select from member_group g where g.member_id = p.id and g.group_code = 'MIGRANT') then edge.sign else 0 end::bigint,
    case when exists (select from member_group g where g.member_id = p.id and g.group_code = 'NEW_FORM') then edge.sign else 0 end::bigint,
    null::bigint, null::bigint, null::bigint, null::bigint,
    case when edge.sign = 1 then 1 else 0 end::bigint, case when edge.sign = -1 then 1 else 0 end::bigint, null::bigint
  from membership m
  join member p on p.id = m.member_id
  join union_organization o on o.id = m.organization_id
  cross join lateral (values (m.joined_on, 1), (m.left_on, -1)) edge (on_date, sign)
  where m.id = any (ids) and edge.on_date is not null
$events$;

create function membership_ledger_register_post(ids bigint[], known boolean) returns void
language plpgsql as $post$
begin
  if ids is null then return; end if;
  if known then
    perform from membership s where s.id = any (ids) order by s.id for no key update;
  end if;
  insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
  select ledger_recorded_at(), ledger_data_change_id(), 'register', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, sum(workers), sum(workers_female), sum(members), sum(members_female), sum(members_migrant), sum(members_new_form), sum(members_labor_dispatch), sum(agreement_covered_workers), sum(full_time_staff), sum(part_time_staff), sum(members_joined), sum(members_left), sum(reports)
  from (
    select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
    from membership_ledger_register_events(ids) e join division d on d.code = e.area_code
    union all
    select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, -l.workers, -l.workers_female, -l.members, -l.members_female, -l.members_migrant, -l.members_new_form, -l.members_labor_dispatch, -l.agreement_covered_workers, -l.full_time_staff, -l.part_time_staff, -l.members_joined, -l.members_left, -l.reports
    from membership_ledger l where known and l.origin = 'register' and l.subject_id = any (ids)
  ) difference
  group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section
  having coalesce(sum(workers), 0) <> 0 or coalesce(sum(workers_female), 0) <> 0 or coalesce(sum(members), 0) <> 0 or coalesce(sum(members_female), 0) <> 0 or coalesce(sum(members_migrant), 0) <> 0 or coalesce(sum(members_new_form), 0) <> 0 or coalesce(sum(members_labor_dispatch), 0) <> 0 or coalesce(sum(agreement_covered_workers), 0) <> 0 or coalesce(sum(full_time_staff), 0) <> 0 or coalesce(sum(part_time_staff), 0) <> 0 or coalesce(sum(members_joined), 0) <> 0 or coalesce(sum(members_left), 0) <> 0 or coalesce(sum(reports), 0) <> 0;
end $post$;

create function membership_ledger_register_on_membership() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform membership_ledger_register_post(ids, false);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform membership_ledger_register_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.member_id, o.organization_id, o.joined_on, o.left_on, o.provenance) is distinct from (n.member_id, n.organization_id, n.joined_on, n.left_on, n.provenance)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.member_id, o.organization_id, o.joined_on, o.left_on, o.provenance) is distinct from (n.member_id, n.organization_id, n.joined_on, n.left_on, n.provenance)) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform membership_ledger_register_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_membership_insert after insert on membership referencing new table as new_rows for each statement execute function membership_ledger_register_on_membership();
create trigger membership_ledger_register_on_membership_update after update on membership referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_register_on_membership();
create trigger membership_ledger_register_on_membership_delete after delete on membership referencing old table as old_rows for each statement execute function membership_ledger_register_on_membership();

create function membership_ledger_register_on_member() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.id = m.member_id) s;
    perform membership_ledger_register_post(ids, true);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.id = m.member_id) s;
    perform membership_ledger_register_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.sex) is distinct from (n.sex)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.sex) is distinct from (n.sex)) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.id = m.member_id) s;
    perform membership_ledger_register_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_member_insert after insert on member referencing new table as new_rows for each statement execute function membership_ledger_register_on_member();
create trigger membership_ledger_register_on_member_update after update on member referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_register_on_member();
create trigger membership_ledger_register_on_member_delete after delete on member referencing old table as old_rows for each statement execute function membership_ledger_register_on_member();

create function membership_ledger_register_on_member_group() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.member_id = m.member_id) s;
    perform membership_ledger_register_post(ids, true);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.member_id = m.member_id) s;
    perform membership_ledger_register_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.member_id = o.member_id and n.group_code = o.group_code where (o.group_code) is distinct from (n.group_code)
      union all
      select n.* from new_rows n left join old_rows o on n.member_id = o.member_id and n.group_code = o.group_code where (o.group_code) is distinct from (n.group_code)) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.member_id = m.member_id) s;
    perform membership_ledger_register_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_member_group_insert after insert on member_group referencing new table as new_rows for each statement execute function membership_ledger_register_on_member_group();
create trigger membership_ledger_register_on_member_group_update after update on member_group referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_register_on_member_group();
create trigger membership_ledger_register_on_member_group_delete after delete on member_group referencing old table as old_rows for each statement execute function membership_ledger_register_on_member_group();

create function membership_ledger_register_on_union_organization() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  if tg_op = 'INSERT' then
    with changed as (select * from new_rows) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.id = m.organization_id) s;
    perform membership_ledger_register_post(ids, true);
  elsif tg_op = 'DELETE' then
    with changed as (select * from old_rows) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.id = m.organization_id) s;
    perform membership_ledger_register_post(ids, true);
  else
    with changed as (
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.established_on, o.dissolved_on) is distinct from (n.division_code, n.kind, n.industry_section, n.established_on, n.dissolved_on)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.established_on, o.dissolved_on) is distinct from (n.division_code, n.kind, n.industry_section, n.established_on, n.dissolved_on)) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.id = m.organization_id) s;
    perform membership_ledger_register_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_union_organization_insert after insert on union_organization referencing new table as new_rows for each statement execute function membership_ledger_register_on_union_organization();
create trigger membership_ledger_register_on_union_organization_update after update on union_organization referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_register_on_union_organization();
create trigger membership_ledger_register_on_union_organization_delete after delete on union_organization referencing old table as old_rows for each statement execute function membership_ledger_register_on_union_organization();

create function membership_ledger_register_on_division() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  select array_agg(distinct l.subject_id) into ids
  from new_rows n join old_rows o using (code) join membership_ledger l on l.area_code = n.code and l.origin = 'register'
  where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code);
  perform membership_ledger_register_post(ids, true);
  return null;
end $watch$;
create trigger membership_ledger_register_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_register_on_division();
`);
  }

  override down(): void {
    this.addSql(`
drop table organization_ledger, employing_unit_ledger, membership_ledger;
drop function organization_ledger_organization_events cascade;
drop function organization_ledger_organization_post cascade;
drop function organization_ledger_organization_on_union_organization cascade;
drop function organization_ledger_organization_on_division cascade;
drop function employing_unit_ledger_unit_events cascade;
drop function employing_unit_ledger_unit_post cascade;
drop function employing_unit_ledger_unit_on_employing_unit cascade;
drop function employing_unit_ledger_unit_on_unit_headcount cascade;
drop function employing_unit_ledger_unit_on_unit_coverage cascade;
drop function employing_unit_ledger_unit_on_division cascade;
drop function membership_ledger_snapshot_events cascade;
drop function membership_ledger_snapshot_post cascade;
drop function membership_ledger_snapshot_on_membership_snapshot cascade;
drop function membership_ledger_snapshot_on_union_organization cascade;
drop function membership_ledger_snapshot_on_division cascade;
drop function membership_ledger_register_events cascade;
drop function membership_ledger_register_post cascade;
drop function membership_ledger_register_on_membership cascade;
drop function membership_ledger_register_on_member cascade;
drop function membership_ledger_register_on_member_group cascade;
drop function membership_ledger_register_on_union_organization cascade;
drop function membership_ledger_register_on_division cascade;
`);
  }
}
