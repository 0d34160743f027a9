import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { foldThrough } from '../../../../test/oracle/fold-through.js';
import { insertDivisions } from '../../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  await em.execute(`insert into reporting_round (code, name, name_en, period_start, period_end, stock_date, closed_on)
    values ('2022', '年报', 'Annual report', '2022-01-01', '2022-12-31', '2022-12-31', '2023-02-01')`);
});
afterAll(() => database.close());

/** A unit that is reported from a day on, once a year. */
const employ = (county: string, from: string) => {
  const em = database.orm.em.fork();
  return em.execute(
    `with unit as (insert into employing_unit (uscc, name, division_code, registered_on) values (?, '单位', ?, '2010-01-01') returning id)
     insert into unit_headcount (unit_id, source, as_of, employees) select id, 'ANNUAL_REPORT', day, 30 from unit, generate_series(?::date, '2022-12-31', interval '1 year') day`,
    [`E${county}`, county, from],
  );
};

const ask = async (period: string) => {
  const { data } = await execute(
    `query ($p: Period!) { statistics(area: "371300", by: [AREA], period: $p, totals: true) {
      rows { area { code } isTotal eligibleUnits { value status note reportingAreas { reported expected } } } } }`,
    { p: period },
    { em: database.orm.em.fork() },
  );
  return data.statistics.rows.at(-1).eligibleUnits;
};

it('says of a total which counties it lacks, by when each began to report', async () => {
  await employ('371302', '2020-06-30');
  expect(await ask('2022')).toMatchObject({ value: '1', status: 'NORMAL', reportingAreas: null });
  await database.orm.em.fork().execute('select rollup.employing_unit_total_rebuild()');
  expect(await ask('2022')).toEqual({
    value: '1',
    status: 'PROVISIONAL',
    note: '只含 3 个县级地区中 1 个的数据。',
    reportingAreas: { reported: 1, expected: 3 },
  });
  await employ('371311', '2021-06-30');
  await employ('371321', '2022-06-30');
  await foldThrough(database.orm.em.fork(), 'employing_unit_total', 'employing_unit_ledger');
  expect(await ask('2021')).toMatchObject({ status: 'PROVISIONAL', reportingAreas: { reported: 2, expected: 3 } });
  expect(await ask('2022')).toMatchObject({ value: '3', status: 'NORMAL', note: null });
});

it('learns of a county that is said later to have reported earlier', async () => {
  const em = database.orm.em.fork();
  expect(await ask('2020')).toMatchObject({ reportingAreas: { reported: 1, expected: 3 } });
  await em.execute(`insert into unit_headcount (unit_id, source, as_of, employees)
    select id, 'ANNUAL_REPORT', '2020-06-30', 30 from employing_unit where uscc = 'E371311'`);
  await foldThrough(em, 'employing_unit_total', 'employing_unit_ledger');
  expect(await ask('2020')).toMatchObject({ reportingAreas: { reported: 2, expected: 3 } });
});
