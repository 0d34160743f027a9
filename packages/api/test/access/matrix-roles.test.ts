import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { allowedRoles } from '../../src/modules/access/allowed-roles.js';
import { rootAccess } from '../../src/modules/access/root-access.js';
import type { Viewer } from '../../src/viewer.js';
import { execute } from '../testkit/execute.js';
import { viewerOf } from '../testkit/viewers.js';
import { askAll } from './ask-all.js';
import { codesOf, dataRoles, hands, MatrixWorld, now, queryFields, schema } from './matrix-world.js';
import { someValue } from './some-value.js';
import { typeScopes } from './type-scopes.js';
import { walkAnswer } from './walk-answer.js';

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.open();
}, 60_000);
afterAll(() => world.close());

describe('roles', () => {
  const handOf = (...held: Role[]): Viewer => ({ ...viewerOf('371300', ...held), scope: { kind: 'NONE' } });

  it.each(hands)('%s sees no service data by any root field', async (role) => {
    const viewer = handOf(role);
    for (const field of queryFields)
      for (const answer of await askAll(world, field, viewer, { steps: 2 })) {
        expect(codesOf(answer).filter((code) => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(code))).toEqual([]);
        const scoped = [...walkAnswer(answer.data)].filter(({ type }) =>
          [
            'organization',
            'unit',
            'membership',
            'member',
            'hardship',
            'competition',
            'nomination',
            'recognition',
            'area',
          ].includes(typeScopes[type]!),
        );
        expect(scoped).toEqual([]);
      }
  });

  it.each(dataRoles)('%s sees nothing of administration, security and audit', async (role) => {
    const viewer = viewerOf('100000', role);
    for (const field of queryFields) {
      const named = getNamedType(field.type);
      if (![...typesBelow(named.name)].some((type) => typeScopes[type] === 'hands')) continue;
      for (const answer of await askAll(world, field, viewer, { steps: 1 })) {
        expect([field.name, codesOf(answer)]).toEqual([field.name, ['FORBIDDEN']]);
      }
    }
  });

  it('nobody is told anything but to sign in', async () => {
    for (const field of queryFields)
      for (const answer of await askAll(world, field, null, { steps: 1 })) {
        const scoped = [...walkAnswer(answer.data)].filter(
          ({ type }) => !['none', 'self', 'public'].includes(typeScopes[type]!),
        );
        expect([field.name, scoped]).toEqual([field.name, []]);
        if (rootAccess[`Query.${field.name}`] !== 'EVERYBODY')
          expect([field.name, codesOf(answer)]).toEqual([field.name, ['UNAUTHENTICATED']]);
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
      const asked = async (viewer: Viewer | null) =>
        codesOf(await execute(document, variables, { em: world.em, viewer, now }));
      expect([field.name, await asked(null)]).toEqual([field.name, ['UNAUTHENTICATED']]);
      for (const role of roles.codes.filter((each) => !allowed.includes(each)))
        expect([field.name, role, await asked(viewerOf('100000', role))]).toEqual([field.name, role, ['FORBIDDEN']]);
    }
  });
});
