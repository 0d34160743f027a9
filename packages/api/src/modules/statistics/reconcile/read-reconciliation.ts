import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { answerQuestion } from '../answer/answer-question.js';
import { cellBudget } from '../answer/cell-budget.js';
import { findIndicator } from '../catalogue/find-indicator.js';
import type { Indicator } from '../define-indicator.js';
import { readQuestion } from '../question/read-question.js';
import { readSource } from '../reference/read-source.js';
import { checkReconciliation } from './check-reconciliation.js';
import type { ReconcileArgs } from './reconcile.args.js';
import type { Reconciliation } from './reconciliation.js';

/** Answers an indicator by source, each source by itself; throws BAD_USER_INPUT with every fault at once. */
export async function readReconciliation(context: Context, args: ReconcileArgs): Promise<Reconciliation> {
  const faults = new Faults();
  const indicator = findIndicator(args.indicator, 'indicator', faults);
  checkReconciliation(indicator, args, faults);
  const { area, areaLevel, period, sources } = args;
  const isFaulty = faults.found.length > 0;
  const source = await readSource(context);
  const question = await readQuestion(
    source,
    {
      area,
      areaLevel,
      by: isFaulty ? args.by.filter((dimension) => dimension !== 'SOURCE') : [...args.by, 'SOURCE'],
      period,
      where: isFaulty ? null : { ...args.where, source: { in: [...sources] } },
      totals: false,
    },
    indicator ? [{ indicator, months: 0, window: 'PERIOD' }] : [],
    today(context),
    faults,
  );
  const wanted = { targets: false, figures: args.withPublished, frozen: false, reporting: true };
  const answer = await answerQuestion(source, question, wanted, cellBudget(context));
  return { answer, indicator: indicator as Indicator, sources };
}
