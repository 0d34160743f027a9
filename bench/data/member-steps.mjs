import { sizes } from './sizes.mjs';

/** The real-name register: one membership a member, joined over 16 years, one in twenty left. */
export const memberSteps = (members) => [
  {
    name: 'members',
    total: members,
    sql: `
insert into member (id, member_no, name, sex, birth_year, provenance)
select m, 'M' || lpad(m::text, 9, '0'), '示例' || m, 1 + bench.dice(m, 30, 5) / 3, 1962 + bench.dice(m, 31, 44), 'SYNTHETIC'
from generate_series($1::bigint, $2::bigint) m`,
  },
  {
    name: 'member groups',
    total: members,
    sql: `
insert into member_group (member_id, group_code, provenance)
select m, case when bench.dice(m, 32, 3) = 0 then 'NEW_FORM' else 'MIGRANT' end, 'SYNTHETIC'
from generate_series($1::bigint, $2::bigint) m where bench.dice(m, 33, 100) < 15`,
  },
  {
    name: 'memberships',
    total: members,
    sql: `
insert into membership (id, member_id, organization_id, joined_on, left_on, provenance)
select m, m, f.base + 1 + bench.dice(m, 34, ${sizes.organizations} - f.base), joined_on,
  case when bench.dice(m, 36, 20) = 0 then joined_on + 30 + bench.dice(m, 37, 1000) end, 'SYNTHETIC'
from generate_series($1::bigint, $2::bigint) m
cross join (select (max(id) + ${sizes.townships})::integer as base from bench.place) f
cross join lateral (select date '2009-12-01' + bench.dice(m, 35, 16 * 365) as joined_on) j`,
  },
];
