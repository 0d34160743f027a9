import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { socketLimits } from '../../limits/socket-limits.js';
import { RateLimiter } from '../rates/rate-limiter.js';
import { refusal } from './handshake.js';
import { SocketCounts } from './socket-counts.js';

const most = socketLimits.socketsOfAddress;

it('lets no more through that knock at once than one after the other, and others when they have gone', async () => {
  const slow = new RateLimiter({
    take: async () => {
      await wait(5);
      return { taken: 1, resetAt: Date.now() + 60_000 };
    },
    close: async () => {},
  });
  const counts = new SocketCounts();
  const connections = Array.from({ length: most + 20 }, () => new Socket());
  const knock = (connection: Socket) =>
    refusal(
      Object.assign(new IncomingMessage(connection), { url: '/graphql' }),
      '198.51.100.7',
      slow,
      counts,
      connection,
    );
  const answers = await Promise.all(connections.map(knock));
  expect(answers.filter((refused) => refused === undefined)).toHaveLength(most);
  for (const connection of connections) connection.destroy();
  await wait(5);
  expect(await knock(new Socket())).toBeUndefined();
});
