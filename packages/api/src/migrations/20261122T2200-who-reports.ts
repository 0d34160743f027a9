import { Migration } from '@mikro-orm/migrations';

/**
 * The ledger of employing units tells which units stand in the register and which head-counts were reported, so that a sum over one
 * source can say whom it lacks. Its rollups are empty after it and are rebuilt at the next start. Folds name what is known of
 * reporting counties anew when one turns out to have reported earlier.
 */
export class Migration20261122T2200WhoReports extends Migration {
  override up(): void {
    this.addSql(`
alter table employing_unit_ledger add column registered bigint;
alter table employing_unit_ledger add column reports bigint;
drop function if exists employing_unit_ledger_unit_events cascade;
create function employing_unit_ledger_unit_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, size_band text, industry_section text, unit_category_code text, union_state text, units bigint, workers bigint, registered bigint, reports bigint)
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
      t.unit_id, t.source, t.on_date, h.as_of, h.employees, c.organization_id, coalesce(c.state, 'NOT_ESTABLISHED') as union_state
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
    edge.sign::bigint, edge.sign::bigint * s.employees, null::bigint,
    case when edge.sign = 1 and s.as_of = s.on_date then 1 end::bigint
  from span s
  join employing_unit u on u.id = s.unit_id
  cross join lateral (values (s.on_date, 1), (s.until_date, -1)) edge (on_date, sign)
  where edge.on_date is not null
    and s.on_date >= u.registered_on and (u.deregistered_on is null or s.on_date < u.deregistered_on)
  union all
  select u.id, edge.on_date, null::bigint, u.division_code::text, null::text, u.provenance,
    null::text, u.industry_section, u.unit_category_code::text, null::text,
    null::bigint, null::bigint, edge.sign::bigint, null::bigint
  from employing_unit u
  cross join lateral (values (u.registered_on, 1), (u.deregistered_on, -1)) edge (on_date, sign)
  where u.id = any (ids) and edge.on_date is not null
$events$;
drop function if exists employing_unit_ledger_unit_post cascade;
create function employing_unit_ledger_unit_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers, registered, reports)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers), exact_sum(registered), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.size_band, e.industry_section, e.unit_category_code, e.union_state, e.units, e.workers, e.registered, e.reports
      from employing_unit_ledger_unit_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0 or exact_sum(registered) <> 0 or exact_sum(reports) <> 0;
  elsif are = 'GONE' then
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers, registered, reports)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers), exact_sum(registered), exact_sum(reports)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.size_band, l.industry_section, l.unit_category_code, l.union_state, -l.units as units, -l.workers as workers, -l.registered as registered, -l.reports as reports
      from employing_unit_ledger l where l.origin = 'unit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0 or exact_sum(registered) <> 0 or exact_sum(reports) <> 0;
  else
    if are = 'KNOWN' then
      perform from employing_unit s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers, registered, reports)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers), exact_sum(registered), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.size_band, e.industry_section, e.unit_category_code, e.union_state, e.units, e.workers, e.registered, e.reports
      from employing_unit_ledger_unit_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.size_band, l.industry_section, l.unit_category_code, l.union_state, -l.units as units, -l.workers as workers, -l.registered as registered, -l.reports as reports
      from employing_unit_ledger l where l.origin = 'unit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0 or exact_sum(registered) <> 0 or exact_sum(reports) <> 0;
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
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers, registered, reports)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers), exact_sum(registered), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.size_band, e.industry_section, e.unit_category_code, e.union_state, e.units, e.workers, e.registered, e.reports
      from employing_unit_ledger_unit_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0 or exact_sum(registered) <> 0 or exact_sum(reports) <> 0;
  elsif are = 'GONE' then
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers, registered, reports)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers), exact_sum(registered), exact_sum(reports)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.size_band, l.industry_section, l.unit_category_code, l.union_state, -l.units as units, -l.workers as workers, -l.registered as registered, -l.reports as reports
      from employing_unit_ledger l where l.origin = 'unit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0 or exact_sum(registered) <> 0 or exact_sum(reports) <> 0;
  else
    if are = 'KNOWN' then
      perform from employing_unit s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into employing_unit_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, units, workers, registered, reports)
    select recorded, change, 'unit', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state, exact_sum(units), exact_sum(workers), exact_sum(registered), exact_sum(reports)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.size_band, e.industry_section, e.unit_category_code, e.union_state, e.units, e.workers, e.registered, e.reports
      from employing_unit_ledger_unit_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.size_band, l.industry_section, l.unit_category_code, l.union_state, -l.units as units, -l.workers as workers, -l.registered as registered, -l.reports as reports
      from employing_unit_ledger l where l.origin = 'unit' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, size_band, industry_section, unit_category_code, union_state
    having exact_sum(units) <> 0 or exact_sum(workers) <> 0 or exact_sum(registered) <> 0 or exact_sum(reports) <> 0;
  end if;
end $post$;
select employing_unit_ledger_unit_post(array_agg(id), 'KNOWN')
from (select id, row_number() over (order by id) / 50000 as part from employing_unit) subject group by part;
drop function rollup.organization_total_fold;
create function rollup.organization_total_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'organization_total' for update skip locked;
  if not exists (select from organization_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.organization_total_cell (key, rank, province_code, prefecture_code, county_code, source, is_grassroots)
  select key, rank, province_code, prefecture_code, county_code, source, is_grassroots from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots, at, max(provenance) as provenance,
      exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, organizations, uscc_holders, established, dissolved
      from organization_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, is_grassroots, at) event
  on conflict do nothing;

  with opened as (
  insert into rollup.organization_total_month (cell_id, month, provenance, organizations, uscc_holders, established, dissolved)
  select c.id, event.at, coalesce(before.provenance, 0), before.organizations, before.uscc_holders, before.established, before.dissolved
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots, at, max(provenance) as provenance,
      exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, organizations, uscc_holders, established, dissolved
      from organization_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, is_grassroots, at) event join rollup.organization_total_cell c on c.key = event.key
  left join lateral (
    select * from rollup.organization_total_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join rollup.organization_total_cell c on c.id = opened.cell_id
    where c.rank = 3 and not exists (select from rollup.organization_total_month known where known.cell_id = opened.cell_id and known.month < opened.month) and exists (select from rollup.organization_total_month known where known.cell_id = opened.cell_id and known.month > opened.month)
  );

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots, at, max(provenance) as provenance,
      exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, organizations, uscc_holders, established, dissolved
      from organization_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, is_grassroots, at) e join rollup.organization_total_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.organizations) as organizations, exact_sum(event.uscc_holders) as uscc_holders, exact_sum(event.established) as established, exact_sum(event.dissolved) as dissolved
    from event join rollup.organization_total_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.organization_total_month balance set provenance = greatest(balance.provenance, change.provenance),
    organizations = case when change.organizations is null then balance.organizations else coalesce(balance.organizations, 0) + change.organizations end, uscc_holders = case when change.uscc_holders is null then balance.uscc_holders else coalesce(balance.uscc_holders, 0) + change.uscc_holders end, established = case when change.established is null then balance.established else coalesce(balance.established, 0) + change.established end, dissolved = case when change.dissolved is null then balance.dissolved else coalesce(balance.dissolved, 0) + change.dissolved end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  insert into rollup.organization_total_day as known (cell_id, day, provenance, organizations, uscc_holders, established, dissolved)
  select c.id, event.at, event.provenance, event.organizations, event.uscc_holders, event.established, event.dissolved
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots, at, max(provenance) as provenance,
      exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, is_grassroots, effective_on as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, organizations, uscc_holders, established, dissolved
      from organization_ledger cross join generate_series(0, 2) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, is_grassroots, at) event join rollup.organization_total_cell c on c.key = event.key
  on conflict (cell_id, day) do update set provenance = greatest(known.provenance, excluded.provenance),
    organizations = case when excluded.organizations is null then known.organizations else coalesce(known.organizations, 0) + excluded.organizations end, uscc_holders = case when excluded.uscc_holders is null then known.uscc_holders else coalesce(known.uscc_holders, 0) + excluded.uscc_holders end, established = case when excluded.established is null then known.established else coalesce(known.established, 0) + excluded.established end, dissolved = case when excluded.dissolved is null then known.dissolved else coalesce(known.dissolved, 0) + excluded.dissolved end;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'organization_total';
  return true;
end $fold$;
update rollup.state set declaration = '78d1f8655eb20f14' where name = 'organization_total';
drop table if exists rollup.employing_unit_total_day;
drop table rollup.employing_unit_total_cell, rollup.employing_unit_total_month;
drop function rollup.employing_unit_total_fold, rollup.employing_unit_total_rebuild;
delete from rollup.state where name = 'employing_unit_total';
create table rollup.employing_unit_total_cell (
  id integer generated always as identity,
  key text not null,
  rank smallint not null,
  province_code text,
  prefecture_code text,
  county_code text,
  source text,
  union_state text
);
create table rollup.employing_unit_total_month (
  cell_id integer not null,
  month date not null,
  provenance smallint not null,
  units bigint,
  workers bigint,
  registered bigint,
  reports bigint
);
create table rollup.employing_unit_total_day (
  cell_id integer not null,
  day date not null,
  provenance smallint not null,
  units bigint,
  workers bigint,
  registered bigint,
  reports bigint
);
alter table rollup.employing_unit_total_cell add primary key (id);
create unique index on rollup.employing_unit_total_cell (key);
create index on rollup.employing_unit_total_cell (rank, province_code, prefecture_code, county_code);
alter table rollup.employing_unit_total_month add primary key (cell_id, month);
alter table rollup.employing_unit_total_day add primary key (cell_id, day);
insert into rollup.state (name) values ('employing_unit_total');
create function rollup.employing_unit_total_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'employing_unit_total' for update skip locked;
  if not exists (select from employing_unit_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.employing_unit_total_cell (key, rank, province_code, prefecture_code, county_code, source, union_state)
  select key, rank, province_code, prefecture_code, county_code, source, union_state from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, union_state, at) event
  on conflict do nothing;

  with opened as (
  insert into rollup.employing_unit_total_month (cell_id, month, provenance, units, workers, registered, reports)
  select c.id, event.at, coalesce(before.provenance, 0), before.units, before.workers, before.registered, before.reports
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, union_state, at) event join rollup.employing_unit_total_cell c on c.key = event.key
  left join lateral (
    select * from rollup.employing_unit_total_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join rollup.employing_unit_total_cell c on c.id = opened.cell_id
    where c.rank = 3 and not exists (select from rollup.employing_unit_total_month known where known.cell_id = opened.cell_id and known.month < opened.month) and exists (select from rollup.employing_unit_total_month known where known.cell_id = opened.cell_id and known.month > opened.month)
  );

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, union_state, at) e join rollup.employing_unit_total_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.units) as units, exact_sum(event.workers) as workers, exact_sum(event.registered) as registered, exact_sum(event.reports) as reports
    from event join rollup.employing_unit_total_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.employing_unit_total_month balance set provenance = greatest(balance.provenance, change.provenance),
    units = case when change.units is null then balance.units else coalesce(balance.units, 0) + change.units end, workers = case when change.workers is null then balance.workers else coalesce(balance.workers, 0) + change.workers end, registered = case when change.registered is null then balance.registered else coalesce(balance.registered, 0) + change.registered end, reports = case when change.reports is null then balance.reports else coalesce(balance.reports, 0) + change.reports end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  insert into rollup.employing_unit_total_day as known (cell_id, day, provenance, units, workers, registered, reports)
  select c.id, event.at, event.provenance, event.units, event.workers, event.registered, event.reports
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, effective_on as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 2) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, union_state, at) event join rollup.employing_unit_total_cell c on c.key = event.key
  on conflict (cell_id, day) do update set provenance = greatest(known.provenance, excluded.provenance),
    units = case when excluded.units is null then known.units else coalesce(known.units, 0) + excluded.units end, workers = case when excluded.workers is null then known.workers else coalesce(known.workers, 0) + excluded.workers end, registered = case when excluded.registered is null then known.registered else coalesce(known.registered, 0) + excluded.registered end, reports = case when excluded.reports is null then known.reports else coalesce(known.reports, 0) + excluded.reports end;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'employing_unit_total';
  return true;
end $fold$;
create function rollup.employing_unit_total_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'employing_unit_total' for update;
  create table rollup.employing_unit_total_cell_new (like rollup.employing_unit_total_cell including all excluding indexes);
  create table rollup.employing_unit_total_month_new (like rollup.employing_unit_total_month including all excluding indexes);
  create table rollup.employing_unit_total_day_new (like rollup.employing_unit_total_day including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from monthly where rank = 3 group by province_code, prefecture_code, source, union_state, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from monthly where rank = 2 group by province_code, source, union_state, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from monthly where rank = 1 group by source, union_state, at;
  insert into rollup.employing_unit_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, union_state)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, union_state from monthly order by rank, province_code, prefecture_code, county_code, source, union_state;
  analyze rollup.employing_unit_total_cell_new;
  insert into rollup.employing_unit_total_month_new (cell_id, month, provenance, units, workers, registered, reports)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.units) over upto, exact_sum(m.workers) over upto, exact_sum(m.registered) over upto, exact_sum(m.reports) over upto
    from monthly m join rollup.employing_unit_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.union_state)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  create temp table daily on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, union_state, effective_on as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, union_state, effective_on;
  analyze daily;
  insert into daily select 1, province_code, null::text as prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from daily where rank = 2 group by province_code, source, union_state, at;
  insert into daily select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from daily where rank = 1 group by source, union_state, at;
  insert into rollup.employing_unit_total_day_new (cell_id, day, provenance, units, workers, registered, reports)
    select c.id, d.at, d.provenance, d.units, d.workers, d.registered, d.reports
    from daily d join rollup.employing_unit_total_cell_new c on c.key = concat(d.rank, '|', d.province_code, '|', d.prefecture_code, '|', d.county_code, '|', d.source, '|', d.union_state) order by c.id, d.at;
  drop table daily;
  alter table rollup.employing_unit_total_cell_new add primary key (id);
  create unique index on rollup.employing_unit_total_cell_new (key);
  create index on rollup.employing_unit_total_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.employing_unit_total_month_new add primary key (cell_id, month);
  alter table rollup.employing_unit_total_day_new add primary key (cell_id, day);
  analyze rollup.employing_unit_total_cell_new;
  drop table rollup.employing_unit_total_cell cascade;
  alter table rollup.employing_unit_total_cell_new rename to employing_unit_total_cell;
  analyze rollup.employing_unit_total_month_new;
  drop table rollup.employing_unit_total_month cascade;
  alter table rollup.employing_unit_total_month_new rename to employing_unit_total_month;
  analyze rollup.employing_unit_total_day_new;
  drop table rollup.employing_unit_total_day cascade;
  alter table rollup.employing_unit_total_day_new rename to employing_unit_total_day;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'employing_unit_total';
end $rebuild$;
update rollup.state set declaration = 'f266eb7f4e37aa10' where name = 'employing_unit_total';
drop table if exists rollup.employing_unit_by_size_band_day;
drop table rollup.employing_unit_by_size_band_cell, rollup.employing_unit_by_size_band_month;
drop function rollup.employing_unit_by_size_band_fold, rollup.employing_unit_by_size_band_rebuild;
delete from rollup.state where name = 'employing_unit_by_size_band';
create table rollup.employing_unit_by_size_band_cell (
  id integer generated always as identity,
  key text not null,
  rank smallint not null,
  province_code text,
  prefecture_code text,
  county_code text,
  source text,
  size_band text,
  union_state text
);
create table rollup.employing_unit_by_size_band_month (
  cell_id integer not null,
  month date not null,
  provenance smallint not null,
  units bigint,
  workers bigint,
  registered bigint,
  reports bigint
);
create table rollup.employing_unit_by_size_band_day (
  cell_id integer not null,
  day date not null,
  provenance smallint not null,
  units bigint,
  workers bigint,
  registered bigint,
  reports bigint
);
alter table rollup.employing_unit_by_size_band_cell add primary key (id);
create unique index on rollup.employing_unit_by_size_band_cell (key);
create index on rollup.employing_unit_by_size_band_cell (rank, province_code, prefecture_code, county_code);
alter table rollup.employing_unit_by_size_band_month add primary key (cell_id, month);
alter table rollup.employing_unit_by_size_band_day add primary key (cell_id, day);
insert into rollup.state (name) values ('employing_unit_by_size_band');
create function rollup.employing_unit_by_size_band_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'employing_unit_by_size_band' for update skip locked;
  if not exists (select from employing_unit_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.employing_unit_by_size_band_cell (key, rank, province_code, prefecture_code, county_code, source, size_band, union_state)
  select key, rank, province_code, prefecture_code, county_code, source, size_band, union_state from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', size_band, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, size_band, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, size_band, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, size_band, union_state, at) event
  on conflict do nothing;

  insert into rollup.employing_unit_by_size_band_month (cell_id, month, provenance, units, workers, registered, reports)
  select c.id, event.at, coalesce(before.provenance, 0), before.units, before.workers, before.registered, before.reports
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', size_band, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, size_band, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, size_band, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, size_band, union_state, at) event join rollup.employing_unit_by_size_band_cell c on c.key = event.key
  left join lateral (
    select * from rollup.employing_unit_by_size_band_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing;

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', size_band, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, size_band, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, size_band, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, size_band, union_state, at) e join rollup.employing_unit_by_size_band_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.units) as units, exact_sum(event.workers) as workers, exact_sum(event.registered) as registered, exact_sum(event.reports) as reports
    from event join rollup.employing_unit_by_size_band_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.employing_unit_by_size_band_month balance set provenance = greatest(balance.provenance, change.provenance),
    units = case when change.units is null then balance.units else coalesce(balance.units, 0) + change.units end, workers = case when change.workers is null then balance.workers else coalesce(balance.workers, 0) + change.workers end, registered = case when change.registered is null then balance.registered else coalesce(balance.registered, 0) + change.registered end, reports = case when change.reports is null then balance.reports else coalesce(balance.reports, 0) + change.reports end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  insert into rollup.employing_unit_by_size_band_day as known (cell_id, day, provenance, units, workers, registered, reports)
  select c.id, event.at, event.provenance, event.units, event.workers, event.registered, event.reports
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', size_band, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, size_band, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, size_band, effective_on as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 2) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, size_band, union_state, at) event join rollup.employing_unit_by_size_band_cell c on c.key = event.key
  on conflict (cell_id, day) do update set provenance = greatest(known.provenance, excluded.provenance),
    units = case when excluded.units is null then known.units else coalesce(known.units, 0) + excluded.units end, workers = case when excluded.workers is null then known.workers else coalesce(known.workers, 0) + excluded.workers end, registered = case when excluded.registered is null then known.registered else coalesce(known.registered, 0) + excluded.registered end, reports = case when excluded.reports is null then known.reports else coalesce(known.reports, 0) + excluded.reports end;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'employing_unit_by_size_band';
  return true;
end $fold$;
create function rollup.employing_unit_by_size_band_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'employing_unit_by_size_band' for update;
  create table rollup.employing_unit_by_size_band_cell_new (like rollup.employing_unit_by_size_band_cell including all excluding indexes);
  create table rollup.employing_unit_by_size_band_month_new (like rollup.employing_unit_by_size_band_month including all excluding indexes);
  create table rollup.employing_unit_by_size_band_day_new (like rollup.employing_unit_by_size_band_day including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, size_band, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, size_band, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from monthly where rank = 3 group by province_code, prefecture_code, source, size_band, union_state, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from monthly where rank = 2 group by province_code, source, size_band, union_state, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from monthly where rank = 1 group by source, size_band, union_state, at;
  insert into rollup.employing_unit_by_size_band_cell_new (key, rank, province_code, prefecture_code, county_code, source, size_band, union_state)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', size_band, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, size_band, union_state from monthly order by rank, province_code, prefecture_code, county_code, source, size_band, union_state;
  analyze rollup.employing_unit_by_size_band_cell_new;
  insert into rollup.employing_unit_by_size_band_month_new (cell_id, month, provenance, units, workers, registered, reports)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.units) over upto, exact_sum(m.workers) over upto, exact_sum(m.registered) over upto, exact_sum(m.reports) over upto
    from monthly m join rollup.employing_unit_by_size_band_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.size_band, '|', m.union_state)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  create temp table daily on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, size_band, union_state, effective_on as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, size_band, union_state, effective_on;
  analyze daily;
  insert into daily select 1, province_code, null::text as prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from daily where rank = 2 group by province_code, source, size_band, union_state, at;
  insert into daily select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from daily where rank = 1 group by source, size_band, union_state, at;
  insert into rollup.employing_unit_by_size_band_day_new (cell_id, day, provenance, units, workers, registered, reports)
    select c.id, d.at, d.provenance, d.units, d.workers, d.registered, d.reports
    from daily d join rollup.employing_unit_by_size_band_cell_new c on c.key = concat(d.rank, '|', d.province_code, '|', d.prefecture_code, '|', d.county_code, '|', d.source, '|', d.size_band, '|', d.union_state) order by c.id, d.at;
  drop table daily;
  alter table rollup.employing_unit_by_size_band_cell_new add primary key (id);
  create unique index on rollup.employing_unit_by_size_band_cell_new (key);
  create index on rollup.employing_unit_by_size_band_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.employing_unit_by_size_band_month_new add primary key (cell_id, month);
  alter table rollup.employing_unit_by_size_band_day_new add primary key (cell_id, day);
  analyze rollup.employing_unit_by_size_band_cell_new;
  drop table rollup.employing_unit_by_size_band_cell cascade;
  alter table rollup.employing_unit_by_size_band_cell_new rename to employing_unit_by_size_band_cell;
  analyze rollup.employing_unit_by_size_band_month_new;
  drop table rollup.employing_unit_by_size_band_month cascade;
  alter table rollup.employing_unit_by_size_band_month_new rename to employing_unit_by_size_band_month;
  analyze rollup.employing_unit_by_size_band_day_new;
  drop table rollup.employing_unit_by_size_band_day cascade;
  alter table rollup.employing_unit_by_size_band_day_new rename to employing_unit_by_size_band_day;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'employing_unit_by_size_band';
end $rebuild$;
update rollup.state set declaration = 'ecbd88ba4beff82b' where name = 'employing_unit_by_size_band';
drop table if exists rollup.employing_unit_by_industry_day;
drop table rollup.employing_unit_by_industry_cell, rollup.employing_unit_by_industry_month;
drop function rollup.employing_unit_by_industry_fold, rollup.employing_unit_by_industry_rebuild;
delete from rollup.state where name = 'employing_unit_by_industry';
create table rollup.employing_unit_by_industry_cell (
  id integer generated always as identity,
  key text not null,
  rank smallint not null,
  province_code text,
  prefecture_code text,
  county_code text,
  source text,
  industry_section text,
  union_state text
);
create table rollup.employing_unit_by_industry_month (
  cell_id integer not null,
  month date not null,
  provenance smallint not null,
  units bigint,
  workers bigint,
  registered bigint,
  reports bigint
);
alter table rollup.employing_unit_by_industry_cell add primary key (id);
create unique index on rollup.employing_unit_by_industry_cell (key);
create index on rollup.employing_unit_by_industry_cell (rank, province_code, prefecture_code, county_code);
alter table rollup.employing_unit_by_industry_month add primary key (cell_id, month);
insert into rollup.state (name) values ('employing_unit_by_industry');
create function rollup.employing_unit_by_industry_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'employing_unit_by_industry' for update skip locked;
  if not exists (select from employing_unit_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.employing_unit_by_industry_cell (key, rank, province_code, prefecture_code, county_code, source, industry_section, union_state)
  select key, rank, province_code, prefecture_code, county_code, source, industry_section, union_state from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', industry_section, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, industry_section, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, industry_section, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 2) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, industry_section, union_state, at) event
  on conflict do nothing;

  insert into rollup.employing_unit_by_industry_month (cell_id, month, provenance, units, workers, registered, reports)
  select c.id, event.at, coalesce(before.provenance, 0), before.units, before.workers, before.registered, before.reports
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', industry_section, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, industry_section, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, industry_section, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 2) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, industry_section, union_state, at) event join rollup.employing_unit_by_industry_cell c on c.key = event.key
  left join lateral (
    select * from rollup.employing_unit_by_industry_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing;

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', industry_section, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, industry_section, union_state, at, max(provenance) as provenance,
      exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, union_state, industry_section, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, units, workers, registered, reports
      from employing_unit_ledger cross join generate_series(0, 2) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, industry_section, union_state, at) e join rollup.employing_unit_by_industry_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.units) as units, exact_sum(event.workers) as workers, exact_sum(event.registered) as registered, exact_sum(event.reports) as reports
    from event join rollup.employing_unit_by_industry_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.employing_unit_by_industry_month balance set provenance = greatest(balance.provenance, change.provenance),
    units = case when change.units is null then balance.units else coalesce(balance.units, 0) + change.units end, workers = case when change.workers is null then balance.workers else coalesce(balance.workers, 0) + change.workers end, registered = case when change.registered is null then balance.registered else coalesce(balance.registered, 0) + change.registered end, reports = case when change.reports is null then balance.reports else coalesce(balance.reports, 0) + change.reports end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'employing_unit_by_industry';
  return true;
end $fold$;
create function rollup.employing_unit_by_industry_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'employing_unit_by_industry' for update;
  create table rollup.employing_unit_by_industry_cell_new (like rollup.employing_unit_by_industry_cell including all excluding indexes);
  create table rollup.employing_unit_by_industry_month_new (like rollup.employing_unit_by_industry_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, industry_section, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, industry_section, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, industry_section, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from monthly where rank = 2 group by province_code, source, industry_section, union_state, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, industry_section, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers, exact_sum(registered) as registered, exact_sum(reports) as reports
    from monthly where rank = 1 group by source, industry_section, union_state, at;
  insert into rollup.employing_unit_by_industry_cell_new (key, rank, province_code, prefecture_code, county_code, source, industry_section, union_state)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', industry_section, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, industry_section, union_state from monthly order by rank, province_code, prefecture_code, county_code, source, industry_section, union_state;
  analyze rollup.employing_unit_by_industry_cell_new;
  insert into rollup.employing_unit_by_industry_month_new (cell_id, month, provenance, units, workers, registered, reports)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.units) over upto, exact_sum(m.workers) over upto, exact_sum(m.registered) over upto, exact_sum(m.reports) over upto
    from monthly m join rollup.employing_unit_by_industry_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.industry_section, '|', m.union_state)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.employing_unit_by_industry_cell_new add primary key (id);
  create unique index on rollup.employing_unit_by_industry_cell_new (key);
  create index on rollup.employing_unit_by_industry_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.employing_unit_by_industry_month_new add primary key (cell_id, month);
  analyze rollup.employing_unit_by_industry_cell_new;
  drop table rollup.employing_unit_by_industry_cell cascade;
  alter table rollup.employing_unit_by_industry_cell_new rename to employing_unit_by_industry_cell;
  analyze rollup.employing_unit_by_industry_month_new;
  drop table rollup.employing_unit_by_industry_month cascade;
  alter table rollup.employing_unit_by_industry_month_new rename to employing_unit_by_industry_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'employing_unit_by_industry';
end $rebuild$;
update rollup.state set declaration = '2b7e258520a7a57a' where name = 'employing_unit_by_industry';
drop function rollup.membership_total_fold;
create function rollup.membership_total_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'membership_total' for update skip locked;
  if not exists (select from membership_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.membership_total_cell (key, rank, province_code, prefecture_code, county_code, source, is_grassroots)
  select key, rank, province_code, prefecture_code, county_code, source, is_grassroots from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots, at, max(provenance) as provenance,
      exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports
      from membership_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, is_grassroots, at) event
  on conflict do nothing;

  with opened as (
  insert into rollup.membership_total_month (cell_id, month, provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
  select c.id, event.at, coalesce(before.provenance, 0), before.workers, before.workers_female, before.members, before.members_female, before.members_migrant, before.members_new_form, before.members_labor_dispatch, before.agreement_covered_workers, before.full_time_staff, before.part_time_staff, before.members_joined, before.members_left, before.reports
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots, at, max(provenance) as provenance,
      exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports
      from membership_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, is_grassroots, at) event join rollup.membership_total_cell c on c.key = event.key
  left join lateral (
    select * from rollup.membership_total_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join rollup.membership_total_cell c on c.id = opened.cell_id
    where c.rank = 3 and not exists (select from rollup.membership_total_month known where known.cell_id = opened.cell_id and known.month < opened.month) and exists (select from rollup.membership_total_month known where known.cell_id = opened.cell_id and known.month > opened.month)
  );

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots, at, max(provenance) as provenance,
      exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports
      from membership_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, is_grassroots, at) e join rollup.membership_total_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.workers) as workers, exact_sum(event.workers_female) as workers_female, exact_sum(event.members) as members, exact_sum(event.members_female) as members_female, exact_sum(event.members_migrant) as members_migrant, exact_sum(event.members_new_form) as members_new_form, exact_sum(event.members_labor_dispatch) as members_labor_dispatch, exact_sum(event.agreement_covered_workers) as agreement_covered_workers, exact_sum(event.full_time_staff) as full_time_staff, exact_sum(event.part_time_staff) as part_time_staff, exact_sum(event.members_joined) as members_joined, exact_sum(event.members_left) as members_left, exact_sum(event.reports) as reports
    from event join rollup.membership_total_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.membership_total_month balance set provenance = greatest(balance.provenance, change.provenance),
    workers = case when change.workers is null then balance.workers else coalesce(balance.workers, 0) + change.workers end, workers_female = case when change.workers_female is null then balance.workers_female else coalesce(balance.workers_female, 0) + change.workers_female end, members = case when change.members is null then balance.members else coalesce(balance.members, 0) + change.members end, members_female = case when change.members_female is null then balance.members_female else coalesce(balance.members_female, 0) + change.members_female end, members_migrant = case when change.members_migrant is null then balance.members_migrant else coalesce(balance.members_migrant, 0) + change.members_migrant end, members_new_form = case when change.members_new_form is null then balance.members_new_form else coalesce(balance.members_new_form, 0) + change.members_new_form end, members_labor_dispatch = case when change.members_labor_dispatch is null then balance.members_labor_dispatch else coalesce(balance.members_labor_dispatch, 0) + change.members_labor_dispatch end, agreement_covered_workers = case when change.agreement_covered_workers is null then balance.agreement_covered_workers else coalesce(balance.agreement_covered_workers, 0) + change.agreement_covered_workers end, full_time_staff = case when change.full_time_staff is null then balance.full_time_staff else coalesce(balance.full_time_staff, 0) + change.full_time_staff end, part_time_staff = case when change.part_time_staff is null then balance.part_time_staff else coalesce(balance.part_time_staff, 0) + change.part_time_staff end, members_joined = case when change.members_joined is null then balance.members_joined else coalesce(balance.members_joined, 0) + change.members_joined end, members_left = case when change.members_left is null then balance.members_left else coalesce(balance.members_left, 0) + change.members_left end, reports = case when change.reports is null then balance.reports else coalesce(balance.reports, 0) + change.reports end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  insert into rollup.membership_total_day as known (cell_id, day, provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
  select c.id, event.at, event.provenance, event.workers, event.workers_female, event.members, event.members_female, event.members_migrant, event.members_new_form, event.members_labor_dispatch, event.agreement_covered_workers, event.full_time_staff, event.part_time_staff, event.members_joined, event.members_left, event.reports
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots, at, max(provenance) as provenance,
      exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, is_grassroots, effective_on as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports
      from membership_ledger cross join generate_series(0, 2) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, is_grassroots, at) event join rollup.membership_total_cell c on c.key = event.key
  on conflict (cell_id, day) do update set provenance = greatest(known.provenance, excluded.provenance),
    workers = case when excluded.workers is null then known.workers else coalesce(known.workers, 0) + excluded.workers end, workers_female = case when excluded.workers_female is null then known.workers_female else coalesce(known.workers_female, 0) + excluded.workers_female end, members = case when excluded.members is null then known.members else coalesce(known.members, 0) + excluded.members end, members_female = case when excluded.members_female is null then known.members_female else coalesce(known.members_female, 0) + excluded.members_female end, members_migrant = case when excluded.members_migrant is null then known.members_migrant else coalesce(known.members_migrant, 0) + excluded.members_migrant end, members_new_form = case when excluded.members_new_form is null then known.members_new_form else coalesce(known.members_new_form, 0) + excluded.members_new_form end, members_labor_dispatch = case when excluded.members_labor_dispatch is null then known.members_labor_dispatch else coalesce(known.members_labor_dispatch, 0) + excluded.members_labor_dispatch end, agreement_covered_workers = case when excluded.agreement_covered_workers is null then known.agreement_covered_workers else coalesce(known.agreement_covered_workers, 0) + excluded.agreement_covered_workers end, full_time_staff = case when excluded.full_time_staff is null then known.full_time_staff else coalesce(known.full_time_staff, 0) + excluded.full_time_staff end, part_time_staff = case when excluded.part_time_staff is null then known.part_time_staff else coalesce(known.part_time_staff, 0) + excluded.part_time_staff end, members_joined = case when excluded.members_joined is null then known.members_joined else coalesce(known.members_joined, 0) + excluded.members_joined end, members_left = case when excluded.members_left is null then known.members_left else coalesce(known.members_left, 0) + excluded.members_left end, reports = case when excluded.reports is null then known.reports else coalesce(known.reports, 0) + excluded.reports end;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'membership_total';
  return true;
end $fold$;
update rollup.state set declaration = 'ad6ec0a5e9067756' where name = 'membership_total';
`);
  }

  override down(): void {
    // The two columns and the functions stay: what stood before reads past them.
  }
}
