import { badUserInput } from '../../../errors.js';

/** More values than this in one document are refused (features.md §4). */
export const cellLimit = 50_000;

/** Takes the cells of one answer from what the document may have; throws TOO_MANY_CELLS when they exceed it. */
export type SpendCells = (cells: number) => void;

const spent = new WeakMap<object, number>();

/** The budget that all questions of one request share: aliases must not multiply it. */
export function cellBudget(request: object): SpendCells {
  return (cells) => {
    const sum = (spent.get(request) ?? 0) + cells;
    spent.set(request, sum);
    if (sum <= cellLimit) return;
    throw badUserInput([
      {
        path: 'by',
        code: 'TOO_MANY_CELLS',
        messageZh: `本次查询有 ${sum} 个值，超过上限 ${cellLimit}：请缩小地区、时期或减少指标。`,
        messageEn: `This document asks for ${sum} values, more than ${cellLimit}: narrow the area or period, or ask fewer indicators.`,
        expected: `≤ ${cellLimit}`,
      },
    ]);
  };
}
