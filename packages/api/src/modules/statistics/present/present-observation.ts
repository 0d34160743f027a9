import type { Observation } from '../answer/observation.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { reportingNotes } from '../reporting/reporting-notes.js';
import { Unit } from '../types/enums.js';
import type { IndicatorValueType } from '../types/indicator-value.type.js';
import { toDecimal } from '../values/decimal.js';
import { formatValue } from '../values/format-value.js';
import { wholeNumber } from '../values/whole-number.js';
import { definitionInForce } from '../versions/definition-in-force.js';
import { presentPeriod } from './present-period.js';
import { presentReporting } from './present-reporting.js';
import { withholdingNotes } from './withholding-note.js';

/** What the field resolvers of a value find on it. */
export interface PresentedValue extends IndicatorValueType {
  answer: StatisticsAnswer;
  observation: Observation;
}

/** Says of a sum that it lacks areas: a number is never wrong in silence. */
function incomplete({ value, reporting }: Observation): { note: string; noteEn: string }[] {
  if (value === null || !reporting || reporting.reported >= reporting.expected) return [];
  const { reported, expected } = reporting;
  return [
    {
      note: `只含 ${expected} 个县级地区中 ${reported} 个的数据。`,
      noteEn: `Holds data of ${reported} of ${expected} counties only.`,
    },
  ];
}

/** A period that still runs is told as far as today. */
function running({ question: { today } }: StatisticsAnswer, { value, period }: Observation) {
  if (value === null || period.endOn <= today) return [];
  return [{ note: `本期尚未结束，数据截至 ${today}。`, noteEn: `The period still runs; data up to ${today}.` }];
}

export function presentObservation(answer: StatisticsAnswer, observation: Observation): PresentedValue {
  const { indicator, value, breaks, reporting } = observation;
  const withheld = observation.withheld ? [withholdingNotes[observation.withheld]] : [];
  const notes = [
    ...breaks,
    ...running(answer, observation),
    ...incomplete(observation),
    ...(value === null ? [] : reportingNotes(observation.reported, indicator.denominator !== undefined)),
    ...withheld,
  ];
  return {
    answer,
    observation,
    value: value && toDecimal(value),
    numerator: wholeNumber(observation.numerator),
    denominator: wholeNumber(observation.denominator),
    status: observation.statuses[0],
    statuses: [...observation.statuses],
    formatted: value && formatValue(indicator, value),
    unit: Unit[indicator.unit],
    period: presentPeriod(observation.period, observation.frame.window),
    source: observation.source,
    provenance: observation.provenance,
    definition: definitionInForce(answer.reference, indicator, observation.period.endOn),
    note: notes.map((each) => each.note).join('') || null,
    noteEn: notes.map((each) => each.noteEn).join(' ') || null,
    reportingAreas: reporting,
    reporting: observation.reported.map((part) => presentReporting(part)),
    breaks,
  };
}
