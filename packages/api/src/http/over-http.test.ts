import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { nationalViewer } from '../../test/testkit/viewers.js';
import { ViewedDatabase } from '../database/rows/viewed-database.js';
import { type RunningServer, startServer } from '../server.js';

let database: TestDatabase;
let seen: ViewedDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await testDatabase();
  seen = new ViewedDatabase(database.url);
  // Four audits read the schema, which is for those who signed in.
  server = await startServer({ database: seen, port: 0, host: '127.0.0.1', webRoot: '/none', viewer: nationalViewer });
});
afterAll(async () => {
  await server.close();
  await seen.close();
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
