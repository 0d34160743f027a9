import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { changeWorldDaily } from '../../../../test/oracle/dated-world.js';
import { Random } from '../../../../test/oracle/random.js';
import { insertDivisions } from '../../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';

let database: TestDatabase;
let days: string[];
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  days = await changeWorldDaily(em, new Random(7), { from: '2024-01-10', days: 14, changes: 14 });
}, 60_000);
afterAll(() => database.close());

const ask = (query: string) => execute(query, {}, { em: database.orm.em.fork() });

const known = 'value numerator denominator';
const everyIndicator = [
  ['MEMBERS', 'members', 'where: { source: { eq: SELF_REPORT } }'],
  ['MEMBERS', 'members', 'where: { industry: { in: [C, G] } }'],
  ['NEW_ORG_COUNT', 'newOrganizations', ''],
  ['ORG_COUNT', 'organizations', ''],
  ['UNIT_EST_RATE_25P', 'unionEstablishmentRate25Plus', ''],
  ['UNIT_EST_RATE', 'unionEstablishmentRate', 'where: { source: { eq: TAX_FEE } }'],
  ['UNION_DENSITY', 'unionDensity', ''],
  ['MEMBER_RATE_UNIONISED', 'membershipRateUnionised', ''],
  ['MEMBERS_JOINED', 'membersJoined', ''],
] as const;

const cases = everyIndicator.flatMap(([key, field, where]) =>
  ['2021', '2022-Q4', '2020-06-30'].map((period, index) => {
    const area = ['371300', '371302', '370000'][index] as string;
    return { key, field, where, period, area };
  }),
);

it.each(cases)(
  'of $key in $area for $period lead from day to day as asKnownOn answers',
  async ({ key, field, where, period, area }) => {
    const args = `area: "${area}", period: "${period}" ${where}`;
    const revisions = await ask(`{ statisticsRevisions(indicator: "${key}", ${args}, first: 100) {
    nodes { recordedAt isFirst before { ${known} } after { ${known} } difference rowsPosted } totalCount } }`);
    expect(revisions.errors).toEqual([]);
    const { nodes, totalCount } = revisions.data.statisticsRevisions;
    expect(totalCount).toBe(nodes.length);

    const nothing = { value: null, numerator: null, denominator: null };
    let last = nothing;
    for (const node of nodes) {
      expect(node.before).toEqual(last);
      expect(node.rowsPosted).toBeGreaterThanOrEqual(0);
      expect(node.after).not.toEqual(node.before);
      last = node.after;
    }
    const asked = await ask(
      `{ ${['2024-01-09', ...days]
        .map((day, index) => `d${index}: statistics(${args}, asKnownOn: "${day}") { rows { ${field} { ${known} } } }`)
        .join(' ')} }`,
    );
    expect(asked.errors).toEqual([]);
    for (const [index, day] of ['2024-01-09', ...days].entries()) {
      const upTo = nodes.filter((node: { recordedAt: string }) => node.recordedAt.slice(0, 10) <= day);
      expect({ day, ...(upTo.at(-1)?.after ?? nothing) }).toEqual({ day, ...asked.data[`d${index}`].rows[0][field] });
    }
  },
);
