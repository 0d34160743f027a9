import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { readGlobalId } from '../../../shared/global-id.js';
import type { Viewer } from '../../../viewer.js';
import { type ExportJobRow, selectOwnJobs } from './export-job-row.js';

/** The key of a job within its global id; undefined for any other text. */
export function jobKey(id: string): string | undefined {
  const named = readGlobalId(id);
  return named?.type === 'ExportJob' && /^[1-9]\d{0,17}$/.test(named.key) ? named.key : undefined;
}

/** A job of the viewer's own. Another's is as unknown as one that never was: both are NOT_FOUND. */
export async function ownJob({ whole }: Context, viewer: Viewer, id: string): Promise<ExportJobRow> {
  const key = jobKey(id);
  const job = key && (await selectOwnJobs(whole, viewer).where('j.id', '=', key).executeTakeFirst());
  if (!job) throw apiError('NOT_FOUND');
  return job as ExportJobRow;
}
