import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@uniongraph/schema/codes/role';
import { allowedRoles } from '../../src/modules/access/allowed-roles.js';
import { rootAccess } from '../../src/modules/access/root-access.js';
import type { Viewer } from '../../src/viewer.js';
import { viewerOf } from '../testkit/viewers.js';
import { everyList, type List } from './every-list.js';
import { listChoices } from './list-choices.js';
import { MatrixWorld } from './matrix-world.js';
import { rowTypeOf, type Told, toldOf } from './told-of.js';
import { typeScopes } from './type-scopes.js';

const lists = everyList.filter((list) => typeScopes[rowTypeOf(list).name] === 'hands');
const counties = { A: '371302', B: '371311' } as const;

/** Keys of what an organization's hand keeps in its county; a list that is not here fails the matrix. */
const kept: Readonly<Record<string, string>> = {
  users: `select u.id::text as key from user_account u join union_organization o on o.id = u.organization_id
    where o.division_code = ?`,
  apiKeys: `select k.id::text as key from api_key k join union_organization o on o.id = k.organization_id
    where o.division_code = ?`,
  auditLog: `select e.id::text as key from audit_entry e join union_organization o on o.code = e.organization_code
    where o.division_code = ?`,
  grantableOrganizations: 'select code as key from union_organization where division_code = ?',
};

const samples = {
  String: ['"ua"', '"ub"', '"T-FA"', '"ka"', '"kb"', '"SIGN_IN"', '"User:1"'],
  Boolean: ['true', 'false'],
  DateTime: ['"2020-01-01T00:00:00Z"', '"2100-01-01T00:00:00Z"'],
};

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.open();
  for (const side of ['A', 'B'])
    for (const number of [1, 2]) {
      const name = number === 1 ? side.toLowerCase() : `${side.toLowerCase()}2`;
      const [{ id }] = await world.em.execute<[{ id: string }]>(
        `insert into user_account (username, display_name, organization_id)
         select ?, ?, id from union_organization where code = ? returning id::text`,
        [`u${name}`, `u${name}`, `T-F${side}`],
      );
      await world.em.execute(
        `insert into access_grant (user_id, role, organization_id)
         select ?, 'STATISTICIAN', id from union_organization where code = ?`,
        [id, `T-F${side}`],
      );
      await world.em.execute(
        `insert into api_key (prefix, secret_hash, name, role, organization_id)
         select ?, '', ?, 'EXTERNAL_SYSTEM', id from union_organization where code = ?`,
        [`k${name}`, `k${name}`, `T-F${side}`],
      );
      await world.em.execute(
        `insert into audit_entry (event, outcome, principal_name, organization_code, subject)
         values ('SIGN_IN', 'SUCCEEDED', ?, ?, 'User:1')`,
        [`u${name}`, `T-F${side}`],
      );
    }
}, 60_000);
afterAll(() => world.close());

async function handOf(role: Role, code: string | null): Promise<Viewer> {
  const [organization] = await world.em.execute<{ id: string; code: string; name: string }[]>(
    'select id::text, code, name from union_organization where code = ?',
    [code],
  );
  return {
    ...viewerOf('371300', role),
    scope: { kind: 'NONE' },
    organization: organization ?? { id: '0', code: '', name: '' },
  };
}

const roleOf = (list: List) => allowedRoles(rootAccess[list.name]!)![0]!;
const choicesOf = (list: List) => [{ by: 'nothing', argument: '' }, ...listChoices(list.field.args, samples)];

it('knows what of every list is kept by whom', () => {
  expect(lists.map(({ field }) => field.name).sort()).toEqual(Object.keys(kept).sort());
});

describe.each(lists)('$name', (list) => {
  it.each(Object.entries(counties))(
    'tells the hand of county %s, however it is filtered, ordered or searched, of what it keeps alone',
    async (side, area) => {
      const mine = new Set(
        (await world.em.execute<{ key: string }[]>(kept[list.field.name]!, [area])).map(({ key }) => key),
      );
      const choices = choicesOf(list);
      const whole = await toldOf(world, await handOf(roleOf(list), null), list, choices);
      const told = await toldOf(world, await handOf(roleOf(list), `T-F${side}`), list, choices);
      let hidden = 0;
      for (const [at, { argument }] of choices.entries()) {
        const all = whole[at]!;
        if ('codes' in all) throw new Error(`${argument} is refused to the installation: ${all.codes}`);
        const expected = all.keys.filter((key) => mine.has(key));
        hidden += all.keys.length - expected.length;
        expect({ argument, ...told[at] }).toEqual({
          argument,
          keys: expected,
          total: all.total === undefined ? undefined : expected.length,
        });
      }
      expect(mine.size).toBeGreaterThan(1);
      expect(hidden).toBeGreaterThan(0);
    },
    120_000,
  );

  it('is refused to whoever is no such hand, however it is asked', async () => {
    const refused: Told = { codes: ['FORBIDDEN'] };
    const choices = choicesOf(list);
    const told = await toldOf(world, viewerOf('100000', 'STATISTICIAN'), list, choices);
    expect(told).toEqual(choices.map(() => refused));
  });
});
