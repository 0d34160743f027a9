import { sql } from 'kysely';
import { defineNestedList } from '../../shared/connections/nested-list.js';
import { ascending } from '../../shared/connections/sort-key.js';
import { today } from '../../shared/today.js';
import { employingUnitSorting } from './employing-unit-order.js';
import { selectEmployingUnits } from './employing-unit-rows.js';

/**
 * Units that a union covers today, its own or jointly, by code. A unit in preparation has no union yet. `offset 0` makes
 * the planner start from the coverages, else it may walk all units in the order of their codes.
 */
export const unitsOfOrganization = defineNestedList({
  list: 'UnionOrganization.employingUnits',
  keys: [ascending('USCC', employingUnitSorting.keys.USCC)],
  query: (context, _: Record<string, never>) => {
    const day = today(context);
    const covered = sql<{ unit_id: string }>`(
      select distinct c.unit_id from unit_coverage c
      where c.organization_id = parent.key and c.state in ('ESTABLISHED', 'COVERED_BY_JOINT')
        and c.valid_from <= ${day}::date and (c.valid_to is null or c.valid_to > ${day}::date)
      offset 0)`;
    return selectEmployingUnits(context.db).innerJoin(covered.as('covered'), 'covered.unit_id', 'e.id');
  },
});
