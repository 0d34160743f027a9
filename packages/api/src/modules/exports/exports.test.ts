import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { Exports, exportNow, keyHolder, signedIn } from '../../../test/testkit/exports.js';
import { world } from '../../../test/testkit/world.js';
import { exportLimits } from '../../limits/export-limits.js';
import type { Viewer } from '../../viewer.js';

let database: TestDatabase;
let exports: Exports;
let city: number;
let viewer: Viewer;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  exports = await Exports.create(em);
  const build = world(em);
  await build.divisions('371302', '371311', '610322');
  city = await build.organization({
    code: 'LY',
    name: '临沂市总工会',
    kind: 'GENERAL_FEDERATION',
    level: 2,
    isGrassroots: false,
    division: '371300',
  });
  const grassroots = await build.organization({ code: 'A', name: '甲工会', establishedOn: '2016-05-01' });
  await build.organization({ code: 'B', name: '乙工会', division: '371311' });
  await build.organization({ code: 'FAR', name: '凤翔工会', division: '610322' });
  await build.under(grassroots, city);
  const unit = await build.unit({ name: '甲公司' });
  await build.coverage(unit, grassroots);
  await build.headcount(unit, 30);
  await build.snapshot(grassroots, { workers: 30, members: 20 });
  viewer = await signedIn(em, city);
});
afterAll(async () => {
  await exports.close();
  await database.close();
});

const linesOf = async (id: string) =>
  (await readFile(exports.path(id), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('exportCreate', () => {
  it('makes a file of what the list shows, in its order, and nothing beyond the scope', async () => {
    const id = await exports.order(viewer, {
      format: 'JSONL',
      unionOrganizations: {
        where: { isGrassroots: { eq: true } },
        orderBy: [{ field: 'NAME', direction: 'DESC' }],
      },
    });
    expect(await exports.job(viewer, id)).toMatchObject({ status: 'QUEUED', progress: 0, url: null });
    await exports.run();
    const rows = await linesOf(id);
    expect(rows.map(({ code }) => code)).toEqual(['B', 'A']);
    expect(rows[1]).toEqual({
      code: 'A',
      name: '甲工会',
      shortName: null,
      uscc: null,
      level: 'BASE',
      kind: 'SINGLE',
      isGrassroots: true,
      divisionCode: '371302',
      divisionName: '兰山区',
      managementAreaCode: null,
      industrySection: null,
      unitCategoryCode: null,
      establishedOn: '2016-05-01',
      dissolvedOn: null,
      status: 'ACTIVE',
      areaParentCode: 'LY',
      industryParentCode: null,
      provenance: 'REPORTED',
    });
  });

  it('tells bytes, checksum, name and times of the file, which nobody else may read', async () => {
    const id = await exports.order(viewer, { format: 'CSV', employingUnits: {} });
    await exports.run();
    const content = await readFile(exports.path(id));
    expect(await exports.job(viewer, id)).toEqual({
      kind: 'EMPLOYING_UNITS',
      format: 'CSV',
      status: 'SUCCEEDED',
      progress: 1,
      rowCount: 1,
      bytes: content.length,
      checksum: createHash('sha256').update(content).digest('hex'),
      fileName: '临沂市总工会_用人单位_2025-06-15.csv',
      failure: null,
      createdAt: '2025-06-15T04:00:00.000Z',
      startedAt: expect.any(String),
      finishedAt: '2025-06-15T04:00:00.000Z',
      expiresAt: '2025-06-16T04:00:00.000Z',
      url: expect.stringMatching(/^\/exports\/\S+\?expires=\d+&signature=\S+$/),
    });
    expect((await stat(exports.path(id))).mode & 0o777).toBe(0o600);
    expect(content.toString().split('\r\n')[2]).toMatch(/,甲公司,371302,兰山区,,,,2010-01-01,,.*,30,2020-12-31,/);
  });

  it('exports what organizations reported', async () => {
    const where = { organization: { division: { within: '371302' } }, asOf: { gte: '2020-01-01' } };
    const id = await exports.order(viewer, { format: 'JSONL', membershipSnapshots: { where } });
    await exports.run();
    expect(await linesOf(id)).toMatchObject([
      { organizationCode: 'A', asOf: '2020-12-31', workers: 30, members: 20, membersFemale: null },
    ]);
  });

  it('exports statistics as the query answers them', async () => {
    const statistics = {
      indicators: ['MEMBERS', 'UNIT_EST_RATE'],
      viewerArea: 'OWN',
      areaLevel: 'COUNTY',
      by: ['AREA'],
      period: '2021',
      totals: true,
    };
    const id = await exports.order(viewer, { format: 'JSONL', statistics });
    await exports.run();
    const { data } = await exports.ask(
      viewer,
      `{ statistics(viewerArea: OWN, areaLevel: COUNTY, by: [AREA], period: "2021", totals: true) { rows {
        area { code name } isTotal isUnallotted members { value status }
        unionEstablishmentRate { value numerator denominator status } } } }`,
    );
    const rows = await linesOf(id);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => [row.area, row.members, row.membersStatus, row.unionEstablishmentRate])).toEqual(
      data.statistics.rows.map((row: Record<string, { value: string; status: string; code: string }>) => [
        row.area?.code ?? null,
        row.members!.value,
        row.members!.status,
        row.unionEstablishmentRate!.value,
      ]),
    );
    expect(rows.find(({ area }) => area === '371302')).toMatchObject({
      areaName: '兰山区',
      unionEstablishmentRateNumerator: 1,
      unionEstablishmentRateDenominator: 1,
      isTotal: false,
    });
  });

  it.each([
    [{ format: 'CSV' }, 'input', 'EXACTLY_ONE_EXPECTED'],
    [{ format: 'CSV', unionOrganizations: {}, employingUnits: {} }, 'input', 'EXACTLY_ONE_EXPECTED'],
    [
      { format: 'CSV', unionOrganizations: { where: { division: { within: '371399' } } } },
      'input.unionOrganizations.where.division.within',
      'UNKNOWN_AREA',
    ],
    [
      { format: 'CSV', statistics: { indicators: ['X'], area: '371300', period: '2021' } },
      'input.statistics.indicators[0]',
      'UNKNOWN_INDICATOR',
    ],
    [{ format: 'CSV', unionOrganizations: {}, idempotencyKey: '' }, 'input.idempotencyKey', 'EMPTY'],
  ])('refuses %j', async (input, path, code) => {
    const { errors } = await exports.ask(
      viewer,
      'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { id } }',
      { input },
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, code }] });
  });

  it('gives the same job for the same key, and refuses another input under it', async () => {
    const input = { format: 'CSV', unionOrganizations: { search: '工会' }, idempotencyKey: 'k-1' };
    const same = await Promise.all(Array.from({ length: 5 }, () => exports.order(viewer, input)));
    expect(new Set(same).size).toBe(1);
    const { errors } = await exports.ask(
      viewer,
      'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { id } }',
      { input: { ...input, format: 'XLSX' } },
    );
    expect(errors[0]?.extensions.code).toBe('IDEMPOTENCY_MISMATCH');
    await exports.run();
  });

  it('knows a key in the organization that its user acts for, and for a day', async () => {
    const em = database.orm.em.fork();
    const input = { format: 'CSV', unionOrganizations: {}, idempotencyKey: 'k-2' };
    const here = await signedIn(em, city);
    const there: Viewer = { ...here, organization: { id: '987', code: 'ELSEWHERE', name: '别处' } };
    const order = async (as: Viewer, hoursLater: number) => {
      const { data, errors } = await execute(
        'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { id } }',
        { input },
        { em, viewer: as, now: new Date(exportNow.getTime() + hoursLater * 3_600_000) },
      );
      expect(errors).toEqual([]);
      return data.exportCreate.id;
    };
    const first = await order(here, 0);
    expect(await order(here, 23)).toBe(first);
    expect(await order(there, 23)).not.toBe(first);
    expect(await order(here, 25)).not.toBe(first);
    await exports.run();
  });

  it('lets so many of one principal wait, and a key ask so often a day', async () => {
    const em = database.orm.em.fork();
    const busy = await signedIn(em, city);
    const input = { format: 'JSONL', unionOrganizations: {} };
    for (let count = 0; count < exportLimits.openPerPrincipal; count += 1) await exports.order(busy, input);
    await expect(exports.order(busy, input)).rejects.toThrow('RATE_LIMITED');
    await exports.run();
    await exports.order(busy, input);
    const key = await keyHolder(em, city);
    for (let count = 0; count < exportLimits.dailyPerKey; count += 1) {
      await exports.order(key, input);
      await exports.run();
    }
    await expect(exports.order(key, input)).rejects.toThrow('20 times in 24 hours');
  });
});

