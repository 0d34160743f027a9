import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type AccessServer, accessServer } from '../../../../test/testkit/access-server.js';
import type { Browser } from '../../../../test/testkit/browser.js';

const password = 'correct horse battery';
const MINUTE = 60;

let server: AccessServer;
beforeAll(async () => {
  server = await accessServer();
}, 60_000);
afterAll(() => server.close());

async function signedIn(username: string): Promise<Browser> {
  const browser = server.browser();
  await browser.signIn(username, password);
  return browser;
}

const usernameOf = async (browser: Browser) => (await browser.viewer())?.username;

describe('a session', () => {
  it('ends after half an hour without use', async () => {
    await server.user('idle', { password });
    const browser = await signedIn('idle');
    server.wait(29 * MINUTE);
    expect(await usernameOf(browser)).toBe('idle');
    server.wait(29 * MINUTE);
    expect(await usernameOf(browser)).toBe('idle');
    server.wait(31 * MINUTE);
    expect(await usernameOf(browser)).toBeUndefined();
  });

  it('ends after twelve hours however much it is used', async () => {
    await server.user('long', { password });
    const browser = await signedIn('long');
    for (let quarter = 1; quarter < 48; quarter += 1) {
      server.wait(15 * MINUTE);
      expect(await usernameOf(browser)).toBe('long');
    }
    server.wait(16 * MINUTE);
    expect(await usernameOf(browser)).toBeUndefined();
  });

  it('says when it ends', async () => {
    await server.user('when', { password });
    const { sessionExpiresAt, sessionIdleUntil } = await (await signedIn('when')).viewer();
    const minutes = (text: string) => Math.round((Date.parse(text) - server.now().getTime()) / 60_000);
    expect([minutes(sessionExpiresAt), minutes(sessionIdleUntil)]).toEqual([720, 30]);
  });

  it('is written down as used once a minute at most', async () => {
    const id = await server.user('seen', { password });
    const browser = await signedIn('seen');
    const seen = async () => {
      const { rows } = await sql<{ at: string; version: string }>`
        select last_seen_at as at, xmin::text as version from user_session where user_id = ${id}`.execute(server.whole);
      return rows[0]!.version;
    };
    const first = await seen();
    for (let request = 0; request < 5; request += 1) {
      server.wait(10);
      await browser.viewer();
    }
    expect(await seen()).toBe(first);
    server.wait(15);
    await browser.viewer();
    expect(await seen()).not.toBe(first);
  });

  it('ends when its user is disabled, also in a process that has just read it', async () => {
    const id = await server.user('fired', { password });
    const browser = await signedIn('fired');
    expect(await usernameOf(browser)).toBe('fired');
    await sql`update user_account set disabled_at = now() where id = ${id}`.execute(server.whole);
    server.wait(2);
    expect(await usernameOf(browser)).toBeUndefined();
  });

  it('is no other session by a token that is nearly right', async () => {
    await server.user('guess', { password });
    const browser = await signedIn('guess');
    const token = browser.token!;
    for (const wrong of [token.slice(1), `${token}A`, token.toLowerCase(), '', 'x'.repeat(4_000)]) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `uniongraph-session=${wrong}` },
        body: '{"query":"{ viewer { username } }"}',
      });
      expect(await response.json()).toMatchObject({ data: { viewer: null } });
    }
  });
});

it('does nothing for a page that was opened for somebody else, or for another organization', async () => {
  const grants = [
    ['REPORTING_CLERK', 'LINYI'],
    ['REPORTING_CLERK', 'LANSHAN'],
  ] as const;
  await server.user('heretab', { password, grants: grants.map((grant) => [...grant]) });
  const browser = await signedIn('heretab');
  const opened = (page: string) => {
    browser.headers['x-page-of'] = page;
  };
  const end = 'mutation { revokeOtherSessions }';
  for (const page of ['theretab/LINYI/AREA', 'heretab/LANSHAN/AREA', 'heretab/LINYI/INDUSTRY', '%00']) {
    opened(page);
    expect(await browser.code(end)).toBe('CONFLICT OTHER_VIEWER');
  }
  opened('heretab/LINYI/AREA');
  expect(await browser.code(end)).toBeUndefined();
  const before = browser.token;
  opened('theretab/LINYI/AREA');
  expect(await browser.code('mutation { signOut }')).toBe('CONFLICT OTHER_VIEWER');
  expect(browser.token).toBe(before);
});

describe('one’s own sessions', () => {
  const list = async (browser: Browser) =>
    (await browser.ask('{ sessions { id current userAgent address lastSeenAt } }')).data.sessions;

  it('are listed, and can be ended one by one or all but this', async () => {
    await server.user('many', { password });
    await server.user('stranger', { password });
    const stranger = await signedIn('stranger');
    const [here, there, elsewhere] = [await signedIn('many'), await signedIn('many'), await signedIn('many')];
    here.headers['user-agent'] = 'test';
    const sessions = await list(here);
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(sessions[0].address).toMatch(/127\.0\.0\.1/);

    const [ofStranger] = await list(stranger);
    const revoke = 'mutation ($id: ID!) { revokeSession(id: $id) }';
    expect((await here.ask(revoke, { id: ofStranger.id })).data).toEqual({ revokeSession: false });
    expect(await usernameOf(stranger)).toBe('stranger');
    expect(await here.code(revoke, { id: 'x' })).toBe('NOT_FOUND');

    const ofThere = (await list(there)).find(({ current }: { current: boolean }) => current);
    expect((await here.ask(revoke, { id: ofThere.id })).data).toEqual({ revokeSession: true });
    expect(await usernameOf(there)).toBeUndefined();
    expect((await here.ask('mutation { revokeOtherSessions }')).data).toEqual({ revokeOtherSessions: true });
    expect(await usernameOf(elsewhere)).toBeUndefined();
    expect(await usernameOf(here)).toBe('many');
    expect((await here.ask('mutation { revokeOtherSessions }')).data).toEqual({ revokeOtherSessions: false });

    const [own] = await list(here);
    expect((await here.ask(revoke, { id: own.id })).data).toEqual({ revokeSession: true });
    expect(here.token).toBeUndefined();
  });

  it('are nobody’s without one', async () => {
    expect(await server.browser().code('{ sessions { id } }')).toBe('UNAUTHENTICATED');
    expect(await server.browser().code('mutation { revokeOtherSessions }')).toBe('UNAUTHENTICATED');
  });
});

