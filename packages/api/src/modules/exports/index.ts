import { programOnly } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { ExportsResolver } from './exports.resolver.js';
import { ExportJob } from './jobs/export-job.entity.js';

export const exportsModule: ApiModule = {
  name: 'exports',
  entities: [ExportJob],
  resolvers: [ExportsResolver],
  rows: { export_job: programOnly('insert', 'update', 'delete') },
};
