import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { insertDivisions } from '../../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  await em.execute(`insert into union_organization (code, name, level, kind, is_grassroots, division_code, established_on) values
    ('A', '兰山区总工会', 4, 'FEDERATION', false, '371302', '2000-01-01'),
    ('B', '罗庄区总工会', 4, 'FEDERATION', false, '371311', '2000-01-01'),
    ('C', '基层', 5, 'SINGLE', true, '371311', '2010-01-01')`);
  await em.execute(
    `insert into employing_unit (uscc, name, division_code, registered_on) values ('E', '单位', '371311', '2010-01-01')`,
  );
  await em.execute(
    `insert into unit_headcount (unit_id, source, as_of, employees) select id, 'TAX_FEE', '2015-12-31', 30 from employing_unit`,
  );
});
afterAll(() => database.close());

const ask = async (args: string, fields: string) => {
  const { data } = await execute(
    `{ statistics(period: "2022", ${args}) { rows { area { code } source ${fields} } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  return data.statistics.rows;
};

it('leaves grassroots unions blank where only their federation is registered, and counts zero where some exist', async () => {
  const rows = await ask(
    'area: "371300", by: [AREA]',
    'organizations { value } jointOrganizations { value } newOrganizations { value }',
  );
  const values = new Map(
    rows.map((row: Record<string, { code: string; value: string | null }>) => [
      row.area?.code,
      [row.organizations?.value, row.jointOrganizations?.value, row.newOrganizations?.value],
    ]),
  );
  expect(values.get('371302')).toEqual([null, null, null]);
  expect(values.get('371311')).toEqual(['1', '0', '0']);
});

it('is blank for a source that the fact does not have', async () => {
  const rows = await ask('area: "371311", by: [SOURCE]', 'eligibleUnits { value } members { value }');
  expect(rows).toMatchObject([{ source: 'TAX_FEE', eligibleUnits: { value: '1' }, members: { value: null } }]);
});
