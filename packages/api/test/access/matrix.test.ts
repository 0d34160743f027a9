import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { errorCodes } from '../../src/errors.js';
import { globalId } from '../../src/shared/global-id.js';
import { askAll } from './ask-all.js';
import { fullSelection } from './full-selection.js';
import { leakOf } from './leak-of.js';
import { codesOf, dataRoles, MatrixWorld, queryFields, schema } from './matrix-world.js';
import { seenRows } from './seen-rows.js';
import { onlookerNames } from './two-counties.js';
import { typeScopes } from './type-scopes.js';
import { walkAnswer } from './walk-answer.js';

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.open();
}, 60_000);
afterAll(() => world.close());

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

describe.each(onlookerNames)('%s', (name) => {
  it('sees no row and no number beyond its scope by any root field, at any depth, in any role', async () => {
    const met = new Set<string>();
    for (const role of dataRoles) {
      const viewer = world.onlooker(name).as(role);
      const seen = await seenRows(world.em, viewer.scope);
      for (const field of queryFields)
        for (const answer of await askAll(world, field, viewer, { steps: role === 'STATISTICIAN' ? 2 : 1 })) {
          expect([
            field.name,
            codesOf(answer).filter((code) => !(code in errorCodes) || code === 'INTERNAL_SERVER_ERROR'),
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
      'AssistanceGrant',
      'StatisticsRow',
      'StatisticsRevision',
    ])
      expect([...met]).toContain(type);
  }, 240_000);

  it('is shown no record behind a number but its own, and as much as the number says', async () => {
    const viewer = world.onlooker(name).as('STATISTICIAN');
    const seen = await seenRows(world.em, viewer.scope);
    const record = fullSelection(schema, schema.getType('StatisticsRecordConnection')!, 2);
    const { data, errors } = await world.ask(
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

  it('is told of what lies beyond as of what does not exist', async () => {
    const viewer = world.onlooker(name).as('STATISTICIAN');
    const seen = await seenRows(world.em, viewer.scope);
    const hidden = await world.em.execute<{ id: string; code: string }[]>(
      'select id::text, code from union_organization',
    );
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
      const { data, errors } = await world.ask(viewer, question);
      const ofNothing = await world.ask(viewer, made[index]!);
      expect(JSON.stringify({ data, errors }).replaceAll(foreign.code, 'T-NONE')).toBe(
        JSON.stringify({ data: ofNothing.data, errors: ofNothing.errors }),
      );
    }
  });
});
