import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType } from 'graphql';
import { rootAccess } from '../../src/modules/access/root-access.js';
import { buildApiSchema } from '../../src/schema.js';
import { globalId } from '../../src/shared/global-id.js';
import type { Viewer } from '../../src/viewer.js';
import { foldAll } from '../oracle/fold-all.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { execute } from '../testkit/execute.js';
import { viewerOf } from '../testkit/viewers.js';
import { fullSelection } from './full-selection.js';
import { inHundreds } from './in-hundreds.js';
import { leakOf } from './leak-of.js';
import { assistanceTables } from './seen-assistance.js';
import { type SeenRows, seenRows } from './seen-rows.js';
import { someValue } from './some-value.js';
import { type Onlooker, twoCounties } from './two-counties.js';
import { typeScopes } from './type-scopes.js';
import { type AnsweredObject, walkAnswer } from './walk-answer.js';

const schema = buildApiSchema();
const now = new Date('2026-06-15T04:00:00Z');
const keyRoles = roles.items.filter((role) => role.seesServiceData).map((role) => role.code);
const readers: readonly Role[] = personalAccess.readers;
const ofPersons = (type: string) => ['member', 'membership', 'hardship'].includes(typeScopes[type] ?? '');
const personTypes = Object.keys(typeScopes).filter((type) => ofPersons(type));

let database: TestDatabase;
let em: SqlEntityManager;
let onlookers: readonly Onlooker[];
let ids: Record<string, string[]>;
beforeAll(async () => {
  database = await testDatabase();
  em = database.orm.em.fork();
  onlookers = await twoCounties(em);
  await foldAll(em);
  ids = {};
  for (const [type, table] of Object.entries({
    UnionOrganization: 'union_organization',
    EmployingUnit: 'employing_unit',
    Member: 'member',
    Membership: 'membership',
    HardshipCase: 'hardship_case',
    HouseholdMember: 'household_member',
    HardshipStepTaken: 'hardship_step_taken',
    ...assistanceTables,
  }))
    ids[type] = (await em.execute<{ id: string }[]>(`select id::text from ${table} order by id`)).map(({ id }) =>
      globalId(type, id),
    );
}, 60_000);
afterAll(() => database.close());

/** A key of a role, where a user of that role would be. */
const keyOf = (viewer: Viewer): Viewer => ({
  ...viewer,
  principal: { kind: 'API_KEY', id: '7', name: '测试系统' },
  key: {
    id: '7',
    allowedOperations: null,
    documentsOnly: false,
    mayIntrospect: true,
    requestsPerMinute: null,
    costPerHour: null,
  },
});

const ask = (query: string, viewer: Viewer, variables = {}) => execute(query, variables, { em, viewer, now });
const codesOf = ({ errors }: Awaited<ReturnType<typeof ask>>) => errors.map(({ extensions }) => extensions.code);
const everyId = () => inHundreds(Object.values(ids).flat());

/** What a query that needs arguments is asked with. */
const given: Readonly<Record<string, (viewer: Viewer) => string[]>> = {
  division: () => ['code: "371302"', 'code: "371311"'],
  unionOrganization: () => ['code: "T-A1"', 'code: "T-B1"'],
  employingUnit: () => ['uscc: "123"'],
  dibaoStandards: () => ['year: 2025'],
  competition: () => ['code: "JS-T-A1"', 'code: "JS-T-B1"'],
  publishedResults: () => ['competition: "JS-T-A1"'],
  exportJob: () => [`id: "${globalId('ExportJob', '1')}"`],
  node: () => Object.values(ids).map(([id]) => `id: "${id}"`),
  nodes: () => everyId().map((some) => `ids: ${JSON.stringify(some)}`),
  statistics: ({ areaCode }) => [`area: "${areaCode}", period: "2023", by: [AREA, ORGANIZATION_KIND], totals: true`],
  statisticsRevisions: ({ areaCode }) => [`area: "${areaCode}", indicator: "MEMBERS", period: "2023"`],
  reconcile: ({ areaCode }) => [
    `area: "${areaCode}", indicator: "MEMBERS", period: "2023", sources: [ANNUAL_REPORT, SELF_REPORT], by: [AREA]`,
  ],
};

/** Indicators of a row are alike: some stand for all. */
const someIndicators = new Set(['members', 'organizations', 'membersJoined']);
const leftOut: ReadonlySet<string> = new Set(
  Object.values((schema.getType('StatisticsRow') as GraphQLObjectType).getFields())
    .filter((field) => getNamedType(field.type).name === 'IndicatorValue' && !someIndicators.has(field.name))
    .map((field) => `StatisticsRow.${field.name}`),
);

