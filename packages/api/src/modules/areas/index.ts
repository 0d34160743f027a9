import type { ApiModule } from '../module.js';
import { Division } from './division.entity.js';
import { ManagementArea } from './management-area.entity.js';

export const areasModule: ApiModule = {
  name: 'areas',
  entities: [Division, ManagementArea],
  resolvers: [],
};
