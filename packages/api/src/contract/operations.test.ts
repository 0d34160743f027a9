import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { execute } from '../../test/testkit/execute.js';
import { keyOf } from '../../test/testkit/key-of.js';
import { ViewedDatabase } from '../database/rows/viewed-database.js';
import { RateLimiter } from '../http/rates/rate-limiter.js';
import { postgresCounters } from '../http/rates/shared-counters.js';
import { type RunningServer, startServer } from '../server.js';

const folder = fileURLToPath(new URL('../../../schema/operations/', import.meta.url));
const names = readdirSync(folder).flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);

let database: TestDatabase;
let viewed: ViewedDatabase;
let server: RunningServer;
let key: string;
let closeLimiter: () => unknown;
beforeAll(async () => {
  database = await demoDatabase();
  viewed = new ViewedDatabase(database.url);
  const limiter = new RateLimiter(postgresCounters(database.url));
  closeLimiter = () => limiter.close();
  // By the same clock as the questions that are not asked over HTTP.
  const now = () => new Date('2025-06-15T04:00:00Z');
  server = await startServer({ database: viewed, port: 0, host: '127.0.0.1', webRoot: tmpdir(), limiter, now });
  key = await keyOf(viewed.whole, '100000-Z');
}, 300_000);
afterAll(async () => {
  await server.close();
  await closeLimiter();
  await viewed.close();
  await database.close();
});

function read(name: string) {
  const query = readFileSync(`${folder}${name}.graphql`, 'utf8');
  const file = readdirSync(folder).find((each) => each === `${name}.json`);
  return { query, variables: file ? JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) : {} };
}

async function run(name: string, more: object = {}) {
  const { query, variables } = read(name);
  const { data, errors } = await execute(query, { ...variables, ...more }, { em: database.orm.em.fork() });
  expect(errors).toEqual([]);
  return data;
}

describe('the worked queries for external systems', () => {
  it.each(names)('%s runs on the demonstration data', async (name) => {
    expect(JSON.stringify(await run(name)).length).toBeGreaterThan(50);
  });

  it.each(names)('%s is answered over HTTP to a key', async (name) => {
    const { query, variables } = read(name);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: object; errors?: object[] };
    expect([response.status, errors]).toEqual([200, undefined]);
    expect(JSON.stringify(data).length).toBeGreaterThan(50);
  });

  it('give 9,300 of 10,000 units of 25 workers or more, and 5,300 of 6,000 with 25 to 49, for Linyi at the end of 2022', async () => {
    const { statistics } = await run('01-county-coverage');
    const whole = statistics.rows.filter(
      (row: { area: unknown; isTotal: boolean }) => row.area === null && row.isTotal,
    );
    const parts = (row: { unionEstablishmentRate: { numerator: number; denominator: number; value: string } }) => [
      row.unionEstablishmentRate.numerator,
      row.unionEstablishmentRate.denominator,
      row.unionEstablishmentRate.value,
    ];
    expect(parts(whole.at(-1))).toEqual([9300, 10000, '0.93']);
    expect(parts(whole.find((row: { sizeBand: string }) => row.sizeBand === 'FROM_25_TO_49'))).toEqual([
      5300,
      6000,
      '0.8833333333',
    ]);
    expect(statistics.completeness).toEqual({ reported: 10998, expected: 10998 });
  });

  it('give 856,000 members as printed, and no difference', async () => {
    const { statistics } = await run('02-members-beside-print');
    const total = statistics.rows.at(-1);
    expect(total.members).toMatchObject({ value: '856000', publishedDifference: '0', provenance: 'SYNTHETIC' });
  });

  it('order an export once, however often it is asked, and tell of its progress', async () => {
    const [first, second] = [await run('14-full-export'), await run('14-full-export')];
    expect(second).toEqual(first);
    const { exportJobs } = await run('15-export-progress');
    expect(exportJobs.nodes).toMatchObject([
      { id: first.exportCreate.id, kind: 'UNION_ORGANIZATIONS', format: 'JSONL', status: 'QUEUED', url: null },
    ]);
  });

  it('show the revision of 2023', async () => {
    const { now, then } = await run('05-as-it-was-known');
    expect(now.rows[0].members.value).not.toBe(then.rows[0].members.value);
  });

  it('mark the break of 2021 in the trend', async () => {
    const { statistics } = await run('03-trend');
    const statuses = statistics.rows.map((row: { members: { status: string } }) => row.members.status);
    expect(statuses).toEqual(['NORMAL', 'NORMAL', 'BREAK', 'NORMAL', 'NORMAL', 'NORMAL']);
  });

  it('go through a register page by page and meet each organization once', async () => {
    const codes: string[] = [];
    let after: string | null = null;
    let total: number;
    do {
      const { unionOrganizations } = await run('12-register-pages', { after });
      codes.push(...unionOrganizations.nodes.map(({ code }: { code: string }) => code));
      total = unionOrganizations.totalCount;
      after = unionOrganizations.pageInfo.hasNextPage ? unionOrganizations.pageInfo.endCursor : null;
    } while (after !== null);
    expect(total).toBeGreaterThan(200);
    expect([codes.length, new Set(codes).size]).toEqual([total, total]);
  });

  it('give after the last cursor nothing, until something is corrected', async () => {
    const { statisticsRevisions } = await run('11-revisions-since');
    const { endCursor } = statisticsRevisions.pageInfo;
    expect(statisticsRevisions.nodes.length).toBeGreaterThan(1);
    const later = () => run('11-revisions-since', { after: endCursor });
    expect((await later()).statisticsRevisions.nodes).toEqual([]);
    await database.orm.em.fork().execute(
      `update membership_snapshot set members = members + 1 where id in (
         select s.id from membership_snapshot s join union_organization o on o.id = s.organization_id
         where o.division_code like '3713%' and s.as_of = '2023-12-31' and s.members is not null limit 1)`,
    );
    expect((await later()).statisticsRevisions.nodes).toMatchObject([{ difference: '1', isFirst: false }]);
  });

  it('tell what was established or dissolved since a day, and nothing older', async () => {
    const { unionOrganizations } = await run('13-organizations-since');
    const days = unionOrganizations.nodes.map(
      (each: { establishedOn: string; dissolvedOn: string | null }) => each.dissolvedOn ?? each.establishedOn,
    );
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day: string) => day < '2024-01-01')).toEqual([]);
  });
});
