import type { Faults } from '../../../shared/faults.js';
import type { Indicator } from '../define-indicator.js';
import { indicators } from '../definitions/index.js';

/** The indicator of a key; a fault at `path` where there is none. */
export function findIndicator(key: string, path: string, faults: Faults): Indicator | undefined {
  const found = indicators.find((each) => each.key === key);
  if (!found) {
    const keys = indicators.map((each) => each.key).join(', ');
    faults.add(path, 'UNKNOWN_INDICATOR', `没有指标 ${key}。`, `There is no indicator ${key}.`, keys);
  }
  return found;
}
