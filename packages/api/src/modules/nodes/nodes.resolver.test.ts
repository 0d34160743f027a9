import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';
import { globalId } from '../../shared/global-id.js';

let database: TestDatabase;
let ids: Record<string, string>;
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, managementArea, organization, unit, document, figure } = world(database.orm.em.fork());
  await divisions('371302');
  await managementArea('371371', '临沂高新区', '371300');
  await organization();
  await unit();
  await figure(await document('ly1'));
  const { data } = await ask(`{
    division(code: "371300") { id managementAreas { id } }
    unionOrganizations { nodes { id } } employingUnits { nodes { id } }
    publishedFigures { nodes { id sourceDocument { id } } }
  }`);
  ids = {
    Division: data.division.id,
    ManagementArea: data.division.managementAreas[0].id,
    UnionOrganization: data.unionOrganizations.nodes[0].id,
    EmployingUnit: data.employingUnits.nodes[0].id,
    PublishedFigure: data.publishedFigures.nodes[0].id,
    SourceDocument: data.publishedFigures.nodes[0].sourceDocument.id,
  };
}, 60_000);
afterAll(() => database.close());

const ask = (source: string, variables = {}) => execute(source, variables, { em: database.orm.em.fork() });
const nodes = (wanted: string[]) => ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: wanted });

describe('node', () => {
  it('reads every type back by the id that it gave', async () => {
    for (const [type, id] of Object.entries(ids)) {
      const { data, errors } = await ask('query($id: ID!) { node(id: $id) { __typename id } }', { id });
      expect([data, errors]).toEqual([{ node: { __typename: type, id } }, []]);
    }
  });

  it('gives the fields and relations of the type', async () => {
    const { data } = await ask('query($id: ID!) { node(id: $id) { ... on Division { name parent { name } } } }', {
      id: ids.Division,
    });
    expect(data.node).toEqual({ name: '临沂市', parent: { name: '山东省' } });
  });

  it('is null for what does not exist', async () => {
    const { data, errors } = await ask('query($id: ID!) { node(id: $id) { id } }', {
      id: globalId('EmployingUnit', '999'),
    });
    expect([data, errors]).toEqual([{ node: null }, []]);
  });

  it.each([
    '',
    'x',
    '371300',
    globalId('Person', '1'),
    globalId('UnionOrganization', 'abc'),
    globalId('Division', "1'"),
    globalId('constructor', '1'),
    `${globalId('Division', '371300')}=`,
  ])('refuses %j, which no object can have', async (id) => {
    const { data, errors } = await ask('query($id: ID!) { node(id: $id) { id } }', { id });
    expect(data).toEqual({ node: null });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'id', code: 'MALFORMED_ID' }],
    });
  });
});

describe('nodes', () => {
  it('keeps the order, repeats, and leaves nulls in place, with one statement a type', async () => {
    const missing = globalId('UnionOrganization', '999');
    const wanted = [ids.PublishedFigure!, missing, ids.Division!, ids.UnionOrganization!, ids.Division!];
    const { data, errors, statements } = await nodes(wanted);
    expect(errors).toEqual([]);
    expect(data.nodes.map((node: { id: string } | null) => node?.id)).toEqual(
      wanted.map((id) => (id === missing ? undefined : id)),
    );
    expect(statements).toBe(3);
  });

  it('takes up to 100 ids', async () => {
    expect((await nodes(Array(100).fill(ids.Division))).data.nodes).toHaveLength(100);
    const { errors } = await nodes(Array(101).fill(ids.Division));
    expect(errors[0]?.extensions).toMatchObject({ fields: [{ path: 'ids', code: 'TOO_MANY', expected: '≤ 100' }] });
    expect((await nodes([])).data).toEqual({ nodes: [] });
  });

  it('names every malformed id', async () => {
    const { errors } = await nodes(['x', ids.Division!, 'y']);
    expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'ids[0]' }, { path: 'ids[2]' }]);
  });
});
