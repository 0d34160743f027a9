import pg from 'pg';
import { StartUpError } from '../start-up/start-up-error.js';
import { startUpErrors } from '../start-up/start-up-errors.js';
import type { Database } from './database.js';

const OLDEST_MAJOR_VERSION = 15;
const PATIENCE_MS = 10_000;

/** Makes sure that the server which DATABASE_URL names answers and is recent enough. */
export async function externalDatabase(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version ?? '';
    if (Number.parseInt(version, 10) < OLDEST_MAJOR_VERSION) {
      throw startUpErrors.databaseTooOld(version, OLDEST_MAJOR_VERSION);
    }
  } catch (error) {
    if (error instanceof StartUpError) throw error;
    throw startUpErrors.databaseUnreachable(withoutPassword(url), reason(error), error);
  } finally {
    await client.end().catch(() => {});
  }
  return { url, died: new Promise(() => {}), close: async () => {} };
}

function withoutPassword(text: string): string {
  const url = new URL(text);
  return `${url.hostname}:${url.port || 5432}${url.pathname}`;
}

/** Node reports a host with several addresses as an AggregateError without a message of its own. */
function reason(error: unknown): string {
  const { message, errors } = error as { message?: string; errors?: { message: string }[] };
  return message || errors?.[0]?.message || String(error);
}
