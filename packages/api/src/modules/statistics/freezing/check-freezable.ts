import type { Faults } from '../../../shared/faults.js';
import { parsePeriod } from '../period/parse-period.js';
import { PeriodFault } from '../period/period-fault.js';

/** Adds a fault unless the text names one calendar period that is over. */
export function checkFreezable(text: string, today: string, faults: Faults): void {
  try {
    const { whole, periods } = parsePeriod(text, today);
    if (periods.length > 1 || whole.code.includes('..')) {
      faults.add(
        'period',
        'SINGLE_PERIOD_EXPECTED',
        `“${text}”不是单个时期。`,
        `"${text}" is not one period.`,
        '2024, 2024-H1, 2024-Q3, 2024-09, 2024-09-30',
      );
    } else if (whole.endOn >= today) {
      faults.add(
        'period',
        'PERIOD_NOT_OVER',
        `${whole.code} 尚未结束，不能定稿。`,
        `${whole.code} is not over yet and cannot be frozen.`,
      );
    }
  } catch (fault) {
    if (!(fault instanceof PeriodFault)) throw fault;
    faults.add('period', 'MALFORMED_PERIOD', `${fault.zh}。`, `${fault.en}.`);
  }
}
