import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';
import { explodingDocuments } from './exploding-documents.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer({ fill: smallWorld });
  await server.post({ query: '{ divisions { nodes { children { nodes { code } } } } }' });
}, 60_000);
afterAll(() => server.close());

describe('documents that explode are refused before they run', () => {
  it.each(explodingDocuments)('%s', async (_name, query) => {
    const answers = [await server.post({ query }), await server.post({ query }), await server.post({ query })];
    for (const { status, body } of answers) {
      expect({ status, data: body.data }).toEqual({ status: 400, data: undefined });
      expect(body.errors.length).toBeLessThanOrEqual(6);
    }
    // The machine may be busy with something else for a while, not three times.
    expect(Math.min(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(200);
    expect(answers[0]?.text.length).toBeLessThan(5_000);
  });

  it('take no memory', async () => {
    for (const [, query] of explodingDocuments) await server.post({ query });
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 5; round += 1) for (const [, query] of explodingDocuments) await server.post({ query });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2);
  });

  it('leave the server alive', async () => {
    expect((await server.post({ query: '{ divisions { totalCount } }' })).body).toMatchObject({
      data: { divisions: { totalCount: 8 } },
    });
  });
});
