import pg from 'pg';

/** Two imports at once would wait for each other's rows; the second waits for the first as a whole. */
const ONE_AT_A_TIME = `hashtext('uniongraph.import')`;

/** A connection for one import. Aborting cancels what it runs at that moment, so that its transaction is rolled back. */
export async function openSession(
  url: string,
  signal: AbortSignal,
  say: (zh: string, en: string) => void,
): Promise<{ client: pg.Client; close: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const cancel = () => void cancelQuery(url, rows[0]!.pid).catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  const close = async () => {
    signal.removeEventListener('abort', cancel);
    await client.end().catch(() => {});
  };
  try {
    await client.query(
      `set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0;
       set temp_buffers = '64MB'; set work_mem = '128MB'; set gin_pending_list_limit = '64MB'`,
    );
    await takeTurn(client, say);
    return { client, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function takeTurn(client: pg.Client, say: (zh: string, en: string) => void): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(${ONE_AT_A_TIME}) as free`);
  if (rows[0]?.free) return;
  say('另一个导入正在进行，等待其完成', 'Another import is running; waiting for it to end');
  await client.query(`select pg_advisory_lock(${ONE_AT_A_TIME})`);
}

async function cancelQuery(url: string, pid: number): Promise<void> {
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query('select pg_cancel_backend($1)', [pid]).finally(() => other.end());
}
