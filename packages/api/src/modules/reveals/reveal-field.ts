import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { apiError } from '../../errors.js';
import { personalLimits } from '../../limits/personal-limits.js';
import { Faults } from '../../shared/faults.js';
import type { NodeType } from '../../shared/graphql/node.type.js';
import { readNodes } from '../nodes/read-nodes.js';
import { refuseReveal } from '../privacy/refuse-reveal.js';
import { withinDailyLimit } from '../privacy/within-daily-limit.js';
import { type Reveal, readReveal } from './read-reveal.js';
import type { RevealFieldInput } from './reveal-field.input.js';

const EVENT = 'FIELD_REVEAL';

/** Lets the viewer see fields of one object for a while. What lies beyond the viewer's scope does not exist. */
export async function revealField(context: Context, input: RevealFieldInput): Promise<NodeType> {
  const reveal = readReveal(input);
  const subject = `${reveal.table.node}:${reveal.key}`;
  await refuseReveal(context, EVENT, reveal.fields, input, subject);
  const { rows } = await sql`select from ${sql.table(reveal.table.table)} where id = ${reveal.key}`.execute(context.db);
  if (rows.length === 0) throw apiError('NOT_FOUND');
  await keep(context, input, reveal, subject);
  context.loaders.clear();
  const [node] = await readNodes(context, [{ id: input.id, path: 'input.id' }], new Faults());
  if (!node) throw apiError('NOT_FOUND');
  return node;
}

/** The permission and its line in the audit log, or neither. */
async function keep(
  context: Context,
  { purpose, reason }: RevealFieldInput,
  { table, key, fields }: Reveal,
  subject: string,
): Promise<void> {
  const revealedAt = context.now();
  const expiresAt = new Date(revealedAt.getTime() + personalLimits.revealMinutes * 60_000);
  const { kind, id } = context.viewer!.principal;
  const codes = fields.map(({ code }) => code);
  const details = { fields: codes, purpose, reason, expiresAt: expiresAt.toISOString() };
  await withinDailyLimit(context, { event: EVENT, subject, details }, (within) =>
    sql`insert into field_reveal
        (principal_kind, principal_id, node_type, node_key, field, purpose, reason, revealed_at, expires_at)
      select ${kind}, ${id}, ${table.node}, ${key}, code, ${purpose}, ${reason}, ${revealedAt}, ${expiresAt}
      from unnest(${codes}::text[]) code`.execute(within),
  );
}
