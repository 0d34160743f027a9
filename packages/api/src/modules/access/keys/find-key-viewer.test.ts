import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { viewed } from '../../../../test/testkit/viewed.js';
import { world } from '../../../../test/testkit/world.js';
import { findKeyViewer } from './find-key-viewer.js';
import { issueKey } from './issue-key.js';
import type { KeySpec } from './key-spec.js';
import { revokeKey } from './revoke-key.js';
import { rotateKey } from './rotate-key.js';

let database: TestDatabase;
let em: SqlEntityManager;
let spec: KeySpec;
const noon = new Date('2026-11-22T04:00:00Z');
const later = (ms: number) => new Date(noon.getTime() + ms);
const views = () => viewed(em);
const find = (text: string, at = noon, address = '10.1.2.3') => findKeyViewer(views(), `Bearer ${text}`, address, at);
const issue = (more: Partial<KeySpec> = {}) => issueKey(views().whole, { ...spec, ...more }, null, noon);

beforeAll(async () => {
  database = await testDatabase();
  em = database.orm.em.fork();
  const make = world(em);
  await make.divisions('371302');
  const organization = await make.organization({
    code: 'LY',
    kind: 'GENERAL_FEDERATION',
    division: '371300',
    isGrassroots: false,
  });
  spec = {
    name: '民政系统',
    role: 'STATISTICIAN',
    organizationId: String(organization),
    line: 'AREA',
    allowedOperations: null,
    documentsOnly: false,
    mayIntrospect: true,
    addresses: null,
    requestsPerMinute: 120,
    costPerHour: null,
    expiresAt: null,
  };
});
afterAll(() => database.close());

it('asks on behalf of the organization that the key was made for, within its limits', async () => {
  const { id, text } = await issue({ allowedOperations: ['statistics'], mayIntrospect: false });
  expect(await find(text)).toEqual({
    viewer: {
      principal: { kind: 'API_KEY', id, name: '民政系统' },
      organization: { id: spec.organizationId, code: 'LY', name: expect.any(String) },
      roles: ['STATISTICIAN'],
      scope: { kind: 'AREA', areaCode: '371300' },
      areaCode: '371300',
      line: 'AREA',
      key: {
        id,
        allowedOperations: ['statistics'],
        documentsOnly: false,
        mayIntrospect: false,
        requestsPerMinute: 120,
        costPerHour: null,
      },
    },
  });
});

it('keeps no more of a key than its hash', async () => {
  const { text, prefix } = await issue();
  const rows = await em.execute('select * from api_key where prefix = ?', [prefix]);
  expect(JSON.stringify(rows)).not.toContain(text.slice(-43));
});

it('stands in the audit log once for a key, an address and a day, whichever process was asked', async () => {
  const { id, text } = await issue();
  const uses = async () => {
    const rows = await em.execute<Record<string, never>[]>(
      `select outcome, principal_name as name, organization_code as code, address, details ->> 'day' as day
       from audit_entry where event = 'KEY_USED' and subject = ? order by id`,
      [`ApiKey:${id}`],
    );
    return rows.map(({ name, code, address, day, outcome }) => [outcome, name, code, address, day].join(' '));
  };
  const process = views();
  await Promise.all([1, 2, 3].map(() => findKeyViewer(process, `Bearer ${text}`, '10.1.2.3', noon)));
  await find(text, later(60_001));
  const used = 'SUCCEEDED 民政系统 LY';
  expect(await uses()).toEqual([`${used} 10.1.2.3 2026-11-22`]);
  await find(text, noon, '10.1.2.4');
  await find(text, later(24 * 3_600_000));
  // Another process remembers nothing.
  await findKeyViewer(viewed(database.orm.em.fork()), `Bearer ${text}`, '10.1.2.3', noon);
  expect(await uses()).toEqual([
    `${used} 10.1.2.3 2026-11-22`,
    `${used} 10.1.2.4 2026-11-22`,
    `${used} 10.1.2.3 2026-11-23`,
  ]);
  await find(text, noon, 'x'.repeat(3_000));
  expect((await uses()).at(-1)).toBe(`${used}  2026-11-22`);
});

