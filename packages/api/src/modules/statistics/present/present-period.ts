import type { Period } from '../period/period.js';
import { periodLabel } from '../period/period-label.js';
import type { PeriodInfoType } from '../types/period-info.type.js';

export function presentPeriod(period: Period): PeriodInfoType {
  const { zh, en } = periodLabel(period);
  return { code: period.code, label: zh, labelEn: en, startOn: period.startOn, endOn: period.endOn };
}
