import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hardshipAccess } from '@uniongraph/schema/codes/hardship-access';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { fullSelection } from '../../../test/access/full-selection.js';
import { someValue } from '../../../test/access/some-value.js';
import { AssistanceWorld } from '../../../test/testkit/assistance.js';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { buildApiSchema } from '../../schema.js';
import { globalId } from '../../shared/global-id.js';
import type { Viewer } from '../../viewer.js';

const SECRETS = ['某帮扶资金', '某帮扶批次', '某纺织厂', '李某某'];
const tables = {
  AssistanceFund: 'assistance_fund',
  AssistanceBatch: 'assistance_batch',
  AssistanceGrant: 'assistance_grant',
  HouseholdVisit: 'household_visit',
  ProblemTicket: 'problem_ticket',
  JobPlacement: 'job_placement',
} as const;
const types = Object.keys(tables) as (keyof typeof tables)[];
const lists = [
  'assistanceFunds',
  'assistanceBatches',
  'assistanceGrants',
  'householdVisits',
  'problemTickets',
  'jobPlacements',
];
const schema = buildApiSchema();

const readers: readonly Role[] = hardshipAccess.readers;
const others = roles.codes.filter((role) => !readers.includes(role));
const asKey = (viewer: Viewer): Viewer => ({ ...viewer, principal: { ...viewer.principal, kind: 'API_KEY' } });
/** Everybody to whom assistance must not exist, each over the whole nation. */
const strangers: (readonly [string, Viewer])[] = [
  ...others.map((role) => [role, viewerOf('100000', role)] as const),
  ...roles.codes.map((role) => [`a key of ${role}`, asKey(viewerOf('100000', role))] as const),
];

let world: AssistanceWorld;
beforeAll(async () => {
  world = await AssistanceWorld.create();
  const file = await world.hardship.filed('2025-01-20');
  const fund = await world.fund(SECRETS[0]!);
  const batch = await world.batch(fund, { name: SECRETS[1] });
  await world.addGrant(batch.id, file.id);
  const ofCase = { case: file.id };
  await world.change('recordVisit', { ...ofCase, visitedOn: '2025-02-01', visitors: [SECRETS[3]] }, 'id');
  await world.change('openProblem', { ...ofCase, openedOn: '2025-02-01', problem: '问题' }, 'id');
  await world.change('recordJobPlacement', { ...ofCase, startedOn: '2025-02-01', employer: SECRETS[2] }, 'id');
}, 60_000);
afterAll(() => world.close());

const countOf = async (table: string) =>
  (await world.em.execute<[{ n: number }]>(`select count(*)::int as n from ${table}`))[0].n;

it('stands in the schema behind the lists, the files and itself alone', () => {
  const owners = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const told = types.find((each) => named.name === each || named.name === `${each}Connection`);
      if (told && type.name !== 'Mutation' && !types.includes(type.name as typeof told))
        owners.add(type.name.replace(/(Connection|Edge)$/, ''));
    }
  }
  expect([...owners].sort()).toEqual([...types, 'HardshipCase', 'Query'].sort());
});

describe.each(strangers)('to %s', (_, viewer) => {
  it('lists nothing', async () => {
    for (const list of lists) {
      const { data, errors } = await world.ask(`{ ${list} { totalCount } }`, {}, viewer);
      expect([list, data?.[list] ?? null, errors[0]?.extensions.code]).toEqual([list, null, 'FORBIDDEN']);
    }
  });

  it('gives no object by its id', async () => {
    const ids = types.map((type) => globalId(type, '1'));
    const { data } = await world.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, viewer);
    expect(data.nodes).toEqual(types.map(() => null));
  });

  it('changes nothing', async () => {
    const before = await Promise.all(Object.values(tables).map(countOf));
    const mutations = Object.values(schema.getMutationType()!.getFields()).filter(({ type }) =>
      types.includes(getNamedType(type).name as (typeof types)[number]),
    );
    expect(mutations.length).toBe(13);
    for (const { name, args } of mutations) {
      const [input] = args as [(typeof args)[number]];
      const { errors } = await world.ask(
        `mutation($input: ${input.type}) { ${name}(input: $input) { id } }`,
        { input: someValue(input.type) },
        viewer,
      );
      expect([name, errors[0]?.extensions.code]).toEqual([name, 'FORBIDDEN']);
    }
    expect(await Promise.all(Object.values(tables).map(countOf))).toEqual(before);
  });
});

it('is told of masked to statisticians, and the ids that strangers ask for are those of rows', async () => {
  const statistician = viewerOf('100000', 'STATISTICIAN');
  for (const type of types) {
    const selection = fullSelection(schema, schema.getType(type)!, 1);
    const { data, errors } = await world.ask(
      `query($id: ID!) { node(id: $id) { ... on ${type} ${selection} } }`,
      { id: globalId(type, '1') },
      statistician,
    );
    expect(errors).toEqual([]);
    expect([type, data.node]).toEqual([type, expect.any(Object)]);
    expect(JSON.stringify(data)).not.toContain('某纺织厂');
    expect(JSON.stringify(data)).not.toContain('"value":"');
  }
});

it('leaves in the audit log, which auditors read, ids and states, and nothing of a household or of money', async () => {
  const entries = await world.em.execute<{ event: string; details: object }[]>(
    `select event, details from audit_entry where event ~ '^(ASSISTANCE|HOUSEHOLD|PROBLEM|JOB)'`,
  );
  expect(entries).toHaveLength(6);
  const text = JSON.stringify(entries);
  for (const secret of [...SECRETS, '"amount"', '1000']) expect(text).not.toContain(secret);
});
