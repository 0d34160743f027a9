import { sizes } from './sizes.mjs';

const { jointTownships, townships, unitsCoveredByJoint, unitsWithOwnUnion, reportedOn } = sizes;
const unitsInUnion = unitsCoveredByJoint + unitsWithOwnUnion;

/** Id of the union that a unit has or is covered by; null for none. */
const union = `case when u <= ${unitsCoveredByJoint} then f.base + 1 + u % ${jointTownships}
  when u <= ${unitsInUnion} then f.base + ${townships} + u - ${unitsCoveredByJoint} end`;

/** Six tenths have fewer than 25 workers. */
const workers = `case
  when bench.dice(u, 13, 100) < 60 then 1 + bench.dice(u, 14, 24)
  when bench.dice(u, 13, 100) < 80 then 25 + bench.dice(u, 14, 25)
  when bench.dice(u, 13, 100) < 90 then 50 + bench.dice(u, 14, 50)
  when bench.dice(u, 13, 100) < 98 then 100 + bench.dice(u, 14, 400)
  else 500 + bench.dice(u, 14, 1500) end`;

const from = `from generate_series($1::bigint, $2::bigint) u
cross join (select max(id) as base, count(*) filter (where level = 3)::integer as counties from bench.place) f`;

export const unitSteps = [
  {
    name: 'employing units',
    total: sizes.units,
    sql: `
insert into employing_unit (id, uscc, name, division_code, industry_section, registered_on, search_text, provenance)
select u, '91' || lpad(u::text, 16, '0'), '示例单位' || u, coalesce(o.division_code, c.code), chr(65 + bench.dice(u, 10, 20)),
  date '2005-01-01' + bench.dice(u, 11, 15 * 365), lower('示例单位' || u || ' 91' || lpad(u::text, 16, '0')), 'SYNTHETIC'
${from}
left join union_organization o on o.id = ${union}
join bench.place c on c.level = 3 and c.place = bench.dice(u, 12, f.counties)`,
  },
  {
    name: 'head-counts',
    total: sizes.units,
    sql: `
insert into unit_headcount (unit_id, source, as_of, employees, provenance)
select u, 'ANNUAL_REPORT', as_of, ${workers} + bench.dice(u * 4096 + extract(year from as_of)::integer, 15, 3), 'SYNTHETIC'
${from} cross join unnest(array['${reportedOn.join("','")}']::date[]) as_of`,
  },
  {
    name: 'coverage',
    total: unitsInUnion,
    sql: `
insert into unit_coverage (unit_id, state, organization_id, valid_from, provenance)
select u, case when u <= ${unitsCoveredByJoint} then 'COVERED_BY_JOINT' else 'ESTABLISHED' end, o.id,
  greatest(e.registered_on, o.established_on) + bench.dice(u, 16, 1000), 'SYNTHETIC'
${from} join employing_unit e on e.id = u join union_organization o on o.id = ${union}`,
  },
];
