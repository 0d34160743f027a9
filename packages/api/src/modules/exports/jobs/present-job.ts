import { globalId } from '../../../shared/global-id.js';
import { signedLink } from '../download/signed-link.js';
import type { ExportJobType } from './export-job.type.js';
import type { ExportJobRow } from './export-job-row.js';
import type { ExportFailureCode } from './failure-code.js';

/** Whether the file of a job can still be fetched. */
export const isFetchable = ({ status, expiresAt }: Pick<ExportJobRow, 'status' | 'expiresAt'>, now: Date): boolean =>
  status === 'SUCCEEDED' && expiresAt !== null && new Date(expiresAt) > now;

function progressOf({ status, rowsWritten, rowsExpected }: ExportJobRow): number {
  if (status === 'SUCCEEDED' || status === 'EXPIRED') return 1;
  return rowsExpected ? Math.min(rowsWritten / rowsExpected, 1) : 0;
}

/** A job as its requester sees it. */
export function presentJob(job: ExportJobRow, now: Date): ExportJobType {
  const { failure, failureNote: note } = job;
  return {
    id: globalId('ExportJob', job.rowId),
    kind: job.kind,
    format: job.format,
    status: job.status,
    progress: progressOf(job),
    rowCount: job.rowsWritten,
    bytes: job.bytes,
    checksum: job.checksum,
    fileName: job.fileName,
    failure: failure === null ? null : { code: failure as ExportFailureCode, note },
    createdAt: job.createdAt,
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
    expiresAt: job.expiresAt,
    url: isFetchable(job, now) ? signedLink(job, now) : null,
  };
}
