import { anyOf, inScope, through } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { EmployingUnit } from './employing-unit.entity.js';
import { EmployingUnitsResolver } from './employing-units.resolver.js';
import { OrganizationUnitsResolver } from './organization-units.resolver.js';
import { UnitCoverage } from './unit-coverage.entity.js';
import { UnitCoveragesResolver } from './unit-coverages.resolver.js';
import { UnitHeadcount } from './unit-headcount.entity.js';
import { UnitHistoryResolver } from './unit-history.resolver.js';

export const employingUnitsModule: ApiModule = {
  name: 'employing-units',
  entities: [EmployingUnit, UnitHeadcount, UnitCoverage],
  resolvers: [EmployingUnitsResolver, UnitHistoryResolver, UnitCoveragesResolver, OrganizationUnitsResolver],
  rows: {
    // A unit belongs to the organizations that cover it, wherever it lies.
    employing_unit: anyOf(inScope('division_code'), { kind: 'CONDITION', sql: 'id in (select scope_units())' }),
    unit_headcount: through('employing_unit', 'id', 'unit_id'),
    unit_coverage: through('employing_unit', 'id', 'unit_id'),
  },
};
