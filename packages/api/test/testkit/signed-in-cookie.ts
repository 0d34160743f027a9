import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@uniongraph/schema/codes/role';
import { hashOfToken, newToken } from '../../src/modules/access/sessions/session-token.js';

/** A user of one role in an organization who has signed in, with both factors where the role wants them. */
export interface SignedIn {
  id: string;
  /** Global ids are made of these. */
  sessionId: string;
  grantId: string;
  /** What the browser sends. */
  headers: { cookie: string };
}

export async function signedInCookie(
  em: SqlEntityManager,
  organizationId: string,
  role: Role,
  line: 'AREA' | 'INDUSTRY' = 'AREA',
): Promise<SignedIn> {
  const one = async (sql: string, values: unknown[]) =>
    (await em.execute<[{ id: string }]>(`${sql} returning id::text`, values))[0].id;
  const id = await one(
    `insert into user_account (username, display_name, organization_id)
     values ('s' || nextval('user_account_id_seq'), '测试', ?)`,
    [organizationId],
  );
  const grantId = await one('insert into access_grant (user_id, role, organization_id, line) values (?, ?, ?, ?)', [
    id,
    role,
    organizationId,
    line,
  ]);
  const token = newToken();
  const sessionId = await one(
    `insert into user_session (token_hash, user_id, organization_id, line, second_factor, created_at, last_seen_at, expires_at)
     values (decode(?, 'hex'), ?, ?, ?, true, now(), now(), now() + interval '1 hour')`,
    [hashOfToken(token).toString('hex'), id, organizationId, line],
  );
  return { id, sessionId, grantId, headers: { cookie: `uniongraph-session=${token}` } };
}
