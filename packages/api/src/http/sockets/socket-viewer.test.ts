import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type AccessServer, accessServer } from '../../../test/testkit/access-server.js';
import { issueKey } from '../../modules/access/keys/issue-key.js';
import { hashOfToken, newToken } from '../../modules/access/sessions/session-token.js';
import { defaultSignInSettings } from '../../modules/access/sign-in/sign-in-settings.js';
import { socketViewer } from './socket-viewer.js';

const MINUTE_MS = 60_000;
const HERE = '198.51.100.1';

let server: AccessServer;
beforeAll(async () => {
  server = await accessServer();
}, 60_000);
afterAll(() => server.close());

const identify = (now = server.now) =>
  socketViewer({ database: server, signIn: defaultSignInSettings, now, otherwise: null }, () => HERE);
const handshake = (cookie?: string) =>
  Object.assign(new IncomingMessage(new Socket()), { headers: cookie === undefined ? {} : { cookie } });

it('writes into the audit log that a key was refused, as it is over HTTP', async () => {
  const { rows } = await sql<{ id: string }>`select id::text from union_organization limit 1`.execute(server.whole);
  const spec = {
    name: '只此一处',
    role: 'EXTERNAL_SYSTEM',
    organizationId: rows[0]!.id,
    line: 'AREA',
    allowedOperations: null,
    documentsOnly: false,
    mayIntrospect: true,
    addresses: ['203.0.113.9'],
    requestsPerMinute: null,
    costPerHour: null,
    expiresAt: null,
  } as const;
  const key = await issueKey(server.whole, spec, null, new Date());
  expect(await identify()(handshake(), { authorization: `Bearer ${key.text}` }, 'LOOK')).toBeNull();
  const { rows: lines } = await sql`select event, outcome, host(address::inet) as address, details from audit_entry
    where subject = ${`ApiKey:${key.id}`}`.execute(server.whole);
  expect(lines).toEqual([{ event: 'KEY_REFUSED', outcome: 'REFUSED', address: HERE, details: { reason: 'ADDRESS' } }]);
});

it('keeps a session in use by what its user begins, not by looking whether he may still listen', async () => {
  const id = await server.user('listening', { password: 'correct horse battery', grants: [['LEADER', 'LANSHAN']] });
  const token = newToken();
  const start = server.now();
  await sql`insert into user_session (token_hash, user_id, organization_id, line, second_factor, created_at, last_seen_at,
      expires_at)
    select ${hashOfToken(token)}, ${id}, g.organization_id, 'AREA', false, ${start}, ${start},
      ${new Date(start.getTime() + 600 * MINUTE_MS)}
    from access_grant g where g.user_id = ${id} limit 1`.execute(server.whole);
  let minutes = 0;
  const at = () => new Date(start.getTime() + minutes * MINUTE_MS);
  const asking = identify(at);
  const socket = handshake(`uniongraph-session=${token}`);
  for (minutes = 5; minutes < 30; minutes += 5) expect(await asking(socket, {}, 'LOOK')).not.toBeNull();
  minutes = 29;
  expect(await asking(socket, {}, 'USE')).not.toBeNull();
  minutes = 58;
  expect(await asking(socket, {}, 'LOOK')).not.toBeNull();
  minutes = 60;
  expect(await asking(socket, {}, 'LOOK')).toBeNull();
});
