import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { sql } from 'kysely';
import { createContext } from '../../src/context.js';
import { errorCodes } from '../../src/errors.js';
import { createApollo } from '../../src/http/apollo.js';
import { allowedRoles } from '../../src/modules/access/allowed-roles.js';
import { rootAccess } from '../../src/modules/access/root-access.js';
import { modules } from '../../src/modules/index.js';
import { buildApiSchema } from '../../src/schema.js';
import { globalId } from '../../src/shared/global-id.js';
import type { Viewer } from '../../src/viewer.js';
import { foldAll } from '../oracle/fold-all.js';
import { rolledBack, type TestDatabase, testDatabase } from '../testkit/database.js';
import { type Execution, execute } from '../testkit/execute.js';
import { viewed } from '../testkit/viewed.js';
import { viewerOf } from '../testkit/viewers.js';
import { changeBeyond } from './change-beyond.js';
import { fullSelection } from './full-selection.js';
import { leakOf } from './leak-of.js';
import { type SeenRows, seenRows } from './seen-rows.js';
import { someValue } from './some-value.js';
import { type Onlooker, twoCounties } from './two-counties.js';
import { typeScopes } from './type-scopes.js';
import { walkAnswer } from './walk-answer.js';

const schema = buildApiSchema();
const now = new Date('2026-06-15T04:00:00Z');
const dataRoles = roles.items.filter((role) => role.seesServiceData).map((role) => role.code);
const hands = roles.items.filter((role) => !role.seesServiceData).map((role) => role.code);
const queryFields = Object.values(schema.getQueryType()!.getFields());

let database: TestDatabase;
let em: SqlEntityManager;
let onlookers: readonly Onlooker[];
/** Every key of every table behind a global id. */
const keys: Record<string, string[]> = {};

beforeAll(async () => {
  database = await testDatabase();
  em = database.orm.em.fork();
  onlookers = await twoCounties(em);
  await foldAll(em);
  for (const [type, select] of Object.entries({
    UnionOrganization: 'select id::text as key from union_organization',
    EmployingUnit: 'select id::text as key from employing_unit',
    Membership: 'select id::text as key from membership',
    Member: 'select id::text as key from member',
  }))
    keys[type] = (await em.execute<{ key: string }[]>(`${select} order by id`)).map(({ key }) => key);
});
afterAll(() => database.close());

const onlooker = (name: string) => onlookers.find((each) => each.name === name)!;
const names = [
  'county A',
  'county B',
  'an industry line',
  'a grassroots organization',
  'a joint union of both counties',
];

const ask = (viewer: Viewer | null, query: string, from = em): Promise<Execution> =>
  execute(query, {}, { em: from, viewer, now });

/** What a root field is asked with; a field that needs arguments and is not here fails the matrix. */
const rootArguments: Readonly<Record<string, (viewer: Viewer) => Promise<string[]> | string[]>> = {
  division: () => ['code: "371302"', 'code: "371311"'],
  unionOrganization: async () => (await column('select code from union_organization')).map((code) => `code: "${code}"`),
  employingUnit: async () => (await column('select uscc as code from employing_unit')).map((code) => `uscc: "${code}"`),
  exportJob: () => [`id: "${globalId('ExportJob', '1')}"`],
  node: () => Object.entries(keys).map(([type, all]) => `id: "${globalId(type, all[0]!)}"`),
  nodes: () => [`ids: ${JSON.stringify(everyId())}`],
  statistics: (viewer) => [
    `area: "${areaOf(viewer)}", period: "2023", by: [AREA, ORGANIZATION_KIND], totals: true`,
    'viewerArea: OWN, period: "2022..2023/YEAR", by: [PERIOD]',
    `area: "100000", areaLevel: COUNTY, period: "2023", by: [AREA]`,
  ],
  statisticsRevisions: (viewer) => [`area: "${areaOf(viewer)}", indicator: "MEMBERS", period: "2023"`],
  reconcile: (viewer) => [
    `area: "${areaOf(viewer)}", indicator: "MEMBERS", period: "2023", sources: [ANNUAL_REPORT, SELF_REPORT], by: [AREA], withPublished: true`,
  ],
};

const column = async (select: string) => (await em.execute<{ code: string }[]>(select)).map(({ code }) => code);
const areaOf = ({ scope, areaCode }: Viewer) => (scope.kind === 'AREA' ? scope.areaCode : areaCode);
const everyId = () => Object.entries(keys).flatMap(([type, all]) => all.map((key) => globalId(type, key)));

