import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { Secret, TOTP, URI } from 'otpauth';
import { type AccessServer, accessServer } from '../../../../../test/testkit/access-server.js';
import type { Browser } from '../../../../../test/testkit/browser.js';

import { unseal } from '../../../privacy/cipher/field-cipher.js';
import { secretPlace } from './use-code.js';

const password = 'correct horse battery';
const STEP = 30;

let server: AccessServer;
beforeAll(async () => {
  server = await accessServer();
}, 60_000);
afterAll(() => server.close());
beforeEach(() => server.forgetFailures());

/** What an authenticator shows `late` seconds ago. */
const codeOf = (secret: string, late = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: server.now().getTime() - late * 1_000 });

const confirm =
  'mutation ($code: String!) { confirmSecondFactor(code: $code) { roles secondFactor { required enrolled given } } }';

async function enrol(browser: Browser): Promise<string> {
  const { data } = await browser.ask('mutation { enrolSecondFactor { uri secret } }');
  return data.enrolSecondFactor.secret;
}

/** A user who has a second factor, in a browser that has given it. */
async function enrolled(username: string) {
  await server.user(username, { password, grants: [['LEADER', 'LANSHAN']] });
  const browser = server.browser();
  await browser.signIn(username, password);
  const secret = await enrol(browser);
  await browser.ask(confirm, { code: codeOf(secret) });
  server.wait(STEP);
  return { browser, secret };
}

