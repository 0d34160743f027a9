import type { ReporterKind } from '../define-fact.js';
import type { Period } from '../period/period.js';
import type { ValuePart } from './value-part.js';

/** Who reported what a part of a value is made of. */
export interface TermReporting {
  part: ValuePart;
  reporters: ReporterKind;
  /** Null where it is not known who should report. */
  reported: number | null;
  expected: number | null;
  /** The day that they are counted on: of a round its stock date. */
  countedOn: string;
  /** The year in which the last of them reported; null unless nobody has since. */
  carriedFrom: Period | null;
}