/** Statistics of a row are alike for every indicator: some stand for all. */
const someIndicators = new Set(['members', 'organizations', 'unionEstablishmentRate25Plus', 'membersJoined']);
const row = schema.getType('StatisticsRow') as GraphQLObjectType;
const leftOut: ReadonlySet<string> = new Set(
  Object.values(row.getFields())
    .filter((field) => getNamedType(field.type).name === 'IndicatorValue' && !someIndicators.has(field.name))
    .map((field) => `StatisticsRow.${field.name}`),
);

/** What a root field is asked with by a viewer. */
async function argumentsOf(field: GraphQLField<unknown, unknown>, viewer: Viewer): Promise<string[]> {
  const given = rootArguments[field.name];
  if (given) return (await given(viewer)).map((args) => `(${args})`);
  const needs = field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (needs) throw new Error(`Query.${field.name} needs arguments: say in rootArguments which`);
  return [''];
}

/**
 * Asks a root field of everything below it, once for each set of its arguments. What such a question cannot have, such as
 * a rank without siblings, is refused by a field of its own; it is asked again without.
 */
async function askAll(
  field: GraphQLField<unknown, unknown>,
  viewer: Viewer | null,
  { steps, without = leftOut, from = em }: { steps: number; without?: ReadonlySet<string>; from?: SqlEntityManager },
): Promise<Execution[]> {
  const answers: Execution[] = [];
  for (const args of await argumentsOf(field, viewer ?? viewerOf('371302'))) {
    const refused = new Set(without);
    for (;;) {
      const selection = fullSelection(schema, getNamedType(field.type), steps, refused);
      const answer = await ask(viewer, `{ ${field.name}${args} ${selection} }`, from);
      const selected = answer.errors.flatMap(
        ({ path = [] }) => path.findLast((part) => /^[A-Z]\w*_/.test(String(part))) ?? [],
      );
      answers.push(answer);
      if (answer.data?.[field.name] || selected.length === 0) break;
      for (const name of selected) refused.add(String(name).replace('_', '.'));
    }
  }
  return answers;
}

const codeOf = (execution: Execution) =>
  execution.errors.map((error) => String(error.extensions?.code ?? error.message));

describe('the list of types', () => {
  const declared = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(type.name),
  );

  it('says of every object type how it is scoped, and of none that does not exist', () => {
    expect(declared.map(({ name }) => name).filter((name) => !typeScopes[name])).toEqual([]);
    expect(Object.keys(typeScopes).filter((name) => !schema.getType(name))).toEqual([]);
  });
});

