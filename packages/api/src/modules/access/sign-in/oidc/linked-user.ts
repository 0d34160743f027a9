import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../../tables.js';
import { usernameOf } from '../account.js';

/** Who a provider says has signed in. */
export interface OpenIdIdentity {
  issuer: string;
  subject: string;
  /** `preferred_username`, which the provider is asked for only when it is needed. */
  username(): Promise<string | undefined>;
}

/**
 * The user of an identity. On first signing in he is found by the username that an administrator prepared: an account
 * that has no password and belongs to nobody yet, so that no name at the provider can take over an account of this
 * program. Nobody is ever created.
 */
export async function linkedUser(
  whole: Kysely<Tables>,
  { issuer, subject, username }: OpenIdIdentity,
): Promise<{ id: string; isNew: boolean } | undefined> {
  const { rows } = await sql<{ id: string }>`select id from user_account
    where oidc_issuer = ${issuer} and oidc_subject = ${subject} and disabled_at is null`.execute(whole);
  if (rows[0]) return { id: rows[0].id, isNew: false };
  const prepared = await username();
  if (prepared === undefined) return undefined;
  const linked = await sql<{ id: string }>`
    update user_account set oidc_issuer = ${issuer}, oidc_subject = ${subject}, version = version + 1
    where username = ${usernameOf(prepared)} and password_hash is null and oidc_subject is null
      and coalesce(oidc_issuer, ${issuer}) = ${issuer} and disabled_at is null and not is_demo
      and not exists (select from user_account where oidc_issuer = ${issuer} and oidc_subject = ${subject})
    returning id`.execute(whole);
  return linked.rows[0] && { id: linked.rows[0].id, isNew: true };
}
