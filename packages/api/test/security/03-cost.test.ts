import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limitsFor } from '../../src/http/limits.js';
import { globalId } from '../../src/shared/global-id.js';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';

/** So little that whatever is asked is refused, and the refusal tells what it would cost. */
let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer({ fill: smallWorld, limitsFor: (viewer) => ({ ...limitsFor(viewer), cost: 0 }) });
}, 60_000);
afterAll(() => server.close());

async function costOf(query: string, variables: object = {}): Promise<number> {
  const { status, codes, body } = await server.post({ query, variables });
  expect([status, codes]).toEqual([400, ['QUERY_TOO_EXPENSIVE']]);
  return body.errors[0].extensions.cost;
}

const lists = (first: string) =>
  `unionOrganizations(first: ${first}) { nodes { children(first: ${first}) { nodes { code } } } }`;

describe('a list costs the same by every way of asking for its length', () => {
  it.each([
    ['a literal', `{ ${lists('50')} }`, {}],
    ['a variable', `query ($n: Int) { ${lists('$n')} }`, { n: 50 }],
    ['the default of a variable', `query ($n: Int = 50) { ${lists('$n')} }`, {}],
    ['a fragment', `{ ...F } fragment F on Query { ${lists('50')} }`, {}],
    ['an inline fragment', `{ ... on Query { ${lists('50')} } }`, {}],
    ['another name', `{ other: ${lists('50')} }`, {}],
    ['the last ones', `{ ${lists('50').replaceAll('first', 'last')} }`, {}],
  ])('%s', async (_name, query, variables) => {
    expect(await costOf(query, variables)).toBe(await costOf(`{ ${lists('50')} }`));
  });

  it('more for each name under which it is asked', async () => {
    const one = await costOf(`{ a: ${lists('50')} }`);
    expect(await costOf(`{ a: ${lists('50')} b: ${lists('50')} }`)).toBe(2 * one);
  });

  it('its usual length where none is said', async () => {
    expect(await costOf('{ divisions { nodes { code } } }')).toBe(
      await costOf('{ divisions(first: 20) { nodes { code } } }'),
    );
  });

  it('nodes by how many ids are given', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => globalId('Division', String(370_000 + index)));
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Division { code } } }';
    expect(await costOf(query, { ids })).toBe(50 * (await costOf(query, { ids: ids.slice(0, 1) })));
  });
});

it('costs at least one for each row that may be read', async () => {
  expect(await costOf(`{ ${lists('50')} }`)).toBeGreaterThanOrEqual(50 * 50);
});
