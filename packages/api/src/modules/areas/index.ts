import { open } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { Division } from './division.entity.js';
import { DivisionsResolver } from './divisions.resolver.js';
import { ManagementArea } from './management-area.entity.js';
import { ManagementAreasResolver } from './management-areas.resolver.js';

export const areasModule: ApiModule = {
  name: 'areas',
  entities: [Division, ManagementArea],
  resolvers: [DivisionsResolver, ManagementAreasResolver],
  rows: {
    division: open,
    management_area: open,
  },
};
