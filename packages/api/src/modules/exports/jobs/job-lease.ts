import { type Kysely, type RawBuilder, sql } from 'kysely';
import { exportLimits } from '../../../limits/export-limits.js';
import type { Tables } from '../../../tables.js';
import type { Scope } from '../../../viewer.js';
import type { ExportJobRow } from './export-job-row.js';
import type { ExportFailureCode } from './failure-code.js';

export interface FinishedFile {
  rows: number;
  bytes: number;
  checksum: string;
  fileName: string;
}

/** What one run says of its job, as long as nobody cancelled it or took it over; each answers whether it still counts. */
export class JobLease {
  constructor(
    private readonly whole: Kysely<Tables>,
    private readonly job: ExportJobRow,
  ) {}

  /** Tells of progress, and that the process lives. */
  beat(rows: { written: number; expected: number | null }): Promise<boolean> {
    return this.#say(sql`rows_written = ${rows.written}, rows_expected = ${rows.expected},
      lease_until = clock_timestamp() + make_interval(secs => ${exportLimits.leaseSeconds})`);
  }

  /** Binds the file to what its requester may see now. */
  narrow(scope: Scope): Promise<boolean> {
    return this.#say(sql`scope = ${JSON.stringify(scope)}::jsonb`);
  }

  succeed({ rows, bytes, checksum, fileName }: FinishedFile, at: Date): Promise<boolean> {
    const expiresAt = new Date(at.getTime() + exportLimits.fileHours * 3_600_000);
    return this.#say(sql`status = 'SUCCEEDED', rows_written = ${rows}, rows_expected = ${rows}, bytes = ${bytes},
      checksum = ${checksum}, file_name = ${fileName}, finished_at = ${at}, expires_at = ${expiresAt}`);
  }

  fail(code: ExportFailureCode, note: string | null, at: Date): Promise<boolean> {
    return this.#say(sql`status = 'FAILED', failure = ${code}, failure_note = ${note}, finished_at = ${at}`);
  }

  /** Gives the job back, for the next process that asks. */
  release(): Promise<boolean> {
    return this.#say(sql`status = 'QUEUED', lease_until = null`);
  }

  async #say(change: RawBuilder<unknown>): Promise<boolean> {
    const { numAffectedRows } = await sql`update export_job set ${change}
      where id = ${this.job.rowId} and attempt = ${this.job.attempt} and status = 'RUNNING'`.execute(this.whole);
    return numAffectedRows === 1n;
  }
}
