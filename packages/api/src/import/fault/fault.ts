import type { FaultCode } from './fault-texts.js';

/** Something wrong with a row. Warnings are shown and do not keep the row out. */
export interface Fault {
  line: number;
  /** Key of the column; null when it is the row as a whole. */
  column: string | null;
  value: string;
  code: FaultCode;
  args: readonly string[];
  severity: 'ERROR' | 'WARNING';
}
