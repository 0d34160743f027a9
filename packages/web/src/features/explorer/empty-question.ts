import type { StatisticsQuestion } from './statistics-question.js';

/** A question that asks nothing yet. */
export const emptyQuestion: StatisticsQuestion = {
  indicators: [],
  area: '',
  areaLevel: null,
  by: ['AREA'],
  period: '',
  filters: {},
  asKnownOn: '',
  totals: true,
  shift: null,
  parts: false,
  pivot: null,
  sort: null,
};