/** Everything below a query, asked again without the fields that it cannot have. */
async function askAll(field: GraphQLField<unknown, unknown>, viewer: Viewer): Promise<AnsweredObject[]> {
  const objects: AnsweredObject[] = [];
  for (const args of given[field.name]?.(viewer) ?? ['']) {
    const refused = new Set(leftOut);
    for (let round = 0; round < 40; round += 1) {
      const selection = fullSelection(schema, getNamedType(field.type), 2, refused);
      const answer = await ask(`{ ${field.name}${args && `(${args})`} ${selection} }`, viewer);
      objects.push(...walkAnswer(answer.data));
      const parts = answer.errors.flatMap(
        ({ path = [] }) => path.findLast((part) => /^[A-Z]\w*_/.test(String(part))) ?? [],
      );
      if (answer.data?.[field.name] || parts.length === 0) break;
      for (const part of parts) refused.add(String(part).replace('_', '.'));
    }
  }
  return objects;
}

/** What a key must not have been shown: persons and hands at all, and what lies beyond its scope. */
const leakTo = (shown: AnsweredObject, seen: SeenRows): string | undefined =>
  ofPersons(shown.type) ? `${shown.type} at ${shown.path}` : leakOf(shown, seen);

it.each(keyRoles)(
  'a key of role %s is told of no person and of no row beyond its scope, by any query',
  async (role) => {
    const met = new Set<string>();
    for (const onlooker of onlookers.filter(({ name }) => /county A|industry/.test(name))) {
      const viewer = keyOf(onlooker.as(role));
      const seen = await seenRows(em, viewer.scope);
      for (const field of Object.values(schema.getQueryType()!.getFields())) {
        const objects = await askAll(field, viewer);
        for (const { type } of objects) met.add(type);
        expect([field.name, objects.map((each) => leakTo(each, seen)).filter(Boolean)]).toEqual([field.name, []]);
      }
    }
    expect([...met]).toEqual(expect.arrayContaining(['UnionOrganization', 'EmployingUnit', 'StatisticsRow']));
  },
  240_000,
);

it.each(keyRoles)(
  'a key of role %s does not reach a person by the number, the id or the organization',
  async (role) => {
    const viewer = keyOf(viewerOf('371300', role));
    const register = await ask('{ members(first: 1) { totalCount nodes { memberNo phone { masked } } } }', viewer);
    expect([register.data, codesOf(register)]).toEqual([null, ['FORBIDDEN']]);
    const through = await ask('{ unionOrganization(code: "T-A1") { members { totalCount } } }', viewer);
    expect([through.data, codesOf(through)]).toEqual([{ unionOrganization: { members: null } }, ['FORBIDDEN']]);
    const wanted = personTypes.flatMap((type) => ids[type] ?? []);
    expect(wanted.length).toBeGreaterThan(10);
    const { data, errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', viewer, {
      ids: wanted,
    });
    expect([errors, new Set(data.nodes)]).toEqual([[], new Set([null])]);
  },
);

it('leads to persons by no query that does not say so', () => {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const type = getNamedType(field.type).name.replace(/Connection$/, '');
    const access = rootAccess[`Query.${field.name}`]!;
    expect([field.name, typeof access === 'object' && 'persons' in access]).toEqual([field.name, ofPersons(type)]);
  }
});

it('a single standing is shown to no role that does not deal with persons, also behind a number', async () => {
  const [id] = ids.Membership!;
  const records = `{ statistics(area: "371300", period: "2021", by: [AREA]) { rows {
    membersJoined { records(first: 100) { nodes { node { __typename } } } } } } }`;
  for (const role of keyRoles) {
    const viewer = viewerOf('371300', role);
    const { data } = await ask(`{ node(id: "${id}") { ... on Membership { joinedOn } } }`, viewer);
    expect([role, data.node]).toEqual([role, readers.includes(role) ? { joinedOn: '2021-05-01' } : null]);
    for (const asking of [viewer, keyOf(viewer)]) {
      const shown = [...walkAnswer((await ask(records, asking)).data)].filter(({ type }) => ofPersons(type));
      const sees = asking === viewer && readers.includes(role);
      expect([role, asking.principal.kind, shown.length > 0]).toEqual([role, asking.principal.kind, sees]);
    }
  }
});

it('a key is refused every change but those of its roles, and all that tell of persons', async () => {
  let ofPersonsAlone = 0;
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const access = rootAccess[`Mutation.${field.name}`]!;
    if (typeof access === 'string') continue;
    const persons = 'persons' in access;
    const allowed: readonly Role[] = persons ? access.roles : access;
    const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const body = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
    const document = `mutation (${declared}) { ${field.name}(${args}) ${body} }`;
    const variables = Object.fromEntries(field.args.map((arg) => [arg.name, someValue(arg.type)]));
    if (persons) ofPersonsAlone += 1;
    for (const role of roles.codes) {
      const user = viewerOf('100000', role);
      const code = codesOf(await ask(document, keyOf(user), variables));
      const refused = persons || !allowed.includes(role);
      expect([field.name, role, code[0] === 'FORBIDDEN']).toEqual([field.name, role, refused]);
      if (persons && !allowed.includes(role))
        expect([field.name, role, codesOf(await ask(document, user, variables))]).toEqual([
          field.name,
          role,
          ['FORBIDDEN'],
        ]);
    }
  }
  expect(ofPersonsAlone).toBeGreaterThanOrEqual(5);
});
