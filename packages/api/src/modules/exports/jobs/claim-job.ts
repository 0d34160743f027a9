import { type Kysely, sql } from 'kysely';
import { exportLimits } from '../../../limits/export-limits.js';
import type { Tables } from '../../../tables.js';
import { type ExportJobRow, selectJobs } from './export-job-row.js';

/**
 * Takes the job that has waited longest, or one whose process has fallen silent, of a principal with a run to spare; those
 * with fewer runs first. Null when there is none. One process claims at a time, so that no principal runs more.
 */
export async function claimJob(whole: Kysely<Tables>): Promise<ExportJobRow | null> {
  return whole.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('export_job'))`.execute(db);
    const { rows } = await sql<{ id: string }>`
      update export_job set status = 'RUNNING', attempt = attempt + 1, rows_written = 0,
        started_at = coalesce(started_at, clock_timestamp()),
        lease_until = clock_timestamp() + make_interval(secs => ${exportLimits.leaseSeconds})
      where id = (
        select j.id from export_job j
        cross join lateral (
          select count(*) as running from export_job r
          where r.status = 'RUNNING' and r.lease_until >= clock_timestamp()
            and r.principal_kind = j.principal_kind and r.principal_id = j.principal_id
        ) principal
        where (j.status = 'QUEUED' or j.status = 'RUNNING' and j.lease_until < clock_timestamp())
          and principal.running < ${exportLimits.runningPerPrincipal}
        order by principal.running, j.id limit 1
        for update of j skip locked)
      returning id`.execute(db);
    const id = rows[0]?.id;
    if (id === undefined) return null;
    return (await selectJobs(db).where('j.id', '=', id).executeTakeFirstOrThrow()) as ExportJobRow;
  });
}
