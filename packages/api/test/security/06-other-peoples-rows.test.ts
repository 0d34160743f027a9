import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@uniongraph/schema/codes/role';
import { buildApiSchema } from '../../src/schema.js';
import { readGlobalId } from '../../src/shared/global-id.js';
import { fullSelection } from '../access/full-selection.js';
import { leakOf } from '../access/leak-of.js';
import { typeScopes } from '../access/type-scopes.js';
import { walkAnswer } from '../access/walk-answer.js';
import { type NeighboursServer, neighboursServer, places } from './neighbours-server.js';

const schema = buildApiSchema();
const dataRoles = roles.items.filter((role) => role.seesServiceData).map((role) => role.code);
const hands = roles.items.filter((role) => !role.seesServiceData).map((role) => role.code);

let near: NeighboursServer;
beforeAll(async () => {
  near = await neighboursServer();
}, 120_000);
afterAll(() => near.close());

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** What of an answer must not be seen from a place. */
const leaks = (data: unknown, place: string): string[] =>
  [...walkAnswer(data)].flatMap((object) => leakOf(object, near.seen(place)) ?? []);

const everythingOf = (type: string) => `... on ${type} ${fullSelection(schema, schema.getType(type)!, 1)}`;

describe.each(Object.entries(places))('from %s', (_name, place) => {
  it.each(dataRoles)(
    '%s is given no foreign row by nodes, by node, or by what hangs on a row of his',
    async (role) => {
      const who = near.person(place, role);
      const met: string[] = [];
      for (const some of chunks(near.ids, 20)) {
        const byOne = await near.ask(
          who,
          `{ ${some.map((id, at) => `n${at}: node(id: "${id}") { __typename id }`).join(' ')} }`,
        );
        const byMany = await near.ask(who, `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, {
          ids: some,
        });
        for (const { codes, body } of [byOne, byMany]) {
          expect(codes).toEqual([]);
          expect(leaks(body.data, place)).toEqual([]);
        }
        const found: string[] = byMany.body.data.nodes.flatMap((each: { id: string } | null) => each?.id ?? []);
        expect(Object.values(byOne.body.data).filter(Boolean)).toHaveLength(found.length);
        met.push(...found);
      }
      for (const id of met.filter(
        (each) => !/^(Division|PublishedFigure|SourceDocument)$/.test(readGlobalId(each)!.type),
      )) {
        const { body, codes } = await near.ask(
          who,
          `query ($id: ID!) { node(id: $id) { ${everythingOf(readGlobalId(id)!.type)} } }`,
          { id },
        );
        expect(codes.filter((code) => code !== 'FORBIDDEN')).toEqual([]);
        expect(leaks(body.data, place)).toEqual([]);
      }
      const types = new Set(met.map((id) => readGlobalId(id)!.type));
      expect([...types]).toEqual(expect.arrayContaining(['UnionOrganization', 'EmployingUnit']));
    },
    60_000,
  );
});

it.each(hands)('%s is given no row of service data, and nothing that another county keeps', async (role) => {
  const who = near.person('T-FA', role);
  const owned = near.usersOf('T-FA', 'T-A1');
  for (const some of chunks(near.ids, 50)) {
    const { body, codes } = await near.ask(who, `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, {
      ids: some,
    });
    expect(codes).toEqual([]);
    for (const object of walkAnswer(body.data)) {
      expect(['organization', 'unit', 'membership', 'member', 'area']).not.toContain(typeScopes[object.type]);
      if (object.type === 'UserAccount') expect(owned).toContain(readGlobalId(String(object.fields.id))!.key);
      expect(object.type).not.toBe('ApiKey');
    }
  }
});

it('two who ask the same at once are each given their own: no loader and no kept answer is shared', async () => {
  const two = [near.person('T-FA', 'STATISTICIAN'), near.person('T-FB', 'STATISTICIAN')] as const;
  const some = near.ids.filter((id) =>
    ['UnionOrganization', 'EmployingUnit', 'Member'].includes(readGlobalId(id)!.type),
  );
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id }
    statistics(viewerArea: OWN, period: "2023", totals: true) { area { __typename Area_code: code } rows { members { numerator value } } } }`;
  const round = () =>
    Promise.all(Array.from({ length: 10 }, (_, at) => near.ask(two[at % 2 ? 1 : 0], query, { ids: some })));
  const alone = [await near.ask(two[0], query, { ids: some }), await near.ask(two[1], query, { ids: some })];
  expect(alone[0]!.text).not.toBe(alone[1]!.text);
  for (let time = 0; time < 3; time += 1)
    for (const [at, answer] of (await round()).entries()) {
      expect(answer.text).toBe(alone[at % 2]!.text);
      expect(leaks(answer.body.data, at % 2 ? 'T-FB' : 'T-FA')).toEqual([]);
    }
});
