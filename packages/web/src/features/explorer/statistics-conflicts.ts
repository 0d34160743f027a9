import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { chosenIn } from './chosen-in.js';
import { filterFields } from './filter-fields.js';
import type { StatisticsQuestion } from './statistics-question.js';

/** A grouping or filter that some chosen indicators cannot answer. */
export interface StatisticsConflict {
  usedAs: 'GROUPING' | 'FILTER';
  dimension: StatisticsDimension;
  indicators: readonly CatalogueIndicator[];
}

/** The chosen indicators that do not have the dimension. */
export const lacking = (dimension: StatisticsDimension, chosen: readonly CatalogueIndicator[]) =>
  chosen.filter((indicator) => !indicator.dimensions.includes(dimension));

/** What keeps the question from being answered; empty when it can be sent. */
export function statisticsConflicts(question: StatisticsQuestion, catalogue: readonly CatalogueIndicator[]) {
  const chosen = catalogue.filter(({ field }) => question.indicators.includes(field));
  const conflict = (usedAs: StatisticsConflict['usedAs'], dimension: StatisticsDimension): StatisticsConflict[] => {
    const indicators = lacking(dimension, chosen);
    return indicators.length > 0 ? [{ usedAs, dimension, indicators }] : [];
  };
  return [
    ...question.by.flatMap((dimension) => conflict('GROUPING', dimension)),
    ...filterFields
      .filter(({ field }) => chosenIn(question.filters, field).length > 0)
      .flatMap(({ dimension }) => conflict('FILTER', dimension)),
  ];
}
