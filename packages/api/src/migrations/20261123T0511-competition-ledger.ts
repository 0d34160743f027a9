import { Migration } from '@mikro-orm/migrations';

/** Competitions and what they brought, as statistics count them. */
export class Migration20261123T0511CompetitionLedger extends Migration {
  override up(): void {
    this.addSql(`
create table competition_ledger (
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
  level text,
  industry_section text,
  competitions bigint,
  key_projects bigint,
  participations bigint,
  suggestions bigint,
  innovations bigint,
  awards bigint
);
create index competition_ledger_competition_subject on competition_ledger (subject_id) where origin = 'competition';
create index competition_ledger_area on competition_ledger (province_code, prefecture_code, county_code, effective_on);
create index competition_ledger_posted_in on competition_ledger (posted_in);
create trigger competition_ledger_append_only before update or delete or truncate on competition_ledger
  for each statement execute function refuse_ledger_change();
create function competition_ledger_competition_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, kind text, level text, industry_section text, competitions bigint, key_projects bigint, participations bigint, suggestions bigint, innovations bigint, awards bigint)
language sql stable as $events$
  with happened as (
    select c.id, c.starts_on as on_date, c.provenance,
      1 as competitions, 0 as projects, null::int as participations, null::int as suggestions,
      null::int as innovations, 0 as awards
    from competition c where c.id = any (ids)
    union all
    select c.id, c.starts_on, p.provenance, null, 1, null, null, null, null
    from competition c join competition_project p on p.competition_id = c.id where c.id = any (ids)
    union all
    select r.competition_id, r.reported_on, r.provenance, null, null, r.participations, r.suggestions, r.innovations, null
    from competition_progress_report r where r.competition_id = any (ids)
    union all
    select a.competition_id, a.awarded_on, a.provenance, null, null, null, null, null, 1
    from competition_award a where a.competition_id = any (ids)
  )
  select c.id, h.on_date, c.organizer_id, c.division_code::text, null::text, h.provenance,
    c.kind, c.level, c.industry_section,
    h.competitions::bigint, h.projects::bigint, h.participations::bigint, h.suggestions::bigint, h.innovations::bigint,
    h.awards::bigint
  from happened h
  join competition c on c.id = h.id
  where c.stage <> 'PLAN'
$events$;
create function competition_ledger_competition_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into competition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, competitions, key_projects, participations, suggestions, innovations, awards)
    select recorded, change, 'competition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, exact_sum(competitions), exact_sum(key_projects), exact_sum(participations), exact_sum(suggestions), exact_sum(innovations), exact_sum(awards)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.level, e.industry_section, e.competitions, e.key_projects, e.participations, e.suggestions, e.innovations, e.awards
      from competition_ledger_competition_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section
    having exact_sum(competitions) <> 0 or exact_sum(key_projects) <> 0 or exact_sum(participations) <> 0 or exact_sum(suggestions) <> 0 or exact_sum(innovations) <> 0 or exact_sum(awards) <> 0;
  elsif are = 'GONE' then
    insert into competition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, competitions, key_projects, participations, suggestions, innovations, awards)
    select recorded, change, 'competition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, exact_sum(competitions), exact_sum(key_projects), exact_sum(participations), exact_sum(suggestions), exact_sum(innovations), exact_sum(awards)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.level, l.industry_section, -l.competitions as competitions, -l.key_projects as key_projects, -l.participations as participations, -l.suggestions as suggestions, -l.innovations as innovations, -l.awards as awards
      from competition_ledger l where l.origin = 'competition' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section
    having exact_sum(competitions) <> 0 or exact_sum(key_projects) <> 0 or exact_sum(participations) <> 0 or exact_sum(suggestions) <> 0 or exact_sum(innovations) <> 0 or exact_sum(awards) <> 0;
  else
    if are = 'KNOWN' then
      perform from competition s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into competition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, competitions, key_projects, participations, suggestions, innovations, awards)
    select recorded, change, 'competition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, exact_sum(competitions), exact_sum(key_projects), exact_sum(participations), exact_sum(suggestions), exact_sum(innovations), exact_sum(awards)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.level, e.industry_section, e.competitions, e.key_projects, e.participations, e.suggestions, e.innovations, e.awards
      from competition_ledger_competition_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.level, l.industry_section, -l.competitions as competitions, -l.key_projects as key_projects, -l.participations as participations, -l.suggestions as suggestions, -l.innovations as innovations, -l.awards as awards
      from competition_ledger l where l.origin = 'competition' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section
    having exact_sum(competitions) <> 0 or exact_sum(key_projects) <> 0 or exact_sum(participations) <> 0 or exact_sum(suggestions) <> 0 or exact_sum(innovations) <> 0 or exact_sum(awards) <> 0;
  end if;
end $post$;
create function competition_ledger_competition_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into competition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, competitions, key_projects, participations, suggestions, innovations, awards)
    select recorded, change, 'competition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, exact_sum(competitions), exact_sum(key_projects), exact_sum(participations), exact_sum(suggestions), exact_sum(innovations), exact_sum(awards)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.level, e.industry_section, e.competitions, e.key_projects, e.participations, e.suggestions, e.innovations, e.awards
      from competition_ledger_competition_events(ids) e join division d on d.code = e.area_code
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section
    having exact_sum(competitions) <> 0 or exact_sum(key_projects) <> 0 or exact_sum(participations) <> 0 or exact_sum(suggestions) <> 0 or exact_sum(innovations) <> 0 or exact_sum(awards) <> 0;
  elsif are = 'GONE' then
    insert into competition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, competitions, key_projects, participations, suggestions, innovations, awards)
    select recorded, change, 'competition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, exact_sum(competitions), exact_sum(key_projects), exact_sum(participations), exact_sum(suggestions), exact_sum(innovations), exact_sum(awards)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.level, l.industry_section, -l.competitions as competitions, -l.key_projects as key_projects, -l.participations as participations, -l.suggestions as suggestions, -l.innovations as innovations, -l.awards as awards
      from competition_ledger l where l.origin = 'competition' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section
    having exact_sum(competitions) <> 0 or exact_sum(key_projects) <> 0 or exact_sum(participations) <> 0 or exact_sum(suggestions) <> 0 or exact_sum(innovations) <> 0 or exact_sum(awards) <> 0;
  else
    if are = 'KNOWN' then
      perform from competition s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into competition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, competitions, key_projects, participations, suggestions, innovations, awards)
    select recorded, change, 'competition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section, exact_sum(competitions), exact_sum(key_projects), exact_sum(participations), exact_sum(suggestions), exact_sum(innovations), exact_sum(awards)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.kind, e.level, e.industry_section, e.competitions, e.key_projects, e.participations, e.suggestions, e.innovations, e.awards
      from competition_ledger_competition_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.kind, l.level, l.industry_section, -l.competitions as competitions, -l.key_projects as key_projects, -l.participations as participations, -l.suggestions as suggestions, -l.innovations as innovations, -l.awards as awards
      from competition_ledger l where l.origin = 'competition' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, kind, level, industry_section
    having exact_sum(competitions) <> 0 or exact_sum(key_projects) <> 0 or exact_sum(participations) <> 0 or exact_sum(suggestions) <> 0 or exact_sum(innovations) <> 0 or exact_sum(awards) <> 0;
  end if;
end $post$;
create function competition_ledger_competition_on_competition() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from competition_ledger l where l.origin = 'competition' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, organizer_id, division_code, kind, level, industry_section, starts_on, stage, provenance from old_rows union all select id, organizer_id, division_code, kind, level, industry_section, starts_on, stage, provenance from new_rows) row_version
      group by id, organizer_id, division_code, kind, level, industry_section, starts_on, stage, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform competition_ledger_competition_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform competition_ledger_competition_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger competition_ledger_competition_on_competition_insert after insert on competition referencing new table as new_rows
  for each statement execute function competition_ledger_competition_on_competition();
create trigger competition_ledger_competition_on_competition_update after update on competition referencing old table as old_rows new table as new_rows
  for each statement execute function competition_ledger_competition_on_competition();
create trigger competition_ledger_competition_on_competition_delete after delete on competition referencing old table as old_rows
  for each statement execute function competition_ledger_competition_on_competition();
create function competition_ledger_competition_on_competition_project() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select competition_id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select competition_id from old_rows);
  else
    ids := array(
      select competition_id from (select id, competition_id, provenance from old_rows union all select id, competition_id, provenance from new_rows) row_version
      group by id, competition_id, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform competition_ledger_competition_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform competition_ledger_competition_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger competition_ledger_competition_on_competition_project_insert after insert on competition_project referencing new table as new_rows
  for each statement execute function competition_ledger_competition_on_competition_project();
create trigger competition_ledger_competition_on_competition_project_update after update on competition_project referencing old table as old_rows new table as new_rows
  for each statement execute function competition_ledger_competition_on_competition_project();
create trigger competition_ledger_competition_on_competition_project_delete after delete on competition_project referencing old table as old_rows
  for each statement execute function competition_ledger_competition_on_competition_project();
create function competition_ledger_competition_on_competition_progress_report() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select competition_id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select competition_id from old_rows);
  else
    ids := array(
      select competition_id from (select id, competition_id, reported_on, participations, suggestions, innovations, provenance from old_rows union all select id, competition_id, reported_on, participations, suggestions, innovations, provenance from new_rows) row_version
      group by id, competition_id, reported_on, participations, suggestions, innovations, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform competition_ledger_competition_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform competition_ledger_competition_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger competition_ledger_competition_on_competition_progress_report_insert after insert on competition_progress_report referencing new table as new_rows
  for each statement execute function competition_ledger_competition_on_competition_progress_report();
create trigger competition_ledger_competition_on_competition_progress_report_update after update on competition_progress_report referencing old table as old_rows new table as new_rows
  for each statement execute function competition_ledger_competition_on_competition_progress_report();
create trigger competition_ledger_competition_on_competition_progress_report_delete after delete on competition_progress_report referencing old table as old_rows
  for each statement execute function competition_ledger_competition_on_competition_progress_report();
create function competition_ledger_competition_on_competition_award() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'KNOWN';
begin
  if tg_op = 'INSERT' then
    ids := array(select competition_id from new_rows);
  elsif tg_op = 'DELETE' then
    ids := array(select competition_id from old_rows);
  else
    ids := array(
      select competition_id from (select id, competition_id, awarded_on, provenance from old_rows union all select id, competition_id, awarded_on, provenance from new_rows) row_version
      group by id, competition_id, awarded_on, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform competition_ledger_competition_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform competition_ledger_competition_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger competition_ledger_competition_on_competition_award_insert after insert on competition_award referencing new table as new_rows
  for each statement execute function competition_ledger_competition_on_competition_award();
create trigger competition_ledger_competition_on_competition_award_update after update on competition_award referencing old table as old_rows new table as new_rows
  for each statement execute function competition_ledger_competition_on_competition_award();
create trigger competition_ledger_competition_on_competition_award_delete after delete on competition_award referencing old table as old_rows
  for each statement execute function competition_ledger_competition_on_competition_award();
create function competition_ledger_competition_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table competition_ledger in share row exclusive mode;
    perform competition_ledger_competition_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join competition_ledger l on l.area_code = n.code and l.origin = 'competition'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger competition_ledger_competition_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function competition_ledger_competition_on_division();
select competition_ledger_competition_post(array_agg(id), 'KNOWN')
from (select id, row_number() over (order by id) / 50000 as part from competition) subject group by part;
create table rollup.competition_total_cell (
  id integer generated always as identity,
  key text not null,
  rank smallint not null,
  province_code text,
  prefecture_code text,
  county_code text,
  source text,
  kind text,
  level text
);
create table rollup.competition_total_month (
  cell_id integer not null,
  month date not null,
  provenance smallint not null,
  competitions bigint,
  key_projects bigint,
  participations bigint,
  suggestions bigint,
  innovations bigint,
  awards bigint
);
alter table rollup.competition_total_cell add primary key (id);
create unique index on rollup.competition_total_cell (key);
create index on rollup.competition_total_cell (rank, province_code, prefecture_code, county_code);
alter table rollup.competition_total_month add primary key (cell_id, month);
insert into rollup.state (name) values ('competition_total');
create function rollup.competition_total_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'competition_total' for update skip locked;
  if not exists (select from competition_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.competition_total_cell (key, rank, province_code, prefecture_code, county_code, source, kind, level)
  select key, rank, province_code, prefecture_code, county_code, source, kind, level from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind, '|', level) as key, rank, province_code, prefecture_code, county_code, source, kind, level, at, max(provenance) as provenance,
      exact_sum(competitions) as competitions, exact_sum(key_projects) as key_projects, exact_sum(participations) as participations, exact_sum(suggestions) as suggestions, exact_sum(innovations) as innovations, exact_sum(awards) as awards
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, competitions, key_projects, participations, suggestions, innovations, awards
      from competition_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, kind, level, at) event
  on conflict do nothing;

  with opened as (
  insert into rollup.competition_total_month (cell_id, month, provenance, competitions, key_projects, participations, suggestions, innovations, awards)
  select c.id, event.at, coalesce(before.provenance, 0), before.competitions, before.key_projects, before.participations, before.suggestions, before.innovations, before.awards
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind, '|', level) as key, rank, province_code, prefecture_code, county_code, source, kind, level, at, max(provenance) as provenance,
      exact_sum(competitions) as competitions, exact_sum(key_projects) as key_projects, exact_sum(participations) as participations, exact_sum(suggestions) as suggestions, exact_sum(innovations) as innovations, exact_sum(awards) as awards
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, competitions, key_projects, participations, suggestions, innovations, awards
      from competition_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, kind, level, at) event join rollup.competition_total_cell c on c.key = event.key
  left join lateral (
    select * from rollup.competition_total_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join rollup.competition_total_cell c on c.id = opened.cell_id
    where c.rank = 3 and not exists (select from rollup.competition_total_month known where known.cell_id = opened.cell_id and known.month < opened.month) and exists (select from rollup.competition_total_month known where known.cell_id = opened.cell_id and known.month > opened.month)
  );

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind, '|', level) as key, rank, province_code, prefecture_code, county_code, source, kind, level, at, max(provenance) as provenance,
      exact_sum(competitions) as competitions, exact_sum(key_projects) as key_projects, exact_sum(participations) as participations, exact_sum(suggestions) as suggestions, exact_sum(innovations) as innovations, exact_sum(awards) as awards
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, competitions, key_projects, participations, suggestions, innovations, awards
      from competition_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, kind, level, at) e join rollup.competition_total_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.competitions) as competitions, exact_sum(event.key_projects) as key_projects, exact_sum(event.participations) as participations, exact_sum(event.suggestions) as suggestions, exact_sum(event.innovations) as innovations, exact_sum(event.awards) as awards
    from event join rollup.competition_total_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.competition_total_month balance set provenance = greatest(balance.provenance, change.provenance),
    competitions = case when change.competitions is null then balance.competitions else coalesce(balance.competitions, 0) + change.competitions end, key_projects = case when change.key_projects is null then balance.key_projects else coalesce(balance.key_projects, 0) + change.key_projects end, participations = case when change.participations is null then balance.participations else coalesce(balance.participations, 0) + change.participations end, suggestions = case when change.suggestions is null then balance.suggestions else coalesce(balance.suggestions, 0) + change.suggestions end, innovations = case when change.innovations is null then balance.innovations else coalesce(balance.innovations, 0) + change.innovations end, awards = case when change.awards is null then balance.awards else coalesce(balance.awards, 0) + change.awards end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'competition_total';
  return true;
end $fold$;
create function rollup.competition_total_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'competition_total' for update;
  create table rollup.competition_total_cell_new (like rollup.competition_total_cell including all excluding indexes);
  create table rollup.competition_total_month_new (like rollup.competition_total_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(competitions) as competitions, exact_sum(key_projects) as key_projects, exact_sum(participations) as participations, exact_sum(suggestions) as suggestions, exact_sum(innovations) as innovations, exact_sum(awards) as awards
    from competition_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, kind, level, at, max(provenance), exact_sum(competitions) as competitions, exact_sum(key_projects) as key_projects, exact_sum(participations) as participations, exact_sum(suggestions) as suggestions, exact_sum(innovations) as innovations, exact_sum(awards) as awards
    from monthly where rank = 3 group by province_code, prefecture_code, source, kind, level, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, kind, level, at, max(provenance), exact_sum(competitions) as competitions, exact_sum(key_projects) as key_projects, exact_sum(participations) as participations, exact_sum(suggestions) as suggestions, exact_sum(innovations) as innovations, exact_sum(awards) as awards
    from monthly where rank = 2 group by province_code, source, kind, level, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, kind, level, at, max(provenance), exact_sum(competitions) as competitions, exact_sum(key_projects) as key_projects, exact_sum(participations) as participations, exact_sum(suggestions) as suggestions, exact_sum(innovations) as innovations, exact_sum(awards) as awards
    from monthly where rank = 1 group by source, kind, level, at;
  insert into rollup.competition_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, kind, level)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', kind, '|', level) as key, rank, province_code, prefecture_code, county_code, source, kind, level from monthly order by rank, province_code, prefecture_code, county_code, source, kind, level;
  analyze rollup.competition_total_cell_new;
  insert into rollup.competition_total_month_new (cell_id, month, provenance, competitions, key_projects, participations, suggestions, innovations, awards)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.competitions) over upto, exact_sum(m.key_projects) over upto, exact_sum(m.participations) over upto, exact_sum(m.suggestions) over upto, exact_sum(m.innovations) over upto, exact_sum(m.awards) over upto
    from monthly m join rollup.competition_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.kind, '|', m.level)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.competition_total_cell_new add primary key (id);
  create unique index on rollup.competition_total_cell_new (key);
  create index on rollup.competition_total_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.competition_total_month_new add primary key (cell_id, month);
  analyze rollup.competition_total_cell_new;
  drop table rollup.competition_total_cell cascade;
  alter table rollup.competition_total_cell_new rename to competition_total_cell;
  analyze rollup.competition_total_month_new;
  drop table rollup.competition_total_month cascade;
  alter table rollup.competition_total_month_new rename to competition_total_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'competition_total';
end $rebuild$;
update rollup.state set declaration = '357974e4bcb8963f' where name = 'competition_total';
`);
  }

  override down(): void {
    this.addSql(`
drop table rollup.competition_total_cell, rollup.competition_total_month cascade;
delete from rollup.state where name = 'competition_total';
drop function rollup.competition_total_fold, rollup.competition_total_rebuild;
drop table competition_ledger cascade;
drop function competition_ledger_competition_events, competition_ledger_competition_post, competition_ledger_competition_post_few,
  competition_ledger_competition_on_competition, competition_ledger_competition_on_competition_project,
  competition_ledger_competition_on_competition_progress_report, competition_ledger_competition_on_competition_award,
  competition_ledger_competition_on_division cascade;
`);
  }
}
