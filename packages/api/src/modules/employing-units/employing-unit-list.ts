import { sql } from 'kysely';
import { defineList } from '../../shared/connections/list-connection.js';
import { nameSearch } from '../../shared/search/name-search.js';
import { employingUnitConditions } from './employing-unit-conditions.js';
import { employingUnitSorting } from './employing-unit-order.js';
import { selectEmployingUnits, toEmployingUnit } from './employing-unit-rows.js';

export const listEmployingUnits = defineList({
  list: 'employingUnits',
  query: ({ db }) => selectEmployingUnits(db),
  toNode: toEmployingUnit,
  filter: employingUnitConditions,
  sorting: employingUnitSorting,
  search: nameSearch(
    { text: sql.ref('e.search_text'), index: { key: sql.ref('e.id'), function: 'search_employing_unit' } },
    sql.ref('e.name'),
  ),
});
