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
};