describe('exportCancel', () => {
  it('ends a job that waits, once', async () => {
    const id = await exports.order(viewer, { format: 'CSV', unionOrganizations: {} });
    const cancel = () => exports.ask(viewer, 'mutation ($id: ID!) { exportCancel(id: $id) { status url } }', { id });
    expect((await cancel()).data.exportCancel).toEqual({ status: 'CANCELLED', url: null });
    expect((await cancel()).data.exportCancel.status).toBe('CANCELLED');
    await exports.run();
    expect((await exports.job(viewer, id)).status).toBe('CANCELLED');
    const files = await readdir(exports.folder);
    expect(files).not.toContain(exports.path(id).split('/').at(-1));
  });

  it('is a conflict once the file is there', async () => {
    const id = await exports.order(viewer, { format: 'CSV', unionOrganizations: {} });
    await exports.run();
    const { errors } = await exports.ask(viewer, 'mutation ($id: ID!) { exportCancel(id: $id) { status } }', { id });
    expect(errors[0]?.extensions.code).toBe('CONFLICT');
  });
});

describe('exportJobs', () => {
  it('lists one’s own, the newest first, by pages', async () => {
    const page = 'nodes { id status } pageInfo { hasNextPage endCursor } totalCount';
    const { data } = await exports.ask(viewer, `{ exportJobs(first: 2) { ${page} } }`);
    expect(data.exportJobs.nodes).toHaveLength(2);
    expect(data.exportJobs.pageInfo.hasNextPage).toBe(true);
    const next = await exports.ask(
      viewer,
      `{ exportJobs(first: 100, after: "${data.exportJobs.pageInfo.endCursor}") { ${page} } }`,
    );
    expect(next.data.exportJobs.nodes).toHaveLength(data.exportJobs.totalCount - 2);
    const another = await signedIn(database.orm.em.fork(), city);
    expect((await exports.ask(another, '{ exportJobs { totalCount } }')).data.exportJobs.totalCount).toBe(0);
  });
});
