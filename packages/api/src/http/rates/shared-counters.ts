import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { lastingPool } from '../../database/lasting-pool.js';
import { ENGINE_ROLE } from '../../database/rows/scope-settings.js';

/** A counter as every process sees it. */
export interface Count {
  /** Points taken since it began, the last ones included. */
  taken: number;
  /** Milliseconds since 1970. */
  resetAt: number;
}

/** Counters that all processes of one database share. */
export interface SharedCounters {
  /** Takes points; fewer than none gives them back. */
  take(key: string, points: number, seconds: number): Promise<Count>;
  close(): Promise<void>;
}

/** Kept in PostgreSQL over connections of their own, so that a flood of questions does not keep the counters waiting. */
export function postgresCounters(url: string): SharedCounters {
  const pool = lastingPool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
    allowExitOnIdle: true,
    options: `-c role=${ENGINE_ROLE}`,
  });
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: '',
    // What is too much is decided by BlockBudgets: budgets differ by who asks.
    points: Number.MAX_SAFE_INTEGER,
    duration: 60,
  });
  return {
    take: async (key, points, seconds) => {
      const options = { customDuration: seconds };
      const { consumedPoints, msBeforeNext } =
        points < 0 ? await limiter.reward(key, -points, options) : await limiter.penalty(key, points, options);
      return { taken: consumedPoints, resetAt: Date.now() + msBeforeNext };
    },
    close: () => pool.end(),
  };
}