describe('a second factor', () => {
  it('is set up by an authenticator: the address says all that it needs', async () => {
    await server.user('shezhi', { password });
    const browser = server.browser();
    await browser.signIn('shezhi', password);
    const { data } = await browser.ask('mutation { enrolSecondFactor { uri secret } }');
    const { uri, secret } = data.enrolSecondFactor;
    const read = URI.parse(uri) as TOTP;
    expect(read).toMatchObject({ label: 'shezhi', digits: 6, period: 30, algorithm: 'SHA1' });
    expect(read.secret.base32).toBe(secret);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect((await browser.viewer()).secondFactor).toEqual({ required: false, enrolled: false, given: false });
    expect(await browser.code(confirm, { code: '000000' })).toBe('BAD_USER_INPUT WRONG_CODE');
    const confirmed = await browser.ask(confirm, { code: codeOf(secret) });
    expect(confirmed.data.confirmSecondFactor.secondFactor).toEqual({ required: false, enrolled: true, given: true });
    expect(await browser.code('mutation { enrolSecondFactor { secret } }')).toBe('CONFLICT');
  });

  it('is refused to accounts of the demonstration, which are shared', async () => {
    await server.user('gongyong', { password, isDemo: true });
    const browser = server.browser();
    await browser.signIn('gongyong', password);
    expect(await browser.code('mutation { enrolSecondFactor { secret } }')).toBe('FORBIDDEN');
    expect((await browser.viewer()).secondFactor).toEqual({ required: false, enrolled: false, given: false });
  });

  it('is asked for at the next signing in', async () => {
    const { secret } = await enrolled('xiayici');
    const browser = server.browser();
    expect(await browser.signIn('xiayici', password)).toEqual({ outcome: 'SECOND_FACTOR_NEEDED' });
    expect(browser.token).toBeUndefined();
    const { rows } = await sql`select event, outcome from audit_entry order by id desc limit 1`.execute(server.whole);
    expect(rows).toEqual([{ event: 'PASSWORD_ACCEPT', outcome: 'SUCCEEDED' }]);
    expect(await browser.signIn('xiayici', password, '000000')).toEqual({
      code: 'UNAUTHENTICATED',
      reason: 'BAD_CODE',
    });
    expect(await browser.signIn('xiayici', 'guess', codeOf(secret))).toEqual({
      code: 'UNAUTHENTICATED',
      reason: 'BAD_CREDENTIALS',
    });
    const code = codeOf(secret);
    expect(await browser.signIn('xiayici', password, `${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
      outcome: 'SIGNED_IN',
    });
    expect((await browser.viewer()).secondFactor).toMatchObject({ given: true });
  });

  it('takes a code once, and none older than one that was used', async () => {
    const { secret } = await enrolled('yici');
    server.wait(STEP);
    const code = codeOf(secret);
    expect(await server.browser().signIn('yici', password, code)).toMatchObject({ outcome: 'SIGNED_IN' });
    expect(await server.browser().signIn('yici', password, code)).toMatchObject({ reason: 'BAD_CODE' });
    expect(await server.browser().signIn('yici', password, codeOf(secret, STEP))).toMatchObject({ reason: 'BAD_CODE' });
    server.wait(STEP);
    expect(await server.browser().signIn('yici', password, codeOf(secret))).toMatchObject({ outcome: 'SIGNED_IN' });
  });

  it('takes full-width digits for digits, and whatever is no code for a wrong one', async () => {
    const { secret } = await enrolled('quanjiao');
    const wide = codeOf(secret).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const code of ['１２３', '𝟙𝟚𝟛', '一二三四五六', '१२३४५६', '-12345'])
      expect(await server.browser().signIn('quanjiao', password, code)).toMatchObject({ reason: 'BAD_CODE' });
    await server.forgetFailures();
    expect(await server.browser().signIn('quanjiao', password, wide)).toMatchObject({ outcome: 'SIGNED_IN' });
  });

  it('takes a code once, also from two browsers at the same time', async () => {
    const { secret } = await enrolled('tongshi');
    const code = codeOf(secret);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => server.browser().signIn('tongshi', password, code)),
    );
    expect(answers.filter((answer) => (answer as { outcome?: string }).outcome === 'SIGNED_IN')).toHaveLength(1);
  });

  it('takes a code half a minute late, and none older', async () => {
    const { secret } = await enrolled('wan');
    server.wait(10 * STEP);
    expect(await server.browser().signIn('wan', password, codeOf(secret, 3 * STEP))).toMatchObject({
      reason: 'BAD_CODE',
    });
    expect(await server.browser().signIn('wan', password, codeOf(secret, STEP))).toMatchObject({
      outcome: 'SIGNED_IN',
    });
  });

  it('cannot be guessed: signing in without a code between does not start the count anew', async () => {
    await enrolled('cai');
    for (let time = 0; time < 5; time += 1) {
      expect(await server.browser().signIn('cai', password, '000000')).toMatchObject({ reason: 'BAD_CODE' });
      if (time < 4) expect(await server.browser().signIn('cai', password)).toEqual({ outcome: 'SECOND_FACTOR_NEEDED' });
    }
    expect(await server.browser().signIn('cai', password, '000000')).toMatchObject({ reason: 'LOCKED' });
    expect(await server.browser().signIn('cai', password)).toMatchObject({ reason: 'LOCKED' });
  });

  it('is kept sealed, for this user alone', async () => {
    const { secret } = await enrolled('mima');
    const { rows } = await sql<{
      id: string;
      sealed: Buffer;
    }>`select id, totp_secret as sealed from user_account where username = 'mima'`.execute(server.whole);
    const { id, sealed } = rows[0]!;
    expect(sealed.toString('latin1')).not.toContain(secret);
    expect(sealed.includes(Buffer.from(Secret.fromBase32(secret).bytes))).toBe(false);
    expect(unseal(secretPlace(id), sealed)).toBe(secret);
    expect(() => unseal(secretPlace(`${id}0`), sealed)).toThrow();
  });

  it('is removed by the password, from a session that has given it', async () => {
    const { browser } = await enrolled('tingyong');
    const remove =
      'mutation ($password: String!) { removeSecondFactor(password: $password) { secondFactor { enrolled given } } }';
    expect(await browser.code(remove, { password: 'guess' })).toBe('BAD_USER_INPUT WRONG_PASSWORD');
    const { data } = await browser.ask(remove, { password });
    expect(data.removeSecondFactor.secondFactor).toEqual({ enrolled: false, given: false });
    expect(await server.browser().signIn('tingyong', password)).toMatchObject({ outcome: 'SIGNED_IN' });
  });
});

describe('those who keep the system', () => {
  it.each(['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'])(
    '%s may do nothing without a second factor',
    async (role) => {
      const username = role.toLowerCase();
      await server.user(username, { password, grants: [[role, null]] });
      const browser = server.browser();
      expect(await browser.signIn(username, password)).toMatchObject({ outcome: 'ENROLMENT_NEEDED' });
      expect(await browser.viewer()).toMatchObject({
        roles: [],
        secondFactor: { required: true, enrolled: false, given: false },
      });
      expect(await browser.code('{ divisions { totalCount } }')).toBe('UNAUTHENTICATED');
      const secret = await enrol(browser);
      const { data } = await browser.ask(confirm, { code: codeOf(secret) });
      expect(data.confirmSecondFactor).toEqual({
        roles: [role],
        secondFactor: { required: true, enrolled: true, given: true },
      });
      expect(await browser.code('{ divisions { totalCount } }')).toBeUndefined();
    },
  );

  it('need it as soon as they are given such a role', async () => {
    const id = await server.user('xinren', { password, grants: [['LEADER', 'LANSHAN']] });
    const browser = server.browser();
    await browser.signIn('xinren', password);
    await sql`insert into access_grant (user_id, role) values (${id}, 'AUDITOR')`.execute(server.whole);
    server.wait(2);
    expect(await browser.viewer()).toMatchObject({ roles: [], secondFactor: { required: true } });
  });

  it('need none in the demonstration', async () => {
    await server.user('yanshi', { password, isDemo: true, grants: [['AUDITOR', 'LINYI']] });
    const browser = server.browser();
    expect(await browser.signIn('yanshi', password)).toMatchObject({ outcome: 'SIGNED_IN' });
    expect(await browser.viewer()).toMatchObject({ roles: ['AUDITOR'], secondFactor: { required: false } });
  });
});

it('is for who is signed in', async () => {
  const browser = server.browser();
  for (const field of [
    'enrolSecondFactor { secret }',
    'confirmSecondFactor(code: "1") { name }',
    'removeSecondFactor(password: "x") { name }',
  ])
    expect(await browser.code(`mutation { ${field} }`)).toBe('UNAUTHENTICATED');
});
