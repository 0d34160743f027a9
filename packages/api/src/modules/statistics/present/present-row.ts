import { closedDimension } from '@uniongraph/schema/codes/closed-dimensions';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { CodeNameType } from '../../../shared/graphql/code-name.type.js';
import { type AnswerRow, isRest, isUnallotted, memberOf, rowKey, totalOver } from '../answer/answer-row.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { hasDimension } from '../question/question.js';
import type { StatisticsRowType } from '../types/statistics-row.type.js';
import { presentArea } from './present-area.js';
import { presentPeriod } from './present-period.js';

/** What an indicator's field resolver finds on its row. */
export interface PresentedRow extends StatisticsRowType {
  answer: StatisticsAnswer;
  row: AnswerRow;
}

/** The member of a closed list by the name of its field; none for a dimension of another kind. */
function presentMember(dimension: StatisticsDimension, row: AnswerRow): [string, string | CodeNameType | null][] {
  const closed = closedDimension(dimension);
  if (!closed) return [];
  const code = memberOf(row, dimension);
  if (!closed.isNamed) return [[closed.field, code]];
  const item = code === null ? undefined : closed.list.find(code);
  return [[closed.field, item ? { code: item.code, name: item.zh, nameEn: item.en } : null]];
}

/** A row with its members named; indicators are computed when their fields are resolved. */
export function presentRow(answer: StatisticsAnswer, row: AnswerRow): PresentedRow {
  const { question, reference } = answer;
  const area = typeof row.at.AREA === 'string' ? reference.areas.get(row.at.AREA) : undefined;
  const over = totalOver(row);
  return {
    ...Object.fromEntries(question.by.flatMap((dimension) => presentMember(dimension, row))),
    answer,
    row,
    key: rowKey(question, row),
    area: area ? presentArea(area) : null,
    period: hasDimension(question, 'PERIOD') ? presentPeriod(row.period) : null,
    isTotal: over.length > 0,
    totalOver: over,
    isUnallotted: isUnallotted(row),
    isRest: isRest(row),
  };
}
