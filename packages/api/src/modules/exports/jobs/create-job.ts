import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { badUserInput } from '../../../errors.js';
import { grouped } from '../../../shared/grouped.js';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';
import { recordAudit } from '../../access/audit/record-audit.js';
import { once } from '../../access/idempotency/once.js';
import { checkExportAccess } from '../access/check-export-access.js';
import type { ExportContent } from '../contents/export-content.js';
import { exportContents } from '../contents/export-contents.js';
import { fileFormats } from '../formats/file-formats.js';
import type { ExportCreateInput } from './export-create.input.js';
import { type ExportJobRow, selectOwnJobs } from './export-job-row.js';
import { faultsBelow } from './faults-below.js';
import { type ExportRequest, readExportInput } from './read-export-input.js';
import { refuseTooManyJobs } from './refuse-too-many-jobs.js';

/** Puts an export into the queue; one that was put there under the same idempotency key is given back. */
export async function createJob(context: Context, viewer: Viewer, input: ExportCreateInput): Promise<ExportJobRow> {
  const request = readExportInput(input);
  checkExportAccess(request.kind, viewer);
  const { kind, arguments: asked } = request;
  const named = { operation: 'exportCreate', key: input.idempotencyKey, input: { kind, asked, format: input.format } };
  const { result: id } = await once(context, named, async ({ whole }) => {
    await refuseTooLong(context, request, input);
    const { principal } = viewer;
    await sql`select pg_advisory_xact_lock(hashtext(${`export_job of ${principal.kind} ${principal.id}`}))`.execute(
      whole,
    );
    await refuseTooManyJobs(whole, viewer, context.now());
    const made = await insertJob(whole, viewer, request, input, context.now());
    await recordAudit(whole, {
      event: 'EXPORT_CREATE',
      outcome: 'SUCCEEDED',
      viewer,
      subject: `ExportJob:${made}`,
      details: { kind, format: input.format },
    });
    return made;
  });
  return (await selectOwnJobs(context.whole, viewer).where('j.id', '=', id).executeTakeFirstOrThrow()) as ExportJobRow;
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
  { format }: ExportCreateInput,
  now: Date,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into export_job (principal_kind, principal_id, principal_name, organization_id, organization_code, roles, scope,
      kind, arguments, format, link_key, created_at)
    values (${principal.kind}, ${principal.id}, ${principal.name}, ${organization.id}, ${organization.code},
      ${[...roles]}::text[], ${JSON.stringify(scope)}::jsonb, ${request.kind}, ${JSON.stringify(request.arguments)}::jsonb,
      ${format}, ${randomBytes(32)}, ${now})
    returning id`.execute(db);
  return rows[0]!.id;
}
