import { badUserInput } from '../../../errors.js';
import { statisticsLimits } from '../../../limits/statistics-limits.js';

/** Takes the cells of one answer from what the document may have; throws TOO_MANY_CELLS when they exceed it. */
export type SpendCells = (cells: number) => void;

const spent = new WeakMap<object, number>();

/** Values that the questions of a request computed so far. */
export const valuesSpent = (request: object): number => spent.get(request) ?? 0;

/** The budget that all questions of one request share: aliases must not multiply it. */
export function cellBudget(request: object): SpendCells {
  return (cells) => {
    const sum = (spent.get(request) ?? 0) + cells;
    spent.set(request, sum);
    if (sum <= statisticsLimits.values) return;
    throw badUserInput([
      {
        path: 'by',
        code: 'TOO_MANY_CELLS',
        messageZh: `本次查询有 ${sum} 个值（每个明细清单计 ${statisticsLimits.valuesOfRecordList} 个，涉及个人的指标每个时期另计 ${statisticsLimits.valuesOfLattice} 个），超过上限 ${statisticsLimits.values}：请缩小地区、时期，或减少指标、明细清单。`,
        messageEn: `This document asks for ${sum} values (a list of records counts as ${statisticsLimits.valuesOfRecordList}, each period of a count of persons as ${statisticsLimits.valuesOfLattice} more), more than ${statisticsLimits.values}: narrow the area or period, or ask fewer indicators or lists.`,
        expected: `≤ ${statisticsLimits.values}`,
      },
    ]);
  };
}
