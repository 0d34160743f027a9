import type { Role } from '@uniongraph/schema/codes/role';
import { type Kysely, sql } from 'kysely';
import { issueKey } from '../../src/modules/access/keys/issue-key.js';
import type { Tables } from '../../src/tables.js';

/** A real key of an organization, as it is written into the header. */
export async function keyOf(whole: Kysely<Tables>, organization: string, role: Role = 'STATISTICIAN'): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id::text from union_organization where code = ${organization}`.execute(whole);
  const spec = {
    name: '测试系统',
    role,
    organizationId: rows[0]!.id,
    line: 'AREA' as const,
    allowedOperations: null,
    documentsOnly: false,
    mayIntrospect: false,
    addresses: null,
    requestsPerMinute: null,
    costPerHour: null,
    expiresAt: null,
  };
  return (await issueKey(whole, spec, null, new Date())).text;
}
