import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { type RunningServer, startServer } from '../server.js';

let database: TestDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await testDatabase();
  server = await startServer({ orm: database.orm, port: 0, host: '127.0.0.1', webRoot: '/nonexistent' });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

it('follows GraphQL over HTTP in all 61 audits', async () => {
  const results = await auditServer({
    url: `${server.url}/graphql`,
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': '1' },
      }),
  });
  const others = results.filter(({ status }) => status !== 'ok');
  for (const result of results) if (result.status !== 'ok') await result.response.body?.cancel();
  expect(results).toHaveLength(61);
  expect(others.map(({ id, name, status }) => ({ id, name, status }))).toEqual([]);
});
