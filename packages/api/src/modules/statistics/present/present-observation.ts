import type { Observation } from '../answer/observation.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { Unit } from '../types/enums.js';
import type { IndicatorValueType } from '../types/indicator-value.type.js';
import { toDecimal } from '../values/decimal.js';
import { formatValue } from '../values/format-value.js';
import { presentDefinition } from './present-definition.js';
import { presentPeriod } from './present-period.js';

/** What the field resolvers of a value find on it. */
export interface PresentedValue extends IndicatorValueType {
  answer: StatisticsAnswer;
  observation: Observation;
}

const number = (value: bigint | null): number | null => (value === null ? null : Number(value));

export function presentObservation(answer: StatisticsAnswer, observation: Observation): PresentedValue {
  const { indicator, value, breaks } = observation;
  return {
    answer,
    observation,
    value: value && toDecimal(value),
    numerator: number(observation.numerator),
    denominator: number(observation.denominator),
    status: observation.status,
    formatted: value && formatValue(indicator, value),
    unit: Unit[indicator.unit],
    period: presentPeriod(observation.period, observation.frame.window),
    source: observation.source,
    provenance: observation.provenance,
    definition: presentDefinition(indicator.definition),
    note: breaks.map((each) => each.note).join('') || null,
    noteEn: breaks.map((each) => each.noteEn).join(' ') || null,
    breaks,
  };
}
