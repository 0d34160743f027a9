import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@uniongraph/schema/codes/role';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewed } from '../../../test/testkit/viewed.js';
import { world } from '../../../test/testkit/world.js';
import { globalId, readGlobalId } from '../../shared/global-id.js';
import { searchText } from '../../shared/search-text.js';
import type { Viewer } from '../../viewer.js';
import { findKeyViewer } from './keys/find-key-viewer.js';
import { makeViewer } from './viewer/make-viewer.js';

let database: TestDatabase;
let em: SqlEntityManager;
const organizations: Record<string, { id: string; code: string; kind: string; divisionCode: string; name: string }> =
  {};

beforeAll(async () => {
  database = await testDatabase();
  em = database.orm.em.fork();
  const make = world(em);
  await make.divisions('371302', '371311');
  const federation = async (code: string, division: string) => {
    const kind = 'GENERAL_FEDERATION';
    const id = await make.organization({ code, kind, division, isGrassroots: false, level: 3 });
    organizations[code] = { id: String(id), code, kind, divisionCode: division, name: code };
  };
  await federation('CITY', '371300');
  await federation('A', '371302');
  await federation('B', '371311');
  const id = await make.organization({ code: 'A1', division: '371302' });
  organizations.A1 = { id: String(id), code: 'A1', kind: 'SINGLE', divisionCode: '371302', name: 'A1' };
});
afterAll(() => database.close());

let serial = 0;
/** Somebody with an account of his own who holds a role. */
async function holder(role: Role, code: string): Promise<Viewer> {
  serial += 1;
  const organization = organizations[code]!;
  const [{ id }] = await em.execute<[{ id: string }]>(
    'insert into user_account (username, display_name, organization_id) values (?, ?, ?) returning id::text',
    [`h${serial}`, `持有人${serial}`, organization.id],
  );
  await em.execute('insert into access_grant (user_id, role, organization_id) values (?, ?, ?)', [
    id,
    role,
    organization.id,
  ]);
  return makeViewer({ kind: 'USER', id, name: `h${serial}` }, organization, 'AREA', [role]);
}

const ask = (viewer: Viewer | null, query: string, input?: object) =>
  execute(query, input ? { input } : {}, { em, viewer, now: new Date() });
async function told(viewer: Viewer | null, query: string, input?: object): Promise<unknown> {
  const { errors, data } = await ask(viewer, query, input);
  const { code, fields } = (errors[0]?.extensions ?? {}) as {
    code?: string;
    fields?: { code: string; path: string }[];
  };
  return code ? [code, ...(fields ?? []).map((fault) => `${fault.path} ${fault.code}`)].join(' ') : data;
}

const create =
  'mutation ($input: CreateUserInput!) { createUser(input: $input) { oneTimePassword user { id username version mustChangePassword organizationCode } } }';
const grant =
  'mutation ($input: CreateGrantInput!) { createGrant(input: $input) { id grants { id role organizationCode revokedAt } } }';
const keyOf = (id: string) => readGlobalId(id)!.key;
const username = () => {
  serial += 1;
  return `user${serial}`;
};
async function newUser(viewer: Viewer, organization?: string) {
  const { data, errors } = await ask(viewer, create, { username: username(), displayName: '新人', organization });
  expect(errors).toEqual([]);
  return data.createUser.user as { id: string; version: number };
}
const audited = (subject: string) =>
  em.execute<{ event: string; details: Record<string, unknown> }[]>(
    'select event, details from audit_entry where subject = ? order by id',
    [subject],
  );

let city: Viewer;
let county: Viewer;
beforeEach(async () => {
  city = await holder('ADMINISTRATOR', 'CITY');
  county = await holder('ADMINISTRATOR', 'A');
});

