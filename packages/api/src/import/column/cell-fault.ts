import type { FaultCode } from '../fault/fault-texts.js';

/** What is wrong with one cell. */
export class CellFault {
  readonly code: FaultCode;
  readonly args: readonly string[];

  constructor(code: FaultCode, ...args: string[]) {
    this.code = code;
    this.args = args;
  }
}
