import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { memberCodes } from '../catalogue/dimension-members.js';
import { Rest, total } from '../cube/cube.js';
import type { AreaRow } from '../question/area.js';
import type { Question } from '../question/question.js';
import type { AnswerRow } from './answer-row.js';

/** Where what is no member stands: what has none after all members, then what `first` leaves out, then the total. */
export const afterMembers = { none: 1e9, rest: 2e9, total: 3e9 } as const;

/** Tells where a row's member stands in a dimension's own order. */
export function memberPositions(
  question: Question,
  areas: readonly AreaRow[],
): (row: AnswerRow, dimension: StatisticsDimension) => number {
  const organizationRank = new Map(question.under?.subordinates.map(({ code }, index) => [code, index]));
  const areaRank = new Map(areas.map((area, index) => [area.code, index]));
  return (row, dimension) => {
    if (dimension === 'PERIOD') return question.periods.indexOf(row.period);
    const member = row.at[dimension];
    if (member === total) return afterMembers.total;
    if (member instanceof Rest) return afterMembers.rest;
    if (member === null || member === undefined) return afterMembers.none;
    if (dimension === 'ORGANIZATION') return organizationRank.get(member) ?? 0;
    return dimension === 'AREA' ? (areaRank.get(member) ?? 0) : (memberCodes[dimension]?.indexOf(member) ?? 0);
  };
}
