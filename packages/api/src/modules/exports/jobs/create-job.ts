import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError, badUserInput } from '../../../errors.js';
import { grouped } from '../../../shared/grouped.js';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';
import { recordAudit } from '../../access/audit/record-audit.js';
import { checkExportAccess } from '../access/check-export-access.js';
import type { ExportContent } from '../contents/export-content.js';
import { exportContents } from '../contents/export-contents.js';
import { fileFormats } from '../formats/file-formats.js';
import type { ExportCreateInput } from './export-create.input.js';
import { type ExportJobRow, selectJobs } from './export-job-row.js';
import { faultsBelow } from './faults-below.js';
import { type ExportRequest, readExportInput } from './read-export-input.js';
import { refuseTooManyJobs } from './refuse-too-many-jobs.js';

/** Puts an export into the queue; one that was put there under the same idempotency key is given back. */
export async function createJob(context: Context, viewer: Viewer, input: ExportCreateInput): Promise<ExportJobRow> {
  const request = readExportInput(input);
  checkExportAccess(request.kind, viewer);
  const earlier = await sameKey(context.whole, viewer, request, input);
  if (earlier) return earlier;
  await refuseTooLong(context, request, input);
  return context.whole.transaction().execute(async (db) => {
    const { kind, id } = viewer.principal;
    await sql`select pg_advisory_xact_lock(hashtext(${`export_job of ${kind} ${id}`}))`.execute(db);
    const meanwhile = await sameKey(db, viewer, request, input);
    if (meanwhile) return meanwhile;
    await refuseTooManyJobs(db, viewer, context.now());
    const job = await insertJob(db, viewer, request, input, context.now());
    const details = { kind: job.kind, format: job.format };
    await recordAudit(db, {
      event: 'EXPORT_CREATE',
      outcome: 'SUCCEEDED',
      viewer,
      subject: `ExportJob:${job.rowId}`,
      details,
    });
    return job;
  });
}

async function sameKey(
  db: Kysely<Tables>,
  { principal }: Viewer,
  request: ExportRequest,
  { format, idempotencyKey }: ExportCreateInput,
): Promise<ExportJobRow | undefined> {
  if (typeof idempotencyKey !== 'string') return undefined;
  const known = await selectJobs(db)
    .select(sql<boolean>`j.arguments = ${JSON.stringify(request.arguments)}::jsonb`.as('isSame'))
    .where('j.principal_kind', '=', principal.kind)
    .where('j.principal_id', '=', principal.id)
    .where('j.idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  if (!known) return undefined;
  const { isSame, ...job } = known;
  if (!isSame || job.kind !== request.kind || job.format !== format) throw apiError('IDEMPOTENCY_MISMATCH');
  return job as ExportJobRow;
}

/** Checks the arguments, and whether the format holds what they ask for. */
async function refuseTooLong(context: Context, request: ExportRequest, { format }: ExportCreateInput): Promise<void> {
  const content = exportContents[request.kind] as ExportContent<object>;
  const rows = await faultsBelow(request.path, () => content.count(context, request.arguments));
  const { maximumRows } = fileFormats[format];
  if (rows <= maximumRows) return;
  throw badUserInput([
    {
      path: 'input.format',
      code: 'TOO_MANY_ROWS',
      messageZh: `共 ${grouped(rows)} 行，${format} 最多 ${grouped(maximumRows)} 行：请改用 CSV 或 JSONL，或缩小范围。`,
      messageEn: `These are ${grouped(rows)} rows, and ${format} holds ${grouped(maximumRows)}: use CSV or JSONL, or ask for less.`,
      expected: 'CSV | JSONL',
    },
  ]);
}

async function insertJob(
  db: Kysely<Tables>,
  { principal, organization, roles, scope }: Viewer,
  request: ExportRequest,
  { format, idempotencyKey }: ExportCreateInput,
  now: Date,
): Promise<ExportJobRow> {
  const { rows } = await sql<{ id: string }>`
    insert into export_job (principal_kind, principal_id, principal_name, organization_id, organization_code, roles, scope,
      kind, arguments, format, idempotency_key, link_key, created_at)
    values (${principal.kind}, ${principal.id}, ${principal.name}, ${organization.id}, ${organization.code},
      ${[...roles]}::text[], ${JSON.stringify(scope)}::jsonb, ${request.kind}, ${JSON.stringify(request.arguments)}::jsonb,
      ${format}, ${idempotencyKey ?? null}, ${randomBytes(32)}, ${now})
    returning id`.execute(db);
  return (await selectJobs(db).where('j.id', '=', rows[0]!.id).executeTakeFirstOrThrow()) as ExportJobRow;
}
