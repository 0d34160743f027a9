import type { Faults } from '../../../shared/faults.js';
import type { StatisticsOrder } from '../types/statistics-order.input.js';
import { findAsk } from './find-ask.js';
import type { OrderKey, Question } from './question.js';

/** The keys that rows are ordered by, each of a dimension grouped by or an indicator selected. */
export function readOrder(
  orderBy: readonly StatisticsOrder[],
  { by, asks }: Pick<Question, 'by' | 'asks'>,
  faults: Faults,
): OrderKey[] {
  const names = orderBy.map((key) => key.dimension ?? key.indicator);
  return orderBy.flatMap(({ dimension, indicator, direction }, index): OrderKey[] => {
    const path = `orderBy[${index}]`;
    if (Boolean(dimension) === Boolean(indicator)) {
      faults.add(
        path,
        'ORDER_NEEDS_ONE_KEY',
        '请给出维度或指标，只给其一。',
        'Give a dimension or an indicator, one of the two.',
        'dimension | indicator',
      );
      return [];
    }
    const name = dimension ?? indicator;
    if (names.indexOf(name) < index)
      faults.add(path, 'REPEATED_ORDER', `${name} 重复。`, `${name} stands twice.`, 'each key once');
    if (indicator) {
      const ask = findAsk(asks, indicator, `${path}.indicator`, 'ORDER_NOT_SELECTED', faults);
      return ask ? [{ ask, direction }] : [];
    }
    if (!dimension) return [];
    if (!by.includes(dimension))
      faults.add(
        `${path}.dimension`,
        'ORDER_NOT_GROUPED',
        `没有按 ${dimension} 分组；分组维度：${by.join('、') || '无'}。`,
        `Rows are not grouped by ${dimension}; they are by: ${by.join(', ') || 'nothing'}.`,
        by.join(', ') || `by: [${dimension}]`,
      );
    return [{ dimension, direction }];
  });
}
