import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../../tables.js';
import { demoAccounts, demoPassword } from './demo-accounts.js';

/** The accounts of the demonstration that are there, in the order of their list, with the organizations as they are called. */
export async function listDemoAccounts(whole: Kysely<Tables>) {
  const { rows } = await sql<{ username: string; organization: string }>`
    select u.username, string_agg(o.name, '、' order by g.id) as organization
    from user_account u join access_grant g on g.user_id = u.id join union_organization o on o.id = g.organization_id
    where u.is_demo and u.disabled_at is null and g.revoked_at is null group by u.id`.execute(whole);
  const organizations = new Map(rows.map(({ username, organization }) => [username, organization]));
  return demoAccounts.flatMap(({ username, name, nameEn, role }) => {
    const organization = organizations.get(username);
    return organization ? [{ username, password: demoPassword(username), name, nameEn, role, organization }] : [];
  });
}
