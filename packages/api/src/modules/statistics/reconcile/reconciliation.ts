import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import type { Indicator } from '../define-indicator.js';

/** An answer by source, whose rows stand side by side. */
export interface Reconciliation {
  answer: StatisticsAnswer;
  indicator: Indicator;
  sources: readonly DataSource[];
}
