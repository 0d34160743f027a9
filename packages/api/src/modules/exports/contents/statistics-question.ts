import type { Context } from '../../../context.js';
import { exportLimits } from '../../../limits/export-limits.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { findIndicator } from '../../statistics/catalogue/find-indicator.js';
import type { Question } from '../../statistics/question/question.js';
import { readQuestion } from '../../statistics/question/read-question.js';
import { timeFrame } from '../../statistics/question/time-frame.js';
import { readSource } from '../../statistics/reference/read-source.js';
import type { StatisticsSource } from '../../statistics/reference/statistics-source.js';
import type { StatisticsExport } from './statistics-export.input.js';

/** The question that `statistics` would be asked, checked in the same way. */
export async function statisticsQuestion(
  context: Context,
  args: StatisticsExport,
): Promise<{ source: StatisticsSource; question: Question }> {
  const faults = new Faults();
  const keys = [...new Set(args.indicators)];
  if (keys.length === 0 || keys.length > exportLimits.indicators)
    faults.add(
      'indicators',
      'OUT_OF_RANGE',
      `应有1至${exportLimits.indicators}个指标。`,
      `1 to ${exportLimits.indicators} indicators are expected.`,
      `1–${exportLimits.indicators}`,
    );
  const asks = keys
    .map((key, at) => findIndicator(key, `indicators[${at}]`, faults))
    .filter((indicator) => indicator !== undefined)
    .map((indicator) => ({
      indicator,
      ...timeFrame(indicator, { shift: null, shiftBy: 1, window: 'PERIOD' }),
    }));
  const source = await readSource(context);
  const { by, period, totals } = args;
  const { area, viewerArea, under, areaLevel, where, asKnownOn } = args;
  const question = { area, viewerArea, under, areaLevel, by, period, where: where ?? null, totals, asKnownOn };
  return { source, question: await readQuestion(source, question, asks, today(context), faults) };
}
