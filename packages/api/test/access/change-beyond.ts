import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { SeenRows } from './seen-rows.js';

const listed = (ids: ReadonlySet<string>) => `array[${[...ids].join(',')}]::bigint[]`;

/** Changes every row that is not seen, and adds and removes some: of no consequence to whoever does not see them. */
export async function changeBeyond(em: SqlEntityManager, seen: SeenRows): Promise<void> {
  const [organizations, units] = [listed(seen.UnionOrganization), listed(seen.EmployingUnit)];
  const before = await em.execute(
    `select count(*)::int as n from union_organization where id <> all (${organizations})`,
  );
  if (before[0]?.n === 0) throw new Error('nothing lies beyond');
  await em.execute(
    `update union_organization set name = '改' || name, short_name = 'Z', search_text = 'zzz ' || coalesce(search_text, ''),
       industry_section = 'G', established_on = established_on - 1 where id <> all (${organizations})`,
  );
  await em.execute(
    `update membership_snapshot set members = members + 1000, workers = workers + 2000, members_female = 7
     where organization_id <> all (${organizations})`,
  );
  await em.execute(
    `insert into membership_snapshot (organization_id, source, as_of, workers, members)
     select id, 'ANNUAL_REPORT', '2023-11-30', 900, 800 from union_organization where id <> all (${organizations})`,
  );
  await em.execute(
    `update nomination set state = 'REJECTED', person_name = '改' || person_name, groups = '{MIGRANT}', version = version + 1
     where organization_id <> all (${organizations})`,
  );
  await em.execute(
    `update recognition set holder_name = '改' || holder_name, search_text = 'zzz', fund_yuan = 1, version = version + 1
     where organization_id <> all (${organizations})`,
  );
  await em.execute(`delete from membership where organization_id <> all (${organizations}) and id % 2 = 0`);
  await em.execute(`update employing_unit set name = '改' || name, industry_section = 'C' where id <> all (${units})`);
  await em.execute(`update unit_headcount set employees = employees + 500 where unit_id <> all (${units})`);
  await em.execute(
    `delete from unit_coverage where unit_id <> all (${units}) and organization_id <> all (${organizations})`,
  );
  await em.execute(
    `insert into union_organization (code, name, level, kind, is_grassroots, division_code, established_on)
     values ('NEW1', '新工会', 5, 'SINGLE', true, '371321', '2020-01-01')`,
  );
  await em.execute(
    `insert into employing_unit (uscc, name, division_code, registered_on) values ('NEWUNIT', '新单位', '371321', '2020-01-01')`,
  );
  await em.execute(
    `insert into membership_snapshot (organization_id, source, as_of, workers, members)
     select id, 'ANNUAL_REPORT', '2022-11-30', 90, 80 from union_organization where code = 'NEW1'`,
  );
}
