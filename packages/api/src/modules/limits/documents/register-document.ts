import type { Role } from '@uniongraph/schema/codes/role';
import type { GraphQLSchema } from 'graphql';
import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError, badUserInput } from '../../../errors.js';
import { operationCost } from '../../../http/cost/operation-cost.js';
import { refuseTooExpensive } from '../../../http/cost-limit.js';
import { todayOf } from '../../../http/rates/request-meter.js';
import { keyLimits } from '../../../limits/key-limits.js';
import { perOperationLimits } from '../../../limits/operation-limits.js';
import { soundText } from '../../../shared/sound-text.js';
import type { Tables } from '../../../tables.js';
import { recordAudit } from '../../access/audit/record-audit.js';
import { reaches } from '../../access/reach.js';
import { checkDocument } from './check-document.js';
import { documentHash } from './document-hash.js';
import type { RegisterDocumentInput } from './register-document.input.js';
import type { RegisteredDocumentType } from './registered-document.type.js';

/** Registers a document for a key: again is as good as once. */
export async function registerDocument(
  context: Context,
  schema: GraphQLSchema,
  { keyPrefix, text }: RegisterDocumentInput,
): Promise<RegisteredDocumentType> {
  const { document, name } = checkDocument(schema, text, context.viewer);
  const cost = costWithoutVariables(context, schema, document);
  refuseTooExpensive(cost, perOperationLimits.cost.REGISTERED_DOCUMENT);
  const keyId = await keyOf(context, keyPrefix ?? null);
  const hash = documentHash(text);
  await context.whole.transaction().execute(async (db) => {
    // One registration of a key at a time, and none while it is replaced: what it has is counted, and carried over.
    await sql`select from api_key where id = ${keyId}::bigint for update`.execute(db);
    const { rows } = await sql`
      insert into trusted_document (key_id, hash, name, text) values (${keyId}::bigint, ${hash}, ${name}, ${text})
      on conflict (key_id, hash) do nothing returning id`.execute(db);
    if (rows.length === 0) return;
    await refuseTooMany(db, keyId);
    const { viewer, asking } = context;
    const details = { document: hash, name };
    await recordAudit(db, {
      event: 'DOCUMENT_REGISTER',
      outcome: 'SUCCEEDED',
      viewer,
      address: asking.address,
      subject: `ApiKey:${keyId}`,
      details,
    });
  });
  return { documentId: `sha256:${hash}`, name, cost };
}

async function refuseTooMany(db: Kysely<Tables>, keyId: string): Promise<void> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from trusted_document where key_id = ${keyId}::bigint`.execute(db);
  const most = keyLimits.documents;
  if ((rows[0]?.count ?? 0) <= most) return;
  throw badUserInput([
    {
      path: 'input.text',
      code: 'TOO_MANY_DOCUMENTS',
      messageZh: `一把接口密钥最多登记${most}份文档：请改用变量，或另建密钥。`,
      messageEn: `An API key has at most ${most} documents: use variables instead, or another key.`,
      expected: `≤ ${most}`,
    },
  ]);
}

/** Required variables leave the cost open until the document is asked. */
function costWithoutVariables(
  context: Context,
  schema: GraphQLSchema,
  query: Parameters<typeof operationCost>[0]['query'],
) {
  try {
    return operationCost({ schema, query, variables: {}, ...todayOf(context) });
  } catch {
    return 1;
  }
}

const LONGEST_PREFIX = 100;
const registrars = new Set<Role>(['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR']);

/** A key registers for itself; administrators, and who keeps the keys, for those of organizations that they reach. */
async function keyOf({ viewer, whole }: Context, prefix: string | null): Promise<string> {
  if (viewer?.principal.kind === 'API_KEY') {
    if (prefix === null) return viewer.principal.id;
    throw apiError('FORBIDDEN');
  }
  if (!viewer?.roles.some((role) => registrars.has(role))) throw apiError('FORBIDDEN');
  const { rows } = await sql<{ id: string }>`
    select id from api_key where prefix = ${soundText(prefix ?? '', LONGEST_PREFIX)} and revoked_at is null
      and ${reaches(viewer, sql.ref('organization_id'))}`.execute(whole);
  const key = rows[0];
  if (key) return key.id;
  throw badUserInput([
    {
      path: 'input.keyPrefix',
      code: 'UNKNOWN_KEY',
      messageZh: '您管理的组织没有这样的接口密钥，或密钥已停用。',
      messageEn: 'No organization within your reach has such an API key, or it is revoked.',
    },
  ]);
}
