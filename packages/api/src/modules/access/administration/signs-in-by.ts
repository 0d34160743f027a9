import type { AccountSignIn } from '@uniongraph/schema/codes/account-sign-in';
import { sql } from 'kysely';

/** How the account `u` signs in: one of the OpenID Connect provider has no password. */
export const signsInBy = sql<AccountSignIn>`case when u.password_hash is null then 'OPENID' else 'PASSWORD' end`;
