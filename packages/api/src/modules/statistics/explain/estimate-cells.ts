import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { memberCodes } from '../catalogue/dimension-members.js';
import { hasTotalOver } from '../question/plan-cubes.js';
import type { Question } from '../question/question.js';

/** At most so many values an answer computes: every member of each grouping, those without one, and totals. */
export function estimateCells(question: Question, areas: number): number {
  const membersOf = (dimension: StatisticsDimension): number => {
    if (dimension === 'PERIOD') return question.periods.length;
    if (dimension === 'ORGANIZATION')
      return (question.under?.subordinates.length ?? 0) + 1 + Number(hasTotalOver(question, dimension));
    const members = dimension === 'AREA' ? areas : (question.sources ?? memberCodes[dimension] ?? []).length;
    return members + 1 + Number(hasTotalOver(question, dimension));
  };
  return question.by.reduce((cells, dimension) => cells * membersOf(dimension), question.asks.length);
}
