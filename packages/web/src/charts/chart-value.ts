import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import type { DecimalText, Unit } from '../lib/format-value.js';

/** One value as the API gives it, in the words that charts need. */
export interface ChartValue {
  value: DecimalText;
  numerator: DecimalText;
  denominator: DecimalText;
  status: ObservationStatus;
  provenance: string;
  note: string | null;
  noteEn: string | null;
  change: ChartChange | null;
}

/** A change against an earlier value, and what must be known of that. */
export interface ChartChange {
  absolute: DecimalText;
  relative: DecimalText;
  comparedValue?: DecimalText;
  note?: string | null;
  noteEn?: string | null;
}

/** What is shown, from the catalogue of indicators. */
export interface Measure {
  name: string;
  unit: Unit;
  decimals: number;
  /** Word behind a count, such as 人; empty for rates. */
  countUnit: string;
}

/** A mark of a chart: what the tooltip shows, and what is spoken when the arrow keys reach it. */
export interface ChartPoint {
  lines: readonly string[];
  /** Path inside the application to which the mark leads. */
  to?: string | undefined;
}
