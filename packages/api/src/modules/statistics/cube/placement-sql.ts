import { type RawBuilder, sql } from 'kysely';
import { linkEndSql } from './link-end.js';
import type { Subtree } from './subtree.js';

/**
 * A recursive CTE `placement`: every organization of a subtree (`placed_id`), the organization directly below the root that
 * leads to it (`subordinate`, null of the root itself) and the days on which it stands there, from `placed_from` up to the day
 * before `placed_to`. By the links of today these are all days.
 */
export function placementSql({ organization, line, tree, today }: Subtree): RawBuilder<unknown> {
  const isPeriod = tree === 'PERIOD';
  const span = isPeriod
    ? sql`greatest(above.placed_from, link.valid_from), least(above.placed_to, ${linkEndSql})`
    : sql`above.placed_from, above.placed_to`;
  const holds = isPeriod
    ? sql`greatest(above.placed_from, link.valid_from) < least(above.placed_to, ${linkEndSql})`
    : sql`link.valid_from <= ${today}::date and ${linkEndSql} > ${today}::date`;
  return sql`placement (placed_id, subordinate, placed_from, placed_to) as (
        select id, null::text, '-infinity'::date, 'infinity'::date from union_organization where code = ${organization}
        union all
        select link.organization_id, coalesce(above.subordinate, o.code), ${span}
        from placement above
        join organization_parent link on link.parent_id = above.placed_id and link.line = ${line}
        join union_organization o on o.id = link.organization_id
        where ${holds}
      ) cycle placed_id set is_circle using placed_path`;
}