describe('users', () => {
  it('are created with a password that is shown once and kept as a hash', async () => {
    const input = { username: '  ZhangSan ', displayName: '张三' };
    const { data } = await ask(county, create, input);
    const { oneTimePassword, user } = data.createUser;
    expect(user).toMatchObject({ username: 'zhangsan', mustChangePassword: true, organizationCode: 'A', version: 1 });
    const [row] = await em.execute(`select password_hash from user_account where username = 'zhangsan'`);
    expect(row?.password_hash).toMatch(/^\$argon2id\$/);
    expect(oneTimePassword).toHaveLength(20);
    expect(await told(county, create, input)).toBe('BAD_USER_INPUT input.username TAKEN');
    const lines = await audited(`UserAccount:${keyOf(user.id)}`);
    expect(lines.map(({ event }) => event)).toEqual(['USER_CREATE']);
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`张三|zhangsan|${oneTimePassword}`));
  });

  it('are refused with every fault at once', async () => {
    expect(await told(county, create, { username: 'x', displayName: '', organization: 'B' })).toBe(
      'BAD_USER_INPUT input.username BAD_USERNAME input.displayName EMPTY input.organization UNKNOWN_ORGANIZATION',
    );
  });

  it('are listed, filtered, searched and read by id within the reach of the administrator alone', async () => {
    const mine = await newUser(county);
    const theirs = await newUser(await holder('ADMINISTRATOR', 'B'));
    const seen = async (viewer: Viewer) => {
      const { data } = await ask(
        viewer,
        `{ users(first: 100) { totalCount nodes { id } } nodes(ids: ["${mine.id}", "${theirs.id}"]) { id } }`,
      );
      const ids = data.users.nodes.map(({ id }: { id: string }) => id);
      expect(data.users.totalCount).toBe(ids.length);
      expect([mine, theirs].map(({ id }) => ids.includes(id))).toEqual(data.nodes.map(Boolean));
      return data.nodes.map(Boolean);
    };
    expect(await seen(county)).toEqual([true, false]);
    expect(await seen(city)).toEqual([true, true]);
    const { data } = await ask(
      county,
      `{ users(where: { role: { eq: ADMINISTRATOR } }, search: "${county.principal.name}") { nodes { username grants { role } } } }`,
    );
    expect(data.users.nodes).toEqual([{ username: county.principal.name, grants: [{ role: 'ADMINISTRATOR' }] }]);
  });

  it('beyond reach are as unknown as those that do not exist', async () => {
    const superior = await holder('STATISTICIAN', 'CITY');
    await em.execute('insert into access_grant (user_id, role, organization_id) values (?, ?, ?)', [
      superior.principal.id,
      'STATISTICIAN',
      organizations.A!.id,
    ]);
    const disable = 'mutation ($input: UserVersionInput!) { disableUser(input: $input) { id } }';
    const reset = 'mutation ($input: UserVersionInput!) { resetUserPassword(input: $input) { oneTimePassword } }';
    for (const id of [
      globalId('UserAccount', superior.principal.id),
      globalId('UserAccount', '99999'),
      globalId('ApiKey', '1'),
      'x',
    ])
      for (const mutation of [disable, reset])
        expect(await told(county, mutation, { id, expectedVersion: 1 })).toBe('NOT_FOUND');
  });

  it('never act upon themselves', async () => {
    const self = globalId('UserAccount', county.principal.id);
    expect(await told(county, grant, { user: self, role: 'ADMINISTRATOR', organization: 'A1' })).toBe('FORBIDDEN');
    expect(
      await told(
        county,
        'mutation ($input: UserVersionInput!) { resetUserPassword(input: $input) { oneTimePassword } }',
        { id: self, expectedVersion: 1 },
      ),
    ).toBe('FORBIDDEN');
  });

  it('are changed by one of two who change at once', async () => {
    const { id, version } = await newUser(county);
    const update = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { version displayName } }';
    const answers = await Promise.all(
      ['甲', '乙'].map((displayName) => ask(county, update, { id, expectedVersion: version, displayName })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const refused = answers.find(({ errors }) => errors.length > 0)!;
    expect(refused.errors[0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
  });

  it('lose their sessions when they are disabled', async () => {
    const { id, version } = await newUser(county);
    await em.execute(
      `insert into user_session (token_hash, user_id, expires_at) values ('\\x01', ?, now() + interval '1 day')`,
      [keyOf(id)],
    );
    expect(
      await told(county, 'mutation ($input: UserVersionInput!) { disableUser(input: $input) { version } }', {
        id,
        expectedVersion: version,
      }),
    ).toEqual({ disableUser: { version: version + 1 } });
    expect(
      await em.execute('select revoked_at is not null as ended from user_session where user_id = ?', [keyOf(id)]),
    ).toEqual([{ ended: true }]);
  });
});

describe('grants', () => {
  it('are given and taken back within reach, and written down', async () => {
    const { id } = await newUser(county);
    const { data } = await ask(county, grant, {
      user: id,
      role: 'STATISTICIAN',
      organization: 'A1',
      validTo: '2999-01-01',
    });
    expect(data.createGrant.grants).toMatchObject([{ role: 'STATISTICIAN', organizationCode: 'A1', revokedAt: null }]);
    expect(await told(county, grant, { user: id, role: 'STATISTICIAN', organization: 'A1' })).toBe(
      'BAD_USER_INPUT input.role ALREADY_GRANTED',
    );
    expect(await told(county, grant, { user: id, role: 'STATISTICIAN', organization: 'B' })).toBe(
      'BAD_USER_INPUT input.organization UNKNOWN_ORGANIZATION',
    );
    expect(await told(county, grant, { user: id, role: 'STATISTICIAN', organization: 'CITY' })).toBe(
      'BAD_USER_INPUT input.organization UNKNOWN_ORGANIZATION',
    );
    const revoke = 'mutation ($input: RevokeGrantInput!) { revokeGrant(input: $input) { grants { revokedAt } } }';
    const other = await holder('ADMINISTRATOR', 'B');
    const input = { id: data.createGrant.grants[0].id };
    expect(await told(other, revoke, input)).toBe('NOT_FOUND');
    expect(await told(county, revoke, input)).toEqual({ revokeGrant: { grants: [{ revokedAt: expect.any(String) }] } });
    expect((await audited(`UserAccount:${keyOf(id)}`)).map(({ event }) => event)).toEqual([
      'USER_CREATE',
      'GRANT_CREATE',
      'GRANT_REVOKE',
    ]);
  });

  it('keep administration, security, audit and service data apart, also when given at once', async () => {
    for (const [first, second] of [
      ['ADMINISTRATOR', 'AUDITOR'],
      ['SECURITY_ADMINISTRATOR', 'ADMINISTRATOR'],
      ['AUDITOR', 'STATISTICIAN'],
      ['LEADER', 'ADMINISTRATOR'],
    ] as const) {
      const { id } = await newUser(county);
      const answers = await Promise.all(
        [first, second].map((role) => told(county, grant, { user: id, role, organization: 'A' })),
      );
      expect(answers.filter((answer) => answer === 'BAD_USER_INPUT input.role SEPARATE_HANDS')).toHaveLength(1);
    }
  });
});

describe('a create that is sent again', () => {
  it('is done once by fifty at the same time', async () => {
    const input = { username: username(), displayName: '同时', idempotencyKey: 'same' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(county, create, input)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.createUser.user.id)).size).toBe(1);
    expect(answers.filter(({ data }) => data.createUser.oneTimePassword !== null)).toHaveLength(1);
    expect(
      await em.execute('select count(*)::int as n from user_account where username = ?', [input.username]),
    ).toEqual([{ n: 1 }]);
  }, 60_000);

  it('with another input is refused, by another principal it is another', async () => {
    const input = { username: username(), displayName: '一', idempotencyKey: 'again' };
    await ask(county, create, input);
    expect(await told(county, create, { ...input, displayName: '二' })).toBe('IDEMPOTENCY_MISMATCH');
    expect(await told(city, create, { ...input, username: username() })).toHaveProperty('createUser');
  });

  it('is free again when the first failed, and after a day', async () => {
    const input = { username: 'x', displayName: '一', idempotencyKey: 'failed' };
    expect(await told(county, create, input)).toMatch('BAD_USER_INPUT');
    expect(await told(county, create, { ...input, username: username() })).toHaveProperty('createUser');
    await em.execute(`update idempotency_key set created_at = now() - interval '25 hours' where key = 'failed'`);
    expect(await told(county, create, { ...input, username: username() })).toHaveProperty('createUser');
  });
});

