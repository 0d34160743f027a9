import { inScope, open } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { EarlierDefinition } from './earlier-definition.entity.js';
import { facts } from './facts/index.js';
import { FrozenPeriod } from './freezing/frozen-period.entity.js';
import { IndicatorTarget } from './indicator-target.entity.js';
import { keepAnswers } from './kept-answers/keep-answers.js';
import { IndicatorRecordsResolver } from './resolvers/indicator-records.resolver.js';
import { IndicatorValueResolver } from './resolvers/indicator-value.resolver.js';
import { IndicatorsResolver } from './resolvers/indicators.resolver.js';
import { PublishedFigureIndicatorResolver } from './resolvers/published-figure-indicator.resolver.js';
import { ReconcileResolver } from './resolvers/reconcile.resolver.js';
import { ReconciledFigureResolver } from './resolvers/reconciled-figure.resolver.js';
import { StatisticsResolver } from './resolvers/statistics.resolver.js';
import { StatisticsExplanationResolver } from './resolvers/statistics-explanation.resolver.js';
import { StatisticsRecordResolver } from './resolvers/statistics-record.resolver.js';
import { StatisticsRecordsResolver } from './resolvers/statistics-records.resolver.js';
import { StatisticsRevisionsResolver } from './resolvers/statistics-revisions.resolver.js';
import { StatisticsRowResolver } from './resolvers/statistics-row.resolver.js';
import { StatisticsRowOrganizationResolver } from './resolvers/statistics-row-organization.resolver.js';
import { statisticsRows } from './rollup/statistics-rows.js';
import { SeriesBreak } from './series-break.entity.js';
import { StatisticsChangedResolver } from './watch/statistics-changed.resolver.js';

export const statisticsModule: ApiModule = {
  name: 'statistics',
  entities: [SeriesBreak, EarlierDefinition, IndicatorTarget, FrozenPeriod],
  resolvers: [
    StatisticsResolver,
    StatisticsExplanationResolver,
    StatisticsRowResolver,
    StatisticsRowOrganizationResolver,
    IndicatorValueResolver,
    IndicatorRecordsResolver,
    StatisticsRecordsResolver,
    StatisticsRecordResolver,
    IndicatorsResolver,
    PublishedFigureIndicatorResolver,
    StatisticsRevisionsResolver,
    ReconcileResolver,
    ReconciledFigureResolver,
    StatisticsChangedResolver,
  ],
  plugins: [keepAnswers],
  rows: {
    series_break: open,
    earlier_definition: open,
    frozen_period: open,
    reference_version: open,
    indicator_target: inScope('area_code'),
    ...statisticsRows(facts),
  },
};
