import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldAll } from '../../../test/oracle/fold-all.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { world } from '../../../test/testkit/world.js';

let database: TestDatabase;
let revoked: number;
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, organization, scheme, recognition } = world(database.orm.em.fork());
  await divisions('371302', '371311');
  const city = await organization({ division: '371300', level: 2, kind: 'GENERAL_FEDERATION', isGrassroots: false });
  const innovation = await scheme({ code: 'ALL_STAFF_INNOVATION_ENTERPRISE', kind: 'INNOVATION' });
  const medal = await scheme({ code: 'MEDAL', kind: 'MAY_DAY', holderKind: 'PERSON' });
  await recognition(innovation, city, { level: 'PROVINCIAL', fundYuan: 300 });
  await recognition(innovation, city, { level: 'CITY', fundYuan: 200, division: '371311' });
  revoked = await recognition(innovation, city, { level: 'COUNTY' });
  await recognition(medal, city, { level: 'CITY', fundYuan: 7, grantedOn: '2023-05-01', holderKind: 'PERSON' });
}, 60_000);
afterAll(() => database.close());

const indicators = 'awards { value } innovationEnterprises { value } innovationFund { value unit }';
const rowsOf = async (args: string, fields = '', viewer = viewerOf('371300')) => {
  const { data, errors } = await execute(
    `{ statistics(viewerArea: OWN, ${args}) { rows { isTotal ${fields} ${indicators} } } }`,
    {},
    { em: database.orm.em.fork(), viewer },
  );
  expect(errors).toEqual([]);
  return data.statistics.rows;
};
const valuesOf = async (period: string, viewer = viewerOf('371300')) => {
  const [row] = await rowsOf(`period: "${period}"`, '', viewer);
  return [row.awards.value, row.innovationEnterprises.value, row.innovationFund.value];
};

describe.each(['of the ledger', 'of folded rollups'])('honours %s', (where) => {
  beforeAll(async () => {
    if (where === 'of folded rollups') await foldAll(database.orm.em.fork());
  });

  it('are counted in the year of granting, titles while they hold, money where there was any', async () => {
    expect(await valuesOf('2022')).toEqual(['3', '3', '500']);
    expect(await valuesOf('2023')).toEqual(['1', '3', '0']);
    expect(await valuesOf('2022', viewerOf('371311'))).toEqual(['1', '1', '200']);
  });

  it('are told apart by kind and level', async () => {
    const kinds = await rowsOf('period: "2022..2023/YEAR", by: [HONOUR_KIND]', 'honourKind');
    expect(
      kinds.map((row: { honourKind: string; awards: { value: string } }) => [row.honourKind, row.awards.value]),
    ).toEqual(
      expect.arrayContaining([
        ['INNOVATION', '3'],
        ['MAY_DAY', '1'],
      ]),
    );
    const levels = await rowsOf('period: "2022", by: [RECOGNITION_LEVEL], totals: true', 'recognitionLevel');
    expect(
      levels.map((row: { recognitionLevel: string | null; innovationEnterprises: { value: string } }) => [
        row.recognitionLevel,
        row.innovationEnterprises.value,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['PROVINCIAL', '1'],
        ['CITY', '1'],
        ['COUNTY', '1'],
        [null, '3'],
      ]),
    );
  });

  it('are filtered by level', async () => {
    const [row] = await rowsOf('period: "2022", where: { recognitionLevel: { in: [PROVINCIAL, CITY] } }');
    expect([row.awards.value, row.innovationFund.value]).toEqual(['2', '500']);
  });
});

it('show the honours behind a number', async () => {
  const { data, errors } = await execute(
    `{ statistics(viewerArea: OWN, period: "2023") { rows { awards { records { sum nodes { node { ... on Recognition { level year } } } } } } } }`,
    {},
    { em: database.orm.em.fork(), viewer: viewerOf('371300') },
  );
  expect(errors).toEqual([]);
  expect(data.statistics.rows[0].awards.records).toEqual({
    sum: 1,
    nodes: [{ node: { level: 'CITY', year: 2022 } }],
  });
});

it('a revoked honour holds no more from its day on, and was granted all the same', async () => {
  await database.orm.em
    .fork()
    .execute(`update recognition set revoked_on = '2023-06-01', revoked_reason = '弄虚作假' where id = ?`, [revoked]);
  expect(await valuesOf('2022')).toEqual(['3', '3', '500']);
  expect(await valuesOf('2023')).toEqual(['1', '2', '0']);
});
