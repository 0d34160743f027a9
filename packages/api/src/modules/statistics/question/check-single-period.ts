import type { Faults } from '../../../shared/faults.js';
import { parsePeriod } from '../period/parse-period.js';
import { PeriodFault } from '../period/period-fault.js';

/** Adds a fault for an expression of several periods. A malformed one is left to whoever reads the question. */
export function checkSinglePeriod(text: string, today: string, faults: Faults): void {
  try {
    const { periods } = parsePeriod(text, today);
    if (periods.length === 1) return;
    faults.add(
      'period',
      'SINGLE_PERIOD_EXPECTED',
      `此处只能有一个时期，“${text}”含${periods.length}个。`,
      `One period is expected here; "${text}" holds ${periods.length}.`,
      '2024, 2024-H1, 2024-Q3, 2024-09, 2024-09-30',
    );
  } catch (fault) {
    if (!(fault instanceof PeriodFault)) throw fault;
  }
}