describe('keys', () => {
  const createKey =
    'mutation ($input: CreateKeyInput!) { createKey(input: $input) { key apiKey { id prefix role organizationCode } } }';
  const spec = { name: '民政', role: 'STATISTICIAN', organization: 'A1' };

  it('are made, listed, rotated and revoked within reach', async () => {
    const security = await holder('SECURITY_ADMINISTRATOR', 'A');
    const { data } = await ask(security, createKey, { ...spec, addresses: ['10.0.0.0/8'], idempotencyKey: 'k' });
    const { key, apiKey } = data.createKey;
    const find = async (text: string) => Object.keys(await findKeyViewer(viewed(em), `Bearer ${text}`, '10.0.0.1'));
    expect(await find(key)).toEqual(['viewer']);
    expect(await told(security, createKey, { ...spec, addresses: ['10.0.0.0/8'], idempotencyKey: 'k' })).toMatchObject({
      createKey: { key: null, apiKey: { id: apiKey.id } },
    });
    const rotated = await ask(
      security,
      'mutation ($input: RotateKeyInput!) { rotateKey(input: $input) { key apiKey { id } } }',
      { id: apiKey.id },
    );
    expect(rotated.errors).toEqual([]);
    expect([await find(key), await find(rotated.data.rotateKey.key)]).toEqual([['viewer'], ['viewer']]);
    const stranger = await holder('SECURITY_ADMINISTRATOR', 'B');
    const revoke = 'mutation ($input: RevokeKeyInput!) { revokeKey(input: $input) { revokedAt } }';
    expect(await told(stranger, revoke, { id: apiKey.id })).toBe('NOT_FOUND');
    expect(await told(security, revoke, { id: apiKey.id })).toEqual({ revokeKey: { revokedAt: expect.any(String) } });
    expect(await find(key)).toEqual(['refusal', 'key']);
    const listed = async (viewer: Viewer) =>
      (await ask(viewer, `{ apiKeys { totalCount } node(id: "${apiKey.id}") { id } }`)).data;
    expect(await listed(security)).toEqual({ apiKeys: { totalCount: 2 }, node: { id: apiKey.id } });
    expect(await listed(stranger)).toEqual({ apiKeys: { totalCount: 0 }, node: null });
    const lines = await audited(`ApiKey:${keyOf(apiKey.id)}`);
    expect(lines.map(({ event }) => event)).toEqual(['KEY_CREATE', 'KEY_USED', 'KEY_ROTATE', 'KEY_REVOKE']);
    expect(JSON.stringify(lines)).not.toContain(key.slice(-43));
  });

  it('reach no further than their maker, and hold only roles of service data', async () => {
    const security = await holder('SECURITY_ADMINISTRATOR', 'A');
    expect(
      await told(security, createKey, {
        ...spec,
        organization: 'CITY',
        role: 'AUDITOR',
        addresses: ['x'],
        requestsPerMinute: 0,
      }),
    ).toBe(
      'BAD_USER_INPUT input.organization UNKNOWN_ORGANIZATION input.role ROLE_NOT_FOR_KEYS input.addresses[0] BAD_NETWORK input.requestsPerMinute TOO_SMALL',
    );
  });
});