describe.each(names)('%s', (name) => {
  it('sees no row and no number beyond its scope by any root field, at any depth, in any role', async () => {
    const met = new Set<string>();
    for (const role of dataRoles) {
      const viewer = onlooker(name).as(role);
      const seen = await seenRows(em, viewer.scope);
      for (const field of queryFields)
        for (const answer of await askAll(field, viewer, { steps: role === 'STATISTICIAN' ? 2 : 1 })) {
          expect([
            field.name,
            codeOf(answer).filter((code) => !(code in errorCodes) || code === 'INTERNAL_SERVER_ERROR'),
          ]).toEqual([field.name, []]);
          const objects = [...walkAnswer(answer.data)];
          for (const { type } of objects) met.add(type);
          expect(objects.map((each) => leakOf(each, seen)).filter(Boolean)).toEqual([]);
        }
    }
    // Else nothing was looked at.
    for (const type of [
      'UnionOrganization',
      'EmployingUnit',
      'UnitCoverage',
      'Member',
      'MembershipSnapshot',
      'StatisticsRow',
      'StatisticsRevision',
    ])
      expect([...met]).toContain(type);
  }, 240_000);

  it('is shown no record behind a number but its own, and as much as the number says', async () => {
    const viewer = onlooker(name).as('STATISTICIAN');
    const seen = await seenRows(em, viewer.scope);
    const record = fullSelection(schema, schema.getType('StatisticsRecordConnection')!, 2);
    const { data, errors } = await ask(
      viewer,
      `{ statistics(viewerArea: OWN, period: "2023", by: [ORGANIZATION_KIND]) { rows {
           members { value records(first: 100) ${record} }
           membersJoined { value records(first: 100) ${record} }
           organizations { value records(first: 100) ${record} } } } }`,
    );
    expect(errors).toEqual([]);
    const objects = [...walkAnswer(data)];
    expect(objects.filter(({ type }) => type === 'StatisticsRecord').length).toBeGreaterThan(2);
    expect(objects.map((each) => leakOf(each, seen)).filter(Boolean)).toEqual([]);
    for (const shown of data.statistics.rows)
      for (const { value, records } of [shown.members, shown.organizations])
        expect(records.StatisticsRecordConnection_sum).toBe(Number(value ?? 0));
  });

  it('finds every row of its scope, and none else, by list, count, order, filter, search, node and key', async () => {
    const viewer = onlooker(name).as('STATISTICIAN');
    const seen = await seenRows(em, viewer.scope);
    const listed = { unionOrganizations: 'UnionOrganization', employingUnits: 'EmployingUnit' } as const;
    for (const [list, type] of Object.entries(listed)) {
      const all = `totalCount nodes { id }`;
      const field = schema.getQueryType()!.getFields()[list]!;
      const orderInput = getNamedType(field.args.find((arg) => arg.name === 'orderBy')!.type);
      const orderBy = isInputObjectType(orderInput) && getNamedType(orderInput.getFields().field!.type);
      const orders = isEnumType(orderBy) ? orderBy.getValues().map((value) => value.name) : [];
      expect(orders.length).toBeGreaterThan(1);
      for (const order of orders)
        for (const direction of ['ASC', 'DESC']) {
          const { data, errors } = await ask(
            viewer,
            `{ ${list}(first: 100, orderBy: [{ field: ${order}, direction: ${direction} }]) { ${all} } }`,
          );
          expect(errors).toEqual([]);
          expect(new Set(data[list].nodes.map(keyOf))).toEqual(seen[type]);
          expect(data[list].totalCount).toBe(seen[type].size);
        }
      const rows = await em.execute<{ id: string; code: string; name: string }[]>(
        type === 'UnionOrganization'
          ? 'select id::text, code, name from union_organization'
          : 'select id::text, uscc as code, name from employing_unit',
      );
      const unique = type === 'UnionOrganization' ? 'code' : 'uscc';
      for (const row of rows) {
        const { data } = await ask(
          viewer,
          `{ filtered: ${list}(where: { ${unique}: { eq: "${row.code}" } }) { ${all} }
             named: ${list}(where: { name: { eq: "${row.name}" } }) { ${all} }
             not: ${list}(where: { not: { ${unique}: { eq: "${row.code}" } } }) { totalCount }
             found: ${list}(search: "${row.name}") { nodes { id } }
             node(id: "${globalId(type, row.id)}") { id } }`,
        );
        const isSeen = seen[type].has(row.id);
        expect(data.filtered.nodes.map(keyOf)).toEqual(isSeen ? [row.id] : []);
        expect([data.filtered.totalCount, data.named.totalCount]).toEqual(isSeen ? [1, 1] : [0, 0]);
        expect(data.not.totalCount).toBe(seen[type].size - (isSeen ? 1 : 0));
        expect(data.found.nodes.map(keyOf).includes(row.id)).toBe(isSeen);
        expect(data.node !== null).toBe(isSeen);
      }
    }
  }, 120_000);

  it('is told of what lies beyond as of what does not exist', async () => {
    const viewer = onlooker(name).as('STATISTICIAN');
    const seen = await seenRows(em, viewer.scope);
    const hidden = await em.execute<{ id: string; code: string }[]>('select id::text, code from union_organization');
    const foreign = hidden.find(({ id }) => !seen.UnionOrganization.has(id))!;
    const questions = (code: string, id: string) => [
      `{ unionOrganization(code: "${code}") { name } }`,
      `{ node(id: "${globalId('UnionOrganization', id)}") { id } }`,
      `{ nodes(ids: ["${globalId('UnionOrganization', id)}"]) { id } }`,
      `{ unionOrganizations(where: { under: { organization: "${code}" } }) { totalCount } }`,
      `{ unionOrganizations(where: { under: { organization: "${code}", line: INDUSTRY } }) { totalCount } }`,
      `{ statistics(period: "2023", under: { organization: "${code}" }) { rows { members { value } } } }`,
    ];
    const real = questions(foreign.code, foreign.id);
    const made = questions('T-NONE', '987654321');
    for (const [index, question] of real.entries()) {
      const { data, errors } = await ask(viewer, question);
      const ofNothing = await ask(viewer, made[index]!);
      expect(JSON.stringify({ data, errors }).replaceAll(foreign.code, 'T-NONE')).toBe(
        JSON.stringify({ data: ofNothing.data, errors: ofNothing.errors }),
      );
    }
  });

  it('is answered the same whatever happens beyond its scope', async () => {
    const viewer = onlooker(name).as('STATISTICIAN');
    // These speak of all areas on purpose: comparisons with siblings, and until when data were recorded at all.
    const open = new Set([
      ...leftOut,
      'IndicatorValue.benchmark',
      'IndicatorValue.rank',
      'Statistics.freshness',
      'Statistics.explain',
    ]);
    const everything = async (from: SqlEntityManager) => {
      const told: Record<string, unknown> = {};
      for (const field of queryFields) {
        const answers = await askAll(field, viewer, { steps: 2, without: open, from });
        told[field.name] = answers.map(({ data, errors }) => ({ data, errors }));
      }
      return told;
    };
    await rolledBack(database.orm, async (inside) => {
      const before = await everything(inside);
      await changeBeyond(inside, await seenRows(inside, viewer.scope));
      expect(await everything(inside)).toEqual(before);
    });
  }, 240_000);
});

