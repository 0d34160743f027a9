import { Migration } from '@mikro-orm/migrations';

/** A rollup that is made anew takes the place of tables that policies of other tables name. */
export class Migration20261122T1453RebuildWithPolicies extends Migration {
  override up(): void {
    this.addSql(`
drop function rollup.organization_total_rebuild;
create function rollup.organization_total_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'organization_total' for update;
  create table rollup.organization_total_cell_new (like rollup.organization_total_cell including all excluding indexes);
  create table rollup.organization_total_month_new (like rollup.organization_total_month including all excluding indexes);
  create table rollup.organization_total_day_new (like rollup.organization_total_day including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from organization_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from monthly where rank = 3 group by province_code, prefecture_code, source, is_grassroots, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from monthly where rank = 2 group by province_code, source, is_grassroots, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from monthly where rank = 1 group by source, is_grassroots, at;
  insert into rollup.organization_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, is_grassroots)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots from monthly order by rank, province_code, prefecture_code, county_code, source, is_grassroots;
  analyze rollup.organization_total_cell_new;
  insert into rollup.organization_total_month_new (cell_id, month, provenance, organizations, uscc_holders, established, dissolved)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.organizations) over upto, exact_sum(m.uscc_holders) over upto, exact_sum(m.established) over upto, exact_sum(m.dissolved) over upto
    from monthly m join rollup.organization_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.is_grassroots)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  create temp table daily on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, is_grassroots, effective_on as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from organization_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, is_grassroots, effective_on;
  analyze daily;
  insert into daily select 1, province_code, null::text as prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from daily where rank = 2 group by province_code, source, is_grassroots, at;
  insert into daily select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from daily where rank = 1 group by source, is_grassroots, at;
  insert into rollup.organization_total_day_new (cell_id, day, provenance, organizations, uscc_holders, established, dissolved)
    select c.id, d.at, d.provenance, d.organizations, d.uscc_holders, d.established, d.dissolved
    from daily d join rollup.organization_total_cell_new c on c.key = concat(d.rank, '|', d.province_code, '|', d.prefecture_code, '|', d.county_code, '|', d.source, '|', d.is_grassroots) order by c.id, d.at;
  drop table daily;
  alter table rollup.organization_total_cell_new add primary key (id);
  create unique index on rollup.organization_total_cell_new (key);
  create index on rollup.organization_total_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.organization_total_month_new add primary key (cell_id, month);
  alter table rollup.organization_total_day_new add primary key (cell_id, day);
  analyze rollup.organization_total_cell_new;
  drop table rollup.organization_total_cell cascade;
  alter table rollup.organization_total_cell_new rename to organization_total_cell;
  analyze rollup.organization_total_month_new;
  drop table rollup.organization_total_month cascade;
  alter table rollup.organization_total_month_new rename to organization_total_month;
  analyze rollup.organization_total_day_new;
  drop table rollup.organization_total_day cascade;
  alter table rollup.organization_total_day_new rename to organization_total_day;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'organization_total';
end $rebuild$;
update rollup.state set declaration = 'cef16dfac14df5bc' where name = 'organization_total';
drop function rollup.organization_by_kind_rebuild;
create function rollup.organization_by_kind_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'organization_by_kind' for update;
  create table rollup.organization_by_kind_cell_new (like rollup.organization_by_kind_cell including all excluding indexes);
  create table rollup.organization_by_kind_month_new (like rollup.organization_by_kind_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, kind, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from organization_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, kind, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, kind, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from monthly where rank = 3 group by province_code, prefecture_code, source, kind, is_grassroots, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, kind, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from monthly where rank = 2 group by province_code, source, kind, is_grassroots, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, kind, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from monthly where rank = 1 group by source, kind, is_grassroots, at;
  insert into rollup.organization_by_kind_cell_new (key, rank, province_code, prefecture_code, county_code, source, kind, is_grassroots)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, kind, is_grassroots from monthly order by rank, province_code, prefecture_code, county_code, source, kind, is_grassroots;
  analyze rollup.organization_by_kind_cell_new;
  insert into rollup.organization_by_kind_month_new (cell_id, month, provenance, organizations, uscc_holders, established, dissolved)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.organizations) over upto, exact_sum(m.uscc_holders) over upto, exact_sum(m.established) over upto, exact_sum(m.dissolved) over upto
    from monthly m join rollup.organization_by_kind_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.kind, '|', m.is_grassroots)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.organization_by_kind_cell_new add primary key (id);
  create unique index on rollup.organization_by_kind_cell_new (key);
  create index on rollup.organization_by_kind_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.organization_by_kind_month_new add primary key (cell_id, month);
  analyze rollup.organization_by_kind_cell_new;
  drop table rollup.organization_by_kind_cell cascade;
  alter table rollup.organization_by_kind_cell_new rename to organization_by_kind_cell;
  analyze rollup.organization_by_kind_month_new;
  drop table rollup.organization_by_kind_month cascade;
  alter table rollup.organization_by_kind_month_new rename to organization_by_kind_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'organization_by_kind';
end $rebuild$;
update rollup.state set declaration = 'a602f5ffec1d53a2' where name = 'organization_by_kind';
drop function rollup.organization_by_industry_rebuild;
create function rollup.organization_by_industry_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'organization_by_industry' for update;
  create table rollup.organization_by_industry_cell_new (like rollup.organization_by_industry_cell including all excluding indexes);
  create table rollup.organization_by_industry_month_new (like rollup.organization_by_industry_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, industry_section, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from organization_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, industry_section, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, industry_section, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from monthly where rank = 2 group by province_code, source, industry_section, is_grassroots, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, industry_section, is_grassroots, at, max(provenance), exact_sum(organizations) as organizations, exact_sum(uscc_holders) as uscc_holders, exact_sum(established) as established, exact_sum(dissolved) as dissolved
    from monthly where rank = 1 group by source, industry_section, is_grassroots, at;
  insert into rollup.organization_by_industry_cell_new (key, rank, province_code, prefecture_code, county_code, source, industry_section, is_grassroots)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', industry_section, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, industry_section, is_grassroots from monthly order by rank, province_code, prefecture_code, county_code, source, industry_section, is_grassroots;
  analyze rollup.organization_by_industry_cell_new;
  insert into rollup.organization_by_industry_month_new (cell_id, month, provenance, organizations, uscc_holders, established, dissolved)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.organizations) over upto, exact_sum(m.uscc_holders) over upto, exact_sum(m.established) over upto, exact_sum(m.dissolved) over upto
    from monthly m join rollup.organization_by_industry_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.industry_section, '|', m.is_grassroots)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.organization_by_industry_cell_new add primary key (id);
  create unique index on rollup.organization_by_industry_cell_new (key);
  create index on rollup.organization_by_industry_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.organization_by_industry_month_new add primary key (cell_id, month);
  analyze rollup.organization_by_industry_cell_new;
  drop table rollup.organization_by_industry_cell cascade;
  alter table rollup.organization_by_industry_cell_new rename to organization_by_industry_cell;
  analyze rollup.organization_by_industry_month_new;
  drop table rollup.organization_by_industry_month cascade;
  alter table rollup.organization_by_industry_month_new rename to organization_by_industry_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'organization_by_industry';
end $rebuild$;
update rollup.state set declaration = '527d355fe44cbbff' where name = 'organization_by_industry';
drop function rollup.employing_unit_total_rebuild;
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
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from monthly where rank = 3 group by province_code, prefecture_code, source, union_state, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from monthly where rank = 2 group by province_code, source, union_state, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from monthly where rank = 1 group by source, union_state, at;
  insert into rollup.employing_unit_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, union_state)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, union_state from monthly order by rank, province_code, prefecture_code, county_code, source, union_state;
  analyze rollup.employing_unit_total_cell_new;
  insert into rollup.employing_unit_total_month_new (cell_id, month, provenance, units, workers)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.units) over upto, exact_sum(m.workers) over upto
    from monthly m join rollup.employing_unit_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.union_state)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  create temp table daily on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, union_state, effective_on as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, union_state, effective_on;
  analyze daily;
  insert into daily select 1, province_code, null::text as prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from daily where rank = 2 group by province_code, source, union_state, at;
  insert into daily select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from daily where rank = 1 group by source, union_state, at;
  insert into rollup.employing_unit_total_day_new (cell_id, day, provenance, units, workers)
    select c.id, d.at, d.provenance, d.units, d.workers
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
update rollup.state set declaration = '61aeb3e67a375151' where name = 'employing_unit_total';
drop function rollup.employing_unit_by_size_band_rebuild;
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
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, size_band, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from monthly where rank = 3 group by province_code, prefecture_code, source, size_band, union_state, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from monthly where rank = 2 group by province_code, source, size_band, union_state, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from monthly where rank = 1 group by source, size_band, union_state, at;
  insert into rollup.employing_unit_by_size_band_cell_new (key, rank, province_code, prefecture_code, county_code, source, size_band, union_state)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', size_band, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, size_band, union_state from monthly order by rank, province_code, prefecture_code, county_code, source, size_band, union_state;
  analyze rollup.employing_unit_by_size_band_cell_new;
  insert into rollup.employing_unit_by_size_band_month_new (cell_id, month, provenance, units, workers)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.units) over upto, exact_sum(m.workers) over upto
    from monthly m join rollup.employing_unit_by_size_band_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.size_band, '|', m.union_state)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  create temp table daily on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, size_band, union_state, effective_on as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, size_band, union_state, effective_on;
  analyze daily;
  insert into daily select 1, province_code, null::text as prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from daily where rank = 2 group by province_code, source, size_band, union_state, at;
  insert into daily select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, size_band, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from daily where rank = 1 group by source, size_band, union_state, at;
  insert into rollup.employing_unit_by_size_band_day_new (cell_id, day, provenance, units, workers)
    select c.id, d.at, d.provenance, d.units, d.workers
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
update rollup.state set declaration = '00eac5d13851f6e3' where name = 'employing_unit_by_size_band';
drop function rollup.employing_unit_by_industry_rebuild;
create function rollup.employing_unit_by_industry_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'employing_unit_by_industry' for update;
  create table rollup.employing_unit_by_industry_cell_new (like rollup.employing_unit_by_industry_cell including all excluding indexes);
  create table rollup.employing_unit_by_industry_month_new (like rollup.employing_unit_by_industry_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, industry_section, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(units) as units, exact_sum(workers) as workers
    from employing_unit_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, industry_section, union_state, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, industry_section, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from monthly where rank = 2 group by province_code, source, industry_section, union_state, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, industry_section, union_state, at, max(provenance), exact_sum(units) as units, exact_sum(workers) as workers
    from monthly where rank = 1 group by source, industry_section, union_state, at;
  insert into rollup.employing_unit_by_industry_cell_new (key, rank, province_code, prefecture_code, county_code, source, industry_section, union_state)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', industry_section, '|', union_state) as key, rank, province_code, prefecture_code, county_code, source, industry_section, union_state from monthly order by rank, province_code, prefecture_code, county_code, source, industry_section, union_state;
  analyze rollup.employing_unit_by_industry_cell_new;
  insert into rollup.employing_unit_by_industry_month_new (cell_id, month, provenance, units, workers)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.units) over upto, exact_sum(m.workers) over upto
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
update rollup.state set declaration = '4c01d862c455e360' where name = 'employing_unit_by_industry';
drop function rollup.membership_total_rebuild;
create function rollup.membership_total_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'membership_total' for update;
  create table rollup.membership_total_cell_new (like rollup.membership_total_cell including all excluding indexes);
  create table rollup.membership_total_month_new (like rollup.membership_total_month including all excluding indexes);
  create table rollup.membership_total_day_new (like rollup.membership_total_day including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from membership_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, is_grassroots, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from monthly where rank = 3 group by province_code, prefecture_code, source, is_grassroots, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from monthly where rank = 2 group by province_code, source, is_grassroots, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from monthly where rank = 1 group by source, is_grassroots, at;
  insert into rollup.membership_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, is_grassroots)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', is_grassroots) as key, rank, province_code, prefecture_code, county_code, source, is_grassroots from monthly order by rank, province_code, prefecture_code, county_code, source, is_grassroots;
  analyze rollup.membership_total_cell_new;
  insert into rollup.membership_total_month_new (cell_id, month, provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.workers) over upto, exact_sum(m.workers_female) over upto, exact_sum(m.members) over upto, exact_sum(m.members_female) over upto, exact_sum(m.members_migrant) over upto, exact_sum(m.members_new_form) over upto, exact_sum(m.members_labor_dispatch) over upto, exact_sum(m.agreement_covered_workers) over upto, exact_sum(m.full_time_staff) over upto, exact_sum(m.part_time_staff) over upto, exact_sum(m.members_joined) over upto, exact_sum(m.members_left) over upto, exact_sum(m.reports) over upto
    from monthly m join rollup.membership_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.is_grassroots)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  create temp table daily on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, is_grassroots, effective_on as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from membership_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, is_grassroots, effective_on;
  analyze daily;
  insert into daily select 1, province_code, null::text as prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from daily where rank = 2 group by province_code, source, is_grassroots, at;
  insert into daily select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, is_grassroots, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from daily where rank = 1 group by source, is_grassroots, at;
  insert into rollup.membership_total_day_new (cell_id, day, provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select c.id, d.at, d.provenance, d.workers, d.workers_female, d.members, d.members_female, d.members_migrant, d.members_new_form, d.members_labor_dispatch, d.agreement_covered_workers, d.full_time_staff, d.part_time_staff, d.members_joined, d.members_left, d.reports
    from daily d join rollup.membership_total_cell_new c on c.key = concat(d.rank, '|', d.province_code, '|', d.prefecture_code, '|', d.county_code, '|', d.source, '|', d.is_grassroots) order by c.id, d.at;
  drop table daily;
  alter table rollup.membership_total_cell_new add primary key (id);
  create unique index on rollup.membership_total_cell_new (key);
  create index on rollup.membership_total_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.membership_total_month_new add primary key (cell_id, month);
  alter table rollup.membership_total_day_new add primary key (cell_id, day);
  analyze rollup.membership_total_cell_new;
  drop table rollup.membership_total_cell cascade;
  alter table rollup.membership_total_cell_new rename to membership_total_cell;
  analyze rollup.membership_total_month_new;
  drop table rollup.membership_total_month cascade;
  alter table rollup.membership_total_month_new rename to membership_total_month;
  analyze rollup.membership_total_day_new;
  drop table rollup.membership_total_day cascade;
  alter table rollup.membership_total_day_new rename to membership_total_day;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'membership_total';
end $rebuild$;
update rollup.state set declaration = '9e1ea193bdff93e9' where name = 'membership_total';
drop function rollup.membership_by_kind_rebuild;
create function rollup.membership_by_kind_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'membership_by_kind' for update;
  create table rollup.membership_by_kind_cell_new (like rollup.membership_by_kind_cell including all excluding indexes);
  create table rollup.membership_by_kind_month_new (like rollup.membership_by_kind_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, kind, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from membership_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, kind, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, kind, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from monthly where rank = 3 group by province_code, prefecture_code, source, kind, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, kind, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from monthly where rank = 2 group by province_code, source, kind, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, kind, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from monthly where rank = 1 group by source, kind, at;
  insert into rollup.membership_by_kind_cell_new (key, rank, province_code, prefecture_code, county_code, source, kind)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind) as key, rank, province_code, prefecture_code, county_code, source, kind from monthly order by rank, province_code, prefecture_code, county_code, source, kind;
  analyze rollup.membership_by_kind_cell_new;
  insert into rollup.membership_by_kind_month_new (cell_id, month, provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.workers) over upto, exact_sum(m.workers_female) over upto, exact_sum(m.members) over upto, exact_sum(m.members_female) over upto, exact_sum(m.members_migrant) over upto, exact_sum(m.members_new_form) over upto, exact_sum(m.members_labor_dispatch) over upto, exact_sum(m.agreement_covered_workers) over upto, exact_sum(m.full_time_staff) over upto, exact_sum(m.part_time_staff) over upto, exact_sum(m.members_joined) over upto, exact_sum(m.members_left) over upto, exact_sum(m.reports) over upto
    from monthly m join rollup.membership_by_kind_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.kind)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.membership_by_kind_cell_new add primary key (id);
  create unique index on rollup.membership_by_kind_cell_new (key);
  create index on rollup.membership_by_kind_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.membership_by_kind_month_new add primary key (cell_id, month);
  analyze rollup.membership_by_kind_cell_new;
  drop table rollup.membership_by_kind_cell cascade;
  alter table rollup.membership_by_kind_cell_new rename to membership_by_kind_cell;
  analyze rollup.membership_by_kind_month_new;
  drop table rollup.membership_by_kind_month cascade;
  alter table rollup.membership_by_kind_month_new rename to membership_by_kind_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'membership_by_kind';
end $rebuild$;
update rollup.state set declaration = 'c6ba41d66c438099' where name = 'membership_by_kind';
drop function rollup.membership_by_industry_rebuild;
create function rollup.membership_by_industry_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'membership_by_industry' for update;
  create table rollup.membership_by_industry_cell_new (like rollup.membership_by_industry_cell including all excluding indexes);
  create table rollup.membership_by_industry_month_new (like rollup.membership_by_industry_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 2::smallint as rank, province_code, prefecture_code, null::text as county_code, source, industry_section, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from membership_ledger where posted_in < horizon
    group by province_code, prefecture_code, source, industry_section, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, industry_section, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from monthly where rank = 2 group by province_code, source, industry_section, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, industry_section, at, max(provenance), exact_sum(workers) as workers, exact_sum(workers_female) as workers_female, exact_sum(members) as members, exact_sum(members_female) as members_female, exact_sum(members_migrant) as members_migrant, exact_sum(members_new_form) as members_new_form, exact_sum(members_labor_dispatch) as members_labor_dispatch, exact_sum(agreement_covered_workers) as agreement_covered_workers, exact_sum(full_time_staff) as full_time_staff, exact_sum(part_time_staff) as part_time_staff, exact_sum(members_joined) as members_joined, exact_sum(members_left) as members_left, exact_sum(reports) as reports
    from monthly where rank = 1 group by source, industry_section, at;
  insert into rollup.membership_by_industry_cell_new (key, rank, province_code, prefecture_code, county_code, source, industry_section)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', industry_section) as key, rank, province_code, prefecture_code, county_code, source, industry_section from monthly order by rank, province_code, prefecture_code, county_code, source, industry_section;
  analyze rollup.membership_by_industry_cell_new;
  insert into rollup.membership_by_industry_month_new (cell_id, month, provenance, workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, members_joined, members_left, reports)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.workers) over upto, exact_sum(m.workers_female) over upto, exact_sum(m.members) over upto, exact_sum(m.members_female) over upto, exact_sum(m.members_migrant) over upto, exact_sum(m.members_new_form) over upto, exact_sum(m.members_labor_dispatch) over upto, exact_sum(m.agreement_covered_workers) over upto, exact_sum(m.full_time_staff) over upto, exact_sum(m.part_time_staff) over upto, exact_sum(m.members_joined) over upto, exact_sum(m.members_left) over upto, exact_sum(m.reports) over upto
    from monthly m join rollup.membership_by_industry_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.industry_section)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.membership_by_industry_cell_new add primary key (id);
  create unique index on rollup.membership_by_industry_cell_new (key);
  create index on rollup.membership_by_industry_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.membership_by_industry_month_new add primary key (cell_id, month);
  analyze rollup.membership_by_industry_cell_new;
  drop table rollup.membership_by_industry_cell cascade;
  alter table rollup.membership_by_industry_cell_new rename to membership_by_industry_cell;
  analyze rollup.membership_by_industry_month_new;
  drop table rollup.membership_by_industry_month cascade;
  alter table rollup.membership_by_industry_month_new rename to membership_by_industry_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'membership_by_industry';
end $rebuild$;
update rollup.state set declaration = '53160b499059c290' where name = 'membership_by_industry';
`);
  }

  /** What the functions said before works as well without policies. */
  override down(): void {}
}
