import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';

/** What the audit log says of an account before and after a change: nothing that is personal or secret. */
export async function userState(whole: Kysely<Tables>, id: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ state: Record<string, unknown> }>`
    select jsonb_build_object('organization', o.code, 'disabled', u.disabled_at is not null,
      'mustChangePassword', u.must_change_password, 'secondFactor', u.totp_confirmed_at is not null, 'version', u.version) as state
    from user_account u left join union_organization o on o.id = u.organization_id where u.id = ${id}::bigint`.execute(
    whole,
  );
  return rows[0]!.state;
}
