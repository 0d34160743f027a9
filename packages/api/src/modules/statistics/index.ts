import type { ApiModule } from '../module.js';
import { IndicatorTarget } from './indicator-target.entity.js';
import { SeriesBreak } from './series-break.entity.js';

export const statisticsModule: ApiModule = {
  name: 'statistics',
  entities: [SeriesBreak, IndicatorTarget],
  resolvers: [],
};
