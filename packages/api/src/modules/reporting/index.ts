import { open } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { DataChange } from './data-change.entity.js';
import { ImportProgressResolver } from './imports/import-progress.resolver.js';
import { ImportRun } from './imports/import-run.entity.js';
import { ReportingRound } from './reporting-round.entity.js';
import { ReportingRoundsResolver } from './reporting-rounds.resolver.js';

export const reportingModule: ApiModule = {
  name: 'reporting',
  entities: [ReportingRound, DataChange, ImportRun],
  resolvers: [ReportingRoundsResolver, ImportProgressResolver],
  rows: {
    reporting_round: open,
    data_change: open,
    import_run: open,
  },
};
