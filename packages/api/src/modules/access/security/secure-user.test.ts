import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AccessServer, accessServer } from '../../../../test/testkit/access-server.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';
import { createContext } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { unlockUser } from './secure-user.js';

const password = 'correct horse battery';
const locked = { code: 'RATE_LIMITED', reason: 'LOCKED' };

let server: AccessServer;
let ids: Record<string, string>;
beforeAll(async () => {
  server = await accessServer();
  ids = {};
  for (const username of ['zhang', 'li'])
    ids[username] = await server.user(username, { password, grants: [['LEADER', 'LANSHAN']] });
}, 60_000);
afterAll(() => server.close());

async function unlock(username: string) {
  const context = createContext(
    { whole: server.whole, within: () => server.whole },
    {
      ...viewerOf('100000', 'SECURITY_ADMINISTRATOR'),
      principal: { kind: 'USER', id: '999', name: 'keeper' },
      organization: { id: '0', code: '', name: '' },
    },
    server.now,
  );
  await unlockUser(context, globalId('UserAccount', ids[username]!));
}

it('lets a user sign in where everybody is locked out, and nobody else', async () => {
  for (let user = 0; user < 30; user += 1) await server.browser().signIn(`made-up${user}`, 'guess');
  for (const username of ['zhang', 'li']) expect(await server.browser().signIn(username, password)).toEqual(locked);
  await unlock('zhang');
  expect(await server.browser().signIn('zhang', password)).toMatchObject({ outcome: 'SIGNED_IN' });
  expect(await server.browser().signIn('li', password)).toEqual(locked);
  // Signing in has used it up.
  expect(await server.browser().signIn('zhang', password)).toEqual(locked);
});

it('does not free the guesses of others: the account is counted on', async () => {
  await unlock('li');
  for (let time = 0; time < 5; time += 1)
    expect(await server.browser().signIn('li', 'guess')).toMatchObject({ reason: 'BAD_CREDENTIALS' });
  expect(await server.browser().signIn('li', password)).toEqual(locked);
});
