import type { ApiModule } from '../module.js';
import { EmployingUnit } from './employing-unit.entity.js';
import { UnitCoverage } from './unit-coverage.entity.js';
import { UnitHeadcount } from './unit-headcount.entity.js';

export const employingUnitsModule: ApiModule = {
  name: 'employing-units',
  entities: [EmployingUnit, UnitHeadcount, UnitCoverage],
  resolvers: [],
};
