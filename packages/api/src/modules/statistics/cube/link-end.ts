import { sql } from 'kysely';

/**
 * SQL of the day on which a link (`link`) of an organization (`o`) ends. The last link of a dissolved organization never
 * does: what happened on the day of its end still belongs where it stood.
 */
export const linkEndSql = sql`case when o.dissolved_on <= link.valid_to and not exists (
    select from organization_parent later
    where later.organization_id = link.organization_id and later.line = link.line and later.valid_from > link.valid_from
  ) then 'infinity' else coalesce(link.valid_to, 'infinity') end`;
