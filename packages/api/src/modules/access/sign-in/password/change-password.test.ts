import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type AccessServer, accessServer } from '../../../../../test/testkit/access-server.js';
import type { Browser } from '../../../../../test/testkit/browser.js';

let server: AccessServer;
beforeAll(async () => {
  server = await accessServer();
}, 60_000);
afterAll(() => server.close());
beforeEach(() => server.forgetFailures());

const old = 'correct horse battery';
const fresh = 'staple and horse again';
const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword roles } }';
const changeTo = (browser: Browser, newPassword: string, currentPassword = old) =>
  browser.ask(change, { input: { currentPassword, newPassword } });
const faultOf = async (browser: Browser, newPassword: string, currentPassword = old) =>
  browser.code(change, { input: { currentPassword, newPassword } });

it('holds back everything until a one-time password was changed', async () => {
  await server.user('xin', { password: old, mustChangePassword: true, grants: [['LEADER', 'LINYI']] });
  const browser = server.browser();
  expect(await browser.signIn('xin', old)).toMatchObject({ outcome: 'PASSWORD_CHANGE_NEEDED' });
  expect(await browser.viewer()).toMatchObject({ mustChangePassword: true, roles: [], scope: { kind: 'NONE' } });
  expect(await browser.code('{ unionOrganizations { totalCount } }')).toBe('UNAUTHENTICATED');
  expect(await browser.code('{ divisions { totalCount } }')).toBe('UNAUTHENTICATED');
  expect(await browser.code('mutation { enrolSecondFactor { secret } }')).toBe('CONFLICT');
  const elsewhere = 'mutation { switchOrganization(input: { code: "LINYI" }) { roles } }';
  const confirm = 'mutation { confirmSecondFactor(code: "123456") { roles } }';
  const remove = `mutation { removeSecondFactor(password: "${old}") { roles } }`;
  for (const asked of [confirm, remove, '{ sessions { address } }', 'mutation { revokeOtherSessions }', elsewhere])
    expect(await browser.code(asked)).toBe('UNAUTHENTICATED');
  const { data } = await changeTo(browser, fresh);
  expect(data.changePassword).toEqual({ mustChangePassword: false, roles: ['LEADER'] });
  expect(await browser.code('{ unionOrganizations { totalCount } }')).toBeUndefined();
});

it('ends every other session, copies of this one too, and takes the new password alone', async () => {
  await server.user('duo', { password: old });
  const [here, there] = [server.browser(), server.browser()];
  for (const browser of [here, there]) await browser.signIn('duo', old);
  const stolen = here.copy();
  await changeTo(here, fresh);
  expect(await here.viewer()).toMatchObject({ username: 'duo' });
  for (const browser of [there, stolen]) expect(await browser.viewer()).toBeNull();
  expect(await server.browser().signIn('duo', old)).toMatchObject({ reason: 'BAD_CREDENTIALS' });
  expect(await server.browser().signIn('duo', fresh)).toMatchObject({ outcome: 'SIGNED_IN' });
});

it('asks for the present password, and counts wrong ones', async () => {
  await server.user('cai', { password: old });
  const browser = server.browser();
  await browser.signIn('cai', old);
  for (let time = 0; time < 5; time += 1)
    expect(await faultOf(browser, fresh, 'guess')).toBe('BAD_USER_INPUT WRONG_PASSWORD');
  expect(await faultOf(browser, fresh)).toBe('RATE_LIMITED LOCKED');
  server.wait(31);
  expect(await faultOf(browser, fresh)).toBeUndefined();
});

it('refuses a password that breaks the rules, or is the old one', async () => {
  await server.user('guize', { password: old });
  const browser = server.browser();
  await browser.signIn('guize', old);
  expect(await faultOf(browser, 'short')).toBe('BAD_USER_INPUT LENGTH');
  expect(await faultOf(browser, 'guize12345')).toBe('BAD_USER_INPUT COMMON');
  expect(await faultOf(browser, old)).toBe('BAD_USER_INPUT UNCHANGED');
});

it('leaves the public passwords of the demonstration as they are', async () => {
  await server.user('yanshi', { password: old, isDemo: true });
  const browser = server.browser();
  await browser.signIn('yanshi', old);
  expect(await faultOf(browser, fresh)).toBe('FORBIDDEN');
});

it('is for who is signed in', async () => {
  expect(await faultOf(server.browser(), fresh)).toBe('UNAUTHENTICATED');
});

it('writes down that it was changed and not what it is', async () => {
  await server.user('jilu', { password: old });
  const browser = server.browser();
  await browser.signIn('jilu', old);
  await server.audited();
  await faultOf(browser, fresh, 'guess');
  await changeTo(browser, fresh);
  const audited = await server.audited();
  expect(audited.map(({ event, outcome, principal }) => [event, outcome, principal])).toEqual([
    ['PASSWORD_CONFIRM', 'REFUSED', 'jilu'],
    ['PASSWORD_CHANGE', 'SUCCEEDED', 'jilu'],
  ]);
  expect(JSON.stringify(audited)).not.toMatch(/staple|guess/);
});
