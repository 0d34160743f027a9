import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { FigureRow } from '../answer/read-comparisons.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import type { ReconcileRow } from '../reconcile/reconcile-rows.js';
import { reconcileRows } from '../reconcile/reconcile-rows.js';
import type { Reconciliation } from '../reconcile/reconciliation.js';
import type { ReconciledFigureType } from '../types/reconciled-figure.type.js';
import type { ReconciledRowType } from '../types/reconciled-row.type.js';
import type { ReconciliationType } from '../types/reconciliation.type.js';
import { toDecimal } from '../values/decimal.js';
import { parseDecimal, type Rational } from '../values/rational.js';
import { presentArea } from './present-area.js';
import { presentDifference } from './present-difference.js';
import { presentIndicator } from './present-indicator.js';
import { presentObservation } from './present-observation.js';
import { presentRow } from './present-row.js';

/** What the field resolvers of a printed figure find on it. */
export interface PresentedFigure extends ReconciledFigureType {
  figureId: string;
}

export function presentReconciliation(reconciliation: Reconciliation): ReconciliationType {
  const { answer, indicator } = reconciliation;
  const rows = reconcileRows(reconciliation).map((row) => present(answer, row));
  return {
    indicator: presentIndicator(indicator),
    area: presentArea(answer.question.area),
    rows,
    disagreeing: rows.filter((row) => row.disagrees).length,
  };
}

function present(
  answer: StatisticsAnswer,
  { key, row, observations, figure, disagrees }: ReconcileRow,
): ReconciledRowType {
  const first = observations[0]?.value ?? null;
  const values = observations.map((observation) => {
    const { value, numerator, denominator, status, formatted, provenance } = presentObservation(answer, observation);
    const source = observation.source as DataSource;
    const difference = presentDifference(observation.indicator, observation.value, first);
    return { source, value, numerator, denominator, status, formatted, provenance, difference };
  });
  const published = figure
    ? presentFigure(observations[0] as ReconcileRow['observations'][number], figure, first)
    : null;
  return { ...presentRow(answer, row), key, values, published, disagrees };
}

function presentFigure(
  { indicator }: ReconcileRow['observations'][number],
  figure: FigureRow,
  first: Rational | null,
): PresentedFigure {
  const value = parseDecimal(figure.scaledValue);
  return {
    figureId: String(figure.id),
    value: toDecimal(value),
    difference: presentDifference(indicator, value, first),
  };
}
