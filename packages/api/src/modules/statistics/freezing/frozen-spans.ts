import type { Period } from '../period/period.js';
import { shiftPeriod } from '../period/periods-between.js';
import { windowPeriod } from '../period/window-period.js';
import type { Question } from '../question/question.js';
import type { FrozenPeriodRow } from './frozen-period-row.js';

export interface FrozenSpan {
  frozen: FrozenPeriodRow;
  period: Period;
}

/** The periods that values of a question stand for and that were frozen when it was known, each once. */
export function frozenSpans(question: Question, frozenPeriods: readonly FrozenPeriodRow[]): FrozenSpan[] {
  const spans = new Map<string, FrozenSpan>();
  for (const { months, window } of question.asks) {
    for (const each of question.periods) {
      const period = windowPeriod(shiftPeriod(each, months), window);
      const frozen = frozenPeriods.find((row) => row.period === period.code);
      if (frozen && (question.asKnownOn === null || frozen.frozenOn <= question.asKnownOn))
        spans.set(period.code, { frozen, period });
    }
  }
  return [...spans.values()];
}
