import type { RawBuilder } from 'kysely';
import type { Context } from '../../context.js';
import { listLimits } from '../../limits/list-limits.js';
import { Faults } from '../faults.js';

export type Condition = RawBuilder<boolean>;

/** What the reading of one filter gathers: its faults, its size, and what only the database can tell. */
export class FilterPlan {
  readonly faults = new Faults();
  private readonly checks: ((context: Context) => Promise<void>)[] = [];
  private leaves = 0;

  /** What conditions on the present state mean by today, and by now. */
  constructor(
    readonly today: string,
    readonly now: Date,
  ) {}

  /** Counts one comparison. */
  addLeaf(path: string): void {
    this.leaves += 1;
    if (this.leaves !== listLimits.filterConditions + 1) return;
    this.faults.add(
      path,
      'TOO_MANY_CONDITIONS',
      `一次筛选最多${listLimits.filterConditions}个条件。`,
      `A filter holds at most ${listLimits.filterConditions} conditions.`,
      `≤ ${listLimits.filterConditions}`,
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
