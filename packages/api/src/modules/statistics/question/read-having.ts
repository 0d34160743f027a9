import type { Faults } from '../../../shared/faults.js';
import type { IndicatorCondition } from '../types/indicator-condition.input.js';
import { parseDecimal } from '../values/rational.js';
import { findAsk } from './find-ask.js';
import type { Ask, ValueCondition } from './question.js';

const operators = ['eq', 'gt', 'gte', 'lt', 'lte'] as const;

/** The conditions that detail rows must meet; one an indicator, each on an indicator that is selected. */
export function readHaving(
  having: readonly IndicatorCondition[],
  asks: readonly Ask[],
  faults: Faults,
): ValueCondition[] {
  return having.flatMap((condition, index) => {
    const path = `having[${index}]`;
    const ask = findAsk(asks, condition.indicator, `${path}.indicator`, 'HAVING_NOT_SELECTED', faults);
    if (having.findIndex((each) => each.indicator === condition.indicator) < index)
      faults.add(
        `${path}.indicator`,
        'REPEATED_INDICATOR',
        `${condition.indicator} 重复：请把它的条件写在一项里。`,
        `${condition.indicator} stands twice: write its conditions as one.`,
        `{ indicator: "${condition.indicator}", gte: …, lt: … }`,
      );
    const given = operators.filter((operator) => condition[operator] !== undefined);
    if (given.length === 0)
      faults.add(
        path,
        'NO_COMPARISON',
        '没有给出要比较的值。',
        'Nothing to compare with is given.',
        operators.join(', '),
      );
    const limits = given.flatMap((operator) => {
      const value = condition[operator];
      if (typeof value === 'string') return [{ operator, limit: parseDecimal(value) }];
      faults.add(
        `${path}.${operator}`,
        'NULL',
        '不能与 null 比较：请给出数值，或省略；缺值的行从不满足条件。',
        'Null is not compared with: give a number or leave it out; rows without a value never meet a condition.',
        `${operator}: "0.9"`,
      );
      return [];
    });
    return ask ? [{ ask, limits }] : [];
  });
}
