import type { HardshipCaseRow } from '../cases/hardship-case-rows.js';

/** What of a file decides how it is counted. */
export type CountedFile = Pick<
  HardshipCaseRow,
  'rowId' | 'category' | 'archiveLevel' | 'mainCause' | 'householdSize' | 'episode'
>;
