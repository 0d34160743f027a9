import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { insertDivisions } from './random-world.js';

/** A small register: two organizations, reports and 300 memberships of the first, 100 members who are in none yet. */
export async function insertRegister(em: SqlEntityManager): Promise<void> {
  await insertDivisions(em);
  await em.execute(`
insert into union_organization (id, code, name, level, kind, is_grassroots, division_code, established_on)
values (1, 'A', '甲', 5, 'SINGLE', true, '371302', '2010-01-01'), (2, 'B', '乙', 5, 'JOINT', true, '371311', '2012-01-01');
insert into membership_snapshot (organization_id, source, as_of, members)
values (1, 'ANNUAL_REPORT', '2020-12-31', 10), (1, 'ANNUAL_REPORT', '2021-12-31', 12);
insert into member (id, member_no, name, sex) select i, 'M' || i, '会员' || i, 1 + i % 2 from generate_series(1, 400) i;
insert into member_group (member_id, group_code) select i, 'MIGRANT' from generate_series(1, 400, 3) i;
insert into membership (id, member_id, organization_id, joined_on) select i, i, 1, date '2020-01-01' + i from generate_series(1, 300) i;
select setval('membership_id_seq', 400)`);
}
