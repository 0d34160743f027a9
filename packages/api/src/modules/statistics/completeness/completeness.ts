import type { ReportCount } from './report-counts.js';

/** How many unions reported for a round; `stockDate` names it. */
export interface Completeness extends ReportCount {
  stockDate: string | null;
}
