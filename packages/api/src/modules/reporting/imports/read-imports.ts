import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import type { ImportProgressType } from './import-progress.type.js';

/** A run beats every second; so long after the last beat its process is gone. */
export const SILENT_SECONDS = 30;

/** Those that run and those that ended just now, or one, the oldest first. */
export async function readImports({ db }: Pick<Context, 'db'>, key?: string): Promise<ImportProgressType[]> {
  const silent = sql`(r.finished_at is null and r.heard_at < clock_timestamp() - ${SILENT_SECONDS} * interval '1 second')`;
  const recent = sql`r.finished_at is null or r.finished_at > clock_timestamp() - interval '1 minute'`;
  const { rows } = await sql<ImportProgressType>`
    select r.id, r.kind, case when ${silent} then 'FAILED' else r.phase end as phase, r.fraction, r.rows,
      r.started_at as "startedAt", case when ${silent} then r.heard_at else r.finished_at end as "finishedAt"
    from import_run r where ${key === undefined ? recent : sql`r.id = ${key}::bigint`} order by r.id`.execute(db);
  return rows.map((row) => ({ ...row, id: globalId('ImportRun', row.id) }));
}
