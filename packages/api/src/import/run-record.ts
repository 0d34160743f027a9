import pg from 'pg';
import type { ImportPhase } from '../modules/reporting/imports/import-phase.js';

const EVERY_MS = 1_000;

/** Tells others how far an import is. */
export interface RunRecord {
  update(phase: ImportPhase, fraction?: number, rows?: number): void;
  end(phase: ImportPhase): Promise<void>;
}

/** Of a run that changes nothing there is nothing to tell. */
export const noRecord: RunRecord = { update: () => {}, end: async () => {} };

/**
 * Records a run over a connection of its own, as the import itself is one transaction. Imports run one at a time: whatever
 * else has not ended has ended without a word. No import fails because nobody could be told of it.
 */
export async function recordRun(url: string, kind: string): Promise<RunRecord> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  let state: { phase: ImportPhase; fraction: number; rows: number } = { phase: 'READING', fraction: 0, rows: 0 };
  const write = (id: string, isEnd: boolean) =>
    client
      .query(
        `update import_run set phase = $2, fraction = $3, rows = $4, heard_at = clock_timestamp(),
           finished_at = case when $5 then clock_timestamp() end where id = $1`,
        [id, state.phase, state.fraction, state.rows, isEnd],
      )
      .catch(() => {});
  try {
    await client.connect();
    await client.query(`update import_run set phase = 'FAILED', finished_at = heard_at where finished_at is null`);
    const { rows } = await client.query<{ id: string }>('insert into import_run (kind) values ($1) returning id', [
      kind,
    ]);
    const { id } = rows[0]!;
    const timer = setInterval(() => void write(id, false), EVERY_MS).unref();
    return {
      update(phase, fraction = 0, read = state.rows) {
        const isNew = phase !== state.phase;
        state = { phase, fraction: Math.min(1, Math.max(0, fraction)), rows: read };
        if (isNew) void write(id, false);
      },
      async end(phase) {
        clearInterval(timer);
        state = { ...state, phase, fraction: phase === 'DONE' ? 1 : state.fraction };
        await write(id, true);
        await client.end().catch(() => {});
      },
    };
  } catch {
    await client.end().catch(() => {});
    return noRecord;
  }
}
