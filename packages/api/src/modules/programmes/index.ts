import { open } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { ProgrammeBrand } from './programme-brand.entity.js';
import { ProgrammeBrandsResolver } from './programme-brands.resolver.js';

export const programmesModule: ApiModule = {
  name: 'programmes',
  entities: [ProgrammeBrand],
  resolvers: [ProgrammeBrandsResolver],
  rows: { programme_brand: open },
};
