import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { federationTree } from '../federations/federation-tree.js';
import { series } from '../linyi/competitions/series.js';
import { copyReference } from '../load-reference.js';
import { copyRows } from './copy-rows.js';
import { loadCompetitions } from './load-competitions.js';
import { seedTransaction } from './seed-transaction.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seedTransaction(database.orm, async (client) => {
    await copyReference(client);
    const federations = [...federationTree().values()].map((plan) => ({
      id: plan.id,
      code: plan.code,
      name: plan.name,
      level: plan.level,
      kind: plan.kind,
      is_grassroots: plan.isGrassroots,
      division_code: plan.divisionCode,
      established_on: plan.establishedOn,
      provenance: 'SYNTHETIC',
    }));
    await copyRows(client, 'union_organization', federations);
    await client.query(
      `insert into data_change (id, kind, label, rows, made_at) values (7, 'DEMO', '此前', 1, '2023-01-31T10:00:00Z')`,
    );
    await loadCompetitions(client);
  });
}, 60_000);
afterAll(() => database.close());

const ask = (source: string, viewer?: null) =>
  execute(source, {}, { em: database.orm.em.fork(), ...(viewer === null && { viewer }) });

it('counts the competitions of the year once, with ten key projects and their prizes', async () => {
  const { data, errors } = await ask(
    `{ statistics(area: "371300", period: "2022") { rows {
      competitions { value } keyProjects { value } participations { value } competitionAwards { value } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.statistics.rows).toEqual([
    {
      competitions: { value: String(1 + series.themed) },
      keyProjects: { value: '10' },
      participations: { value: String(series.participations) },
      competitionAwards: { value: '6' },
    },
  ]);
});

it('says that they became known with the annual report, under a change of their own', async () => {
  const rows = await database.orm.em
    .fork()
    .execute(
      `select distinct data_change_id::int as change, recorded_at = '2023-01-31T11:00:00Z' as "isThen" from competition_ledger`,
    );
  expect(rows).toEqual([{ change: 8, isThen: true }]);
});

it('publishes the ranking of the key projects as the program computes it', async () => {
  const { data } = await ask(
    `{ publishedResults(competition: "${series.code}") { places { place entrant unit total } } }`,
    null,
  );
  const { places } = data.publishedResults;
  expect(places).toHaveLength(10);
  expect(places[0]).toEqual({
    place: 1,
    entrant: expect.stringContaining('示例重点工程'),
    unit: expect.stringContaining('总工会'),
    total: expect.any(String),
  });
  const shown = await ask(
    `{ competition(code: "${series.code}") { brand { name } criteriaSet { items { name } } ranking { displayName total items { score } } } }`,
  );
  expect(shown.data.competition.brand.name).toBe('奋进“十四五”·建功新沂蒙');
  expect(shown.data.competition.criteriaSet.items).toHaveLength(6);
  expect(shown.data.competition.ranking.map(({ total }: { total: string }) => total)).toEqual(
    places.map(({ total }: { total: string }) => total),
  );
});
