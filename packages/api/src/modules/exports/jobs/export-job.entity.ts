import { defineEntity, p } from '@mikro-orm/core';
import type { Role } from '@uniongraph/schema/codes/role';
import { id } from '../../../shared/entity-columns.js';
import type { Scope } from '../../../viewer.js';

/**
 * An export that somebody asked for: the queue and its record in one. Whoever asked is kept by kind and key, in the
 * organization that he acted for; his roles as they were then bound what the file may hold, those of the moment too.
 */
export const ExportJob = defineEntity({
  name: 'ExportJob',
  properties: {
    id: id(),
    principalKind: p.enum(() => ['USER', 'API_KEY'] as const),
    principalId: p.string(),
    principalName: p.string(),
    organizationId: p.bigint('number'),
    organizationCode: p.string(),
    roles: p.type('text[]').$type<Role[]>(),
    /** What the file holds rows of: the scope at the request, and from the run on that of the run. */
    scope: p.json().$type<Scope>(),
    kind: p.string(),
    arguments: p.json().$type<object>(),
    format: p.string(),
    status: p
      .enum(() => ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED'] as const)
      .default('QUEUED'),
    /** Counts the runs: a run that was taken over writes nothing more. */
    attempt: p.integer().default(0),
    leaseUntil: p.datetime().nullable(),
    rowsExpected: p.integer().nullable(),
    rowsWritten: p.integer().default(0),
    bytes: p.bigint('number').nullable(),
    /** SHA-256 of the file, in hexadecimal digits. */
    checksum: p.string().nullable(),
    /** As the file is saved by whoever fetches it. */
    fileName: p.string().nullable(),
    failure: p.string().nullable(),
    /** What the input lacked, in both languages; or the number under which the log has it. */
    failureNote: p.text().nullable(),
    /** Signs the links to this file. */
    linkKey: p.blob(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
    startedAt: p.datetime().nullable(),
    finishedAt: p.datetime().nullable(),
    expiresAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['principalKind', 'principalId'] },
    {
      name: 'export_job_open',
      expression: `create index export_job_open on export_job (id) where status in ('QUEUED', 'RUNNING')`,
    },
  ],
});
