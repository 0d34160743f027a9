import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { socketLimits } from '../../src/limits/socket-limits.js';
import { issueKey } from '../../src/modules/access/keys/issue-key.js';
import { SocketClient } from '../testkit/socket-client.js';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';

const OFFICE = '203.0.113.9';
const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

describe.each([
  ['behind a trusted proxy', 'loopback', true],
  ['without one', undefined, false],
])('%s', (_name, trustedProxies, isTaken) => {
  let server: AttackedServer;
  let authorization: string;
  beforeAll(async () => {
    server = await attackedServer({ fill: smallWorld, viewer: null, trustedProxies });
    const em = server.database.orm.em.fork();
    const [{ id }] = await em.execute<[{ id: string }]>(`select id::text from union_organization where code = 'LY'`);
    const key = await issueKey(
      server.viewed.whole,
      {
        name: '办公室',
        role: 'EXTERNAL_SYSTEM',
        organizationId: id,
        line: 'AREA',
        allowedOperations: null,
        documentsOnly: false,
        mayIntrospect: true,
        addresses: [OFFICE],
        requestsPerMinute: null,
        costPerHour: null,
        expiresAt: null,
      },
      null,
      new Date(),
    );
    authorization = `Bearer ${key.text}`;
  }, 60_000);
  afterAll(() => server.close());

  const closing = async (options: object) => {
    const client = await SocketClient.open(server.url, options);
    client.send({ type: 'connection_init', payload: { authorization } });
    const opened = await Promise.race([client.until('connection_ack'), client.closed]);
    client.close();
    return 'code' in opened ? opened.code : 'open';
  };

  it('a key of one address opens from there alone, whatever strangers say of themselves', async () => {
    expect(await closing(from(OFFICE))).toBe(isTaken ? 'open' : 4403);
    expect(await closing({})).toBe(4403);
    // The proxy puts the true address last: what its client wrote before it is nobody's word.
    expect(await closing(from(`${OFFICE}, 198.51.100.1`))).toBe(4403);
  });

  it('sockets are counted by the address that they come from', async () => {
    const clients = await Promise.all(
      Array.from({ length: socketLimits.socketsOfAddress }, () => SocketClient.open(server.url, from('198.51.100.1'))),
    );
    await expect(SocketClient.open(server.url, from('198.51.100.1'))).rejects.toThrow('429');
    const other = SocketClient.open(server.url, from('198.51.100.2'));
    if (isTaken) (await other).close();
    else await expect(other).rejects.toThrow('429');
    for (const client of clients) client.close();
  });
});
