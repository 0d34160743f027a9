import { LRUCache } from 'lru-cache';
import { rateLimits } from '../../limits/rate-limits.js';
import type { Budget } from './budgets.js';
import type { SharedCounters } from './shared-counters.js';

/** Whether points were granted, and what is left of the budget as far as this process knows. */
export interface Verdict {
  granted: boolean;
  limit: number;
  remaining: number;
  /** Milliseconds since 1970. */
  resetAt: number;
}

interface Purse {
  /** Taken from the shared counter, and not spent. */
  own: number;
  /** Left in the shared counter when it was last asked. */
  shared: number;
  resetAt: number;
  askedAt: number;
  filling: Promise<void> | undefined;
}

/**
 * Spends budgets that processes share, without a statement for each request: points are taken from the shared counter by
 * the block and spent from memory. Nobody gets more than his budget; what a process holds unspent is at most one block.
 */
export class BlockBudgets {
  readonly #purses = new LRUCache<string, Purse>({ max: 20_000 });

  constructor(
    readonly counters: SharedCounters,
    readonly now: () => number = Date.now,
  ) {}

  /** What is left of a budget of which nothing was taken. */
  static untouched({ points, seconds }: Budget, now: number): Verdict {
    return { granted: true, limit: points, remaining: points, resetAt: now + seconds * 1_000 };
  }

  async spend(budget: Budget, points: number): Promise<Verdict> {
    for (;;) {
      const purse = this.#purse(budget);
      if (purse.own >= points) {
        purse.own -= points;
        return this.#verdict(true, budget, purse);
      }
      if (purse.filling) {
        await purse.filling;
        continue;
      }
      const isKnown = this.now() - purse.askedAt < rateLimits.refusedMs;
      if (points > budget.points || (isKnown && purse.own + purse.shared < points))
        return this.#verdict(false, budget, purse);
      purse.filling = this.#fill(budget, purse, points).finally(() => {
        purse.filling = undefined;
      });
      await purse.filling;
    }
  }

  /**
   * Puts back what turned out not to be needed, to be spent in this process as long as the budget lasts. Fewer points than none
   * are owed: the next to spend from the budget takes as much more from the shared counter.
   */
  putBack(budget: Budget, points: number, resetAt: number): void {
    const purse = this.#purses.get(budget.key);
    if (purse && Math.abs(purse.resetAt - resetAt) < rateLimits.refusedMs) purse.own += points;
  }

  state(budget: Budget): Verdict {
    return this.#verdict(true, budget, this.#purse(budget));
  }

  #purse({ key, points, seconds }: Budget): Purse {
    const known = this.#purses.get(key);
    if (known && (known.resetAt > this.now() || known.filling)) return known;
    const purse = { own: 0, shared: points, resetAt: this.now() + seconds * 1_000, askedAt: 0, filling: undefined };
    this.#purses.set(key, purse);
    return purse;
  }

  /** Takes a block, or all that is left; what goes beyond the budget is given back at once. */
  async #fill({ key, points: limit, seconds }: Budget, purse: Purse, points: number): Promise<void> {
    const needed = points - purse.own;
    const asked = Math.max(needed, Math.min(Math.ceil(limit / rateLimits.blocks), purse.shared));
    const { taken, resetAt } = await this.counters.take(key, asked, seconds);
    purse.askedAt = this.now();
    // The shared counter began anew meanwhile: what was taken of the one before is worth nothing, and nothing is owed.
    if (Math.abs(resetAt - purse.resetAt) >= rateLimits.refusedMs) purse.own = 0;
    purse.resetAt = resetAt;
    const left = limit - (taken - asked);
    const granted = left >= needed ? Math.min(asked, left) : 0;
    purse.own += granted;
    purse.shared = Math.max(0, left - granted);
    if (granted < asked) await this.counters.take(key, granted - asked, seconds);
  }

  #verdict(granted: boolean, { points: limit }: Budget, { own, shared, resetAt }: Purse): Verdict {
    return { granted, limit, remaining: Math.max(0, Math.floor(own + shared)), resetAt };
  }
}
