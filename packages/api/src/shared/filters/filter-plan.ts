import type { RawBuilder } from 'kysely';
import type { Context } from '../../context.js';
import { Faults } from '../faults.js';

export type Condition = RawBuilder<boolean>;

const MAXIMUM_LEAVES = 50;

/** What the reading of one filter gathers: its faults, its size, and what only the database can tell. */
export class FilterPlan {
  readonly faults = new Faults();
  private readonly checks: ((context: Context) => Promise<void>)[] = [];
  private leaves = 0;

  /** `today` is what conditions on the present state mean by today. */
  constructor(readonly today: string) {}

  /** Counts one comparison. */
  addLeaf(path: string): void {
    this.leaves += 1;
    if (this.leaves !== MAXIMUM_LEAVES + 1) return;
    this.faults.add(
      path,
      'TOO_MANY_CONDITIONS',
      `一次筛选最多${MAXIMUM_LEAVES}个条件。`,
      `A filter holds at most ${MAXIMUM_LEAVES} conditions.`,
      `≤ ${MAXIMUM_LEAVES}`,
    );
  }

  /** A check that needs the database and may add faults. */
  checkLater(check: (context: Context) => Promise<void>): void {
    this.checks.push(check);
  }

  /** Runs the checks and throws every fault found, if any. */
  async finish(context: Context): Promise<void> {
    await Promise.all(this.checks.map((check) => check(context)));
    this.faults.throwIfAny();
  }
}
