import { badUserInput, type FieldFault } from '../errors.js';

/** Everything found wrong with one input, so that the caller hears of all faults at once. */
export class Faults {
  readonly found: FieldFault[] = [];

  add(path: string, code: string, messageZh: string, messageEn: string, expected?: string): void {
    this.found.push({ path, code, messageZh, messageEn, expected });
  }

  /** A comparison with null: it would hide every row or none. */
  addNull(path: string): void {
    this.add(
      path,
      'NULL',
      '不能为 null：不需要此条件时请省略；查找空值请用 isNull。',
      'Null is not compared with: leave the condition out, or use isNull where it exists.',
      'isNull: true',
    );
  }

  addTooMany(path: string, most: number, found: number): void {
    this.add(
      path,
      'TOO_MANY',
      `最多${most}个值，现有${found}个。`,
      `At most ${most} values; here are ${found}.`,
      `≤ ${most}`,
    );
  }

  throwIfAny(): void {
    if (this.found.length > 0) throw badUserInput(this.found);
  }
}