const keyOf = ({ id }: { id: string }) => Buffer.from(id, 'base64url').toString().split(':')[1];

describe('statistics of an area beyond the scope', () => {
  it.each([
    ['county A', '371311'],
    ['county B', '371302'],
  ])('%s is refused those of %s by every field that takes an area', async (name, area) => {
    const viewer = onlooker(name).as('STATISTICIAN');
    for (const question of [
      `{ statistics(area: "${area}", period: "2023") { rows { members { value } } } }`,
      `{ statistics(area: "371300", areas: ["${area}"], period: "2023") { rows { members { value } } } }`,
      `{ statistics(area: "371300", by: [AREA], period: "2023") { rows { members { records { totalCount sum } } } } }`,
      `{ statisticsRevisions(area: "${area}", indicator: "MEMBERS", period: "2023") { totalCount } }`,
      `{ reconcile(area: "${area}", indicator: "MEMBERS", period: "2023", sources: [ANNUAL_REPORT, SELF_REPORT]) { rows { key } } }`,
    ]) {
      const answer = await ask(viewer, question);
      expect([question, codeOf(answer)]).toEqual([question, ['FORBIDDEN']]);
      expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
    }
  });
});

describe('roles', () => {
  const handOf = (...held: Role[]): Viewer => ({ ...viewerOf('371300', ...held), scope: { kind: 'NONE' } });

  it.each(hands)('%s sees no service data by any root field', async (role) => {
    const viewer = handOf(role);
    for (const field of queryFields)
      for (const answer of await askAll(field, viewer, { steps: 2 })) {
        expect(codeOf(answer).filter((code) => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(code))).toEqual([]);
        const scoped = [...walkAnswer(answer.data)].filter(({ type }) =>
          ['organization', 'unit', 'membership', 'member', 'area'].includes(typeScopes[type]!),
        );
        expect(scoped).toEqual([]);
      }
  });

  it.each(dataRoles)('%s sees nothing of administration, security and audit', async (role) => {
    const viewer = viewerOf('100000', role);
    for (const field of queryFields) {
      const named = getNamedType(field.type);
      if (![...typesBelow(named.name)].some((type) => typeScopes[type] === 'hands')) continue;
      for (const answer of await askAll(field, viewer, { steps: 1 })) {
        expect([field.name, codeOf(answer)]).toEqual([field.name, ['FORBIDDEN']]);
      }
    }
  });

  it('nobody is told anything but to sign in', async () => {
    for (const field of queryFields)
      for (const answer of await askAll(field, null, { steps: 1 })) {
        const scoped = [...walkAnswer(answer.data)].filter(({ type }) => !['none', 'self'].includes(typeScopes[type]!));
        expect([field.name, scoped]).toEqual([field.name, []]);
        if (rootAccess[`Query.${field.name}`] !== 'EVERYBODY')
          expect([field.name, codeOf(answer)]).toEqual([field.name, ['UNAUTHENTICATED']]);
      }
  });
});

/** Types that a type leads to through frames. */
function* typesBelow(name: string): Generator<string> {
  yield name;
  const type = schema.getType(name);
  if (!isObjectType(type) || !/(Connection|Edge)$/.test(name)) return;
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type).name;
    if (inner !== name) yield* typesBelow(inner);
  }
}

describe('mutations', () => {
  const allowedFor = (name: string) => allowedRoles(rootAccess[`Mutation.${name}`]!);
  const guarded = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => allowedFor(name));

  it('are refused to every role that is not named for them, and to nobody', async () => {
    expect(guarded.length).toBeGreaterThan(10);
    for (const field of guarded) {
      const allowed = allowedFor(field.name)!;
      const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
      const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const variables = Object.fromEntries(field.args.map((arg) => [arg.name, someValue(arg.type)]));
      const body = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
      const document = `mutation (${declared}) { ${field.name}(${args}) ${body} }`;
      const asked = async (viewer: Viewer | null) => codeOf(await execute(document, variables, { em, viewer, now }));
      expect([field.name, await asked(null)]).toEqual([field.name, ['UNAUTHENTICATED']]);
      for (const role of roles.codes.filter((each) => !allowed.includes(each)))
        expect([field.name, role, await asked(viewerOf('100000', role))]).toEqual([field.name, role, ['FORBIDDEN']]);
    }
  });
});

