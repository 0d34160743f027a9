import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportNow, keyHolder, signedIn } from '../testkit/exports.js';
import { world } from '../testkit/world.js';
import { type ExportsServer, exportsServer } from './exports-server.js';

let at: ExportsServer;
beforeAll(async () => {
  at = await exportsServer();
});
afterAll(() => at.close());
beforeEach(() => {
  Object.assign(at.asking, { viewer: at.viewer, now: exportNow });
});

describe('what a file holds', () => {
  const codes = async (id: string, attempt = 1) =>
    (await readFile(at.exports.path(id, attempt), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).code as string);
  const all = { format: 'JSONL', unionOrganizations: {} };

  it('is never a row beyond the scope, even one that is named', async () => {
    const small = await signedIn(at.database.orm.em.fork(), at.county);
    const [wide, narrow] = [await at.made(at.viewer, all), await at.made(small, all)];
    expect(await codes(wide.id)).toContain('NEAR');
    expect(await codes(wide.id)).not.toContain('FAR');
    expect(await codes(narrow.id)).toContain('F-0');
    expect(await codes(narrow.id)).not.toContain('NEAR');
    const named = await at.made(at.viewer, { format: 'JSONL', unionOrganizations: { where: { code: { eq: 'FAR' } } } });
    expect(named.job).toMatchObject({ status: 'SUCCEEDED', rowCount: 0, bytes: 0 });
    const { errors } = await at.exports.ask(
      small,
      `mutation { exportCreate(input: { format: CSV, statistics: { indicators: ["MEMBERS"], area: "371311", period: "2021" } }) { id } }`,
    );
    expect(errors).toHaveLength(1);
  });

  it('is what may be seen when it is read, not when it was asked for', async () => {
    const em = at.database.orm.em.fork();
    const moved = await world(em).organization({
      kind: 'GENERAL_FEDERATION',
      level: 2,
      isGrassroots: false,
      division: '371300',
      name: '将缩小的工会',
    });
    const asker = await signedIn(em, moved);
    const before = await at.made(asker, all);
    const id = await at.exports.order(asker, all);
    await em.execute(`update union_organization set division_code = '371302' where id = ?`, [moved]);
    await at.exports.run();
    expect(await codes(id)).toContain('F-0');
    expect(await codes(id)).not.toContain('NEAR');
    at.asking.viewer = asker;
    expect((await at.fetchPath((await at.exports.job(asker, id)).url)).status).toBe(200);
    // The file that was made before holds what may no longer be seen.
    expect(await at.refusal(before.url)).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    ['the grant is revoked', `update access_grant set revoked_at = now() where user_id = ?`],
    ['the grant has run out', `update access_grant set valid_to = '2020-01-01' where user_id = ?`],
    ['the account is closed', `update user_account set disabled_at = now() where id = ?`],
    ['the role is another one', `update access_grant set role = 'LEADER' where user_id = ?`],
  ])('is nothing once %s: neither made nor given', async (_what, sql) => {
    const em = at.database.orm.em.fork();
    const asker = await signedIn(em, at.city);
    const before = await at.made(asker, all);
    const waiting = await at.exports.order(asker, all);
    await em.execute(sql, [asker.principal.id]);
    await at.exports.run();
    expect(await at.exports.job(asker, waiting)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'ACCESS_CHANGED' },
      url: null,
    });
    at.asking.viewer = asker;
    expect(await at.refusal(before.url)).toEqual([403, 'FORBIDDEN']);
  });

  it('is no longer given once a role that it was made with is taken back, though another is left', async () => {
    const em = at.database.orm.em.fork();
    const asker = await signedIn(em, at.city);
    await em.execute(
      `insert into access_grant (user_id, role, organization_id)
       select user_id, 'EXTERNAL_SYSTEM', organization_id from access_grant where user_id = ?`,
      [asker.principal.id],
    );
    const made = await at.made({ ...asker, roles: [...asker.roles, 'EXTERNAL_SYSTEM'] }, all);
    at.asking.viewer = asker;
    expect((await at.fetchPath(made.url)).status).toBe(200);
    await em.execute(`update access_grant set revoked_at = now() where user_id = ? and role <> 'EXTERNAL_SYSTEM'`, [
      asker.principal.id,
    ]);
    expect(await at.refusal(made.url)).toEqual([403, 'FORBIDDEN']);
  });

  it('is nothing to a key that was revoked', async () => {
    const em = at.database.orm.em.fork();
    const key = await keyHolder(em, at.city);
    const before = await at.made(key, all);
    at.asking.viewer = key;
    expect((await at.fetchPath(before.url)).status).toBe(200);
    const waiting = await at.exports.order(key, all);
    await em.execute(`update api_key set revoked_at = now() where id = ?`, [key.principal.id]);
    await at.exports.run();
    expect((await at.exports.job(key, waiting)).failure.code).toBe('ACCESS_CHANGED');
    expect(await at.refusal(before.url)).toEqual([403, 'FORBIDDEN']);
  });
});
