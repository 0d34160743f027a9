import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createUser, Hands, keyOf } from '../../../test/testkit/hands.js';
import { globalId } from '../../shared/global-id.js';
import type { Viewer } from '../../viewer.js';

let hands: Hands;
let city: Viewer;
let county: Viewer;
beforeAll(async () => {
  hands = await Hands.open();
});
afterAll(() => hands.close());
beforeEach(async () => {
  city = await hands.holder('ADMINISTRATOR', 'CITY');
  county = await hands.holder('ADMINISTRATOR', 'A');
});

const grant =
  'mutation ($input: CreateGrantInput!) { createGrant(input: $input) { id grants { id role organizationCode revokedAt } } }';

describe('users', () => {
  it('are created with a password that is shown once and kept as a hash', async () => {
    const input = { username: '  ZhangSan ', displayName: '张三' };
    const { data } = await hands.ask(county, createUser, input);
    const { oneTimePassword, user } = data.createUser;
    expect(user).toMatchObject({ username: 'zhangsan', mustChangePassword: true, organizationCode: 'A', version: 1 });
    const [row] = await hands.em.execute(`select password_hash from user_account where username = 'zhangsan'`);
    expect(row?.password_hash).toMatch(/^\$argon2id\$/);
    expect(oneTimePassword).toHaveLength(20);
    expect(await hands.told(county, createUser, input)).toBe('BAD_USER_INPUT input.username TAKEN');
    const lines = await hands.audited(`UserAccount:${keyOf(user.id)}`);
    expect(lines.map(({ event }) => event)).toEqual(['USER_CREATE']);
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`张三|zhangsan|${oneTimePassword}`));
  });

  it('are refused with every fault at once', async () => {
    expect(await hands.told(county, createUser, { username: 'x', displayName: '', organization: 'B' })).toBe(
      'BAD_USER_INPUT input.username BAD_USERNAME input.displayName EMPTY input.organization UNKNOWN_ORGANIZATION',
    );
  });

  it('are listed, filtered, searched and read by id within the reach of the administrator alone', async () => {
    const mine = await hands.newUser(county);
    const theirs = await hands.newUser(await hands.holder('ADMINISTRATOR', 'B'));
    const seen = async (viewer: Viewer) => {
      const { data } = await hands.ask(
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
    const { data } = await hands.ask(
      county,
      `{ users(where: { role: { eq: ADMINISTRATOR } }, search: "${county.principal.name}") { nodes { username grants { role } } } }`,
    );
    expect(data.users.nodes).toEqual([{ username: county.principal.name, grants: [{ role: 'ADMINISTRATOR' }] }]);
  });

  it('beyond reach are as unknown as those that do not exist', async () => {
    const superior = await hands.holder('STATISTICIAN', 'CITY');
    await hands.em.execute('insert into access_grant (user_id, role, organization_id) values (?, ?, ?)', [
      superior.principal.id,
      'STATISTICIAN',
      hands.organizations.A!.id,
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
        expect(await hands.told(county, mutation, { id, expectedVersion: 1 })).toBe('NOT_FOUND');
  });

  it('never act upon themselves', async () => {
    const self = globalId('UserAccount', county.principal.id);
    expect(await hands.told(county, grant, { user: self, role: 'ADMINISTRATOR', organization: 'A1' })).toBe(
      'FORBIDDEN',
    );
    expect(
      await hands.told(
        county,
        'mutation ($input: UserVersionInput!) { resetUserPassword(input: $input) { oneTimePassword } }',
        { id: self, expectedVersion: 1 },
      ),
    ).toBe('FORBIDDEN');
  });

  it('are changed by one of two who change at once', async () => {
    const { id, version } = await hands.newUser(county);
    const update = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { version displayName } }';
    const answers = await Promise.all(
      ['甲', '乙'].map((displayName) => hands.ask(county, update, { id, expectedVersion: version, displayName })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const refused = answers.find(({ errors }) => errors.length > 0)!;
    expect(refused.errors[0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
  });

  it('lose their sessions when they are disabled', async () => {
    const { id, version } = await hands.newUser(county);
    await hands.em.execute(
      `insert into user_session (token_hash, user_id, expires_at) values ('\\x01', ?, now() + interval '1 day')`,
      [keyOf(id)],
    );
    expect(
      await hands.told(county, 'mutation ($input: UserVersionInput!) { disableUser(input: $input) { version } }', {
        id,
        expectedVersion: version,
      }),
    ).toEqual({ disableUser: { version: version + 1 } });
    expect(
      await hands.em.execute('select revoked_at is not null as ended from user_session where user_id = ?', [keyOf(id)]),
    ).toEqual([{ ended: true }]);
  });
});

describe('grants', () => {
  it('are given and taken back within reach, and written down', async () => {
    const { id } = await hands.newUser(county);
    const { data } = await hands.ask(county, grant, {
      user: id,
      role: 'STATISTICIAN',
      organization: 'A1',
      validTo: '2999-01-01',
    });
    expect(data.createGrant.grants).toMatchObject([{ role: 'STATISTICIAN', organizationCode: 'A1', revokedAt: null }]);
    expect(await hands.told(county, grant, { user: id, role: 'STATISTICIAN', organization: 'A1' })).toBe(
      'BAD_USER_INPUT input.role ALREADY_GRANTED',
    );
    expect(await hands.told(county, grant, { user: id, role: 'STATISTICIAN', organization: 'B' })).toBe(
      'BAD_USER_INPUT input.organization UNKNOWN_ORGANIZATION',
    );
    expect(await hands.told(county, grant, { user: id, role: 'STATISTICIAN', organization: 'CITY' })).toBe(
      'BAD_USER_INPUT input.organization UNKNOWN_ORGANIZATION',
    );
    const revoke = 'mutation ($input: RevokeGrantInput!) { revokeGrant(input: $input) { grants { revokedAt } } }';
    const other = await hands.holder('ADMINISTRATOR', 'B');
    const input = { id: data.createGrant.grants[0].id };
    expect(await hands.told(other, revoke, input)).toBe('NOT_FOUND');
    expect(await hands.told(county, revoke, input)).toEqual({
      revokeGrant: { grants: [{ revokedAt: expect.any(String) }] },
    });
    expect((await hands.audited(`UserAccount:${keyOf(id)}`)).map(({ event }) => event)).toEqual([
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
      const { id } = await hands.newUser(county);
      const answers = await Promise.all(
        [first, second].map((role) => hands.told(county, grant, { user: id, role, organization: 'A' })),
      );
      expect(answers.filter((answer) => answer === 'BAD_USER_INPUT input.role SEPARATE_HANDS')).toHaveLength(1);
    }
  });
});

describe('a create that is sent again', () => {
  it('is done once by fifty at the same time', async () => {
    const input = { username: hands.username(), displayName: '同时', idempotencyKey: 'same' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => hands.ask(county, createUser, input)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.createUser.user.id)).size).toBe(1);
    expect(answers.filter(({ data }) => data.createUser.oneTimePassword !== null)).toHaveLength(1);
    expect(
      await hands.em.execute('select count(*)::int as n from user_account where username = ?', [input.username]),
    ).toEqual([{ n: 1 }]);
  }, 60_000);

  it('with another input is refused, by another principal it is another', async () => {
    const input = { username: hands.username(), displayName: '一', idempotencyKey: 'again' };
    await hands.ask(county, createUser, input);
    expect(await hands.told(county, createUser, { ...input, displayName: '二' })).toBe('IDEMPOTENCY_MISMATCH');
    expect(await hands.told(city, createUser, { ...input, username: hands.username() })).toHaveProperty('createUser');
  });

  it('is free again when the first failed, and after a day', async () => {
    const input = { username: 'x', displayName: '一', idempotencyKey: 'failed' };
    expect(await hands.told(county, createUser, input)).toMatch('BAD_USER_INPUT');
    expect(await hands.told(county, createUser, { ...input, username: hands.username() })).toHaveProperty('createUser');
    await hands.em.execute(`update idempotency_key set created_at = now() - interval '25 hours' where key = 'failed'`);
    expect(await hands.told(county, createUser, { ...input, username: hands.username() })).toHaveProperty('createUser');
  });
});
