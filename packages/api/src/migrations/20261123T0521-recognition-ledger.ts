import { Migration } from '@mikro-orm/migrations';

/** What statistics count of honours. */
export class Migration20261123T0521RecognitionLedger extends Migration {
  override up(): void {
    this.addSql(`
create table recognition_ledger (
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
  scheme text,
  kind text,
  level text,
  holder_kind text,
  granted bigint,
  revoked bigint,
  standing bigint,
  fund_yuan bigint
);
create index recognition_ledger_recognition_subject on recognition_ledger (subject_id) where origin = 'recognition';
create index recognition_ledger_area on recognition_ledger (province_code, prefecture_code, county_code, effective_on);
create index recognition_ledger_posted_in on recognition_ledger (posted_in);
create trigger recognition_ledger_append_only before update or delete or truncate on recognition_ledger
  for each statement execute function refuse_ledger_change();
create function recognition_ledger_recognition_events(ids bigint[]) returns table (subject_id bigint, effective_on date, organization_id bigint, area_code text, source text, provenance text, scheme text, kind text, level text, holder_kind text, granted bigint, revoked bigint, standing bigint, fund_yuan bigint)
language sql stable as $events$
  select h.id, edge.on_date, h.organization_id, h.division_code::text, null::text, h.provenance,
    s.code::text, s.kind, h.level, h.holder_kind,
    case when edge.sign = 1 then 1 else 0 end::bigint, case when edge.sign = -1 then 1 else 0 end::bigint,
    edge.sign::bigint, case when edge.sign = 1 then h.fund_yuan end::bigint
  from recognition h
  join recognition_scheme s on s.id = h.scheme_id
  cross join lateral (values (h.granted_on, 1), (h.revoked_on, -1)) edge (on_date, sign)
  where h.id = any (ids) and edge.on_date is not null
$events$;
create function recognition_ledger_recognition_post(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into recognition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, granted, revoked, standing, fund_yuan)
    select recorded, change, 'recognition', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.scheme, e.kind, e.level, e.holder_kind, e.granted, e.revoked, e.standing, e.fund_yuan
      from recognition_ledger_recognition_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into recognition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, granted, revoked, standing, fund_yuan)
    select recorded, change, 'recognition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, exact_sum(granted), exact_sum(revoked), exact_sum(standing), exact_sum(fund_yuan)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.scheme, l.kind, l.level, l.holder_kind, -l.granted as granted, -l.revoked as revoked, -l.standing as standing, -l.fund_yuan as fund_yuan
      from recognition_ledger l where l.origin = 'recognition' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind
    having exact_sum(granted) <> 0 or exact_sum(revoked) <> 0 or exact_sum(standing) <> 0 or exact_sum(fund_yuan) <> 0;
  else
    if are = 'KNOWN' then
      perform from recognition s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into recognition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, granted, revoked, standing, fund_yuan)
    select recorded, change, 'recognition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, exact_sum(granted), exact_sum(revoked), exact_sum(standing), exact_sum(fund_yuan)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.scheme, e.kind, e.level, e.holder_kind, e.granted, e.revoked, e.standing, e.fund_yuan
      from recognition_ledger_recognition_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.scheme, l.kind, l.level, l.holder_kind, -l.granted as granted, -l.revoked as revoked, -l.standing as standing, -l.fund_yuan as fund_yuan
      from recognition_ledger l where l.origin = 'recognition' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind
    having exact_sum(granted) <> 0 or exact_sum(revoked) <> 0 or exact_sum(standing) <> 0 or exact_sum(fund_yuan) <> 0;
  end if;
end $post$;
create function recognition_ledger_recognition_post_few(ids bigint[], are text) returns void language plpgsql set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $post$
declare
  recorded timestamptz := ledger_recorded_at();
  change bigint := ledger_data_change_id();
begin
  if ids is null then return; end if;
  if are = 'NEW' then
    insert into recognition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, granted, revoked, standing, fund_yuan)
    select recorded, change, 'recognition', event.* from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.scheme, e.kind, e.level, e.holder_kind, e.granted, e.revoked, e.standing, e.fund_yuan
      from recognition_ledger_recognition_events(ids) e join division d on d.code = e.area_code
    ) event;
  elsif are = 'GONE' then
    insert into recognition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, granted, revoked, standing, fund_yuan)
    select recorded, change, 'recognition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, exact_sum(granted), exact_sum(revoked), exact_sum(standing), exact_sum(fund_yuan)
    from (
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.scheme, l.kind, l.level, l.holder_kind, -l.granted as granted, -l.revoked as revoked, -l.standing as standing, -l.fund_yuan as fund_yuan
      from recognition_ledger l where l.origin = 'recognition' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind
    having exact_sum(granted) <> 0 or exact_sum(revoked) <> 0 or exact_sum(standing) <> 0 or exact_sum(fund_yuan) <> 0;
  else
    if are = 'KNOWN' then
      perform from recognition s where s.id = any (ids) order by s.id for no key update;
    end if;
    insert into recognition_ledger (recorded_at, data_change_id, origin, subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, granted, revoked, standing, fund_yuan)
    select recorded, change, 'recognition', subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind, exact_sum(granted), exact_sum(revoked), exact_sum(standing), exact_sum(fund_yuan)
    from (
      select e.subject_id, e.effective_on, e.organization_id, e.area_code, e.source, e.provenance, d.province_code, d.prefecture_code, d.county_code, d.township_code, e.scheme, e.kind, e.level, e.holder_kind, e.granted, e.revoked, e.standing, e.fund_yuan
      from recognition_ledger_recognition_events(ids) e join division d on d.code = e.area_code
      union all
      select l.subject_id, l.effective_on, l.organization_id, l.area_code, l.source, l.provenance, l.province_code, l.prefecture_code, l.county_code, l.township_code, l.scheme, l.kind, l.level, l.holder_kind, -l.granted as granted, -l.revoked as revoked, -l.standing as standing, -l.fund_yuan as fund_yuan
      from recognition_ledger l where l.origin = 'recognition' and l.subject_id = any (ids)
    ) difference
    group by subject_id, effective_on, organization_id, area_code, source, provenance, province_code, prefecture_code, county_code, township_code, scheme, kind, level, holder_kind
    having exact_sum(granted) <> 0 or exact_sum(revoked) <> 0 or exact_sum(standing) <> 0 or exact_sum(fund_yuan) <> 0;
  end if;
end $post$;
create function recognition_ledger_recognition_on_recognition() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $watch$
declare
  ids bigint[];
  are text := 'LOCKED';
begin
  if tg_op = 'INSERT' then
    ids := array(select id from new_rows);
    if not exists (select from recognition_ledger l where l.origin = 'recognition' and l.subject_id = any (ids)) then are := 'NEW'; end if;
  elsif tg_op = 'DELETE' then
    ids := array(select id from old_rows);
    are := 'GONE';
  else
    ids := array(
      select id from (select id, scheme_id, level, holder_kind, organization_id, division_code, granted_on, fund_yuan, revoked_on, provenance from old_rows union all select id, scheme_id, level, holder_kind, organization_id, division_code, granted_on, fund_yuan, revoked_on, provenance from new_rows) row_version
      group by id, scheme_id, level, holder_kind, organization_id, division_code, granted_on, fund_yuan, revoked_on, provenance having count(*) = 1);
  end if;
  if cardinality(ids) between 1 and 100 then
    perform recognition_ledger_recognition_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform recognition_ledger_recognition_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger recognition_ledger_recognition_on_recognition_insert after insert on recognition referencing new table as new_rows
  for each statement execute function recognition_ledger_recognition_on_recognition();
create trigger recognition_ledger_recognition_on_recognition_update after update on recognition referencing old table as old_rows new table as new_rows
  for each statement execute function recognition_ledger_recognition_on_recognition();
create trigger recognition_ledger_recognition_on_recognition_delete after delete on recognition referencing old table as old_rows
  for each statement execute function recognition_ledger_recognition_on_recognition();
create function recognition_ledger_recognition_on_recognition_scheme() returns trigger language plpgsql security definer
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
      select id from (select id, code, kind from old_rows union all select id, code, kind from new_rows) row_version
      group by id, code, kind having count(*) = 1);
  end if;
  if cardinality(ids) = 0 then return null; end if;
  perform from recognition_scheme r where r.id = any (ids) order by r.id for update;
  ids := array(select s.id from recognition s where s.scheme_id = any (ids));
  if cardinality(ids) between 1 and 100 then
    perform recognition_ledger_recognition_post_few(ids, are);
  elsif cardinality(ids) > 100 then
    perform recognition_ledger_recognition_post(ids, are);
  end if;
  return null;
end $watch$;
create trigger recognition_ledger_recognition_on_recognition_scheme_update after update on recognition_scheme referencing old table as old_rows new table as new_rows
  for each statement execute function recognition_ledger_recognition_on_recognition_scheme();
create function recognition_ledger_recognition_on_division() returns trigger language plpgsql as $watch$
begin
  if exists (select from new_rows n join old_rows o using (code) where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)) then
    lock table recognition_ledger in share row exclusive mode;
    perform recognition_ledger_recognition_post(array(
      select distinct l.subject_id from new_rows n join old_rows o using (code) join recognition_ledger l on l.area_code = n.code and l.origin = 'recognition'
      where (n.province_code, n.prefecture_code, n.county_code, n.township_code) is distinct from (o.province_code, o.prefecture_code, o.county_code, o.township_code)), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger recognition_ledger_recognition_on_division after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function recognition_ledger_recognition_on_division();
select recognition_ledger_recognition_post(array_agg(id), 'KNOWN')
from (select id, row_number() over (order by id) / 50000 as part from recognition) subject group by part;
create table rollup.recognition_total_cell (
  id integer generated always as identity,
  key text not null,
  rank smallint not null,
  province_code text,
  prefecture_code text,
  county_code text,
  source text,
  scheme text,
  kind text,
  level text
);
create table rollup.recognition_total_month (
  cell_id integer not null,
  month date not null,
  provenance smallint not null,
  granted bigint,
  revoked bigint,
  standing bigint,
  fund_yuan bigint
);
alter table rollup.recognition_total_cell add primary key (id);
create unique index on rollup.recognition_total_cell (key);
create index on rollup.recognition_total_cell (rank, province_code, prefecture_code, county_code);
alter table rollup.recognition_total_month add primary key (cell_id, month);
insert into rollup.state (name) values ('recognition_total');
create function rollup.recognition_total_fold() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = 'recognition_total' for update skip locked;
  if not exists (select from recognition_ledger where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into rollup.recognition_total_cell (key, rank, province_code, prefecture_code, county_code, source, scheme, kind, level)
  select key, rank, province_code, prefecture_code, county_code, source, scheme, kind, level from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', scheme, '|', kind, '|', level) as key, rank, province_code, prefecture_code, county_code, source, scheme, kind, level, at, max(provenance) as provenance,
      exact_sum(granted) as granted, exact_sum(revoked) as revoked, exact_sum(standing) as standing, exact_sum(fund_yuan) as fund_yuan
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, scheme, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, granted, revoked, standing, fund_yuan
      from recognition_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, scheme, kind, level, at) event
  on conflict do nothing;

  with opened as (
  insert into rollup.recognition_total_month (cell_id, month, provenance, granted, revoked, standing, fund_yuan)
  select c.id, event.at, coalesce(before.provenance, 0), before.granted, before.revoked, before.standing, before.fund_yuan
  from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', scheme, '|', kind, '|', level) as key, rank, province_code, prefecture_code, county_code, source, scheme, kind, level, at, max(provenance) as provenance,
      exact_sum(granted) as granted, exact_sum(revoked) as revoked, exact_sum(standing) as standing, exact_sum(fund_yuan) as fund_yuan
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, scheme, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, granted, revoked, standing, fund_yuan
      from recognition_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, scheme, kind, level, at) event join rollup.recognition_total_cell c on c.key = event.key
  left join lateral (
    select * from rollup.recognition_total_month b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join rollup.recognition_total_cell c on c.id = opened.cell_id
    where c.rank = 3 and not exists (select from rollup.recognition_total_month known where known.cell_id = opened.cell_id and known.month < opened.month) and exists (select from rollup.recognition_total_month known where known.cell_id = opened.cell_id and known.month > opened.month)
  );

  with event as (
    select c.id as cell_id, e.* from (select concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', scheme, '|', kind, '|', level) as key, rank, province_code, prefecture_code, county_code, source, scheme, kind, level, at, max(provenance) as provenance,
      exact_sum(granted) as granted, exact_sum(revoked) as revoked, exact_sum(standing) as standing, exact_sum(fund_yuan) as fund_yuan
    from (
      select rank, case when rank > 0 then province_code end as province_code, case when rank > 1 then prefecture_code end as prefecture_code, case when rank > 2 then county_code end as county_code, source, scheme, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
        case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end as provenance, granted, revoked, standing, fund_yuan
      from recognition_ledger cross join generate_series(0, 3) rank
      where posted_in >= since and posted_in < horizon
    ) posted
    group by rank, province_code, prefecture_code, county_code, source, scheme, kind, level, at) e join rollup.recognition_total_cell c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      exact_sum(event.granted) as granted, exact_sum(event.revoked) as revoked, exact_sum(event.standing) as standing, exact_sum(event.fund_yuan) as fund_yuan
    from event join rollup.recognition_total_month b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update rollup.recognition_total_month balance set provenance = greatest(balance.provenance, change.provenance),
    granted = case when change.granted is null then balance.granted else coalesce(balance.granted, 0) + change.granted end, revoked = case when change.revoked is null then balance.revoked else coalesce(balance.revoked, 0) + change.revoked end, standing = case when change.standing is null then balance.standing else coalesce(balance.standing, 0) + change.standing end, fund_yuan = case when change.fund_yuan is null then balance.fund_yuan else coalesce(balance.fund_yuan, 0) + change.fund_yuan end
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'recognition_total';
  return true;
end $fold$;
create function rollup.recognition_total_rebuild() returns void language plpgsql security definer
  set search_path = public, pg_temp set work_mem = '256MB' set hash_mem_multiplier = 8 as $rebuild$
declare horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  perform from rollup.state where name = 'recognition_total' for update;
  create table rollup.recognition_total_cell_new (like rollup.recognition_total_cell including all excluding indexes);
  create table rollup.recognition_total_month_new (like rollup.recognition_total_month including all excluding indexes);
  create temp table monthly on commit drop as
    select 3::smallint as rank, province_code, prefecture_code, county_code, source, scheme, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date as at,
      max(case provenance when 'PUBLISHED' then 1 when 'REPORTED' then 2 when 'DERIVED' then 3 when 'SYNTHETIC' then 4 end) as provenance, exact_sum(granted) as granted, exact_sum(revoked) as revoked, exact_sum(standing) as standing, exact_sum(fund_yuan) as fund_yuan
    from recognition_ledger where posted_in < horizon
    group by province_code, prefecture_code, county_code, source, scheme, kind, level, (date_trunc('month', effective_on::timestamp) + interval '1 month -1 day')::date;
  analyze monthly;
  insert into monthly select 2, province_code, prefecture_code, null::text as county_code, source, scheme, kind, level, at, max(provenance), exact_sum(granted) as granted, exact_sum(revoked) as revoked, exact_sum(standing) as standing, exact_sum(fund_yuan) as fund_yuan
    from monthly where rank = 3 group by province_code, prefecture_code, source, scheme, kind, level, at;
  insert into monthly select 1, province_code, null::text as prefecture_code, null::text as county_code, source, scheme, kind, level, at, max(provenance), exact_sum(granted) as granted, exact_sum(revoked) as revoked, exact_sum(standing) as standing, exact_sum(fund_yuan) as fund_yuan
    from monthly where rank = 2 group by province_code, source, scheme, kind, level, at;
  insert into monthly select 0, null::text as province_code, null::text as prefecture_code, null::text as county_code, source, scheme, kind, level, at, max(provenance), exact_sum(granted) as granted, exact_sum(revoked) as revoked, exact_sum(standing) as standing, exact_sum(fund_yuan) as fund_yuan
    from monthly where rank = 1 group by source, scheme, kind, level, at;
  insert into rollup.recognition_total_cell_new (key, rank, province_code, prefecture_code, county_code, source, scheme, kind, level)
    select distinct concat(rank, '|', province_code, '|', prefecture_code, '|', county_code, '|', source, '|', scheme, '|', kind, '|', level) as key, rank, province_code, prefecture_code, county_code, source, scheme, kind, level from monthly order by rank, province_code, prefecture_code, county_code, source, scheme, kind, level;
  analyze rollup.recognition_total_cell_new;
  insert into rollup.recognition_total_month_new (cell_id, month, provenance, granted, revoked, standing, fund_yuan)
    select c.id, m.at, max(m.provenance) over upto, exact_sum(m.granted) over upto, exact_sum(m.revoked) over upto, exact_sum(m.standing) over upto, exact_sum(m.fund_yuan) over upto
    from monthly m join rollup.recognition_total_cell_new c on c.key = concat(m.rank, '|', m.province_code, '|', m.prefecture_code, '|', m.county_code, '|', m.source, '|', m.scheme, '|', m.kind, '|', m.level)
    window upto as (partition by c.id order by m.at rows unbounded preceding);
  drop table monthly;
  alter table rollup.recognition_total_cell_new add primary key (id);
  create unique index on rollup.recognition_total_cell_new (key);
  create index on rollup.recognition_total_cell_new (rank, province_code, prefecture_code, county_code);
  alter table rollup.recognition_total_month_new add primary key (cell_id, month);
  analyze rollup.recognition_total_cell_new;
  drop table rollup.recognition_total_cell cascade;
  alter table rollup.recognition_total_cell_new rename to recognition_total_cell;
  analyze rollup.recognition_total_month_new;
  drop table rollup.recognition_total_month cascade;
  alter table rollup.recognition_total_month_new rename to recognition_total_month;
  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = 'recognition_total';
end $rebuild$;
update rollup.state set declaration = '07f8191bed3bc2c8' where name = 'recognition_total';
`);
  }

  override down(): void {
    this.addSql(`
drop table rollup.recognition_total_cell, rollup.recognition_total_month cascade;
delete from rollup.state where name = 'recognition_total';
drop function rollup.recognition_total_fold, rollup.recognition_total_rebuild;
drop table recognition_ledger cascade;
drop function recognition_ledger_recognition_events, recognition_ledger_recognition_post, recognition_ledger_recognition_post_few,
  recognition_ledger_recognition_on_recognition, recognition_ledger_recognition_on_recognition_scheme,
  recognition_ledger_recognition_on_division cascade;
`);
  }
}
