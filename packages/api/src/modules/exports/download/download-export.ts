import { access } from 'node:fs/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { ViewedDatabase } from '../../../database/rows/viewed-database.js';
import { apiError, type ErrorCode } from '../../../errors.js';
import type { Viewer } from '../../../viewer.js';
import { recordAudit } from '../../access/audit/record-audit.js';
import { presentViewer } from '../access/present-viewer.js';
import { fileFormats } from '../formats/file-formats.js';
import { type ExportJobRow, earlierViewer, selectJobs } from '../jobs/export-job-row.js';
import { jobKey } from '../jobs/own-job.js';
import { isFetchable } from '../jobs/present-job.js';
import { fileOf, filePath } from '../run/file-path.js';
import { contentDisposition } from './content-disposition.js';
import { checkLink } from './signed-link.js';

interface Downloads {
  database: Pick<ViewedDatabase, 'whole'>;
  folder: string;
  now: () => Date;
  viewerOf(request: Request, response: Response): Promise<Viewer | null>;
}

const statusOf = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 } as const satisfies Partial<
  Record<ErrorCode, number>
>;

const refusals = {
  EXPIRED: {
    zh: '下载地址已过期，请重新查询 exportJob 的 url。',
    en: 'The link has expired; ask exportJob for its url again.',
  },
  FORGED: { zh: '下载地址不完整或被改动。', en: 'The link is not complete, or was changed.' },
  ACCESS_CHANGED: {
    zh: '您的权限已变更，此文件不再提供，请重新导出。',
    en: 'What you may see has changed; this file is no longer given. Export again.',
  },
};

/** Gives the file of an export to who asked for it, while he may still see what it holds. */
export function downloadExport(downloads: Downloads): RequestHandler {
  const { database, folder, now, viewerOf } = downloads;
  return async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const viewer = await viewerOf(request, response);
    if (!viewer) return refuse(response, 'UNAUTHENTICATED');
    const job = await jobOf(database, viewer, String(request.params.id));
    if (!job) return refuse(response, 'NOT_FOUND');
    const reason = await whyNot(downloads, job, request);
    const audited = (outcome: 'SUCCEEDED' | 'REFUSED', details: Record<string, unknown>) =>
      recordAudit(database.whole, {
        event: 'EXPORT_DOWNLOAD',
        outcome,
        viewer,
        address: request.ip ?? null,
        subject: `ExportJob:${job.rowId}`,
        details,
      });
    if (reason) {
      await audited('REFUSED', { reason });
      return refuse(response, 'FORBIDDEN', refusals[reason]);
    }
    const isThere = await access(filePath(folder, job)).then(
      () => true,
      () => false,
    );
    if (!isThere || !isFetchable(job, now())) return refuse(response, 'NOT_FOUND');
    await audited('SUCCEEDED', { rows: job.rowsWritten });
    send(response, folder, job);
  };
}

/** A job of this very user or key, in whichever organization he acted: nobody else's exists. */
async function jobOf({ whole }: Downloads['database'], { principal }: Viewer, id: string) {
  const key = jobKey(id);
  if (key === undefined) return undefined;
  const job = await selectJobs(whole)
    .where('j.id', '=', key)
    .where('j.principal_kind', '=', principal.kind)
    .where('j.principal_id', '=', principal.id)
    .executeTakeFirst();
  return job as ExportJobRow | undefined;
}

async function whyNot(
  { database, now }: Downloads,
  job: ExportJobRow,
  { query }: Request,
): Promise<keyof typeof refusals | undefined> {
  const link = checkLink(job, query.expires, query.signature, now());
  if (link !== 'GOOD') return link;
  const present = await presentViewer(database.whole, earlierViewer(job), now());
  const isAsThen =
    present && sameScope(present.scope, job.scope) && job.roles.every((role) => present.roles.includes(role));
  return isAsThen ? undefined : 'ACCESS_CHANGED';
}

const sameScope = (one: Viewer['scope'], other: Viewer['scope']): boolean =>
  Object.entries(one).every(([key, value]) => (other as Record<string, unknown>)[key] === value);

function send(response: Response, folder: string, job: ExportJobRow): void {
  const { contentType, extension } = fileFormats[job.format];
  const plain = `export-${job.rowId}.${extension}`;
  response.sendFile(fileOf(job), {
    root: folder,
    cacheControl: false,
    etag: false,
    lastModified: false,
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': contentDisposition(job.fileName ?? plain, plain),
    },
  });
}

function refuse(response: Response, code: keyof typeof statusOf, message?: { zh: string; en: string }): void {
  const error = apiError(code, message);
  response.status(statusOf[code]).json({ errors: [{ message: error.message, extensions: error.extensions }] });
}
