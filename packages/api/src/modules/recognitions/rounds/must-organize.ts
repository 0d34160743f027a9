import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';

/** Throws FORBIDDEN unless the union that holds a round, or granted an honour, lies at or below the viewer's own. */
export async function mustOrganize({ db }: Context, organizationId: string): Promise<void> {
  const { rows } = await sql`select from union_organization where id = ${organizationId}::bigint`.execute(db);
  if (rows.length === 0)
    throw apiError('FORBIDDEN', {
      zh: '只有组织评选的工会及其上级可以办理。',
      en: 'Only the union that holds the round, or one above it, does this.',
    });
}
