import { sizes } from './sizes.mjs';

const columns = `id, code, uscc, name, level, kind, is_grassroots, division_code, industry_section, established_on,
  dissolved_on, status, area_path, industry_path, search_text, provenance`;

const established = (id) => `date '2009-01-01' + bench.dice(${id}, 3, 14 * 365)`;

/** Ids of townships follow those of the federations, ids of grassroots unions those of the townships. */
export const organizationSteps = [
  {
    name: 'township unions',
    total: sizes.townships,
    sql: `
insert into union_organization (${columns})
select f.base + t, 'TWN-' || lpad(t::text, 6, '0'), null, above.name || '第' || t || '街道工会', 4,
  case when t <= ${sizes.jointTownships} then 'JOINT' else 'FEDERATION' end, t <= ${sizes.jointTownships},
  c.code, null, ${established('t')}, null, 'ACTIVE', above.area_path || (f.base + t)::text, (f.base + t)::text::ltree,
  lower(above.name || '第' || t || '街道工会 TWN-' || lpad(t::text, 6, '0')), 'SYNTHETIC'
from generate_series($1::bigint, $2::bigint) t
cross join (select max(id) as base, count(*) filter (where level = 3)::integer as counties from bench.place) f
join bench.place c on c.level = 3 and c.place = bench.dice(t, 1, f.counties)
join union_organization above on above.id = c.id`,
  },
  {
    name: 'grassroots unions',
    total: (client) =>
      client
        .query(`select ${sizes.organizations - sizes.townships} - count(*) as total from bench.place`)
        .then(({ rows }) => Number(rows[0].total)),
    sql: `
insert into union_organization (${columns})
select id, code, case when b % 10 < 6 then '81' || lpad(b::text, 16, '0') end, name, 5, 'SINGLE', true, division_code,
  chr(65 + bench.dice(b, 4, 20)), established_on, dissolved_on, case when dissolved_on is null then 'ACTIVE' else 'DISSOLVED' end,
  area_path || id::text, id::text::ltree, lower(name || ' ' || code), 'SYNTHETIC'
from (
  select f.base + b as id, b, 'BASE-' || lpad(b::text, 7, '0') as code, '示例企业' || b || '工会' as name, t.division_code, t.area_path,
    ${established('b')} as established_on,
    case when bench.dice(b, 5, 50) = 0 then date '2023-06-30' + bench.dice(b, 6, 900) end as dissolved_on
  from generate_series($1::bigint, $2::bigint) b
  cross join (select max(id) + ${sizes.townships} as base from bench.place) f
  join union_organization t on t.id = f.base - ${sizes.townships} + 1 + bench.dice(b, 2, ${sizes.townships})
) base`,
  },
  {
    name: 'organization parents',
    sql: `
insert into organization_parent (organization_id, line, parent_id, valid_from, provenance)
select id, 'AREA', subpath(area_path, -2, 1)::text::bigint, established_on, 'SYNTHETIC'
from union_organization where nlevel(area_path) > 1 order by id`,
  },
];
