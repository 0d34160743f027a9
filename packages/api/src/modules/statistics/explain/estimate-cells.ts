import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { memberCodes } from '../catalogue/dimension-members.js';
import { hasTotalOver } from '../question/plan-cubes.js';
import { firstGrouping, type Question } from '../question/question.js';

/** At most so many members of each grouping stand in rows: all there are, those without one, and the total. */
function membersOf(question: Question, areas: number, dimension: StatisticsDimension): number {
  if (dimension === 'PERIOD') return question.periods.length;
  if (dimension === 'ORGANIZATION') return (question.under?.subordinates.length ?? 0) + 1;
  return (dimension === 'AREA' ? areas : (question.sources ?? memberCodes[dimension] ?? []).length) + 1;
}

/** At most so many values an answer computes: every member of each grouping, those without one, and totals. */
export function estimateCells(question: Question, areas: number): number {
  return question.by.reduce(
    (cells, dimension) => cells * (membersOf(question, areas, dimension) + Number(hasTotalOver(question, dimension))),
    question.asks.length,
  );
}

/** At most so many rows are shown: of the first grouping only as many members as `first` says. */
export function estimateShownRows(question: Question, areas: number): number {
  const { first, rest, totals } = question;
  return question.by.reduce((rows, dimension) => {
    const members = membersOf(question, areas, dimension);
    const shown =
      first !== null && dimension === firstGrouping(question) ? Math.min(members, first + Number(rest)) : members;
    return rows * (shown + Number(totals && hasTotalOver(question, dimension)));
  }, 1);
}
