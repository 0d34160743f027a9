import { sql } from 'kysely';
import { defineList } from '../../shared/connections/list-connection.js';
import { nameSearch } from '../../shared/search/name-search.js';
import { organizationConditions } from './organization-conditions.js';
import { organizationSorting } from './organization-order.js';
import { selectOrganizations, toOrganization } from './organization-rows.js';

export const listOrganizations = defineList({
  list: 'unionOrganizations',
  query: ({ db }) => selectOrganizations(db),
  toNode: toOrganization,
  filter: organizationConditions,
  sorting: organizationSorting,
  search: nameSearch(
    { text: sql.ref('o.search_text'), index: { key: sql.ref('o.id'), function: 'search_union_organization' } },
    sql.ref('o.name'),
  ),
});
