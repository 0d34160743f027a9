import type { QueryExecutorProvider } from 'kysely';
import { memberOf } from '../answer/answer-row.js';
import type { Observation } from '../answer/observation.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { factsOf } from '../catalogue/indicator-dimensions.js';
import { shiftPeriod } from '../period/periods-between.js';
import { areaColumn } from '../question/area.js';
import { balanceDay } from '../question/plan-cubes.js';
import { hasDimension } from '../question/question.js';
import { sourceOf } from '../question/source-of.js';
import { placeGroups } from '../reporting/place-groups.js';
import { reportingPlaces } from '../reporting/reporting-places.js';
import type { Completeness } from './completeness.js';
import { type CountedPlaces, readReportCounts } from './read-report-counts.js';
import type { ReportCounts } from './report-counts.js';
import { roundStockDate } from './round-stock-date.js';

/** One statement an answer, whatever the number of its values. */
const read = new WeakMap<StatisticsAnswer, Promise<ReportCounts>>();

function countsOf(db: QueryExecutorProvider, answer: StatisticsAnswer): Promise<ReportCounts> {
  const known = read.get(answer) ?? readReportCounts(db, placesOf(answer), stockDatesOf(answer));
  read.set(answer, known);
  return known;
}

/** Every round that a value of an answer may be of. */
function stockDatesOf({ question, reference }: StatisticsAnswer): string[] {
  const ends = question.asks.flatMap(({ months }) =>
    question.periods.map((each) => balanceDay(shiftPeriod(each, months), question.today)),
  );
  return ends.flatMap((day) => roundStockDate(reference, day) ?? []);
}

function placesOf({ question }: StatisticsAnswer): CountedPlaces {
  const { area, areas, areaLevel, asKnownOn, under } = question;
  const column = areaColumn(areaLevel) as string;
  return {
    area,
    level: areas || hasDimension(question, 'AREA') ? areaLevel : area.level,
    groups: placeGroups(question),
    condition: areas && { leaf: { column, values: areas.map(({ code }) => code) } },
    asKnownOn,
    under,
  };
}

/** Whether any part of a value comes from reports that are due in rounds. */
const isReported = ({ question }: StatisticsAnswer, { indicator, row }: Observation): boolean =>
  factsOf(indicator).some((fact) => {
    const source = fact.sources.length === 0 ? null : (memberOf(row, 'SOURCE') ?? sourceOf(question, indicator, fact));
    return source === 'ANNUAL_REPORT';
  });

/**
 * Who reported for the round that a value rests on, of its row's area or organization, whatever else it is grouped or filtered
 * by. Null for what is not reported in rounds, and before the first.
 */
export async function completenessOf(
  db: QueryExecutorProvider,
  answer: StatisticsAnswer,
  observation: Observation,
): Promise<Completeness | null> {
  const stockDate = roundStockDate(answer.reference, balanceDay(observation.period, answer.question.today));
  if (stockDate === null || !isReported(answer, observation)) return null;
  const counts = await countsOf(db, answer);
  const places = reportingPlaces(answer, observation.indicator.numerator.fact, observation.row);
  return { ...counts.at(places, stockDate), stockDate };
}
