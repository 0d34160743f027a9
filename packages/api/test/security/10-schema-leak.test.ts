import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { buildApiSchema } from '../../src/schema.js';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer({ fill: smallWorld, viewer: null });
}, 60_000);
afterAll(() => server.close());

/** Every name that the schema gives to something. */
function names(): Set<string> {
  const own = Object.values(buildApiSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const parts = own.flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map(({ name }) => name);
    if (isInputObjectType(type)) return Object.keys(type.getFields());
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)]);
  });
  return new Set([...own.map(({ name }) => name), ...parts]);
}

/** Slips of the pen near real names, from which servers that make suggestions are rebuilt name by name. */
const near = (name: string) => [
  `${name}x`,
  name.slice(0, -1),
  `${name.slice(0, 2)}${name.slice(3)}`,
  name.toUpperCase(),
];

describe('somebody who has not signed in', () => {
  it('recovers no name of it from what errors say', async () => {
    const real = names();
    const fields = Object.keys(buildApiSchema().getQueryType()!.getFields());
    const guesses = [
      ...fields.flatMap(near),
      'user',
      'users',
      'me',
      'search',
      'members',
      'organisation',
      'unit',
      'login',
    ];
    const probes = [
      ...Array.from(
        { length: Math.ceil(guesses.length / 20) },
        (_, i) => `{ ${guesses.slice(20 * i, 20 * i + 20).join(' ')} }`,
      ),
      ...fields.flatMap((field) => [
        `{ ${field} }`,
        `{ ${field} { nam cod nodez totalCoun } }`,
        `{ ${field}(cod: 1, are: 1, firs: 1, wher: {}) { x } }`,
        `query ($a: Strin) { ${field} { ... on Divisio { x } } }`,
      ]),
      '{ divisions(first: "x") { totalCount } }',
      '{ divisions(where: { levl: { eq: COUNTRY } }) { totalCount } }',
      '{ statistics(area: 1, period: 2, by: [ARE]) { row } }',
      'mutation { x }',
      'subscription { x }',
    ];
    const requests = [
      ...probes.map((query) => ({ query })),
      {
        query: 'query ($w: DivisionFilter) { divisions(where: $w) { totalCount } }',
        variables: { w: { nam: 1, leve: 2 } },
      },
      { query: 'query ($n: Int) { divisions(first: $n) { totalCount } }', variables: { n: 'x' } },
    ];
    // Words of the sentence itself, such as "not", which is a name too.
    const usual = new Set((await server.post({ query: '{ zzz }' })).text.match(/\w+/g));
    const recovered = new Set<string>();
    for (const request of requests) {
      const { status, body, codes } = await server.post(request);
      expect({ request, status, data: body.data ?? null }).toEqual({ request, status: 400, data: null });
      expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
      const sent = new Set(JSON.stringify(request).match(/\w+/g));
      const told = JSON.stringify(body.errors).match(/\w+/g) ?? [];
      for (const word of told) if (real.has(word) && !sent.has(word) && !usual.has(word)) recovered.add(word);
    }
    expect([...recovered]).toEqual([]);
  });

  it.each([
    ['the whole schema', getIntrospectionQuery()],
    ['a type', '{ __type(name: "Division") { fields { name } } }'],
    ['the schema under another name', '{ a: __schema { types { name } } }'],
    [
      'the schema through fragments',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { __schema { types { name } } }',
    ],
  ])('is refused %s', async (_name, query) => {
    const answer = await server.post({ query });
    expect([answer.status, answer.codes, answer.body.data]).toEqual([401, ['UNAUTHENTICATED'], undefined]);
  });

  it('is told the names of types that its own answer has', async () => {
    expect((await server.post({ query: '{ __typename }' })).body.data).toEqual({ __typename: 'Query' });
  });

  it('is refused although another was answered the same document', async () => {
    const open = await attackedServer();
    const query = '{ __schema { queryType { name } } }';
    expect((await open.post({ query })).body.data).toBeDefined();
    await open.close();
    expect((await server.post({ query })).status).toBe(401);
  });
});

/** What scanners of GraphQL servers look for, each by the request that they send. */
describe('a scanner finds', () => {
  const many = (part: (index: number) => string, count: number) =>
    Array.from({ length: count }, (_, i) => part(i)).join(' ');
  const refused: [string, object | string][] = [
    ['no alias overloading', { query: `query { ${many((i) => `alias${i}: __typename`, 101)} }` }],
    ['no batches', JSON.stringify(Array.from({ length: 10 }, () => ({ query: 'query { __typename }' })))],
    ['no directive overloading', { query: `query { __typename ${many(() => '@aa', 10)} }` }],
    [
      'no circular introspection',
      { query: 'query { __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }' },
    ],
    ['no introspection', { query: 'query { __schema { types { name } } }' }],
    ['no field duplication', { query: `query { ${'__typename '.repeat(2_500)} }` }],
  ];
  it.each(refused)('%s', async (_name, body) => {
    const answer = await server.post(body);
    expect([400, 401]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toMatch(/"data":\{/);
  });

  it('no suggestions', async () => {
    expect((await server.post({ query: 'query { divisionz { __typename } directive }' })).text).not.toContain(
      'Did you mean',
    );
  });

  it('no queries or changes by GET, and no forms', async () => {
    for (const query of ['query { __typename }', 'mutation { __typename }']) {
      const answer = await server.fetch(`/graphql?query=${encodeURIComponent(query)}`);
      expect(answer.status).toBe(400);
    }
    const form = await server.fetch('/graphql', {
      method: 'POST',
      body: new URLSearchParams({ query: 'query { __typename }' }),
    });
    expect(form.status).toBe(400);
  });

  it('no explorer of another hand', async () => {
    for (const path of ['/graphiql', '/playground', '/console', '/graphql/console']) {
      const { text } = await server.fetch(path, { headers: { accept: 'application/json' } });
      expect(text).not.toMatch(/graphiql|playground|apollo/i);
    }
  });

  it('no traces, stacks or names of software', async () => {
    const answers = [
      await server.post(
        { query: '{ __typename }' },
        { headers: { 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' } },
      ),
      await server.post({ query: 'qwerty' }),
      await server.post('{'),
    ];
    for (const { text, headers, body } of answers) {
      expect(text).not.toMatch(/stack|tracing|node_modules|\.js|\.ts/);
      expect(Object.keys(body.extensions ?? {})).not.toContain('tracing');
      expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
    }
  });
});
