import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { exportLimits } from '../../../limits/export-limits.js';
import type { Exporter } from './exporter.js';
import { jobOfFile } from './file-path.js';

/** Removes files whose time is over or whose run ended without them, and jobs of long ago. */
export async function removeExpired({ database: { whole }, folder, now }: Exporter): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const longAgo = new Date(now().getTime() - exportLimits.jobDays * 24 * 3_600_000);
  await sql`update export_job set status = 'EXPIRED' where status = 'SUCCEEDED' and expires_at <= ${now()}`.execute(
    whole,
  );
  await sql`delete from export_job where created_at < ${longAgo} and status not in ('QUEUED', 'RUNNING')`.execute(
    whole,
  );
  const { rows } = await sql<{ rowId: string; attempt: number }>`
    select id as "rowId", attempt from export_job where status in ('RUNNING', 'SUCCEEDED')`.execute(whole);
  const kept = new Set(rows.map(({ rowId, attempt }) => `${rowId}-${attempt}`));
  const left = names.filter((name) => jobOfFile(name) && !kept.has(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}
