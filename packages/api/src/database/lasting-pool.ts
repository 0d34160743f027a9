import pg from 'pg';

/**
 * A pool that outlives its connections. Without listeners a connection that the server ends, idle or between two statements,
 * would end the program: a query under way rejects by itself, and the pool makes another connection for the next.
 */
export function lastingPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
  return pool;
}
