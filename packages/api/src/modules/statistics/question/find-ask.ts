import type { Faults } from '../../../shared/faults.js';
import { indicators } from '../definitions/index.js';
import type { Ask } from './question.js';

/**
 * What the field name of an indicator stands for in conditions and orders: its value at the row's own time where that is
 * selected, else as first selected. A field that is not selected is a fault, of the code given.
 */
export function findAsk(
  asks: readonly Ask[],
  field: string,
  path: string,
  code: 'HAVING_NOT_SELECTED' | 'ORDER_NOT_SELECTED',
  faults: Faults,
): Ask | undefined {
  const ofField = asks.filter((ask) => ask.indicator.field === field);
  const found = ofField.find((ask) => ask.months === 0 && ask.window === 'PERIOD') ?? ofField[0];
  if (found) return found;
  const selected = [...new Set(asks.map((ask) => ask.indicator.field))].join(', ');
  const indicator = indicators.find((each) => each.field === field);
  if (indicator)
    faults.add(
      path,
      code,
      `指标 ${field}（${indicator.zh}）没有选取：请在 rows 中选取它，或改用已选的：${selected || '无'}。`,
      `${field} (${indicator.en}) is not selected: ask for it in rows, or name one that is: ${selected || 'none'}.`,
      selected || `rows { ${field} { value } }`,
    );
  else
    faults.add(
      path,
      'UNKNOWN_INDICATOR',
      `没有指标字段 ${field}；已选：${selected || '无'}。`,
      `There is no indicator field ${field}; selected are: ${selected || 'none'}.`,
      selected || indicators.map((each) => each.field).join(', '),
    );
  return undefined;
}