describe('organizations to choose from', () => {
  const choose = async (viewer: Viewer, args = '') =>
    told(viewer, `{ grantableOrganizations${args} { code name kind divisionName } }`);
  const codes = async (viewer: Viewer, args = '') => {
    const { grantableOrganizations } = (await choose(viewer, args)) as { grantableOrganizations: { code: string }[] };
    return grantableOrganizations.map(({ code }) => code);
  };

  it('are those within reach that are active, federations first', async () => {
    const make = world(em);
    await make.organization({ code: 'A9', division: '371302', name: '兰山区撤销工会', dissolvedOn: '2020-01-01' });
    for (const role of ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'] as const) {
      expect(await codes(await holder(role, 'A'))).toEqual(['A', 'A1']);
      // The federations are of one level here.
      expect(await codes(await holder(role, 'CITY'))).toEqual(['A', 'B', 'CITY', 'A1']);
    }
    expect(await choose(county, '(first: 1)')).toEqual({
      grantableOrganizations: [
        { code: 'A', name: expect.stringContaining('工会'), kind: 'GENERAL_FEDERATION', divisionName: '兰山区' },
      ],
    });
  });

  it('are found by name, pinyin, initials and code, the one that is called so first', async () => {
    const make = world(em);
    for (const [code, division, name] of [
      ['S12', '371302', '示例纺织厂工会第二分会'],
      ['S1', '371302', '示例纺织厂工会'],
      ['S2', '371311', '示例纺织厂工会'],
    ] as const)
      await make.organization({ code, division, name, searchText: searchText(name, code) });
    for (const search of ['示例纺织厂工会', 'shilifangzhi', 'slfzc', '纺织', 's1'])
      expect([search, await codes(county, `(search: "${search}")`)]).toEqual([search, ['S1', 'S12']]);
    expect(await codes(county, '(search: "没有的")')).toEqual([]);
  });

  it('are asked for in bounds, by hands alone', async () => {
    expect(await choose(county, '(search: "", first: 21)')).toBe('BAD_USER_INPUT first OUT_OF_RANGE search EMPTY');
    for (const role of ['AUDITOR', 'STATISTICIAN', 'LEADER'] as const)
      expect(await choose(await holder(role, 'A'))).toBe('FORBIDDEN');
  });
});

