import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { type ExecutionResult, getNamedType, parse, subscribe } from 'graphql';
import { createContext } from '../../src/context.js';
import { allowedRoles } from '../../src/modules/access/allowed-roles.js';
import { rootAccess } from '../../src/modules/access/root-access.js';
import { buildApiSchema } from '../../src/schema.js';
import type { Viewer } from '../../src/viewer.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { viewed } from '../testkit/viewed.js';
import { viewerOf } from '../testkit/viewers.js';
import { fullSelection } from './full-selection.js';
import { leakOf } from './leak-of.js';
import { seenRows } from './seen-rows.js';
import { type Onlooker, onlookerNames, twoCounties } from './two-counties.js';
import { walkAnswer } from './walk-answer.js';

const schema = buildApiSchema();
const fields = Object.values(schema.getSubscriptionType()!.getFields());
const allowedOf = (name: string): readonly Role[] => allowedRoles(rootAccess[`Subscription.${name}`]!)!;
const refusedOf = (name: string) => roles.codes.filter((role) => !allowedOf(name).includes(role));

interface Subscribed {
  /** With what it may be asked. */
  own(viewer: Viewer): string;
  /** With what it lies beyond; none where it names no row. */
  beyond(viewer: Viewer): string[];
  /** What a viewer is told of, and what concerns others alone. */
  within(viewer: Viewer): Promise<unknown>;
  elsewhere(viewer: Viewer): Promise<unknown>;
}

let database: TestDatabase;
let em: SqlEntityManager;
let onlookers: readonly Onlooker[];
beforeAll(async () => {
  database = await testDatabase();
  em = database.orm.em.fork();
  onlookers = await twoCounties(em);
}, 60_000);
afterAll(() => database.close());

const areaOf = ({ scope, areaCode }: Viewer) => (scope.kind === 'AREA' ? scope.areaCode : areaCode);
const first = (ids: ReadonlySet<string>) => [...ids][0];
const runs = `insert into import_run (kind, phase, finished_at) values ('members', 'DONE', clock_timestamp())`;

/** Each subscription; one that is not here fails the matrix. */
const subscriptions: Readonly<Record<string, Subscribed>> = {
  statisticsChanged: {
    own: (viewer) => `(area: "${areaOf(viewer)}")`,
    beyond: (viewer) =>
      viewer.scope.kind === 'AREA'
        ? ['371300', '100000', viewer.scope.areaCode === '371302' ? '371311' : '371302'].map(
            (area) => `(area: "${area}")`,
          )
        : [],
    within: async (viewer) => {
      const { UnionOrganization } = await seenRows(em, viewer.scope);
      return em.execute(
        `insert into membership_snapshot (organization_id, source, as_of, workers, members)
         values (?, 'ANNUAL_REPORT', (select max(as_of) + 1 from membership_snapshot), 10, 10)`,
        [first(UnionOrganization)],
      );
    },
    elsewhere: async (viewer) => reportBeyond(viewer),
  },
  // Of the installation: names no row, so that nothing lies beyond.
  importProgress: {
    own: () => '',
    beyond: () => [],
    within: () => em.execute(runs),
    elsewhere: async () => {},
  },
};

/** A report of an organization that the viewer does not see. */
async function reportBeyond(viewer: Viewer): Promise<void> {
  const seen = await seenRows(em, viewer.scope);
  const [foreign] = await em.execute<{ id: string }[]>(
    `select id::text from union_organization where id <> all (array[${[...seen.UnionOrganization].join(',')}]::bigint[])
       and is_grassroots`,
  );
  await em.execute(
    `insert into membership_snapshot (organization_id, source, as_of, workers, members)
     values (?, 'ANNUAL_REPORT', (select max(as_of) + 1 from membership_snapshot), 10, 10)`,
    [foreign!.id],
  );
}

type Told = AsyncGenerator<ExecutionResult, void, void>;

async function listen(name: string, args: string, viewer: Viewer | null): Promise<Told | { codes: unknown[] }> {
  const field = fields.find((each) => each.name === name)!;
  const document = parse(`subscription { ${name}${args} ${fullSelection(schema, getNamedType(field.type), 1)} }`);
  const contextValue = createContext(viewed(em), viewer);
  const told = await subscribe({ schema, document, contextValue });
  if (Symbol.asyncIterator in told) return told as Told;
  return { codes: (told.errors ?? []).map((error) => error.extensions.code) };
}

const codesOf = async (name: string, args: string, viewer: Viewer | null) => {
  const told = await listen(name, args, viewer);
  if ('codes' in told) return told.codes;
  await told.return();
  return [];
};

it('knows every subscription', () => {
  expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(subscriptions).sort());
});

describe.each(Object.entries(subscriptions))('%s', (name, { own, beyond, within, elsewhere }) => {
  it('is refused to every other role and to nobody', async () => {
    const [county] = onlookers;
    const args = own(county!.as('STATISTICIAN'));
    expect(await codesOf(name, args, null)).toEqual(['UNAUTHENTICATED']);
    const handOf = (role: Role): Viewer => ({ ...viewerOf('371302', role), scope: { kind: 'NONE' } });
    for (const role of refusedOf(name))
      expect([role, await codesOf(name, args, handOf(role))]).toEqual([role, ['FORBIDDEN']]);
  });

  it.each(onlookerNames)('from %s every role is refused what lies beyond', async (place) => {
    for (const role of allowedOf(name)) {
      const viewer = onlookers.find((each) => each.name === place)!.as(role);
      for (const args of beyond(viewer))
        expect([role, args, await codesOf(name, args, viewer)]).toEqual([role, args, ['FORBIDDEN']]);
    }
  });

  it.each(onlookerNames)(
    'from %s every role is told of what is within its scope, and not of what is not',
    async (place) => {
      const listeners = [];
      for (const role of allowedOf(name)) {
        const viewer = onlookers.find((each) => each.name === place)!.as(role);
        const told = await listen(name, own(viewer), viewer);
        if ('codes' in told) throw new Error(`${role} is refused: ${told.codes}`);
        listeners.push({ role, viewer, told, next: told.next() });
      }
      const { viewer } = listeners[0]!;
      await elsewhere(viewer);
      const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 1_500));
      const heard = await Promise.race([silence, ...listeners.map(({ next, role }) => next.then(() => role))]);
      expect(heard).toBe('silence');
      await within(viewer);
      const seen = await seenRows(em, viewer.scope);
      for (const { role, next, told } of listeners) {
        const { value } = await next;
        const { data, errors = [] } = value as ExecutionResult;
        expect([role, errors]).toEqual([role, []]);
        expect(data![name]).not.toBeNull();
        expect(
          [...walkAnswer(JSON.parse(JSON.stringify(data)))].map((each) => leakOf(each, seen)).filter(Boolean),
        ).toEqual([]);
        await told.return();
      }
    },
    20_000,
  );
});