it('ends in another process within two seconds of being revoked', async () => {
  await server.user('far', { password });
  const other = await server.second();
  const [here, there] = [await signedIn('far'), await signedIn('far')];
  const away = there.copy(other.url);
  expect(await usernameOf(away)).toBe('far');
  await here.ask('mutation { revokeOtherSessions }');
  server.wait(2);
  expect(await usernameOf(away)).toBeUndefined();
  await other.close();
});

describe('where a user has roles', () => {
  const switchTo =
    'mutation ($input: SwitchOrganizationInput!) { switchOrganization(input: $input) { organization { code } roles scope { areaCode } } }';

  it('is the highest organization first, then the one that he acted for last', async () => {
    await server.user('switch', {
      password,
      grants: [
        ['REPORTING_CLERK', 'LUOZHUANG'],
        ['STATISTICIAN', 'LINYI'],
        ['LEADER', 'LANSHAN'],
        ['LEADER', 'LINYI'],
      ],
    });
    const browser = await signedIn('switch');
    expect(await browser.organizations()).toEqual(['LINYI', 'LANSHAN', 'LUOZHUANG']);
    expect(await browser.viewer()).toMatchObject({
      organization: { code: 'LINYI' },
      roles: ['LEADER', 'STATISTICIAN'],
      scope: { areaCode: '371300' },
    });
    const { data } = await browser.ask(switchTo, { input: { code: 'LUOZHUANG' } });
    expect(data.switchOrganization).toEqual({
      organization: { code: 'LUOZHUANG' },
      roles: ['REPORTING_CLERK'],
      scope: { areaCode: '371311' },
    });
    const seen = await browser.ask('{ unionOrganizations { nodes { code } } }');
    expect(seen.data.unionOrganizations.nodes).toEqual([{ code: 'LUOZHUANG' }]);
    expect(await (await signedIn('switch')).viewer()).toMatchObject({ organization: { code: 'LUOZHUANG' } });
  });

  it('is nowhere else', async () => {
    await server.user('bound', { password, grants: [['LEADER', 'LANSHAN']] });
    const browser = await signedIn('bound');
    for (const input of [{ code: 'LINYI' }, { code: null }, {}, { code: 'LANSHAN', line: 'INDUSTRY' }])
      expect(await browser.code(switchTo, { input })).toBe('BAD_USER_INPUT NO_ROLE_THERE');
    expect(await server.browser().code(switchTo, { input: { code: 'LANSHAN' } })).toBe('UNAUTHENTICATED');
  });

  it('ends with the grant, at once for the next session and within two seconds for this', async () => {
    const id = await server.user('ended', {
      password,
      grants: [
        ['LEADER', 'LINYI'],
        ['LEADER', 'LANSHAN'],
        ['LEADER', 'LUOZHUANG'],
      ],
    });
    const browser = await signedIn('ended');
    const on = (organization: string) => sql`(select id from union_organization where code = ${organization})`;
    const day = new Date(server.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    await sql`update access_grant set revoked_at = now() where user_id = ${id} and organization_id = ${on('LINYI')}`.execute(
      server.whole,
    );
    await sql`update access_grant set valid_to = ${day}::date - 1 where user_id = ${id} and organization_id = ${on('LANSHAN')}`.execute(
      server.whole,
    );
    await sql`update access_grant set valid_to = ${day}::date where user_id = ${id} and organization_id = ${on('LUOZHUANG')}`.execute(
      server.whole,
    );
    server.wait(2);
    expect(await browser.viewer()).toMatchObject({
      organization: { code: 'LUOZHUANG' },
      scope: { areaCode: '371311' },
    });
    expect(await browser.organizations()).toEqual(['LUOZHUANG']);
  });

  it('may be the installation itself, for those who keep it', async () => {
    await server.user('keeper', {
      password,
      isDemo: true,
      grants: [
        ['ADMINISTRATOR', null],
        ['LEADER', 'LANSHAN'],
      ],
    });
    const browser = await signedIn('keeper');
    expect(await browser.organizations()).toEqual([null, 'LANSHAN']);
    expect(await browser.viewer()).toMatchObject({
      organization: { code: null },
      roles: ['ADMINISTRATOR'],
      scope: { kind: 'NONE' },
    });
    expect(await browser.code('{ statistics(area: "371302", period: "2023") { cost } }')).toBe('FORBIDDEN');
    await browser.ask(switchTo, { input: { code: 'LANSHAN' } });
    expect(await browser.viewer()).toMatchObject({ roles: ['LEADER'] });
    const back = await browser.ask(switchTo, { input: { code: null } });
    expect(back.data.switchOrganization).toMatchObject({ organization: { code: null } });
  });
});