describe('security of users', () => {
  it('lists who is locked out, session or none, within reach alone', async () => {
    const security = await holder('SECURITY_ADMINISTRATOR', 'A');
    const lock = (username: string, place: string, until: string) =>
      em.execute(
        `insert into sign_in_lock (username, place, failures, last_failed_at, locked_until) values (?, ?, 9, now(), now() + interval '${until}')`,
        [username, place],
      );
    const [short, long, over] = [
      await holder('LEADER', 'A1'),
      await holder('LEADER', 'A1'),
      await holder('LEADER', 'A1'),
    ];
    await lock(short.principal.name, '::1', '5 minutes');
    await lock(long.principal.name, '::1', '10 minutes');
    await lock(long.principal.name, '::2', '2 minutes');
    await lock(over.principal.name, '::1', '-1 minutes');
    await lock('', '::1', '5 minutes');
    await lock('nobody', '::1', '5 minutes');
    const query = '{ lockedUsers { username lockedUntil } }';
    const locked = { lockedUntil: expect.any(String) };
    expect(await told(security, query)).toEqual({
      lockedUsers: [
        { username: long.principal.name, ...locked },
        { username: short.principal.name, ...locked },
      ],
    });
    expect(await told(await holder('SECURITY_ADMINISTRATOR', 'B'), query)).toEqual({ lockedUsers: [] });
    await told(security, `mutation { unlockUser(id: "${globalId('UserAccount', long.principal.id)}") { id } }`);
    expect(await told(security, query)).toEqual({ lockedUsers: [{ username: short.principal.name, ...locked }] });
    expect(await told(county, query)).toBe('FORBIDDEN');
  });

  it('lists and ends sessions, unlocks and removes second factors', async () => {
    const security = await holder('SECURITY_ADMINISTRATOR', 'A');
    const user = await holder('LEADER', 'A1');
    const id = globalId('UserAccount', user.principal.id);
    await em.execute(
      `insert into user_session (token_hash, user_id, expires_at) values ('\\x02', ?, now() + interval '1 day')`,
      [user.principal.id],
    );
    await em.execute(
      `insert into sign_in_lock (username, place, failures, last_failed_at, locked_until) values (?, '::1', 9, now(), now() + interval '1 hour')`,
      [user.principal.name],
    );
    await em.execute(`update user_account set totp_secret = '\\x01', totp_confirmed_at = now() where id = ?`, [
      user.principal.id,
    ]);
    const { data } = await ask(security, `{ userSessions(user: "${id}") { id username } }`);
    expect(data.userSessions).toMatchObject([{ username: user.principal.name }]);
    const end = `mutation { revokeUserSession(id: "${data.userSessions[0].id}") }`;
    expect([await told(security, end), await told(security, end)]).toEqual([
      { revokeUserSession: true },
      { revokeUserSession: false },
    ]);
    expect(await told(security, `mutation { unlockUser(id: "${id}") { lockedUntil } }`)).toEqual({
      unlockUser: { lockedUntil: null },
    });
    expect(
      await told(
        security,
        'mutation ($input: UserVersionInput!) { resetSecondFactor(input: $input) { hasSecondFactor } }',
        { id, expectedVersion: 1 },
      ),
    ).toEqual({ resetSecondFactor: { hasSecondFactor: false } });
    expect((await audited(`UserAccount:${user.principal.id}`)).map(({ event }) => event)).toEqual([
      'SESSION_REVOKE',
      'USER_UNLOCK',
      'SECOND_FACTOR_RESET',
    ]);
    const stranger = await holder('SECURITY_ADMINISTRATOR', 'B');
    expect(await told(stranger, `{ userSessions(user: "${id}") { id } }`)).toEqual({ userSessions: [] });
    expect(await told(stranger, `mutation { unlockUser(id: "${id}") { id } }`)).toBe('NOT_FOUND');
  });
});

