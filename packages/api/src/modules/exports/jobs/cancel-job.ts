import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import type { Viewer } from '../../../viewer.js';
import { recordAudit } from '../../access/audit/record-audit.js';
import type { ExportJobRow } from './export-job-row.js';
import { ownJob } from './own-job.js';

/** Ends a job that waits or runs; its run hears of it with the next beat. One that was cancelled before stays so. */
export async function cancelJob(context: Context, viewer: Viewer, id: string): Promise<ExportJobRow> {
  const job = await ownJob(context, viewer, id);
  const { numAffectedRows } = await sql`update export_job set status = 'CANCELLED', finished_at = ${context.now()}
    where id = ${job.rowId} and status in ('QUEUED', 'RUNNING')`.execute(context.whole);
  const after = await ownJob(context, viewer, id);
  if (numAffectedRows === 1n) {
    const subject = `ExportJob:${job.rowId}`;
    await recordAudit(context.whole, { event: 'EXPORT_CANCEL', outcome: 'SUCCEEDED', viewer, subject });
  } else if (after.status !== 'CANCELLED')
    throw apiError('CONFLICT', {
      zh: '导出已经结束，不能取消。',
      en: 'The export has ended and cannot be cancelled.',
    });
  return after;
}