describe('kept answers', () => {
  it('are not handed from one viewer to another', async () => {
    for (let i = 0; i < 3; i += 1) await foldAll(database.orm.em.fork());
    const apollo = createApollo();
    await apollo.start();
    const query =
      '{ statistics(viewerArea: OWN, period: "2023", by: [ORGANIZATION_KIND], totals: true) { area { code } rows { key members { value numerator } organizations { value } } } }';
    const all = `{ statistics(area: "100000", period: "2023") { rows { members { value } organizations { value } } } }`;
    const answers = async (document: string) => {
      const told = [];
      for (const each of onlookers) {
        const contextValue = createContext(viewed(em), each.as('STATISTICIAN'), () => now);
        const { body } = await apollo.executeOperation({ query: document }, { contextValue });
        told.push(JSON.stringify(body.kind === 'single' && JSON.parse(JSON.stringify(body.singleResult))));
      }
      return told;
    };
    for (const document of [query, all]) {
      const first = await answers(document);
      expect(await answers(document)).toEqual(first);
      for (const [index, each] of onlookers.entries()) {
        const { data, errors } = await ask(each.as('STATISTICIAN'), document);
        const told = JSON.parse(first[index]!);
        expect(told.data ?? null).toEqual(data ?? null);
        expect((told.errors ?? []).length).toBe(errors.length);
      }
      expect(new Set(first).size).toBeGreaterThan(2);
    }
    await apollo.stop();
  });
});

describe('a resolver that forgets', () => {
  it('reads nothing beyond the scope of any table of the database, and nothing at all for nobody', async () => {
    const tables = await em.execute<{ name: string }[]>(
      `select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('public', 'rollup') order by 1`,
    );
    expect(tables.length).toBeGreaterThan(40);
    const rows = Object.assign({}, ...modules.map((module) => module.rows)) as Record<string, { kind: string }>;
    const views = viewed(em);
    const viewers = [null, handScope, ...onlookers.map((each) => each.as('STATISTICIAN').scope)];
    for (const { name } of tables) {
      const dot = name.indexOf('.');
      const table = dot < 0 ? sql.table(name) : sql.table(`${name.slice(0, dot)}.${name.slice(dot + 1)}`);
      for (const scope of viewers) {
        const raw = sql<Record<string, unknown>>`select * from ${table}`.execute(views.within(scope));
        if (rows[name]!.kind === 'PROGRAM') {
          await expect(raw).rejects.toThrow('permission denied');
          continue;
        }
        const { rows: read } = await raw;
        if (rows[name]!.kind === 'OPEN') continue;
        if (scope === null || scope.kind === 'NONE') expect([name, read]).toEqual([name, []]);
        else expect([name, await foreignRows(name, read, await seenRows(em, scope), scope.kind)]).toEqual([name, []]);
      }
    }
  }, 120_000);
});

const handScope = { kind: 'NONE' } as const;

/** Rows that name an organization, a unit or an area beyond what is seen. */
async function foreignRows(name: string, read: Record<string, unknown>[], seen: SeenRows, kind: string) {
  return read.filter((row) => {
    if (name === 'union_organization') return !seen.UnionOrganization.has(String(row.id));
    if (name === 'employing_unit') return !seen.EmployingUnit.has(String(row.id));
    if (name === 'member') return !seen.Member.has(String(row.id));
    if ('member_id' in row && !('organization_id' in row)) return !seen.Member.has(String(row.member_id));
    if (name === 'membership') return !seen.Membership.has(String(row.id));
    if ('unit_id' in row) return !seen.EmployingUnit.has(String(row.unit_id));
    if ('organization_id' in row && row.organization_id !== null && !('area_code' in row))
      return !seen.UnionOrganization.has(String(row.organization_id));
    const area = row.area_code ?? row.county_code ?? row.prefecture_code;
    if (kind === 'AREA') return area !== undefined && area !== null && !seen.holdsArea(String(area));
    return (
      'organization_id' in row &&
      row.organization_id !== null &&
      !seen.UnionOrganization.has(String(row.organization_id))
    );
  });
}