describe('the three hands', () => {
  it('do each its own work alone', async () => {
    const security = await holder('SECURITY_ADMINISTRATOR', 'A');
    const auditor = await holder('AUDITOR', 'A');
    const clerk = await holder('STATISTICIAN', 'A');
    const fields = [
      'users { totalCount }',
      'apiKeys { totalCount }',
      'userSessions { id }',
      'auditLog { totalCount }',
      'auditVerification { isWhole }',
    ];
    const may = async (viewer: Viewer) =>
      Promise.all(fields.map(async (field) => (await told(viewer, `{ ${field} }`)) !== 'FORBIDDEN'));
    expect(await may(county)).toEqual([true, false, false, false, false]);
    expect(await may(security)).toEqual([false, true, true, false, false]);
    expect(await may(auditor)).toEqual([false, false, false, true, true]);
    expect(await may(clerk)).toEqual([false, false, false, false, false]);
  });

  it('shows an auditor the acts of the organizations that he reaches, newest first, page by page', async () => {
    const auditor = await holder('AUDITOR', 'A');
    const { id } = await newUser(county);
    await newUser(await holder('ADMINISTRATOR', 'B'));
    const page = async (viewer: Viewer, args: string) =>
      (
        await ask(
          viewer,
          `{ auditLog(${args}) { nodes { id event outcome organizationCode subject details } pageInfo { endCursor hasNextPage } } }`,
        )
      ).data.auditLog;
    const first = await page(
      auditor,
      `first: 1, where: { event: { eq: "USER_CREATE" }, outcome: { eq: SUCCEEDED }, madeAt: { gte: "2020-01-01T00:00:00Z" } }`,
    );
    expect(first.nodes).toMatchObject([
      { event: 'USER_CREATE', subject: `UserAccount:${keyOf(id)}`, organizationCode: 'A' },
    ]);
    expect(JSON.parse(first.nodes[0].details)).toMatchObject({
      before: null,
      after: { organization: 'A', disabled: false },
    });
    const all = await page(auditor, 'first: 100');
    expect(new Set(all.nodes.map(({ organizationCode }: { organizationCode: string }) => organizationCode))).toEqual(
      new Set(['A', 'A1']),
    );
    const cityAuditor = await holder('AUDITOR', 'CITY');
    expect(
      (await page(cityAuditor, 'first: 100, where: { principalName: { isNull: false } }')).nodes.length,
    ).toBeGreaterThan(all.nodes.length);
    expect(await told(cityAuditor, '{ auditVerification { isWhole firstBroken } }')).toEqual({
      auditVerification: { isWhole: true, firstBroken: null },
    });
  });
});
