import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../../tables.js';
import { passwordWork } from '../../sign-in/password/password-work.js';
import { demoAccounts, demoPassword } from './demo-accounts.js';

/** Creates the accounts of the demonstration whose organizations are there; answers with how many. */
export async function createDemoAccounts(whole: Kysely<Tables>): Promise<number> {
  const hashes = await Promise.all(demoAccounts.map(({ username }) => passwordWork.hash(demoPassword(username))));
  const wanted = demoAccounts.map(({ organizations, ...account }, at) => ({
    ...account,
    organizations,
    hash: hashes[at],
  }));
  const { rows } = await sql<{ created: number }>`
    with wanted as (
      select w.*, array(select o.id from union_organization o where o.code = any (w.organizations)
        order by array_position(w.organizations, o.code::text)) as ids
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        as w (username text, name text, role text, organizations text[], hash text)),
    created as (
      insert into user_account (username, display_name, password_hash, password_changed_at, is_demo)
      select username, name, hash, now(), true from wanted where cardinality(ids) > 0 returning id, username),
    granted as (
      insert into access_grant (user_id, role, organization_id)
      select c.id, w.role, i.id from created c join wanted w using (username)
      cross join unnest(w.ids) with ordinality as i (id, place) order by c.id, i.place)
    select count(*)::int as created from created`.execute(whole);
  return rows[0]!.created;
}
