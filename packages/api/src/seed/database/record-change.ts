import type { ClientBase } from 'pg';

export interface DemoChange {
  id: number;
  label: string;
  rows: number;
  /** ISO instant: time of the change and knowledge time of what it posts. */
  recordedAt: string;
}

/** Enters an act of loading and makes the ledger triggers post under it until the next one (or the end of the transaction). */
export async function recordChange(client: ClientBase, change: DemoChange): Promise<void> {
  await client.query(
    `insert into data_change (id, kind, label, fingerprint, rows, made_at) values ($1, 'DEMO', $2, null, $3, $4)`,
    [change.id, change.label, change.rows, change.recordedAt],
  );
  await client.query(
    `select set_config('uniongraph.recorded_at', $1, true), set_config('uniongraph.data_change_id', $2, true)`,
    [change.recordedAt, String(change.id)],
  );
}
