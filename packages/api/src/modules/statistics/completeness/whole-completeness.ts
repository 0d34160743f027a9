import type { QueryExecutorProvider } from 'kysely';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { balanceDay } from '../question/plan-cubes.js';
import type { Completeness } from './completeness.js';
import { readReportCounts } from './read-report-counts.js';
import { roundStockDate } from './round-stock-date.js';

/**
 * Grassroots unions of the area that reported on the stock date of the latest round up to the period's end, of those then
 * existing. Only annual reports come in rounds: of other sources nothing is expected.
 */
export async function wholeCompleteness(
  db: QueryExecutorProvider,
  { question, reference }: Pick<StatisticsAnswer, 'question' | 'reference'>,
): Promise<Completeness> {
  const stockDate = roundStockDate(reference, balanceDay(question.whole, question.today));
  if (stockDate === null || (question.sources && !question.sources.includes('ANNUAL_REPORT')))
    return { reported: 0, expected: 0, stockDate: null };
  const { area, asKnownOn, under } = question;
  const places = { area, level: area.level, groups: [], condition: null, asKnownOn, under };
  const counts = await readReportCounts(db, places, [stockDate]);
  return { ...counts.at([{}], stockDate), stockDate };
}
