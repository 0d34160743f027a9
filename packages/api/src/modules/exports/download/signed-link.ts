import { createHmac, timingSafeEqual } from 'node:crypto';
import { exportLimits } from '../../../limits/export-limits.js';
import { globalId } from '../../../shared/global-id.js';
import type { ExportJobRow } from '../jobs/export-job-row.js';

type SignedJob = Pick<ExportJobRow, 'rowId' | 'principalKind' | 'principalId' | 'linkKey'>;

const sign = ({ rowId, principalKind, principalId, linkKey }: SignedJob, expires: number): Buffer =>
  createHmac('sha256', linkKey)
    .update(JSON.stringify([rowId, principalKind, principalId, expires]))
    .digest();

/** An address of the file for its requester, which works for a while. */
export function signedLink(job: SignedJob, now: Date): string {
  const expires = Math.floor(now.getTime() / 1_000) + exportLimits.linkSeconds;
  const signature = sign(job, expires).toString('base64url');
  return `/exports/${globalId('ExportJob', job.rowId)}?expires=${expires}&signature=${signature}`;
}

export type LinkState = 'GOOD' | 'EXPIRED' | 'FORGED';

/** What the parts of a link say: every one of them is needed as it was given. */
export function checkLink(job: SignedJob, expires: unknown, signature: unknown, now: Date): LinkState {
  if (typeof expires !== 'string' || !/^\d{1,12}$/.test(expires) || typeof signature !== 'string') return 'FORGED';
  const wanted = sign(job, Number(expires));
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'FORGED';
  return Number(expires) * 1_000 > now.getTime() ? 'GOOD' : 'EXPIRED';
}
