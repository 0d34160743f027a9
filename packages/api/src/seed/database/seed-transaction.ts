import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

/** The ledgers group hundreds of thousands of rows: in memory, and without compiling each statement first. */
const settings = [
  `timezone to 'UTC'`,
  `datestyle to 'ISO, YMD'`,
  `work_mem to '128MB'`,
  `maintenance_work_mem to '256MB'`,
  `jit to off`,
];

/**
 * Runs `work` in one transaction on a connection of its own: COPY needs the bare client, and an interrupted load must
 * leave nothing behind. The session's time zone and date style are fixed, whatever the server's settings.
 */
export async function seedTransaction<T>(orm: MikroORM, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: orm.config.get('clientUrl') });
  await client.connect();
  try {
    await client.query(`begin; ${settings.map((setting) => `set local ${setting};`).join(' ')}`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}
