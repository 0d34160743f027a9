/** Federations of the nation, provinces, prefectures and counties: one for each division that exists today. */
const level = (rank) => `
insert into union_organization (id, code, name, level, kind, is_grassroots, division_code, established_on, area_path, industry_path, search_text, provenance)
select p.id, 'FED-' || p.code, p.name || '总工会', p.level, 'GENERAL_FEDERATION', false, p.code, date '2000-01-01',
  case when above.id is null then p.id::text::ltree else above.area_path || p.id::text end, p.id::text::ltree,
  lower(p.name || '总工会 FED-' || p.code), 'SYNTHETIC'
from bench.place p left join union_organization above on above.code = 'FED-' || p.parent_code
where p.level = ${rank}`;

export const federationSteps = [
  {
    name: 'places',
    sql: `
create table bench.place as
select row_number() over (order by level, code) as id, code, name, level, parent_code, province_code,
  row_number() over (partition by level order by code) - 1 as place
from division
where level <= 3 and valid_to is null and coalesce(province_code, '110000') < '710000';
create unique index on bench.place (code);
create unique index on bench.place (level, place);
analyze bench.place`,
  },
  { name: 'federations', sql: [0, 1, 2, 3].map(level).join(';') },
];
