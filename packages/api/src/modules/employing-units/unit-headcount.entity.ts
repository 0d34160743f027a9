import { defineEntity, p } from '@mikro-orm/core';
import { dataSources } from '@uniongraph/schema/codes/data-source';
import { id, provenance } from '../../shared/entity-columns.js';
import { EmployingUnit } from './employing-unit.entity.js';

/** How many a unit employs, from one source; holds until that source's next count. */
export const UnitHeadcount = defineEntity({
  name: 'UnitHeadcount',
  properties: {
    id: id(),
    unit: () => p.manyToOne(EmployingUnit).fieldName('unit_id').deleteRule('cascade'),
    source: p.enum(() => [...dataSources.codes]),
    asOf: p.date(),
    employees: p.integer().check('employees >= 0'),
    provenance: provenance(),
  },
  uniques: [{ properties: ['unit', 'source', 'asOf'] }],
});
