import type { FaultCode } from './fault-texts.js';

/** Codes that ask for a second look and do not keep a row out (domain.md §2.4: R1 warns, for retired members exist). */
export const warnings: ReadonlySet<FaultCode> = new Set([
  'MEMBERS_EXCEED_WORKERS',
  'RETIRED_DIVISION',
  'BEFORE_FOUNDING',
]);
