import { RateLimiterMemory } from 'rate-limiter-flexible';
import { rateLimits } from '../../limits/rate-limits.js';
import { redactError } from '../../modules/privacy/redact-error.js';
import type { Viewer } from '../../viewer.js';
import { BlockBudgets, type Verdict } from './block-budgets.js';
import { addressBudget, type Budget, budgetsOf, requestBudget } from './budgets.js';
import { rateLimited } from './rate-limited.js';
import type { SharedCounters } from './shared-counters.js';

/** Points that a request took, each from its counter. */
export interface Charge {
  points: number;
  taken: { budget: Budget; resetAt: number }[];
  /** Of the principal. */
  verdict: Verdict;
}

/** Charges requests to those who make them, and refuses what goes beyond their budgets. */
export class RateLimiter {
  readonly #budgets: BlockBudgets;
  readonly #insurance = new Map<string, RateLimiterMemory>();
  #failedAt = 0;
  #isOut = false;

  constructor(
    readonly counters: SharedCounters,
    readonly now: () => number = Date.now,
    readonly complain: (error: unknown) => void = (error) => console.error(redactError(error)),
  ) {
    this.#budgets = new BlockBudgets(counters, now);
  }

  /** Takes points from all counters of a request, or from none; throws RATE_LIMITED. */
  async charge(viewer: Viewer | null, address: string, points: number): Promise<Charge> {
    const budgets = [...budgetsOf(viewer, address), addressBudget(address)];
    return this.#chargeAll(budgets, points, viewer !== null);
  }

  /** Counts a request by its address, before anything of it is read. */
  async knock(address: string): Promise<void> {
    await this.#chargeAll([addressBudget(address)], 1, true);
  }

  /** Counts a request by who makes it, before it is known what it asks. */
  async admit(viewer: Viewer | null, address: string): Promise<void> {
    const requests = viewer && requestBudget(viewer);
    if (requests) await this.#chargeAll([requests], 1, true);
    await this.#chargeAll(budgetsOf(viewer, address), 1, viewer !== null);
  }

  /** Gives back what of a charge was not needed, or takes what was needed beyond it: that is owed where nothing is left. */
  settle({ points, taken }: Charge, actual: number): void {
    const back = points - actual;
    if (back === 0) return;
    for (const { budget, resetAt } of taken) this.#budgets.putBack(budget, back, resetAt);
  }

  /** What is left of a principal's budget, as far as this process knows. */
  state(viewer: Viewer | null, address: string): Verdict {
    return this.#budgets.state(budgetsOf(viewer, address)[0] as Budget);
  }

  close(): Promise<void> {
    return this.counters.close();
  }

  async #chargeAll(budgets: readonly Budget[], points: number, isInsured: boolean): Promise<Charge> {
    const taken: Charge['taken'] = [];
    const verdicts: Verdict[] = [];
    for (const budget of budgets) {
      const verdict = await this.#spend(budget, points, isInsured);
      if (!verdict.granted) {
        this.settle({ points, taken, verdict }, 0);
        throw rateLimited(verdict, this.now());
      }
      taken.push({ budget, resetAt: verdict.resetAt });
      verdicts.push(verdict);
    }
    return { points, taken, verdict: verdicts[0] as Verdict };
  }

  async #spend(budget: Budget, points: number, isInsured: boolean): Promise<Verdict> {
    if (this.now() - this.#failedAt < rateLimits.outageMs) return this.#insured(budget, points, isInsured);
    try {
      const verdict = await this.#budgets.spend(budget, points);
      this.#isOut = false;
      return verdict;
    } catch (error) {
      this.#failedAt = this.now();
      // Once an outage, not once a request.
      if (!this.#isOut) this.complain(error);
      this.#isOut = true;
      return this.#insured(budget, points, isInsured);
    }
  }

  /** While the counters cannot be reached: nothing for strangers, a small part of the budget for those who are known. */
  async #insured(budget: Budget, points: number, isInsured: boolean): Promise<Verdict> {
    const limit = isInsured ? Math.floor(budget.points * rateLimits.insuredShare) : 0;
    const resetAt = this.now() + rateLimits.outageMs;
    if (limit === 0) return { granted: false, limit, remaining: 0, resetAt };
    const name = `${limit} ${budget.seconds}`;
    const limiter = this.#insurance.get(name) ?? new RateLimiterMemory({ points: limit, duration: budget.seconds });
    this.#insurance.set(name, limiter);
    const [granted, { remainingPoints, msBeforeNext }] = await limiter.consume(budget.key, points).then(
      (result) => [true, result] as const,
      (result) => [false, result] as const,
    );
    return { granted, limit, remaining: remainingPoints, resetAt: this.now() + msBeforeNext };
  }
}
