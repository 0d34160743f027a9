import { Migration } from '@mikro-orm/migrations';
import { Migration20261122T0930Ledgers } from './20261122T0930-ledgers.js';

/** Tells grassroots unions apart in the membership ledger; names the transaction of every row; fewer, better indexes. */
export class Migration20261122T0940LedgerColumns extends Migration {
  override up(): void {
    this.addSql(`
alter table organization_ledger add column posted_in xid8 not null default pg_current_xact_id();
alter table organization_ledger drop constraint organization_ledger_pkey;
drop index organization_ledger_prefecture;
drop index organization_ledger_province;
create index organization_ledger_area on organization_ledger (province_code, prefecture_code, county_code, effective_on);
create index organization_ledger_posted_in on organization_ledger (posted_in);
alter table employing_unit_ledger add column posted_in xid8 not null default pg_current_xact_id();
alter table employing_unit_ledger drop constraint employing_unit_ledger_pkey;
drop index employing_unit_ledger_prefecture;
drop index employing_unit_ledger_province;
create index employing_unit_ledger_area on employing_unit_ledger (province_code, prefecture_code, county_code, effective_on);
create index employing_unit_ledger_posted_in on employing_unit_ledger (posted_in);
alter table membership_ledger add column posted_in xid8 not null default pg_current_xact_id();
alter table membership_ledger add column is_grassroots boolean;
alter table membership_ledger drop constraint membership_ledger_pkey;
drop index membership_ledger_prefecture;
drop index membership_ledger_province;
create index membership_ledger_area on membership_ledger (province_code, prefecture_code, county_code, effective_on);
create index membership_ledger_posted_in on membership_ledger (posted_in);
drop function if exists membership_ledger_snapshot_events cascade;
create function membership_ledger_snapshot_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, kind text, industry_section text, is_grassroots boolean, workers bigint, workers_female bigint, members bigint, members_female bigint, members_migrant bigint, members_new_form bigint, members_labor_dispatch bigint, agreement_covered_workers bigint, full_time_staff bigint, part_time_staff bigint, members_joined bigint, members_left bigint, reports bigint)
language sql stable as $events$
  with span as (
    select s.*, lead(s.as_of) over (partition by s.organization_id, s.source order by s.as_of) as next_as_of
    from membership_snapshot s where s.organization_id = any (ids)
  )
  select o.id, edge.on_date, o.id, o.division_code::text, s.source, s.provenance,
    o.kind, o.industry_section, o.is_grassroots,
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
drop function if exists membership_ledger_snapshot_post cascade;
create function membership_ledger_snapshot_post(ids bigint[], known boolean) returns void
language plpgsql as $post$
begin
  if ids is null then return; end if;
  if known then
    perform from union_organization s where s.id = any (ids) order by s.id for no key update;
  end if;
  insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
  select ledger_recorded_at(), ledger_data_change_id(), 'snapshot', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, sum(workers), sum(workers_female), sum(members), sum(members_female), sum(members_migrant), sum(members_new_form), sum(members_labor_dispatch), sum(agreement_covered_workers), sum(full_time_staff), sum(part_time_staff), sum(members_joined), sum(members_left), sum(reports)
  from (
    select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
    from membership_ledger_snapshot_events(ids) e join division d on d.code = e.area_code
    union all
    select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers, -l.workers_female, -l.members, -l.members_female, -l.members_migrant, -l.members_new_form, -l.members_labor_dispatch, -l.agreement_covered_workers, -l.full_time_staff, -l.part_time_staff, -l.members_joined, -l.members_left, -l.reports
    from membership_ledger l where known and l.origin = 'snapshot' and l.subject_id = any (ids)
  ) difference
  group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
  having coalesce(sum(workers), 0) <> 0 or coalesce(sum(workers_female), 0) <> 0 or coalesce(sum(members), 0) <> 0 or coalesce(sum(members_female), 0) <> 0 or coalesce(sum(members_migrant), 0) <> 0 or coalesce(sum(members_new_form), 0) <> 0 or coalesce(sum(members_labor_dispatch), 0) <> 0 or coalesce(sum(agreement_covered_workers), 0) <> 0 or coalesce(sum(full_time_staff), 0) <> 0 or coalesce(sum(part_time_staff), 0) <> 0 or coalesce(sum(members_joined), 0) <> 0 or coalesce(sum(members_left), 0) <> 0 or coalesce(sum(reports), 0) <> 0;
end $post$;
drop function if exists membership_ledger_snapshot_on_union_organization cascade;
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
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.is_grassroots, o.established_on, o.dissolved_on) is distinct from (n.division_code, n.kind, n.industry_section, n.is_grassroots, n.established_on, n.dissolved_on)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.is_grassroots, o.established_on, o.dissolved_on) is distinct from (n.division_code, n.kind, n.industry_section, n.is_grassroots, n.established_on, n.dissolved_on)) select array_agg(distinct s.id) into ids from (select id from changed) s;
    perform membership_ledger_snapshot_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_snapshot_on_union_organization_insert after insert on union_organization referencing new table as new_rows for each statement execute function membership_ledger_snapshot_on_union_organization();
create trigger membership_ledger_snapshot_on_union_organization_update after update on union_organization referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_snapshot_on_union_organization();
create trigger membership_ledger_snapshot_on_union_organization_delete after delete on union_organization referencing old table as old_rows for each statement execute function membership_ledger_snapshot_on_union_organization();
drop function if exists membership_ledger_register_events cascade;
create function membership_ledger_register_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, kind text, industry_section text, is_grassroots boolean, workers bigint, workers_female bigint, members bigint, members_female bigint, members_migrant bigint, members_new_form bigint, members_labor_dispatch bigint, agreement_covered_workers bigint, full_time_staff bigint, part_time_staff bigint, members_joined bigint, members_left bigint, reports bigint)
language sql stable as $events$
  select m.id, edge.on_date, o.id, o.division_code::text, 'REALNAME_DB'::text, m.provenance,
    o.kind, o.industry_section, o.is_grassroots,
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
drop function if exists membership_ledger_register_post cascade;
create function membership_ledger_register_post(ids bigint[], known boolean) returns void
language plpgsql as $post$
begin
  if ids is null then return; end if;
  if known then
    perform from membership s where s.id = any (ids) order by s.id for no key update;
  end if;
  insert into membership_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
  select ledger_recorded_at(), ledger_data_change_id(), 'register', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots, sum(workers), sum(workers_female), sum(members), sum(members_female), sum(members_migrant), sum(members_new_form), sum(members_labor_dispatch), sum(agreement_covered_workers), sum(full_time_staff), sum(part_time_staff), sum(members_joined), sum(members_left), sum(reports)
  from (
    select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.industry_section, e.is_grassroots, e.workers, e.workers_female, e.members, e.members_female, e.members_migrant, e.members_new_form, e.members_labor_dispatch, e.agreement_covered_workers, e.full_time_staff, e.part_time_staff, e.members_joined, e.members_left, e.reports
    from membership_ledger_register_events(ids) e join division d on d.code = e.area_code
    union all
    select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.industry_section, l.is_grassroots, -l.workers, -l.workers_female, -l.members, -l.members_female, -l.members_migrant, -l.members_new_form, -l.members_labor_dispatch, -l.agreement_covered_workers, -l.full_time_staff, -l.part_time_staff, -l.members_joined, -l.members_left, -l.reports
    from membership_ledger l where known and l.origin = 'register' and l.subject_id = any (ids)
  ) difference
  group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, industry_section, is_grassroots
  having coalesce(sum(workers), 0) <> 0 or coalesce(sum(workers_female), 0) <> 0 or coalesce(sum(members), 0) <> 0 or coalesce(sum(members_female), 0) <> 0 or coalesce(sum(members_migrant), 0) <> 0 or coalesce(sum(members_new_form), 0) <> 0 or coalesce(sum(members_labor_dispatch), 0) <> 0 or coalesce(sum(agreement_covered_workers), 0) <> 0 or coalesce(sum(full_time_staff), 0) <> 0 or coalesce(sum(part_time_staff), 0) <> 0 or coalesce(sum(members_joined), 0) <> 0 or coalesce(sum(members_left), 0) <> 0 or coalesce(sum(reports), 0) <> 0;
end $post$;
drop function if exists membership_ledger_register_on_union_organization cascade;
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
      select o.* from old_rows o left join new_rows n on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.is_grassroots, o.established_on, o.dissolved_on) is distinct from (n.division_code, n.kind, n.industry_section, n.is_grassroots, n.established_on, n.dissolved_on)
      union all
      select n.* from new_rows n left join old_rows o on n.id = o.id where (o.division_code, o.kind, o.industry_section, o.is_grassroots, o.established_on, o.dissolved_on) is distinct from (n.division_code, n.kind, n.industry_section, n.is_grassroots, n.established_on, n.dissolved_on)) select array_agg(distinct s.id) into ids from (select m.id from membership m join changed c on c.id = m.organization_id) s;
    perform membership_ledger_register_post(ids, true);
  end if;
  return null;
end $watch$;
create trigger membership_ledger_register_on_union_organization_insert after insert on union_organization referencing new table as new_rows for each statement execute function membership_ledger_register_on_union_organization();
create trigger membership_ledger_register_on_union_organization_update after update on union_organization referencing old table as old_rows new table as new_rows for each statement execute function membership_ledger_register_on_union_organization();
create trigger membership_ledger_register_on_union_organization_delete after delete on union_organization referencing old table as old_rows for each statement execute function membership_ledger_register_on_union_organization();
select membership_ledger_snapshot_post(array_agg(id), true)
from (select id, row_number() over (order by id) / 50000 as part from union_organization) subject group by part;
select membership_ledger_register_post(array_agg(id), true)
from (select id, row_number() over (order by id) / 50000 as part from membership) subject group by part;
`);
  }

  /** Makes the ledgers as they were from the tables of today; what was known before is lost. */
  override down(): void {
    const before = new Migration20261122T0930Ledgers(this.driver, this.config);
    before.down();
    before.up();
    for (const query of before.getQueries()) this.addSql(query);
    this.addSql(`
select organization_ledger_organization_post(array_agg(id), true) from union_organization;
select employing_unit_ledger_unit_post(array_agg(id), true) from employing_unit;
select membership_ledger_snapshot_post(array_agg(id), true) from union_organization;
select membership_ledger_register_post(array_agg(id), true) from membership;
`);
  }
}
