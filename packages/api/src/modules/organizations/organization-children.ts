import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { sql } from 'kysely';
import { defineNestedList } from '../../shared/connections/nested-list.js';
import { ascending } from '../../shared/connections/sort-key.js';
import { today } from '../../shared/today.js';
import { organizationSorting } from './organization-order.js';
import { selectOrganizations } from './organization-rows.js';

/**
 * Organizations directly below one on a line today, by code. `offset 0` makes the planner start from the links, else it
 * may walk all organizations in the order of their codes.
 */
export const childOrganizations = defineNestedList({
  list: 'UnionOrganization.children',
  keys: [ascending('CODE', organizationSorting.keys.CODE)],
  query: (context, { line }: { line: OrganizationLine }) => {
    const day = today(context);
    const below = sql<{ organization_id: string }>`(
      select link.organization_id from organization_parent link
      where link.parent_id = parent.key and link.line = ${line}
        and link.valid_from <= ${day}::date and (link.valid_to is null or link.valid_to > ${day}::date)
      offset 0)`;
    return selectOrganizations(context.db).innerJoin(below.as('below'), 'below.organization_id', 'o.id');
  },
});
