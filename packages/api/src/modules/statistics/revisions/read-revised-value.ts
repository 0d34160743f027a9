import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { findIndicator } from '../catalogue/find-indicator.js';
import { isSensitive } from '../catalogue/indicator-dimensions.js';
import type { Indicator } from '../define-indicator.js';
import { checkSinglePeriod } from '../question/check-single-period.js';
import { checkSource } from '../question/check-source.js';
import { refuseUnpublished } from '../question/published-through.js';
import type { Question } from '../question/question.js';
import { readQuestion } from '../question/read-question.js';
import { readSource } from '../reference/read-source.js';
import type { StatisticsRevisionsArgs } from './statistics-revisions.args.js';

/** The one value that revisions are asked of, as a question; throws BAD_USER_INPUT with every fault at once. */
export async function readRevisedValue(
  context: Context,
  { indicator: key, area, period, where, source }: StatisticsRevisionsArgs,
  faults: Faults,
): Promise<{ question: Question; indicator: Indicator }> {
  const indicator = findIndicator(key, 'indicator', faults);
  if (indicator && isSensitive(indicator))
    faults.add(
      'indicator',
      'REVISIONS_OF_PERSONS',
      `${indicator.zh}涉及个人：每次更正都可能是某个人，因此不列出。`,
      `${indicator.en} counts persons: each revision may be one of them, so that none is listed.`,
    );
  checkSinglePeriod(period, today(context), faults);
  if (indicator && source) checkSource(indicator, source, 'source', faults);
  if (source && where?.source) {
    faults.add('source', 'SOURCE_TWICE', '来源已在 where.source 中给出。', 'where.source names a source already.');
  }
  const isNamed = source && faults.found.every((fault) => fault.path !== 'source');
  const question = await readQuestion(
    await readSource(context),
    {
      area,
      by: [],
      period,
      where: isNamed ? { ...where, source: { eq: source } } : (where ?? null),
      totals: false,
    },
    indicator ? [{ indicator, months: 0, window: 'PERIOD' }] : [],
    today(context),
    faults,
  );
  refuseUnpublished(question, question.whole);
  return { question, indicator: indicator as Indicator };
}
