import type { Period } from '../period/period.js';
import { minus, parseDecimal, type Rational } from '../values/rational.js';
import { comparedArea } from './compare-observation.js';
import type { Observation } from './observation.js';
import type { FigureRow } from './read-comparisons.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** A stock or rate fits the day on which it was counted; a flow only the very same span. */
function fits(figure: FigureRow, period: Period): boolean {
  if (figure.periodEnd !== period.endOn) return false;
  return !['FLOW', 'CUMULATIVE'].includes(figure.periodKind) || figure.periodStart === period.startOn;
}

/** The printed figure of the same indicator, area and period, unambiguous ones first. */
export function publishedFigureOf(answer: StatisticsAnswer, observation: Observation): FigureRow | undefined {
  const area = comparedArea(answer, observation);
  return answer.comparisons.figures.find(
    (figure) =>
      figure.areaCode === area && figure.indicatorKey === observation.indicator.key && fits(figure, observation.period),
  );
}

/** Computed value less the printed one; null without either. */
export function publishedDifference(answer: StatisticsAnswer, observation: Observation): Rational | null {
  const figure = publishedFigureOf(answer, observation);
  return figure && observation.value ? minus(observation.value, parseDecimal(figure.scaledValue)) : null;
}
