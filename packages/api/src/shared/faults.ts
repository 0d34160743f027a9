import { badUserInput, type FieldFault } from '../errors.js';

/** Everything found wrong with one input, so that the caller hears of all faults at once. */
export class Faults {
  readonly found: FieldFault[] = [];

  add(path: string, code: string, messageZh: string, messageEn: string, expected?: string): void {
    this.found.push({ path, code, messageZh, messageEn, expected });
  }

  throwIfAny(): void {
    if (this.found.length > 0) throw badUserInput(this.found);
  }
}
