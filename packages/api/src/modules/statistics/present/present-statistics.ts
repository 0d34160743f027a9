import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import type { StatisticsType } from '../types/statistics.type.js';
import { presentArea } from './present-area.js';
import { presentPeriod } from './present-period.js';
import { presentRow } from './present-row.js';

/** What the field resolvers of an answer find on it; freshness and completeness are read only when selected. */
export interface PresentedStatistics extends Omit<StatisticsType, 'freshness' | 'completeness'> {
  answer: StatisticsAnswer;
  /** Lists of records that every row asks for. */
  recordLists: number;
}

export function presentStatistics(answer: StatisticsAnswer, recordLists = 0): PresentedStatistics {
  const { question, shown } = answer;
  return {
    answer,
    recordLists,
    rows: shown.map((row) => presentRow(answer, row)),
    area: presentArea(question.area),
    periods: question.periods.map((period) => presentPeriod(period)),
    cost: answer.cells,
  };
}
