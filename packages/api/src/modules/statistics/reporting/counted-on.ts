import { roundStockDate } from '../completeness/round-stock-date.js';
import type { Reference } from '../reference/reference.js';
import type { ReportingTerms } from './reporting-terms.js';

/** The day on which those who reported are counted for a value on `day`; null before the first round of what comes in rounds. */
export const countedOn = (reference: Reference, { standing }: ReportingTerms, day: string): string | null =>
  standing ? day : roundStockDate(reference, day);