describe('what does not open', () => {
  it.each(['', 'Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ug_x_y', `Bearer ug_0123456789ab_${'x'.repeat(43)}`])(
    'tells nothing of %p',
    async (authorization) => {
      const answer = await findKeyViewer(views(), authorization, '10.1.2.3', noon);
      expect(answer).toEqual({ refusal: expect.stringMatching(/^(NO_KEY|UNKNOWN)$/) });
    },
  );

  it('takes the prefix of one key with the secret of another for unknown', async () => {
    const [one, other] = [await issue(), await issue()];
    expect(await find(`ug_${one.prefix}_${other.text.slice(-43)}`)).toEqual({ refusal: 'UNKNOWN' });
    expect(await find(one.text)).toHaveProperty('viewer');
    expect(await find(`ug_${one.prefix}_${other.text.slice(-43)}`)).toEqual({ refusal: 'UNKNOWN' });
  });

  it('ends at the moment that it expires, also while it is kept', async () => {
    const { text } = await issue({ expiresAt: later(1_000) });
    expect(await find(text, later(999))).toHaveProperty('viewer');
    expect(await find(text, later(1_000))).toMatchObject({ refusal: 'EXPIRED' });
  });

  it('lets in only from its networks', async () => {
    const { text } = await issue({ addresses: ['10.1.0.0/16'] });
    expect(await find(text, noon, '::ffff:10.1.9.9')).toHaveProperty('viewer');
    expect(await find(text, noon, '10.2.0.1')).toMatchObject({ refusal: 'ADDRESS' });
  });

  it('ends within two seconds of being revoked', async () => {
    const { id, text } = await issue();
    expect(await find(text)).toHaveProperty('viewer');
    expect(await revokeKey(views().whole, id, noon)).toBe(true);
    expect(await find(text, later(2_000))).toMatchObject({ refusal: 'REVOKED' });
    expect(await revokeKey(views().whole, id, noon)).toBe(false);
  });
});

describe('rotation', () => {
  it('lets both keys work for the overlap, then the new one alone', async () => {
    const { id, text } = await issue({ addresses: ['10.1.0.0/16'], expiresAt: later(30 * 86_400_000) });
    const successor = await views()
      .whole.transaction()
      .execute((db) => rotateKey(db, id, 24, null, noon));
    const within = later(23 * 3_600_000);
    expect([await find(text, within), await find(successor.text, within)]).toEqual([
      { viewer: expect.anything() },
      { viewer: expect.anything() },
    ]);
    const beyond = later(24 * 3_600_000);
    expect(await find(text, beyond)).toMatchObject({ refusal: 'EXPIRED' });
    expect(await find(successor.text, beyond)).toHaveProperty('viewer');
    expect(await find(successor.text, beyond, '8.8.8.8')).toMatchObject({ refusal: 'ADDRESS' });
  });

  it('makes one successor of a key, also when asked twice at once', async () => {
    const { id } = await issue();
    const rotate = () =>
      views()
        .whole.transaction()
        .execute((db) => rotateKey(db, id, 1, null, noon));
    const outcomes = await Promise.allSettled([rotate(), rotate(), rotate()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason.extensions.code] : []));
    expect(reasons).toEqual(['CONFLICT', 'CONFLICT']);
  });
});

it('writes when it was last used, at most once a minute', async () => {
  const { id, text } = await issue();
  const used = async () => (await em.execute('select last_used_at::text as at from api_key where id = ?', [id]))[0]?.at;
  await find(text);
  const first = await used();
  await find(text, later(59_000));
  expect(await used()).toBe(first);
  await find(text, later(60_000));
  expect(await used()).not.toBe(first);
});
