import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { buildSchemaSync, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, createContext } from '../../src/context.js';
import type { Viewer } from '../../src/viewer.js';
import { demoDatabase, type TestDatabase } from '../testkit/database.js';
import { viewed } from '../testkit/viewed.js';
import { viewerOf } from '../testkit/viewers.js';

@ObjectType('Leak')
class LeakType {
  @Field(() => [String]) organizations!: string[];
  @Field(() => [String]) units!: string[];
  @Field(() => [String]) members!: string[];
}

/** Names no viewer, no scope and no role, and is not guarded. */
@Resolver()
class ForgetfulResolver {
  @Query(() => LeakType)
  async everything(@Ctx() { db }: Context): Promise<LeakType> {
    const [organizations, units, members] = await Promise.all([
      db.selectFrom('union_organization').select('division_code as code').distinct().execute(),
      db.selectFrom('employing_unit').select('division_code as code').distinct().execute(),
      db
        .selectFrom('membership as m')
        .innerJoin('union_organization as o', 'o.id', 'm.organization_id')
        .select('o.division_code as code')
        .distinct()
        .execute(),
    ]);
    const codes = (rows: { code: string }[]) => rows.map(({ code }) => code).sort();
    return { organizations: codes(organizations), units: codes(units), members: codes(members) };
  }
}

let database: TestDatabase;
const schema = buildSchemaSync({ resolvers: [ForgetfulResolver], validate: false });
beforeAll(async () => {
  database = await demoDatabase();
}, 120_000);
afterAll(() => database.close());

async function everything(viewer: Viewer | null) {
  const contextValue = createContext(viewed(database.orm.em.fork()), viewer);
  const { data, errors } = await graphql({
    schema,
    source: '{ everything { organizations units members } }',
    contextValue,
  });
  expect(errors).toBeUndefined();
  return (data as { everything: LeakType }).everything;
}

it('a resolver that forgets whom it answers gives a county its own rows alone', async () => {
  const own = await everything(viewerOf('371302', 'LEADER'));
  expect(own.organizations).toEqual(['371302']);
  expect(own.units).toEqual(['371302']);
  expect(new Set(own.members)).toEqual(new Set(['371302']));
});

it('a nation all of them', async () => {
  const all = await everything(viewerOf('100000'));
  expect(all.organizations.length).toBeGreaterThan(10);
  expect(all.units.length).toBeGreaterThan(10);
  expect(all.members.length).toBeGreaterThan(1);
});

it('nobody nothing', async () => {
  expect(await everything(null)).toEqual({ organizations: [], units: [], members: [] });
});
