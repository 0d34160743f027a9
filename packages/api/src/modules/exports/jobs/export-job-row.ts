import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';
import type { EarlierViewer } from '../access/present-viewer.js';
import type { ExportKind } from '../contents/export-kind.js';
import type { ExportFormat } from '../formats/export-format.js';

/** A moment by RFC 3339. */
const moment = <Text extends string | null>(column: string) => sql<Text>`to_json(${sql.ref(`j.${column}`)}) #>> '{}'`;

export const selectJobs = (db: Kysely<Tables>) =>
  db
    .selectFrom('export_job as j')
    .select([
      'j.id as rowId',
      'j.principal_kind as principalKind',
      'j.principal_id as principalId',
      'j.principal_name as principalName',
      'j.organization_id as organizationId',
      'j.organization_code as organizationCode',
      'j.roles',
      'j.scope',
      'j.kind',
      'j.arguments',
      'j.format',
      'j.status',
      'j.attempt',
      'j.rows_expected as rowsExpected',
      'j.rows_written as rowsWritten',
      'j.bytes',
      'j.checksum',
      'j.file_name as fileName',
      'j.failure',
      'j.failure_note as failureNote',
      'j.link_key as linkKey',
      moment<string>('created_at').as('createdAt'),
      moment<string | null>('started_at').as('startedAt'),
      moment<string | null>('finished_at').as('finishedAt'),
      moment<string | null>('expires_at').as('expiresAt'),
    ]);

type JobRecord = Awaited<ReturnType<ReturnType<typeof selectJobs>['execute']>>[number];

/** A job as it is kept; the checks of the input have seen to it that kind and format are of their lists. */
export interface ExportJobRow extends Omit<JobRecord, 'kind' | 'format'> {
  kind: ExportKind;
  format: ExportFormat;
}

/** Jobs that a viewer asked for in the organization that he acts for: nobody else's exist for him. */
export const selectOwnJobs = (db: Kysely<Tables>, { principal, organization }: Viewer) =>
  selectJobs(db)
    .where('j.principal_kind', '=', principal.kind)
    .where('j.principal_id', '=', principal.id)
    .where('j.organization_id', '=', organization.id);

/** Who asked for a job, as the audit log names him. */
export const requesterOf = (job: ExportJobRow) => ({
  principal: { kind: job.principalKind, id: job.principalId, name: job.principalName },
  organization: { code: job.organizationCode },
});

export const earlierViewer = (job: ExportJobRow): EarlierViewer => ({
  principal: requesterOf(job).principal,
  organizationId: job.organizationId,
  roles: job.roles,
  scope: job.scope,
});
