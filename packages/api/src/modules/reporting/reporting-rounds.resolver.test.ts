import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { ReportingRound } from './reporting-round.entity.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const round = (code: string, periodStart: string, periodEnd: string, closedOn: string | null) => ({
    code,
    name: `${code}年报`,
    nameEn: `Report ${code}`,
    periodStart,
    periodEnd,
    stockDate: periodEnd,
    closedOn,
  });
  await database.orm.em
    .fork()
    .insertMany(ReportingRound, [
      round('2024', '2024-01-01', '2024-12-31', null),
      round('2023', '2023-01-01', '2023-12-31', '2024-03-31'),
      round('2023-H2', '2023-07-01', '2023-12-31', '2024-02-28'),
    ]);
}, 60_000);
afterAll(() => database.close());

it('lists the rounds by the end of their periods', async () => {
  const { data, errors } = await execute(
    '{ reportingRounds { code name nameEn periodStart periodEnd stockDate closedOn provenance } }',
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  expect(data.reportingRounds.map(({ code }: { code: string }) => code)).toEqual(['2023', '2023-H2', '2024']);
  expect(data.reportingRounds[2]).toEqual({
    code: '2024',
    name: '2024年报',
    nameEn: 'Report 2024',
    periodStart: '2024-01-01',
    periodEnd: '2024-12-31',
    stockDate: '2024-12-31',
    closedOn: null,
    provenance: 'REPORTED',
  });
});
