import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Hands, keyOf } from '../../../test/testkit/hands.js';
import { viewed } from '../../../test/testkit/viewed.js';
import { globalId } from '../../shared/global-id.js';
import type { Viewer } from '../../viewer.js';
import { findKeyViewer } from './keys/find-key-viewer.js';

let hands: Hands;
let county: Viewer;
beforeAll(async () => {
  hands = await Hands.open();
});
afterAll(() => hands.close());
beforeEach(async () => {
  county = await hands.holder('ADMINISTRATOR', 'A');
});

describe('keys', () => {
  const createKey =
    'mutation ($input: CreateKeyInput!) { createKey(input: $input) { key apiKey { id prefix role organizationCode } } }';
  const spec = { name: '民政', role: 'STATISTICIAN', organization: 'A1' };

  it('are made, listed, rotated and revoked within reach', async () => {
    const security = await hands.holder('SECURITY_ADMINISTRATOR', 'A');
    const { data } = await hands.ask(security, createKey, { ...spec, addresses: ['10.0.0.0/8'], idempotencyKey: 'k' });
    const { key, apiKey } = data.createKey;
    const find = async (text: string) =>
      Object.keys(await findKeyViewer(viewed(hands.em), `Bearer ${text}`, '10.0.0.1', new Date()));
    expect(await find(key)).toEqual(['viewer']);
    expect(
      await hands.told(security, createKey, { ...spec, addresses: ['10.0.0.0/8'], idempotencyKey: 'k' }),
    ).toMatchObject({
      createKey: { key: null, apiKey: { id: apiKey.id } },
    });
    const rotated = await hands.ask(
      security,
      'mutation ($input: RotateKeyInput!) { rotateKey(input: $input) { key apiKey { id } } }',
      { id: apiKey.id },
    );
    expect(rotated.errors).toEqual([]);
    expect([await find(key), await find(rotated.data.rotateKey.key)]).toEqual([['viewer'], ['viewer']]);
    const stranger = await hands.holder('SECURITY_ADMINISTRATOR', 'B');
    const revoke = 'mutation ($input: RevokeKeyInput!) { revokeKey(input: $input) { revokedAt } }';
    expect(await hands.told(stranger, revoke, { id: apiKey.id })).toBe('NOT_FOUND');
    expect(await hands.told(security, revoke, { id: apiKey.id })).toEqual({
      revokeKey: { revokedAt: expect.any(String) },
    });
    expect(await find(key)).toEqual(['refusal', 'key']);
    const listed = async (viewer: Viewer) =>
      (await hands.ask(viewer, `{ apiKeys { totalCount } node(id: "${apiKey.id}") { id } }`)).data;
    expect(await listed(security)).toEqual({ apiKeys: { totalCount: 2 }, node: { id: apiKey.id } });
    expect(await listed(stranger)).toEqual({ apiKeys: { totalCount: 0 }, node: null });
    const lines = await hands.audited(`ApiKey:${keyOf(apiKey.id)}`);
    expect(lines.map(({ event }) => event)).toEqual(['KEY_CREATE', 'KEY_USED', 'KEY_ROTATE', 'KEY_REVOKE']);
    expect(JSON.stringify(lines)).not.toContain(key.slice(-43));
  });

  it('reach no further than their maker, and hold only roles of service data', async () => {
    const security = await hands.holder('SECURITY_ADMINISTRATOR', 'A');
    expect(
      await hands.told(security, createKey, {
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

describe('security of users', () => {
  it('lists who is locked out, session or none, within reach alone', async () => {
    const security = await hands.holder('SECURITY_ADMINISTRATOR', 'A');
    const lock = (username: string, place: string, until: string) =>
      hands.em.execute(
        `insert into sign_in_lock (username, place, failures, last_failed_at, locked_until) values (?, ?, 9, now(), now() + interval '${until}')`,
        [username, place],
      );
    const [short, long, over] = [
      await hands.holder('LEADER', 'A1'),
      await hands.holder('LEADER', 'A1'),
      await hands.holder('LEADER', 'A1'),
    ];
    await lock(short.principal.name, '::1', '5 minutes');
    await lock(long.principal.name, '::1', '10 minutes');
    await lock(long.principal.name, '::2', '2 minutes');
    await lock(over.principal.name, '::1', '-1 minutes');
    await lock('', '::1', '5 minutes');
    await lock('nobody', '::1', '5 minutes');
    const query = '{ lockedUsers { username lockedUntil } }';
    const locked = { lockedUntil: expect.any(String) };
    expect(await hands.told(security, query)).toEqual({
      lockedUsers: [
        { username: long.principal.name, ...locked },
        { username: short.principal.name, ...locked },
      ],
    });
    expect(await hands.told(await hands.holder('SECURITY_ADMINISTRATOR', 'B'), query)).toEqual({ lockedUsers: [] });
    await hands.told(security, `mutation { unlockUser(id: "${globalId('UserAccount', long.principal.id)}") { id } }`);
    expect(await hands.told(security, query)).toEqual({ lockedUsers: [{ username: short.principal.name, ...locked }] });
    expect(await hands.told(county, query)).toBe('FORBIDDEN');
  });

  it('lists and ends sessions, unlocks and removes second factors', async () => {
    const security = await hands.holder('SECURITY_ADMINISTRATOR', 'A');
    const user = await hands.holder('LEADER', 'A1');
    const id = globalId('UserAccount', user.principal.id);
    await hands.em.execute(
      `insert into user_session (token_hash, user_id, expires_at) values ('\\x02', ?, now() + interval '1 day')`,
      [user.principal.id],
    );
    await hands.em.execute(
      `insert into sign_in_lock (username, place, failures, last_failed_at, locked_until) values (?, '::1', 9, now(), now() + interval '1 hour')`,
      [user.principal.name],
    );
    await hands.em.execute(`update user_account set totp_secret = '\\x01', totp_confirmed_at = now() where id = ?`, [
      user.principal.id,
    ]);
    const { data } = await hands.ask(security, `{ userSessions(user: "${id}") { id username } }`);
    expect(data.userSessions).toMatchObject([{ username: user.principal.name }]);
    const end = `mutation { revokeUserSession(id: "${data.userSessions[0].id}") }`;
    expect([await hands.told(security, end), await hands.told(security, end)]).toEqual([
      { revokeUserSession: true },
      { revokeUserSession: false },
    ]);
    expect(await hands.told(security, `mutation { unlockUser(id: "${id}") { lockedUntil } }`)).toEqual({
      unlockUser: { lockedUntil: null },
    });
    expect(
      await hands.told(
        security,
        'mutation ($input: UserVersionInput!) { resetSecondFactor(input: $input) { hasSecondFactor } }',
        { id, expectedVersion: 1 },
      ),
    ).toEqual({ resetSecondFactor: { hasSecondFactor: false } });
    expect((await hands.audited(`UserAccount:${user.principal.id}`)).map(({ event }) => event)).toEqual([
      'SESSION_REVOKE',
      'USER_UNLOCK',
      'SECOND_FACTOR_RESET',
    ]);
    const stranger = await hands.holder('SECURITY_ADMINISTRATOR', 'B');
    expect(await hands.told(stranger, `{ userSessions(user: "${id}") { id } }`)).toEqual({ userSessions: [] });
    expect(await hands.told(stranger, `mutation { unlockUser(id: "${id}") { id } }`)).toBe('NOT_FOUND');
  });
});
