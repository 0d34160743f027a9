import type { Period } from '../period/period.js';
import { periodLabel } from '../period/period-label.js';
import type { PeriodWindow } from '../period/window-period.js';
import type { PeriodInfoType } from '../types/period-info.type.js';

/** A period with its names; a flow since the beginning of the year says that it is cumulated. */
export function presentPeriod(period: Period, window: PeriodWindow = 'PERIOD'): PeriodInfoType {
  const { zh, en } = periodLabel(period);
  const cumulated = window === 'YEAR_TO_DATE';
  return {
    code: period.code,
    label: cumulated ? `${zh} 累计` : zh,
    labelEn: cumulated ? `${en}, year to date` : en,
    startOn: period.startOn,
    endOn: period.endOn,
  };
}
