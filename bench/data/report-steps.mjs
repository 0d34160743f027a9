import { sizes } from './sizes.mjs';

/** A round a year, and what every grassroots union reported in it. */
export const reportSteps = [
  {
    name: 'reporting rounds',
    sql: `
insert into reporting_round (code, name, name_en, period_start, period_end, stock_date, closed_on, provenance)
select 'ANNUAL-' || y, y || '年年报', 'Annual report ' || y, make_date(y, 1, 1), make_date(y, 12, 31), make_date(y, 12, 31),
  make_date(y + 1, 3, 31), 'SYNTHETIC'
from (select extract(year from as_of)::integer as y from unnest(array['${sizes.reportedOn.join("','")}']::date[]) as_of) year`,
  },
  {
    name: 'membership snapshots',
    total: sizes.organizations,
    sql: `
insert into membership_snapshot (organization_id, source, as_of, workers, workers_female, members, members_female, members_migrant,
  members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff, provenance)
select id, 'ANNUAL_REPORT', as_of, workers, workers * 2 / 5, members, members * 2 / 5, members / 10, members / 20, members / 30,
  workers / 2, workers / 100, 1 + workers / 50, 'SYNTHETIC'
from (
  select o.id, as_of, workers, workers * (70 + bench.dice(o.id, 21, 30)) / 100 as members
  from union_organization o
  cross join unnest(array['${sizes.reportedOn.join("','")}']::date[]) as_of
  cross join lateral (select 5 + bench.dice(o.id, 20, 200) + bench.dice(o.id * 4096 + extract(year from as_of)::integer, 22, 20) as workers) w
  where o.id between $1 and $2 and o.is_grassroots and as_of < coalesce(o.dissolved_on, 'infinity')
) report`,
  },
];
